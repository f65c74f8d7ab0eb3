/** The numbers of the text that a headline may mean, the likeliest first. */
import type { Figure, Language, Paragraph, ParagraphKind } from '../../../contract/model.ts';
import { compare, div, type Exact, exact, mul, parseExact, toFixed, toText } from '../../exact.ts';
import { stretchAt } from '../clauses.ts';
import { differenceOf } from '../difference.ts';
import { slipOf, slipValue } from '../facts/number-slips.ts';
import { isFraction } from '../fraction.ts';
import { inBaseUnit, placesMeet } from '../gate.ts';
import { intervalOf, toIntervalText } from '../interval.ts';
import type { DocumentView } from '../view.ts';
import {
	about,
	digitsOf,
	headOf,
	isFlowAndStock,
	ofTwoTimes,
	PART,
	placeOf,
	placesAgree,
	sameName,
	samePeriod,
} from './about.ts';

/** Running text. */
export const BODY: ReadonlySet<ParagraphKind> = new Set(['body', 'listitem']);
/** Values farther apart than this, without a slip, are two facts. */
const NEAR = exact('1.15');
const FAR = exact('1.6');

/** Names long enough that two numbers of them in one story are one fact. */
const LONG_NAME: Record<Language, RegExp> = { zh: /\p{Script=Han}{4}/u, en: /\p{L}{3,} \p{L}{3,}/u };

/** 33 and 73 of one long name: one digit of two, where the shorter proof of a slip says nothing. */
export function oneDigit(view: DocumentView, h: Figure, b: Figure): boolean {
	const { language } = view.reading;
	const [x, y] = [h.value ?? '', b.value ?? ''];
	if (x.length !== y.length || x.length < 2 || !LONG_NAME[language].test(headOf(h, language))) return false;
	if (headOf(h, language) !== headOf(b, language)) return false;
	return [...x].filter((digit, i) => digit !== y[i]).length === 1 || sorted(x) === sorted(y);
}

/** The same days, or the same words for them: 1—8月 is another time than 1—9月. */
function oneTime({ period: a }: Figure, { period: b }: Figure): boolean {
	if (a.text === b.text) return true;
	const from = a.interval?.from ?? null;
	return from !== null && from === b.interval?.from && a.interval?.to === b.interval?.to;
}

const FALLS = /(?:下降|减少|下跌|回落|降低)$/u;

const LINKS = new Set(['in', 'at', 'for', 'from', 'on', 'by', 'to', 'and']);

/** “Harbour sales” and “sales at the harbour” are one name. */
function isOneName(a: string, b: string, language: Language): boolean {
	// The front of a long name may be left out: 全国…产业增加值.
	if (language === 'zh') return a === b || (Math.min(a.length, b.length) >= 8 && (a.endsWith(b) || b.endsWith(a)));
	if (a === b) return true;
	const words = (name: string): string =>
		name
			.split(' ')
			.filter((word) => !LINKS.has(word))
			.sort()
			.join(' ');
	return words(a) === words(b);
}

/** A rate of the same full name, way and time as the headline's: it is the headline's, however far off. */
export function isNamesake(view: DocumentView, h: Figure, b: Figure): boolean {
	const { language } = view.reading;
	if (h.kind !== 'percent' && !isFraction(h)) return false;
	if (h.aspect !== b.aspect || h.metric.text === '' || !LONG_NAME[language].test(headOf(h, language))) return false;
	if (!isOneName(headOf(h, language), headOf(b, language), language) || !oneTime(h, b)) return false;
	if (FALLS.test(h.metric.text) !== FALLS.test(b.metric.text)) return false;
	return placesMeet(placeOf(h), placeOf(b)) && !PART.test(leadOf(view, b));
}

/** The clause up to a figure, without the words of its time. */
function leadOf(view: DocumentView, b: Figure): string {
	const sentence = stretchAt(view.sentencesIn(b.paragraph), b.from);
	const clause = sentence && stretchAt(sentence.clauses, b.from);
	const lead = view.reading.paragraphs[b.paragraph]?.text.slice(clause?.from ?? b.from, b.from) ?? '';
	return b.period.text === '' ? lead : lead.replace(b.period.text, '');
}

/** 近, 超 and their kin say a number in short: of one name, it may not be far off for that. */
export const roomOf = ({ reading: { language } }: DocumentView, h: Figure, b: Figure): Exact =>
	h.modifier !== 'exact' && sameName(h, b, language) ? FAR : NEAR;

/** What a figure may stand for, in its base unit, and its value: what two that are told alike are compared by. */
export const told = (figure: Figure) => ({
	interval: toIntervalText(inBaseUnit(figure, intervalOf(figure, 'cut') ?? { low: null, high: null })),
	value: figure.value,
});

/** Two numbers of three digits or more that a slip of the finger parts are hardly two facts of one story. */
export function isSlip(h: Figure, b: Figure): boolean {
	// 6900 and 9600: two digits the wrong way round before zeros.
	const long = (h.value ?? '').length >= 4 || ((h.value ?? '').length === 3 && h.unit !== '' && h.unit === b.unit);
	const swapped = long && h.value !== b.value && sorted(h.value ?? '') === sorted(b.value ?? '');
	if (Math.min(digitsOf(h), digitsOf(b)) < 3 && !swapped) return false;
	const difference = differenceOf(told(h), told(b));
	return difference === 'digits' || difference === 'scale' || isSlipInShort(h, b);
}

/** 6720万 over 6270.1万: the number of the text with as many digits as the headline keeps, and two of them swapped. */
function isSlipInShort(h: Figure, b: Figure): boolean {
	const [value, unit, fine] = [b.value, h.precision, b.precision].map((text) => (text ? parseExact(text) : null));
	if (!value || !unit || !fine || compare(fine, unit) >= 0 || unit.n === 0n || digitsOf(h) < 3) return false;
	const rounded = toText(mul(exact(toFixed(div(value, unit), 0)), unit));
	return (
		sorted(rounded) === sorted(h.value ?? '') &&
		rounded !== h.value &&
		differenceOf(told(h), { ...told(b), value: rounded }) === 'digits'
	);
}

const sorted = (value: string): string => [...value].sort().join('');

/** The figures of the text that the headline may mean: those of its own name before others, slips before others. */
export function likeliest(view: DocumentView, head: Paragraph, h: Figure, candidates: readonly Figure[]): readonly Figure[] {
	const { language } = view.reading;
	// Among many rates of three digits one is a digit from another by chance: only of one name that is a slip.
	const slip = (b: Figure): boolean => isSlip(h, b) && (h.kind !== 'percent' || sameName(h, b, language));
	const may = candidates.filter((b) => b.value !== null && about(view, head, h, b, slip(b)));
	const preferred = (fits: (b: Figure) => boolean, of: readonly Figure[]): readonly Figure[] => {
		const some = of.filter(fits);
		return some.length > 0 ? some : of;
	};
	const named = preferred((b) => sameName(h, b, language), may);
	if (named.length > 0) return preferred(slip, named);
	const swapped = inLead(view, head, h, candidates);
	return swapped.length > 0 ? swapped : atAnotherScale(view, head, h, candidates);
}

/** 新增就业岗位 is another thing than 提供就业岗位, and what is due to each than what is due to all. */
const ASPECTS_APART: readonly Figure['aspect'][] = ['perhead', 'added', 'increase', 'decrease', 'remaining'];

/**
 * “… to buy Harbour Mills for $4.6 billion” over “the $4.6 million purchase”: the digits of the headline near the head of the
 * text at another scale, where the text has them at no other and nothing makes them a part, a mean or another time's.
 */
function atAnotherScale(view: DocumentView, head: Paragraph, h: Figure, candidates: readonly Figure[]): readonly Figure[] {
	const own = slipValue(h);
	if (!own || h.kind === 'percent') return [];
	const found = candidates.filter((b) => {
		const value = slipValue(b);
		const slip = value && slipOf(own, value);
		return slip?.kind === 'scale' && slip.weight >= 1;
	});
	const [b] = found;
	if (
		!b ||
		found.length > 1 ||
		b.modifier !== h.modifier ||
		ASPECTS_APART.some((one) => (b.aspect === one) !== (h.aspect === one))
	)
		return [];
	if (b.paragraph <= head.index || leadIndex(view, head, b.paragraph) > LEAD) return [];
	// A time handed on from the sentences before says less than the headline's own.
	const near = b.period.source === 'clause' || b.period.source === 'sentence';
	if (PART.test(leadOf(view, b)) || !placesAgree(head, h, b, true) || (near && ofTwoTimes(h, b))) return [];
	return [b];
}

/** The lead of a report tells what the headline tells, in other words perhaps; so far it reaches. */
const LEAD = 2;

/**
 * A headline that shares no word with the text: a number whose digits stand the wrong way round in the lead, where the lead
 * has no other number of the kind.
 */
function inLead(view: DocumentView, head: Paragraph, h: Figure, candidates: readonly Figure[]): readonly Figure[] {
	if (head.kind !== 'headline' || h.modifier !== 'exact' || digitsOf(h) < 2) return [];
	const lead = candidates.filter(({ paragraph }) => paragraph > head.index && leadIndex(view, head, paragraph) < LEAD);
	const [b] = lead;
	if (!b || lead.length > 1 || b.value === null || b.modifier !== 'exact') return [];
	// A rate must be of the same thing besides.
	if (h.kind === 'percent' ? h.value === b.value || !opensAlike(view, h, b) : !isSlip(h, b)) return [];
	if (sorted(h.value ?? '') !== sorted(b.value) || PART.test(leadOf(view, b)) || !placesAgree(head, h, b, true)) return [];
	const told = view.reading.paragraphs[b.paragraph]?.text.slice(Math.max(0, b.from - 16), b.from) ?? '';
	if (isFlowAndStock(head.text.slice(0, h.from), told) || ofTwoTimes(h, b)) return [];
	return h.period.source === 'clause' && !samePeriod(h, b) ? [] : [b];
}

/** “Bus fares” and “bus fares in Farnley”; 柳湾县渔业产值 and 渔业产值. */
function opensAlike({ reading: { language } }: DocumentView, h: Figure, b: Figure): boolean {
	const [x, y] = [headOf(h, language), headOf(b, language)];
	if (x === '' || y === '' || FALLS.test(h.metric.text) !== FALLS.test(b.metric.text)) return false;
	return language === 'zh' ? x.length >= 4 && (x.endsWith(y) || y.endsWith(x)) : y.startsWith(x) && x.includes(' ');
}

/** How many running paragraphs stand between a headline and a paragraph. */
function leadIndex(view: DocumentView, head: Paragraph, index: number): number {
	let count = 0;
	for (let i = head.index + 1; i < index && count < LEAD; i++) if (BODY.has(view.reading.paragraphs[i]?.kind ?? 'noise')) count++;
	return count;
}
