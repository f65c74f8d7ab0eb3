/** Paragraphs that are copies but for a figure or a word or two. */
import type { Figure } from '../../../contract/model.ts';
import { fold, weight } from '../fold.ts';
import type { Outcome } from '../rule.ts';
import { nearPairs } from '../shingles.ts';
import type { DocumentView } from '../view.ts';
import { type Entry, inTwoReports, type Pair, pairFinding, standsApart } from './entries.ts';

/** Below this a single changed word already breaks the likeness, and above it chance does not make it. */
const LEAST_NEAR_WEIGHT = 30;
/** From here on the texts are copies wherever they differ; from ALIKE on, if they differ in one short stretch. */
const NEAR = 0.9;
const ALIKE = 0.72;
/** The longest stretch that somebody who goes over a copy puts for another: a word or two. */
const SHORT = 6;
const PLACE_WORD = /[省市县区州盟旗镇乡村]|街道|社区|小区|\p{Lu}/u;
/** Another day or number is another statement, and so is the other one of two: 男 and 女, 上 and 下, men and women. */
const CONTRAST =
	/\d|^第|[一二三四五六七八九十](?:[年月日号]|$)|^[男女城乡进出老幼早晚东南西北上下左右前后新旧]{1,2}$|day|month|year|week|first|second|last|men/iu;

/** The paragraph with its figures taken out; dates stay, since another date is another statement. */
function withoutFigures(view: DocumentView, { paragraph }: Entry): string[] {
	const parts: string[] = [];
	let from = 0;
	for (const figure of view.figuresIn(paragraph.index)) {
		if (figure.kind === 'time' || figure.from < from) continue;
		parts.push(paragraph.text.slice(from, figure.from));
		from = figure.to;
	}
	return [...parts, paragraph.text.slice(from)];
}

const FIGURE = '\u0001';

/** The paragraph with its figures taken out, folded. */
export const masked = (view: DocumentView, entry: Entry): string =>
	withoutFigures(view, entry)
		.map((part) => fold(part).text)
		.join(FIGURE);

const quantities = (view: DocumentView, { paragraph }: Entry): Figure[] =>
	view.figuresIn(paragraph.index).filter((figure) => figure.kind !== 'time');

const says = (figure: Figure): string => `${figure.value}|${figure.low}|${figure.high}|${figure.modifier}`;

/** Two digits that are the same in two paragraphs are no accident; a one or a two may be. */
const isTelling = ({ value }: Figure): boolean => (value ?? '').replace(/\D|^0\.0*|0+$/gu, '').length >= 2;

const LETTER = /\p{Script=Latin}/u;

/** A body that the differing words are the name of: 北|桥卫生院 and 南|桥卫生院 are two. */
const NAMES_A_BODY =
	/^\p{Script=Han}{0,5}(?:[院校厂站馆局队村镇店园港库场]|公司|集团|中心|银行|大学|学校|医院|街道|社区|项目|工程|路|线)/u;

/** What two like texts differ in, in whole words, without their common beginning and end; and what comes behind. */
function difference(a: string, b: string): [one: string, other: string, behind: string] {
	const most = Math.min(a.length, b.length);
	let head = 0;
	while (head < most && a[head] === b[head]) head++;
	let tail = 0;
	while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
	while (head > 0 && LETTER.test(a.charAt(head - 1))) head--;
	while (tail > 0 && LETTER.test(a.charAt(a.length - tail))) tail--;
	return [a.slice(head, a.length - tail), b.slice(head, b.length - tail), a.slice(a.length - tail, a.length - tail + 8)];
}

type Masks = readonly [string, string];

/** Two statements of one pattern: the same sentence about another place, person or day. Names are told by their capitals. */
function isPattern(view: DocumentView, { first, second }: Pair, likeness: number): boolean {
	const [a, b] = [first, second].map((entry) => withoutFigures(view, entry).join(FIGURE));
	const [one, other, behind] = difference(a ?? '', b ?? '');
	const parts = [one, other];
	if (parts.every((part) => /^\p{Script=Han}{1,4}$/u.test(part)) && NAMES_A_BODY.test(behind)) return true;
	if (parts.some((part) => part.length <= 24 && PLACE_WORD.test(part))) return true;
	return likeness < NEAR && parts.some((part) => weight(part) > SHORT || CONTRAST.test(part) || part.includes(FIGURE));
}

function judge(view: DocumentView, pair: Pair, masks: Masks, likeness: number): Outcome | null {
	const [a, b] = [quantities(view, pair.first), quantities(view, pair.second)];
	if (a.length !== b.length) return null;
	const changed: [Figure, Figure][] = [];
	let elsewhere = false;
	for (const [i, left] of a.entries()) {
		const right = b[i];
		if (!right || left.unit !== right.unit) return null;
		elsewhere ||= left.place.text !== right.place.text;
		if (says(left) !== says(right)) changed.push([left, right]);
	}
	if (changed.length > 1) return null;
	const sameWords = masks[0] === masks[1];
	const kept = a.filter((figure) => isTelling(figure) && !changed.some(([left]) => left === figure)).length;
	// One pattern under two places of one report; in two reports, two more numbers that are the same make it a copy.
	if (elsewhere && !(sameWords && pair.first.paragraph.story !== pair.second.paragraph.story && kept >= 2)) return null;
	if (!sameWords && isPattern(view, pair, likeness)) return null;
	if (standsApart(view, pair.first) || standsApart(view, pair.second)) return null;
	const [only] = changed;
	if (!only) {
		if (inTwoReports(view, pair)) return pairFinding(pair, 'stories', 'note', {});
		return pairFinding(pair, 'near', 'warning', { likeness: Math.floor(likeness * 100) });
	}
	const [left, right] = only;
	const sides = { left: view.wordsOf(left), right: view.wordsOf(right) };
	if (sameWords) return pairFinding(pair, 'one-figure', 'error', sides, [left.id, right.id]);
	if (kept === 0) return null;
	// Words differ too: a copy that somebody went over, or another statement after all.
	return pairFinding(pair, 'near-figure', likeness >= NEAR ? 'error' : 'warning', sides, [left.id, right.id]);
}

/** Pairs of one mask; `done` is told of the second of each. */
export function sameMasks(entries: readonly Entry[], masks: readonly string[]): Pair[] {
	const first = new Map<string, Entry>();
	const pairs: Pair[] = [];
	masks.forEach((mask, i) => {
		const entry = entries[i];
		const earlier = first.get(mask);
		if (!entry) return;
		if (earlier) pairs.push({ first: earlier, second: entry });
		else first.set(mask, entry);
	});
	return pairs;
}

/** Copies whose words are the same and one figure is not. */
export const judgeSameMasks = (view: DocumentView, pairs: readonly Pair[]): Outcome[] =>
	pairs.flatMap((pair) => judge(view, pair, ['', ''], 1) ?? []);

/** Copies whose words differ a little; `done` holds the paragraphs of which something is said already, and learns more. */
export function judgeNear(view: DocumentView, entries: readonly Entry[], masks: readonly string[], done: Set<Entry>): Outcome[] {
	const outcomes: Outcome[] = [];
	for (const { first, second, likeness } of nearPairs(masks, ALIKE)) {
		const [a, b] = [entries[first], entries[second]];
		if (!a || !b || done.has(b) || weight(b.folded.text) < LEAST_NEAR_WEIGHT) continue;
		const outcome = judge(view, { first: a, second: b }, [masks[first] ?? '', masks[second] ?? ''], likeness);
		if (!outcome) continue;
		done.add(b);
		outcomes.push(outcome);
	}
	return outcomes;
}
