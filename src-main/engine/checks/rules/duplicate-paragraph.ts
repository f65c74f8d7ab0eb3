import type { Figure, Level, Paragraph, ParagraphKind } from '../../../contract/model.ts';
import { type Folded, fold, weight } from '../fold.ts';
import type { FindingDraft, Outcome, Rule } from '../rule.ts';
import { nearPairs } from '../shingles.ts';
import type { DocumentView } from '../view.ts';

/** Text that is read on; what is set apart (headlines, captions, pull quotes) repeats the text on purpose. */
const RUNNING: ReadonlySet<ParagraphKind> = new Set(['body', 'listitem']);
const DISPLAY: ReadonlySet<ParagraphKind> = new Set([
	'headline',
	'deck',
	'crosshead',
	'caption',
	'pullquote',
	'byline',
	'furniture',
]);

/** What stands beside a text on a page; a heading leads into the paragraph below it, however short its section. */
const BESIDE: ReadonlySet<ParagraphKind> = new Set(['headline', 'deck', 'caption', 'pullquote']);

/** A slogan or a stock sentence may come twice; from about twenty characters on, a paragraph may not. */
const LEAST_WEIGHT = 20;
/** Below this a single changed word already breaks the likeness, and above it chance does not make it. */
const LEAST_NEAR_WEIGHT = 30;
const NEAR = 0.9;
const ENDS = /[。！？!?….．][”’」』"')）\]】]*$/u;
const PLACE_WORD = /[省市县区州盟旗镇乡村]|街道|社区|小区|\p{Lu}/u;

interface Entry {
	paragraph: Paragraph;
	folded: Folded;
	/** Position among the running paragraphs. */
	order: number;
}

interface Pair {
	first: Entry;
	second: Entry;
}

/** A finding of two paragraphs; the spans are the paragraphs, earlier one first. */
function pairFinding(
	{ first, second }: Pair,
	variant: string,
	level: Level,
	params: FindingDraft['params'],
	figures: string[] = [],
): Outcome {
	const [a, b] = [first.paragraph, second.paragraph];
	return {
		finding: {
			variant,
			level,
			params: { first: a.index + 1, second: b.index + 1, opening: opening(a), ...params },
			figures,
			paragraphs: [a.index, b.index],
			spans: [
				{ start: a.start, end: a.end },
				{ start: b.start, end: b.end },
			],
			basis: [a.text, b.text],
		},
	};
}

const opening = (paragraph: Paragraph): string =>
	paragraph.text.length > 24 ? `${paragraph.text.slice(0, 24)}…` : paragraph.text;

function entriesOf(view: DocumentView): Entry[] {
	const entries: Entry[] = [];
	for (const paragraph of view.reading.paragraphs) {
		if (RUNNING.has(paragraph.kind)) entries.push({ paragraph, folded: fold(paragraph.text), order: entries.length });
	}
	return entries;
}

function exactPairs(entries: readonly Entry[]): Pair[] {
	const first = new Map<string, Entry>();
	const pairs: Pair[] = [];
	for (const entry of entries) {
		const earlier = first.get(entry.folded.text);
		if (earlier) pairs.push({ first: earlier, second: entry });
		else first.set(entry.folded.text, entry);
	}
	return pairs;
}

/** Whether a paragraph that was read as running text stands as display matter: no end mark, or only display around it. */
function standsApart(view: DocumentView, { paragraph }: Entry): boolean {
	if (!ENDS.test(paragraph.text)) return true;
	const [before, behind] = [neighbour(view, paragraph.index, -1), neighbour(view, paragraph.index, 1)];
	if (!before || !behind || !DISPLAY.has(before) || !DISPLAY.has(behind)) return false;
	return BESIDE.has(before) || BESIDE.has(behind);
}

function neighbour(view: DocumentView, index: number, direction: 1 | -1): ParagraphKind | null {
	for (let i = index + direction; ; i += direction) {
		const paragraph = view.reading.paragraphs[i];
		if (!paragraph) return null;
		if (paragraph.kind !== 'noise') return paragraph.kind;
	}
}

/** A lead that a web page prints again above the line with date and source. */
function isEcho(view: DocumentView, { first, second }: Pair): boolean {
	const stamp = view.reading.published?.field;
	return !!stamp && first.order <= 1 && first.paragraph.end <= stamp.start && second.paragraph.start >= stamp.end;
}

/**
 * Whether each copy stands under a heading of its own, as the lead of a brief and of the report inside do. A copied lead
 * opens a story to the reader of the page, but one without a heading: it was pasted.
 */
function inTwoReports(view: DocumentView, { first, second }: Pair): boolean {
	const { story } = second.paragraph;
	return first.paragraph.story !== story && view.reading.stories[story]?.title !== '';
}

function judgeExact(view: DocumentView, pair: Pair): Outcome {
	if (isEcho(view, pair)) return pairFinding(pair, 'echo', 'note', {});
	if (standsApart(view, pair.first) || standsApart(view, pair.second)) return pairFinding(pair, 'display', 'note', {});
	if (inTwoReports(view, pair)) return pairFinding(pair, 'stories', 'note', {});
	return pairFinding(pair, 'exact', 'warning', {});
}

/** The paragraph with its figures taken out, folded; dates stay, since another date is another statement. */
function masked(view: DocumentView, { paragraph }: Entry): string {
	let text = '';
	let from = 0;
	for (const figure of view.figuresIn(paragraph.index)) {
		if (figure.kind === 'time' || figure.from < from) continue;
		text += `${fold(paragraph.text.slice(from, figure.from)).text}\u0001`;
		from = figure.to;
	}
	return text + fold(paragraph.text.slice(from)).text;
}

const quantities = (view: DocumentView, { paragraph }: Entry): Figure[] =>
	view.figuresIn(paragraph.index).filter((figure) => figure.kind !== 'time');

const says = (figure: Figure): string => `${figure.value}|${figure.low}|${figure.high}|${figure.modifier}`;

/** What two like texts differ in, without their common beginning and end. */
function difference(a: string, b: string): [string, string] {
	const most = Math.min(a.length, b.length);
	let head = 0;
	while (head < most && a[head] === b[head]) head++;
	let tail = 0;
	while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
	return [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
}

function judgeNear(view: DocumentView, pair: Pair, masks: readonly [string, string], likeness: number): Outcome | null {
	const [a, b] = [quantities(view, pair.first), quantities(view, pair.second)];
	if (a.length !== b.length) return null;
	const changed: [Figure, Figure][] = [];
	for (const [i, left] of a.entries()) {
		const right = b[i];
		if (!right || left.unit !== right.unit || left.place.text !== right.place.text) return null;
		if (says(left) !== says(right)) changed.push([left, right]);
	}
	if (changed.length > 1) return null;
	const sameWords = masks[0] === masks[1];
	// Two statements of one pattern: the same sentence about another place, person or day.
	if (!sameWords && difference(masks[0], masks[1]).some((part) => part.length <= 24 && PLACE_WORD.test(part))) return null;
	if (standsApart(view, pair.first) || standsApart(view, pair.second)) return null;
	const [only] = changed;
	if (only) {
		if (!sameWords && a.length < 2) return null;
		const [left, right] = only;
		return pairFinding(pair, 'one-figure', 'error', { left: view.wordsOf(left), right: view.wordsOf(right) }, [
			left.id,
			right.id,
		]);
	}
	if (inTwoReports(view, pair)) return pairFinding(pair, 'stories', 'note', {});
	return pairFinding(pair, 'near', 'warning', { likeness: Math.floor(likeness * 100) });
}

/** The most that is looked at on each side of a break, and the least repeat that is told to anybody. */
const WINDOW = 160;
const LEAST_OVERLAP = 8;
/** Stray characters that a column break may leave before the repeat. */
const STRAY = 3;

/** Length of the longest beginning of `next` that `previous` ends with: the prefix function of Knuth, Morris and Pratt. */
function overlap(previous: string, next: string): number {
	const text = `${next}\u0000${previous}`;
	const border = new Int32Array(text.length);
	for (let i = 1; i < text.length; i++) {
		let k = border[i - 1] ?? 0;
		while (k > 0 && text.charCodeAt(i) !== text.charCodeAt(k)) k = border[k - 1] ?? 0;
		border[i] = text.charCodeAt(i) === text.charCodeAt(k) ? k + 1 : 0;
	}
	return border[text.length - 1] ?? 0;
}

/** The end of a column printed again at the head of the next one. */
function judgeBreak(pair: Pair): Outcome | null {
	const { first, second } = pair;
	const tail = first.folded.text.slice(-WINDOW);
	for (let stray = 0; stray <= STRAY; stray++) {
		const length = overlap(tail, second.folded.text.slice(stray, stray + WINDOW));
		const end = stray + length;
		if (length === 0 || weight(second.folded.text.slice(stray, end)) < LEAST_OVERLAP) continue;
		// A writer may take up his last words; a repeat by the machine ends where the sentence ends.
		const from = second.folded.at[stray] ?? 0;
		const to = (second.folded.at[end - 1] ?? 0) + 1;
		if (!/^[。！？!?.]/u.test(second.paragraph.text.slice(to, to + 1))) continue;
		return pairFinding(pair, 'overlap', 'note', { repeated: second.paragraph.text.slice(from, to) });
	}
	return null;
}

function run(view: DocumentView): Outcome[] {
	const entries = entriesOf(view);
	const long = entries.filter((entry) => weight(entry.folded.text) >= LEAST_WEIGHT);
	const exact = exactPairs(long);
	const outcomes: Outcome[] = [];
	const done = new Set<Entry>(exact.map((pair) => pair.second));

	// A page dump that holds the whole article twice is one thing to say, not thirty.
	const firstPair = exact[0];
	if (firstPair && exact.length >= 3 && exact.length >= 0.4 * long.length) {
		outcomes.push(pairFinding(firstPair, 'whole', 'note', { count: exact.length }));
	} else {
		for (const pair of exact) outcomes.push(judgeExact(view, pair));
	}

	const rest = long.filter((entry) => !done.has(entry));
	const masks = rest.map((entry) => masked(view, entry));
	const sameMask = new Map<string, number>();
	masks.forEach((mask, i) => {
		const second = rest[i];
		const earlier = sameMask.get(mask);
		const first = earlier === undefined ? undefined : rest[earlier];
		if (!second || !first) {
			sameMask.set(mask, i);
			return;
		}
		done.add(second);
		const outcome = judgeNear(view, { first, second }, [mask, mask], 1);
		if (outcome) outcomes.push(outcome);
	});

	for (const { first, second, likeness } of nearPairs(masks, NEAR)) {
		const [a, b] = [rest[first], rest[second]];
		if (!a || !b || done.has(b) || weight(b.folded.text) < LEAST_NEAR_WEIGHT) continue;
		const outcome = judgeNear(view, { first: a, second: b }, [masks[first] ?? '', masks[second] ?? ''], likeness);
		if (outcome) outcomes.push(outcome);
	}

	for (let i = 1; i < entries.length; i++) {
		const [first, second] = [entries[i - 1], entries[i]];
		if (!first || !second || done.has(second) || first.paragraph.story !== second.paragraph.story) continue;
		const outcome = judgeBreak({ first, second });
		if (outcome) outcomes.push(outcome);
	}
	return outcomes;
}

const PIER =
	'临港码头二期工程年内交付三座泊位，设计年吞吐量为每年120万标准箱，港区同步铺设岸电设备并改建疏港公路，货车等候时间明显缩短。';

export const duplicateParagraph: Rule = {
	id: 'duplicate-paragraph',
	title: { zh: '段落重复', en: 'Repeated paragraph' },
	why:
		'A paragraph pasted twice is the commonest damage of page make-up, and one of two copies with a changed figure is a ' +
		'contradiction in print. Headlines, captions, pull quotes and slogans repeat the text on purpose and are left alone; ' +
		'a body paragraph that stands among them is told as a note only. Sentences of one pattern about other places or ' +
		'days are parallel statements, not copies.',
	authority:
		'Likeness by shared shingles: Broder, On the resemblance and containment of documents (1997). statcheck gave up its ' +
		'copy-paste check because it did not tell legitimate repetition apart, which is why this rule does.',
	level: 'warning',
	needs: [],
	examples: {
		hit: [
			{
				text: `港区二期见成效\n\n${PIER}\n\n2024-03-05 08:00 来源：海事晚报\n\n${PIER}\n\n渔民说，新航道疏浚之后，渔船进出港比从前快了不少。`,
				variant: 'echo',
				level: 'note',
			},
			{
				text: `海事部门上周公布了港口建设进展，多项工程进入收尾阶段。\n\n${PIER}\n\n当地渔民说，新航道疏浚之后，渔船进出港比从前方便得多了。\n\n${PIER}\n\n后续工程将于明年春天陆续启动，资金已经落实到位。`,
				variant: 'exact',
				level: 'warning',
			},
			{
				text: `海事部门上周公布了港口建设进展，多项工程进入收尾阶段。\n\n${PIER}\n\n当地渔民说，新航道疏浚之后，渔船进出港比从前方便得多了。\n\n${PIER.replace('120', '210')}\n\n后续工程将于明年春天陆续启动，资金已经落实到位。`,
				variant: 'one-figure',
				figures: ['120万标准箱', '210万标准箱'],
				level: 'error',
			},
			{
				text: 'The harbour board met on Monday to review progress on the northern breakwater and the ferry terminal.\n\nWork on the breakwater has used 4,200 concrete blocks, and the contractor says the seaward face will be closed before the autumn storms arrive.\n\nFishermen welcomed the news but asked for better lighting along the quay.\n\nWork on the breakwater has used 4,200 concrete blocks, and the contractor says the seaward face will be closed before the autumn storms arrive.\n\nThe board meets again in June.',
				variant: 'exact',
			},
			{
				text: `港区二期年内交付\n\n本报讯（记者 沈未）${PIER}\n\n当地渔民说，新航道疏浚之后，渔船进出港比从前方便得多了。\n\n后续工程将于明年春天陆续启动，资金已经落实到位。\n\n本报讯（记者 沈未）${PIER}`,
				variant: 'exact',
				level: 'warning',
			},
		],
		miss: [
			{
				text: `港区二期见成效\n\n海事部门上周公布了港口建设进展。\n\n${PIER}\n\n渔民说，新航道疏浚之后，渔船进出港比从前快了不少。\n\n${PIER.replace(/。$/u, '')}`,
				because: 'a pull quote, set apart without its full stop',
			},
			{
				text: `港区二期见成效\n\n海事部门上周公布了港口建设进展。\n\n${PIER}\n\n▲${PIER.replace(/。$/u, '')}。沈未 摄\n\n渔民说，新航道疏浚之后，渔船进出港比从前快了不少。`,
				because: 'a caption says it again under its picture',
			},
			{
				text: '甲川县今年新建蓄水池，解决了沿山各村的灌溉难题，全县受益耕地面积达到3200亩，农户收入随之提高。\n\n县里还修了路，方便运输。\n\n乙山县今年新建蓄水池，解决了沿山各村的灌溉难题，全县受益耕地面积达到4100亩，农户收入随之提高。',
				because: 'two places, one pattern',
			},
			{
				text: '把风沙挡在城外！\n\n这是防护林场墙上的一句话，工人们天天看见它，也天天照着做。\n\n把风沙挡在城外！\n\n林场的女工们如今也把这句话教给了孩子，一代一代传下去。',
				because: 'a slogan is short enough to come twice',
			},
		],
	},
	run,
};
