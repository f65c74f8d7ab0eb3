/** Amounts told in two currencies: at the article's own rate, against each other, and against what rates have been. */
import type { Figure, Paragraph } from '../../../contract/model.ts';
import { compare, div, type Exact, exact, toFixed } from '../../exact.ts';
import { type Interval, intervalOf, isBounded, over, overlaps, scale, toIntervalText } from '../interval.ts';
import { passages, question } from '../passages.ts';
import type { Outcome } from '../rule.ts';
import type { DocumentView } from '../view.ts';

const NAMES: readonly (readonly [string, RegExp])[] = [
	['CNY', /^(?:元|元人民币|人民币元|人民币|yuan|RMB|rmb|CNY|¥|￥)$/u],
	['USD', /^(?:美元|美金|\$|US\$|dollars?|USD)$/u],
	['EUR', /^(?:欧元|€|euros?|EUR)$/u],
	['GBP', /^(?:英镑|£|pounds?|GBP|pounds? sterling)$/u],
	['JPY', /^(?:日元|日圆|yen|JPY|JP¥)$/u],
	['HKD', /^(?:港元|港币|HK\$|HKD)$/u],
];

const currencyOf = (figure: Figure): string | null =>
	figure.kind === 'money' ? (NAMES.find(([, names]) => names.test(figure.unit))?.[0] ?? null) : null;

/** What one of the first has been worth in the second since the 1980s, with room on both sides. */
const RATES: Readonly<Record<string, readonly [string, string]>> = {
	'USD CNY': ['1.4', '10'],
	'EUR CNY': ['5', '13'],
	'GBP CNY': ['2.5', '18'],
	'HKD CNY': ['0.2', '1.5'],
	'JPY CNY': ['0.005', '0.15'],
	'EUR USD': ['0.7', '1.8'],
	'GBP USD': ['0.9', '3'],
	'GBP EUR': ['0.9', '2.2'],
	'USD JPY': ['70', '300'],
	'USD HKD': ['5', '8.5'],
};

export const isMoneyPair = (a: Figure, b: Figure): boolean => {
	const [x, y] = [currencyOf(a), currencyOf(b)];
	return x !== null && y !== null && x !== y;
};

/** 1美元兑7.1元人民币, $1 = 7.1 yuan. */
const PRINTED = /(?:兑换?|约?合|折合|对|=|to|buys|equals|is worth|at)\s?(?:人民币|约|about)?\s?$/iu;

function printedRates(view: DocumentView): Map<string, Interval[]> {
	const rates = new Map<string, Interval[]>();
	for (const paragraph of passages(view)) {
		let one: Figure | null = null;
		for (const figure of view.figuresIn(paragraph.index)) {
			const to = currencyOf(figure);
			const from = one && currencyOf(one);
			if (one && from && to && from !== to && (one.value === '1' || one.value === '100')) {
				const between = paragraph.text.slice(one.to, figure.from);
				const value = intervalOf(figure, 'cut');
				if (between.length <= 12 && PRINTED.test(between) && value) {
					const key = `${from} ${to}`;
					const rate = scale(value, div(exact('1'), exact(one.value)));
					rates.set(key, [...(rates.get(key) ?? []), rate]);
				}
			}
			one = figure;
		}
	}
	return rates;
}

interface MoneyPair {
	paragraph: Paragraph;
	first: Figure;
	second: Figure;
	key: string;
	/** Second over first. */
	rate: Interval & { low: Exact; high: Exact };
}

/** Rates move within a day and amounts are rounded by hand. */
const widened = ({ low, high }: { low: Exact; high: Exact }, by: string): Interval => ({
	low: div(low, exact(by)),
	high: scale({ low: high, high }, exact(by)).high,
});

export function checkMoney(
	view: DocumentView,
	found: readonly { paragraph: Paragraph; first: Figure; second: Figure }[],
): Outcome[] {
	if (found.length === 0) return [];
	const printed = printedRates(view);
	const pairs: MoneyPair[] = [];
	for (const { paragraph, first, second } of found) {
		const [a, b] = [intervalOf(first, 'cut'), intervalOf(second, 'cut')];
		const rate = a && b && over(b, a);
		if (rate && isBounded(rate))
			pairs.push({ paragraph, first, second, key: `${currencyOf(first)} ${currencyOf(second)}`, rate });
	}
	const odd = oddOnes(pairs);
	return pairs.flatMap((pair) => judge(view, pair, printed, odd) ?? []);
}

/** In one article, rates of one day: further apart than this, one of two amounts was converted wrongly. */
const APART = '1.15';
const agree = (a: MoneyPair, b: MoneyPair): boolean => overlaps(widened(a.rate, APART), b.rate);

/**
 * Conversions at a rate of their own. Of two that differ it is the later that is asked about; of more, the one that
 * most of the others are against.
 */
function oddOnes(pairs: readonly MoneyPair[]): ReadonlySet<MoneyPair> {
	const odd = new Set<MoneyPair>();
	for (const group of Map.groupBy(pairs, ({ key }) => key).values()) {
		const some = group.slice(0, MOST_COMPARED);
		for (const [i, pair] of some.entries()) {
			const against = some.filter((other) => other !== pair && !agree(pair, other));
			if (some.length === 2 ? i === 1 && against.length === 1 : against.length * 2 > some.length - 1) odd.add(pair);
		}
		// No two alike: years apart, perhaps, and nothing to go by.
		if (some.length > 2 && odd.size * 2 > some.length) for (const pair of some) odd.delete(pair);
	}
	return odd;
}

/** Of one pair of currencies, so many conversions are compared. */
const MOST_COMPARED = 24;

function judge(
	view: DocumentView,
	pair: MoneyPair,
	printed: ReadonlyMap<string, Interval[]>,
	odd: ReadonlySet<MoneyPair>,
): Outcome | null {
	// An amount of 1 told in another currency is the rate itself.
	if (pair.first.value === '1' || pair.first.value === '100') return null;
	const given = printed.get(pair.key);
	if (given) {
		const holds = given.some((rate) => overlaps(rate, widened(pair.rate, '1.1')));
		return outcome(view, pair, holds, 'rate');
	}
	const band = bandOf(pair.key);
	if (!band) return null;
	if (!overlaps(band, pair.rate)) return outcome(view, pair, false, 'no-such-rate');
	// Within the band only the article's other conversions can tell: no rate is printed.
	return odd.has(pair) ? outcome(view, pair, false, 'other-rate') : null;
}

function bandOf(key: string): Interval | null {
	const [from, to] = key.split(' ');
	const direct = RATES[key];
	if (direct) return { low: exact(direct[0]), high: exact(direct[1]) };
	const inverse = RATES[`${to} ${from}`];
	return inverse ? { low: div(exact('1'), exact(inverse[1])), high: div(exact('1'), exact(inverse[0])) } : null;
}

function outcome(view: DocumentView, { paragraph, first, second, rate }: MoneyPair, holds: boolean, variant: string): Outcome {
	const [low, high] = [show(rate.low), show(rate.high)];
	const shown = low === high ? low : `${low}–${high}`;
	const relation = {
		verdict: holds ? ('holds' as const) : ('fails' as const),
		figures: [first.id, second.id],
		operands: [first, second].map((figure, i) => ({
			role: i === 0 ? 'measured' : 'converted',
			figure: figure.id,
			interval: toIntervalText(intervalOf(figure, 'cut') ?? { low: null, high: null }),
		})),
		formula: `${second.value ?? view.wordsOf(second)} ÷ ${first.value ?? view.wordsOf(first)}`,
		printed: view.wordsOf(second),
		computed: shown,
		interval: toIntervalText(rate),
		gap: null,
		pairedBy: [view.spanOf(paragraph, first.from, second.to)],
		readings: [{ id: variant, holds, computed: shown }],
	};
	if (holds) return { relation };
	return {
		relation,
		finding: question(view, {
			paragraph,
			from: first.from,
			to: second.to,
			variant,
			level: variant === 'rate' ? 'error' : 'warning',
			params: { first: view.wordsOf(first), second: view.wordsOf(second), rate: shown },
			figures: relation.figures,
		}),
	};
}

const show = (x: Exact): string =>
	toFixed(x, compare(x, exact('0.1')) < 0 ? 4 : 2)
		.replace(/(\.\d*?)0+$/u, '$1')
		.replace(/\.$/u, '');
