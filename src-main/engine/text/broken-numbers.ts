/**
 * English numbers that a line end or a recogniser has cut: "£48,⏎250", "a rise of 3.⏎7 per cent", "12 ,400", "7 . 1",
 * "mil lion". Only blanks are taken out, so that the map back to the source stays what it is.
 */

/** What follows the decimals of a cut number: a per cent, a scale, a unit, a rate. A sentence that opens with a count has a noun. */
const AFTER_DECIMALS =
	/^(?:\s?%|\s?(?:per ?cent|percent(?:age)?|pct|points?|million|billion|trillion|thousand|crore|lakh|bn|mn|m|k|km|cm|mm|kg|g|mph|[mkcn]?w|[mgt]wh|k?m2|°c?|times)\b|\s(?:an?|per|degrees|(?:square |cubic )?(?:kilo|centi|milli)?met(?:re|er)s?|miles?|feet|foot|inch(?:es)?|yards?|acres?|hectares?|tonnes?|tons?|kilos?|kilograms?|grams?|pounds?|ounces?|lit(?:re|er)s?|gallons?|barrels?|(?:giga|mega|kilo)?watts?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|dollars?|euros?|pence|cents)\b)/iu;
const CUT_AT_COMMA = /(?:^|[^\d.,])\d{1,3}(?:,\d{3}){0,4},$/u;
const CUT_AT_POINT = /(?:^|[^\d.,])\d{1,3}(?:,\d{3}){0,4}\.$/u;
const GROUP = /^\d{3}(?!\d)/u;
const DECIMALS = /^\d{1,3}(?!\d)/u;
const NAMED =
	/(?:\b(?:no|nos|vol|fig|pp?|ch|sec|art|section|chapter|page|table|figure|rule|article|part|item|note|step|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*)\.?)\s*$/iu;
const APPOSED = /(?:\p{Lu}[\p{L}'’-]*|\d),\s*$/u;
/** Longer than any number with the word before it: keeps the look at a line's end constant. */
const REACH = 40;

/** Whether one number goes on from the end of the English line `left` to the start of `right`. */
export function numberCrosses(left: string, right: string): boolean {
	const tail = left.slice(-REACH);
	const comma = tail.endsWith(',');
	const cut = (comma ? CUT_AT_COMMA : CUT_AT_POINT).exec(tail);
	if (!cut) return false;
	const head = tail.slice(0, /\d/u.exec(cut[0])?.index === 0 ? cut.index : cut.index + 1);
	// "May 12,", "Okafor, 19,", "4, 11,": a date, an age, a list.
	if (NAMED.test(head) || APPOSED.test(head)) return false;
	const next = right.slice(0, REACH);
	if (!comma) {
		const decimals = DECIMALS.exec(next)?.[0];
		return decimals !== undefined && (AFTER_DECIMALS.test(next.slice(decimals.length)) || /[$£€₹]$/u.test(head));
	}
	return GROUP.test(next) && !/^\d{3},? (?:and |or )?\d/u.test(next);
}

/** Signs that a recogniser strewed blanks over the text: before commas and points, inside brackets, before a possessive s. A list (4, 5, 6) is none. */
const STRAY =
	/\p{L} [,;](?=\s)|\d [.,] \d|\d\. \d{1,2}(?=\s?%|\s(?:per|m|b)\p{Ll})|\d [.,]\d|['’] s\b|\( \S|\S \)|\p{L} - \p{Ll}|\p{L} \. (?=\p{Lu})/gu;
const SAMPLE = 40_000;
const ENOUGH = 3;

/** Whether the source looks like a recogniser's, so that a blank says little. */
export function hasStrayBlanks(source: string): boolean {
	let count = 0;
	for (const _ of source.slice(0, SAMPLE).matchAll(STRAY)) if (++count >= ENOUGH) return true;
	return false;
}

/** From its first mark or digit on, so that a long run of digits without a blank is looked at once and not from each of them. */
const RUN = /(?<![\d.,])([.,]*)(\d[\d.,]*(?: (?:[.,] )?[.,]?\d[\d.,]*)+)/gu;
const WHOLE = /^(?:\d{1,3}(?:,\d{3})+|\d{1,4})(?:\.\d+)?$/u;
const MONTH = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?$/iu;
const MONTH_NEXT = /^ (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/iu;

/** Words that a figure needs whole. A blank inside one of them is no author's. */
const WORDS: ReadonlySet<string> = new Set(
	(
		'thousand million billion trillion hundred percentage dollars pounds euros hectares hectare acres tonnes kilometres kilometers ' +
		'metres meters centimetres millimetres kilograms litres liters gallons barrels degrees minutes hours seconds weeks months years ' +
		'quarter quarters fifth tenth eighth seventh twelfth third thirds points people january february march april august september ' +
		'october november december monday tuesday wednesday thursday friday saturday sunday eleven twelve thirteen fourteen fifteen sixteen ' +
		'seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety largest smallest highest lowest biggest ' +
		'longest shortest fastest nearly almost around about households students patients vehicles workers megawatts gigawatts square'
	).split(' '),
);
const PAIR = /(?<![\p{L}\p{N}'’-])(\p{L}{1,9}) (?=(\p{L}{1,10})(?![\p{L}'’]))/gu;
const HYPHEN = /(?<=\p{L}{3}) - (?=\p{Ll})/gu;
const NUMERAL =
	/(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|one|two|three|four|five|six|seven|eight|nine|ten|half|mid|year|long|short)$/iu;

/**
 * The places of blanks in `text` that stand inside one number or one of its words, ascending. With `strayBlanks` what only a
 * recogniser's text allows ("8 0", "mil lion") is taken too.
 */
export function blanksInNumbers(text: string, strayBlanks: boolean): number[] {
	const places: number[] = [];
	for (const { 1: marks = '', 2: run = '', index } of text.matchAll(RUN))
		runBlanks(text, index + marks.length, run, strayBlanks, places);
	if (!strayBlanks) return places;
	for (const pair of text.matchAll(PAIR)) {
		const [, a = '', b = ''] = pair;
		const whole = (a + b).toLowerCase();
		if (WORDS.has(whole) && !(WORDS.has(a.toLowerCase()) && WORDS.has(b.toLowerCase()))) places.push(pair.index + a.length);
	}
	for (const hyphen of text.matchAll(HYPHEN)) {
		if (NUMERAL.test(text.slice(Math.max(0, hyphen.index - 8), hyphen.index))) places.push(hyphen.index, hyphen.index + 2);
	}
	return places.sort((x, y) => x - y);
}

function runBlanks(text: string, at: number, run: string, strayBlanks: boolean, places: number[]): void {
	const chunks = run.split(' ');
	// A number that ends a season or a span (2018-19, 391 more) is whole.
	if (/^0\d/u.test(run) || /[+\-–]/u.test(text[at - 1] ?? '') || chunks.length > 4) return;
	let from = at;
	let left = '';
	let dated = MONTH.test(text.slice(Math.max(0, at - 11), at).trimEnd());
	for (const [i, chunk] of chunks.entries()) {
		if (i > 0) {
			const mark = chunk === '.' || chunk === ',';
			const whole = left + (mark ? chunk + (chunks[i + 1] ?? '') : chunk);
			const last = i === chunks.length - 1;
			if (
				!dated &&
				WHOLE.test(whole.replace(/[.,]$/u, '')) &&
				belongs(left, chunk, strayBlanks || (chunk === ',' && chunks[i + 1] === '000'), mark)
			) {
				if (!(last && MONTH_NEXT.test(text.slice(from + chunk.length, from + chunk.length + 5)))) {
					places.push(from - 1);
					left += chunk;
					from += chunk.length + 1;
					continue;
				}
			}
			dated = false;
		}
		left = chunk;
		from += chunk.length + 1;
	}
}

/** Whether `chunk` goes on with the number `left`: because neither is whole without the other, or because blanks say nothing here. */
function belongs(left: string, chunk: string, strayBlanks: boolean, mark: boolean): boolean {
	if (/^\.\d|^,\d{3}(?!\d)/u.test(chunk)) return !/[.,]$/u.test(left);
	if (/,\d{1,2}$/u.test(left) && /^\d{1,2}(?!\d)/u.test(chunk)) return true;
	// "$5, 000": no number begins with three noughts.
	if (/\d,$/u.test(left) && /^000(?!\d)/u.test(chunk)) return true;
	if (!strayBlanks) return false;
	if (mark || /[.,]$/u.test(left)) return true;
	return /^\d{1,2}$/u.test(left) && (/^\d{1,2},\d{3}/u.test(chunk) || left.length + (/^\d+/u.exec(chunk)?.[0].length ?? 9) <= 4);
}
