/** The part of a found text that shows what was found, with the matched words marked. Pure. */

export interface SnippetPart {
	text: string;
	marked: boolean;
}

const PART = /(?:[^\s"“”:：]{1,20}[:：]|[=＝<＜>＞≤≥]{1,2})?(?:["“][^"“”]*["”]?|[^\s"“”]+)|[^\s"“”]+/gu;
const FIELD = /^(?:unit|metric|period|place|verdict|rule|单位|指标|时间|地点|状态|规则)[:：]/iu;
const CLAIM = /^(?:metric|period|place|指标|时间|地点)[:：](.+)$/isu;
const QUANTITY = /^[=＝<＜>＞≤≥]|\.\./u;

const unquoted = (part: string): string => part.replace(/["“”]/gu, '').trim();

/** The words of a query that stand in what it finds: its words and phrases, and those it asks of metric, period, place. */
export function wordsOf(query: string): string[] {
	const words: string[] = [];
	for (const [part] of query.matchAll(PART)) {
		const claim = CLAIM.exec(part)?.[1];
		const word = claim !== undefined ? unquoted(claim) : FIELD.test(part) || QUANTITY.test(part) ? '' : unquoted(part);
		if (word !== '') words.push(word);
	}
	return words;
}

interface Range {
	from: number;
	to: number;
}

/** Ranges of the words in a text, letters large or small, ascending and joined where they touch. */
function rangesOf(text: string, words: readonly string[]): Range[] {
	const low = text.toLowerCase();
	// A letter that is longer in small (İ) would shift all that follows: better unmarked than marked beside it.
	if (low.length !== text.length) return [];
	const found: Range[] = [];
	for (const word of words) {
		const wanted = word.toLowerCase();
		for (let at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, at + wanted.length)) {
			found.push({ from: at, to: at + wanted.length });
		}
	}
	return joined(found);
}

function joined(ranges: readonly Range[]): Range[] {
	const result: Range[] = [];
	for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
		const last = result.at(-1);
		if (last && range.from <= last.to) last.to = Math.max(last.to, range.to);
		else result.push({ ...range });
	}
	return result;
}

/** So much is shown before what was found, and so much in all, in UTF-16 units. */
const BEFORE = 24;
const SHOWN = 140;

/** No cut between the halves of one character. */
const whole = (text: string, at: number): number => (/[\udc00-\udfff]/u.test(text.charAt(at)) && at > 0 ? at - 1 : at);

/** `mark` is the figure that was found, where one was asked for; it leads. */
export function snippet(text: string, words: readonly string[], mark: Range | null): SnippetPart[] {
	const ranges = joined([...rangesOf(text, words), ...(mark ? [mark] : [])]);
	const lead = mark ?? ranges[0] ?? { from: 0, to: 0 };
	const from = lead.from <= BEFORE || text.length <= SHOWN ? 0 : whole(text, lead.from - BEFORE);
	const to = Math.min(text.length, whole(text, Math.max(from + SHOWN, lead.to)));
	const parts: SnippetPart[] = [];
	const push = (start: number, end: number, marked: boolean): void => {
		if (end > start) parts.push({ text: text.slice(start, end), marked });
	};
	let done = from;
	for (const range of ranges) {
		if (range.to <= done || range.from >= to) continue;
		push(done, Math.max(done, range.from), false);
		push(Math.max(done, range.from), Math.min(range.to, to), true);
		done = Math.min(range.to, to);
	}
	push(done, to, false);
	if (from > 0) parts.unshift({ text: '…', marked: false });
	if (to < text.length) parts.push({ text: '…', marked: false });
	return parts;
}
