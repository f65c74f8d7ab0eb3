/**
 * What a careful reader could recompute in a clean report: shares, growth, sums, differences and second mentions, found
 * by the arithmetic of neighbouring figures and a cue word, independently of the rules. A figure with support is one
 * whose slip can be known; a slip in any other cannot. Relations that the rules hold to be true are support too.
 */
import type { Figure, Language, Reading } from '../../src-main/contract/model.ts';
import { check } from '../../src-main/engine/check.ts';
import {
	around,
	gap as gapOf,
	growth,
	type Interval,
	interval,
	intervalOf,
	meets,
	minus,
	over,
	point,
	scale,
	sum,
} from '../../src-main/engine/checks/interval.ts';
import { abs, compare, type Exact, exact, mul, toText, whole } from '../../src-main/engine/exact.ts';
import { sentences } from '../../src-main/engine/text/sentences.ts';
import { digitsOf, significant } from './digits.ts';

export const supportKinds = ['share', 'completion', 'growth', 'sum', 'difference', 'remainder', 'same'] as const;
export type SupportKind = (typeof supportKinds)[number];

export interface Support {
	kind: SupportKind;
	/** part, whole · old, new · parts · old, new · whole, done · the earlier mention. */
	operands: readonly Figure[];
	result: Figure;
	/** A sum whose parts need not be all (其中, including): only a total below them is known to be wrong. */
	open?: true;
}

const HUNDRED = whole(100);

/** What the operands say that the result is, in the result's unit; null where nothing follows. */
function computed({ kind, result }: Support, operands: readonly Interval[]): Interval | null {
	const [a, b] = operands;
	if (!a) return null;
	const percent = (x: Interval | null): Interval | null =>
		x && (result.kind === 'percent' ? scale(x, result.unit === '成' ? whole(10) : HUNDRED) : x);
	switch (kind) {
		case 'share':
		case 'completion':
			return b ? percent(over(a, b)) : null;
		case 'growth':
			return b ? percent(absolute(growth(b, a))) : null;
		case 'sum':
			return sum(operands);
		case 'difference':
			return b ? absolute(minus(b, a)) : null;
		case 'remainder':
			return b ? minus(a, b) : null;
		case 'same':
			return a;
	}
}

function absolute(x: Interval | null): Interval | null {
	if (!x?.low || !x.high) return x;
	const [low, high] = [abs(x.low), abs(x.high)];
	if (x.low.n < 0n && x.high.n > 0n) return interval(whole(0), compare(low, high) > 0 ? low : high);
	return compare(low, high) > 0 ? { low: high, high: low } : { low, high };
}

/** A figure as it would be with another value, and with other digits behind the point. */
interface Other {
	value: Exact;
	ulp?: Exact;
}

const asIf = (figure: Figure, other: Other | undefined): Figure =>
	other ? { ...figure, value: toText(other.value), precision: other.ulp ? toText(other.ulp) : figure.precision } : figure;

/** Whether the support holds, rounding allowed for, with some figures standing for other values. */
export function holds(
	support: Support,
	values: ReadonlyMap<string, Other> = new Map(),
	strictness: 'rounded' | 'cut' | 'coarse' = 'rounded',
): boolean {
	const of = (figure: Figure): Interval | null => intervalOf(asIf(figure, values.get(figure.id)), strictness);
	const operands = support.operands.map(of);
	const result = of(support.result);
	if (!result || operands.some((operand) => operand === null)) return false;
	const expected = computed(support, operands as Interval[]);
	return expected !== null && meets(expected, size(result));
}

const size = (x: Interval): Interval => (x.high && x.high.n < 0n ? (absolute(x) ?? x) : x);

/** Whether the figures as printed give the result to one unit of its last digit: wide rounding proves nothing. */
function fits(support: Support): boolean {
	const operands = support.operands.map(({ value }) => point(exact(value ?? '0')));
	const expected = computed(support, operands);
	const ulp = exact(support.result.precision ?? '1');
	return expected !== null && meets(expected, around(exact(support.result.value ?? '0'), ulp));
}

const ONE_PERCENT = exact('0.01');

/**
 * Whether a new value of one figure breaks the support beyond doubt: however the figures were rounded or cut off, and by
 * more than three units of the result's last digit or one percent (docs/checks, section 2: an error, not a doubt).
 */
export function breaks(support: Support, figure: Figure, value: Exact, coarser?: Exact): boolean {
	const values = new Map<string, Other>([[figure.id, { value, ...(coarser && { ulp: coarser }) }]]);
	if (holds(support, values, 'cut') || holds(support, values, 'coarse')) return false;
	const of = (one: Figure): Interval | null => intervalOf(asIf(one, values.get(one.id)), 'cut');
	const operands = support.operands.map(of);
	const result = of(support.result);
	if (!result || operands.some((operand) => operand === null)) return false;
	const expected = computed(support, operands as Interval[]);
	const distance = expected && gapOf(expected, size(result));
	if (!expected?.low || !distance) return false;
	if (support.open && result.high && compare(result.high, expected.low) >= 0) return false;
	const ulp = exact(support.result.precision ?? '1');
	const relative = mul(abs(expected.low), ONE_PERCENT);
	return compare(distance, mul(ulp, whole(3))) > 0 || compare(distance, relative) > 0;
}

/** Words that a reader takes for "these figures belong together", one set for both languages. */
const CUES: Record<Exclude<SupportKind, 'same'>, RegExp> = {
	share:
		/占|比重|份额|率|其中|比例|per ?cent of|% of|share|accounts?|accounted|accounting|made up|makes? up|or \d|that is|rate|backed|proportion/iu,
	completion: /完成|进度|率|任务|计划|目标|target|plan|goal|complete|done|finished/iu,
	growth:
		/增长|下降|增加|减少|上升|回落|提高|增幅|降幅|上涨|下跌|increase|decrease|rose|fell|grew|up\b|down\b|growth|rise|fall|gain|drop|jump|higher|lower/iu,
	sum: /分别|分为|共|合计|总计|总数|总共|总额|由.+组成|total|altogether|in all|combined|made up of|consist|compris|split|sum/iu,
	difference:
		/由|从|比|增加|减少|提高|下降|多|少|上升|降低|from|up\b|down\b|more than|fewer|increase|rise|rose|fell|higher|lower|gained|lost/iu,
	remainder: /剩|余|其他|其它|尚|未|remain|left|the rest|the other|still|outstanding|yet to/iu,
};
/** What opens part of a set: the parts need not be all. */
const OPEN = /其中|包括|including|of which|of whom|of these|of those|of them|among/iu;

interface Window {
	figures: Figure[];
	text: string;
}

/** Each sentence with its figures, and each pair of neighbouring sentences of a paragraph. */
function windowsOf(reading: Reading): Window[] {
	const byParagraph = new Map<number, Figure[]>();
	for (const figure of reading.figures) {
		const list = byParagraph.get(figure.paragraph) ?? [];
		list.push(figure);
		byParagraph.set(figure.paragraph, list);
	}
	return reading.paragraphs.flatMap((paragraph) => {
		if (paragraph.kind === 'furniture' || paragraph.kind === 'noise') return [];
		const figures = byParagraph.get(paragraph.index) ?? [];
		const cut = sentences(paragraph.text, reading.language);
		const within = (from: number, to: number): Window => ({
			text: paragraph.text.slice(from, to),
			figures: figures.filter((figure) => figure.from >= from && figure.to <= to),
		});
		return cut.flatMap((sentence, i) => {
			const before = cut[i - 1];
			return before
				? [within(sentence.from, sentence.to), within(before.from, sentence.to)]
				: [within(sentence.from, sentence.to)];
		});
	});
}

const NUMBERS = new Set<Figure['kind']>(['count', 'measure', 'money', 'percent', 'point']);

const plain = (figure: Figure): boolean =>
	NUMBERS.has(figure.kind) && figure.value !== null && figure.modifier === 'exact' && !figure.value.startsWith('-');

/** In English the second of two numbers often stands without its noun. */
const sameUnit = (a: Figure, b: Figure): boolean =>
	a.kind === b.kind
		? a.unit === b.unit || (a.kind === 'count' && (a.unit === '' || b.unit === ''))
		: a.kind === 'percent' && b.kind === 'point';

const isCount = (figure: Figure): boolean => figure.kind === 'count' || figure.kind === 'measure' || figure.kind === 'money';

/** Enough digits that the arithmetic is no accident. */
const telling = (figure: Figure): boolean => significant(figure.value ?? '') >= 2;

function arithmetic({ figures, text }: Window, source: string, language: Language): Support[] {
	const numbers = figures.filter(plain);
	const found: Support[] = [];
	const offer = (support: Support): void => {
		if (holds(support) && fits(support)) found.push(support);
	};
	for (const result of numbers) {
		const before = source.slice(Math.max(0, result.start - 30), result.start);
		// What a number is of comes before it in Chinese, on either side of it in English.
		const lead = language === 'zh' ? before : before + source.slice(result.start, result.end + 24);
		const level = /(?:[至到为]|\bto|\bat)\s*$/iu.test(before);
		if (result.kind === 'percent' && telling(result)) {
			for (const [a, b] of pairs(numbers.filter((one) => isCount(one) && one !== result))) {
				if (!sameUnit(a, b) || !telling(a) || !telling(b)) continue;
				const [small, large] = compare(exact(a.value ?? '0'), exact(b.value ?? '0')) < 0 ? [a, b] : [b, a];
				if (CUES.share.test(lead) && !CUES.growth.test(lead)) offer({ kind: 'share', operands: [small, large], result });
				else if (CUES.completion.test(lead)) offer({ kind: 'completion', operands: [small, large], result });
				if (CUES.growth.test(lead) && !level) {
					offer({ kind: 'growth', operands: [small, large], result });
					offer({ kind: 'growth', operands: [large, small], result });
				}
			}
			continue;
		}
		const alike = numbers.filter((one) => one !== result && (sameUnit(one, result) || sameUnit(result, one)));
		if (CUES.difference.test(lead) && !level && telling(result)) {
			for (const [a, b] of pairs(alike)) {
				if (result.kind === 'point' ? a.kind !== 'percent' || b.kind !== 'percent' : !sameUnit(a, b)) continue;
				// Parts of a set that are left when another part is taken away are no change.
				if (OPEN.test(spanText(source, result, [a, b]))) continue;
				if (telling(a) && telling(b)) offer({ kind: 'difference', operands: [a, b], result });
			}
		}
		if (result.kind === 'point' || result.kind === 'percent') continue;
		if (CUES.remainder.test(lead) && telling(result)) {
			for (const [a, b] of pairs(alike.filter((one) => one.start < result.start))) {
				const [small, large] = compare(exact(a.value ?? '0'), exact(b.value ?? '0')) < 0 ? [a, b] : [b, a];
				if (telling(small) && telling(large)) offer({ kind: 'remainder', operands: [large, small], result });
			}
		}
		if (CUES.sum.test(text) && telling(result)) {
			for (const parts of runs(alike)) {
				const between = spanText(source, result, parts);
				if (parts.filter(telling).length < parts.length - 1) continue;
				if (parts.some((part) => part.start < result.start) && parts.some((part) => part.start > result.start)) continue;
				offer({ kind: 'sum', operands: parts, result, ...(OPEN.test(between) ? { open: true } : {}) });
			}
		}
	}
	return found;
}

const spanText = (source: string, result: Figure, parts: readonly Figure[]): string => {
	const [first] = parts;
	const last = parts.at(-1);
	if (!first || !last) return '';
	return source.slice(Math.min(result.start, first.start), Math.max(result.end, last.end));
};

function pairs<T>(list: readonly T[]): [T, T][] {
	return list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]));
}

/** Neighbouring figures, two or more of them. */
function runs<T>(list: readonly T[]): T[][] {
	return list.flatMap((_, i) => list.slice(i + 1).map((_unused, k) => list.slice(i, i + 2 + k)));
}

const bare = (text: string): string => text.replace(/\s+/gu, '').toLowerCase();

/** Two mentions of one fact: the same words for the thing, the place and the time, and the same value. */
function mentions(reading: Reading): Support[] {
	const found: Support[] = [];
	const facts = reading.figures.filter((figure) => plain(figure) && telling(figure) && bare(figure.metric.text).length >= 2);
	for (const [a, b] of pairs(facts)) {
		if (a.paragraph === b.paragraph || a.story !== b.story || a.value !== b.value) continue;
		if (!sameUnit(a, b) || a.aspect !== b.aspect) continue;
		const [m, n] = [bare(a.metric.text), bare(b.metric.text)];
		if (!m.includes(n) && !n.includes(m)) continue;
		if (a.place.text !== b.place.text || !samePeriod(a, b)) continue;
		found.push({ kind: 'same', operands: [a], result: b });
	}
	return found;
}

const samePeriod = (a: Figure, b: Figure): boolean =>
	a.period.text === b.period.text || JSON.stringify(a.period.interval) === JSON.stringify(b.period.interval);

/** The relations that the rules hold to be true, where they are of a kind that is known here. */
function relations(reading: Reading, source: string): Support[] {
	const byId = new Map(reading.figures.map((figure) => [figure.id, figure]));
	const kinds = new Map<string, { kind: SupportKind; result: string; operands: readonly string[] }>([
		['share', { kind: 'share', result: 'share', operands: ['part', 'whole'] }],
		['completion-rate', { kind: 'completion', result: 'completion', operands: ['done', 'target'] }],
		['growth', { kind: 'growth', result: 'change', operands: ['before', 'after'] }],
		['difference', { kind: 'difference', result: 'change', operands: ['before', 'after'] }],
		['remainder', { kind: 'remainder', result: 'remaining', operands: ['whole', 'done'] }],
		['sum', { kind: 'sum', result: 'total', operands: ['part'] }],
	]);
	const found: Support[] = [];
	for (const relation of check([{ reading, source }]).documents[0]?.relations ?? []) {
		const form = kinds.get(relation.rule);
		if (!form || relation.verdict !== 'holds') continue;
		const inRole = (role: string): Figure[] =>
			relation.operands.filter((one) => one.role === role).flatMap((one) => byId.get(one.figure) ?? []);
		const [result] = inRole(form.result);
		const operands = form.operands.flatMap(inRole);
		if (!result) continue;
		const open = form.kind === 'sum' && OPEN.test(spanText(source, result, operands));
		const support: Support = { kind: form.kind, operands, result, ...(open ? { open } : {}) };
		if ([...operands, result].every(plain) && holds(support)) found.push(support);
	}
	return found;
}

const memo = new WeakMap<Reading, Support[]>();

/** Everything in a clean report that can be recomputed, each once. */
export function supportsOf(reading: Reading, source: string): readonly Support[] {
	const known = memo.get(reading);
	if (known) return known;
	const all = [
		...relations(reading, source),
		...windowsOf(reading).flatMap((window) => arithmetic(window, source, reading.language)),
		...mentions(reading),
	];
	const unique = new Map<string, Support>();
	for (const support of all) {
		const key = `${support.kind} ${support.result.id} ${support.operands
			.map(({ id }) => id)
			.sort()
			.join(' ')}`;
		if (!unique.has(key)) unique.set(key, support);
	}
	const supports = [...unique.values()];
	memo.set(reading, supports);
	return supports;
}

/** The supports that a figure has a part in. */
export const supportsWith = (supports: readonly Support[], figure: Figure): Support[] =>
	supports.filter(({ result, operands }) => result.id === figure.id || operands.some(({ id }) => id === figure.id));

/** How many figures a digit slip could hit, and in how many of them it could be known from the text. */
export function knowable(reading: Reading, source: string): { figures: number; supported: number } {
	const supports = supportsOf(reading, source);
	const figures = reading.figures.filter((figure) => digitsOf(figure, source) !== null);
	return { figures: figures.length, supported: figures.filter((figure) => supportsWith(supports, figure).length > 0).length };
}
