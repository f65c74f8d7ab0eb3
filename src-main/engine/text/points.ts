/** The English full stop: where it ends a sentence, and where it only shortens a word. */
import { isDigit, isHan, isLetter, isLower, isUpper } from './chars.ts';

/** Before whose point a sentence does not end. Lower case, without the last point. */
const ABBREVIATIONS = new Set(
	(
		'mr mrs ms dr prof sen rep gov gen lt col sgt capt st mt ft jr sr rev hon pres supt vs etc e.g i.e cf al approx est no nos vol ' +
		'fig figs pp ch sec inc ltd co corp bros dept univ assn jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed ' +
		'thu thur thurs fri sat sun a.m p.m u.s u.k u.n e.u d.c ph.d m.d b.a m.a ave blvd rd sq lbs lb oz hr hrs min mins avg max ' +
		'maj adm cmdr brig cpl pvt det insp coun cllr atty asst hwy rte'
	).split(' '),
);
/** Abbreviations that end sentences too: a capital after them says that they did. */
const CAN_END = new Set('etc inc ltd co corp a.m p.m u.s u.k u.n e.u d.c jr sr ph.d'.split(' '));
/** Currencies that are shortened before their amount. */
const CURRENCIES = new Set('rs re tk nrs sh shs ksh kshs tsh tshs ush ushs rm php eur usd ghs bd hk nt'.split(' '));
const CLOSING = new Set(['"', ')', ']', '”', '’', '」', '』']);
const LONGEST = 12;

/** A number in characters in front of a point, and what is measured behind its decimals. */
const HAN_DIGIT = /[〇零一二三四五六七八九十百千]/u;
const DECIMALS = /^[〇零一二三四五六七八九]{1,4}(?:[%％‰万亿萬億倍成]|[个個]?百分)/u;

/** The word with inner points right before `at`, lower case. */
function wordBefore(text: string, at: number): string {
	let from = at;
	while (from > 0 && at - from < LONGEST) {
		const c = text[from - 1] as string;
		if (!isLetter(c) && c !== '.') break;
		from--;
	}
	return text.slice(from, at).toLowerCase();
}

const STARTERS =
	/^(?:The|A|An|In|On|At|By|It|He|She|They|We|I|You|But|And|This|That|These|Those|There|For|From|With|As|After|Before|While|When|If|Its|His|Her|Their|Our|However|Meanwhile|Last|More|Most|About|Some|No|Not|So|Since|Under|Over)\b/;

/** Whether the point at `at` ends a sentence. */
export function pointEnds(text: string, at: number): boolean {
	let next = at + 1;
	while (next < text.length && CLOSING.has(text[next] as string)) next++;
	const after = text[next] ?? '';
	const before = text[at - 1] ?? '';
	if (after === '') return true;
	if (after !== ' ') {
		// A point typed for 。 between Han ends the sentence; one inside a number, a name or an address does not.
		// So does the point of 三十四.一%.
		return (
			isHan(after) && (isHan(before) || next > at + 1) && !(HAN_DIGIT.test(before) && DECIMALS.test(text.slice(next, next + 6)))
		);
	}
	if (before === ' ' || before === '') return false;
	let head = text[next + 1] ?? '';
	if ('“"‘(['.includes(head)) head = text[next + 2] ?? '';
	if (isLower(head)) return false;
	const word = wordBefore(text, at);
	if (word.length === 1 && isUpper(before)) return false;
	if (CAN_END.has(word)) return STARTERS.test(text.slice(next + 1, next + 14)) || '“"‘'.includes(text[next + 1] ?? ' ');
	// "No. 5" is a number's name, "said no. He" is not.
	if (word === 'no' || word === 'sat' || word === 'sun' || word === 'max' || word === 'min' || word === 'fig') {
		return !isDigit(head) && !isUpper(text[at - word.length] ?? '');
	}
	if (ABBREVIATIONS.has(word) || (CURRENCIES.has(word) && isDigit(head))) return false;
	if (word.includes('.')) return STARTERS.test(text.slice(next + 1, next + 14));
	return true;
}
