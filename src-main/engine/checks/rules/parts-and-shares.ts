import type { Figure, Language, Paragraph } from '../../../contract/model.ts';
import { compare, type Exact, exact, max, min, mul, toText, whole } from '../../exact.ts';
import { isQuoted, prose, rowsIn } from '../arithmetic/prose.ts';
import { decimalsOf, show } from '../attempt.ts';
import { basisWords } from '../gate.ts';
import { gap, intervalOf, isBounded, meets, over, plus, type Strictness, scale, toIntervalText } from '../interval.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

interface Bounded {
	low: Exact;
	high: Exact;
}

interface Pair {
	part: Figure;
	share: Figure;
	/** What the whole must be for the two to fit, both rounded. */
	whole: Bounded;
	/** And when either may be cut off: for that a pair is not called wrong. */
	loose: Bounded;
}

/** Between a part and its share, where words say that it is one, of the whole of the row: 占…的 names another whole. */
const OF_THE_ROW: Record<Language, RegExp> = {
	zh: /^[，,]?\s?(?:分别)?(?:约|大约)?(?:占比|占|比重|占比重|所占比重|占总(?:数|量|额|收入|支出|人数)的?)(?:为|达|约|近|约为|达到)?$|^[（(]占比?$/u,
	en: /^,? (?:accounting for|which accounts for|representing|making up) (?:about |around |some )?$/iu,
};
/** Where no word says so, the share may be a change as well. */
const UNSAID: Record<Language, RegExp> = { zh: /^[（(]$/u, en: /^,? (?:or|equal to) (?:about |around |some )?$|^ \($/iu };
/** Right behind the share: it is one of something that is named. */
const OF_ANOTHER: Record<Language, RegExp> = {
	zh: /^[)）]?(?:的(?!其)|左右的)/u,
	en: /^\)? of (?!the total|all|the whole|its|their|them\b)/iu,
};
/** Changes, and rates of their own. */
const OTHER =
	/同比|环比|增长|下降|增幅|完成率|合格率|\b(?:up|down|rose|fell|growth|increase|decrease|change|yield|rate|interest)\b/iu;

/** Several answers of one and the same are no parts. */
const SEVERAL = /多选|可选|\bmultiple\b/iu;

const HUNDRED = whole(100);
/** The whole that the other pairs agree on must be known so well: shares printed as 2 % and 3 % agree on anything. */
const NARROW = exact('1.03');
const TWO = 2;
const MOST = 12;

/** Pairs of one unit, each part with its share right behind it; empty where something stands among them that is neither. */
function pairsIn(view: DocumentView, paragraph: Paragraph, figures: readonly Figure[], words: string): Pair[] {
	const { language } = view.reading;
	const { text } = paragraph;
	const changes = OTHER.test(words);
	const joins = (between: string): boolean => OF_THE_ROW[language].test(between) || (!changes && UNSAID[language].test(between));
	const pairs: Pair[] = [];
	let unit: string | null = null;
	for (let i = 0; i < figures.length; i++) {
		const [part, share] = [figures[i], figures[i + 1]];
		if (!part) return [];
		// 毛利率28.4%，提升1.7个百分点: what else is told of a part.
		if (part.kind === 'percent' || part.kind === 'point') continue;
		const between = share ? text.slice(part.to, share.from) : '';
		if (share?.kind !== 'percent' || share.unit === '‰' || share.unit === '成' || !joins(between)) {
			// A figure of their unit before the pairs may be the whole, which is what the rule on shares is for.
			if (pairs.length > 0 && part.unit === unit) return [];
			if (pairs.length === 0) {
				unit = part.unit;
				continue;
			}
			return [];
		}
		if (OF_ANOTHER[language].test(text.slice(share.to, share.to + 12))) return [];
		if (pairs.length === 0 && unit !== null && unit === part.unit) return [];
		if (pairs.length > 0 && part.unit !== unit) return [];
		unit = part.unit;
		const [whole, loose] = [wholeOf(part, share, 'rounded'), wholeOf(part, share, 'cut')];
		if (whole === null || loose === null) return [];
		pairs.push({ part, share, whole, loose });
		i++;
	}
	return pairs.length >= TWO && pairs.length <= MOST ? pairs : [];
}

function wholeOf(part: Figure, share: Figure, strictness: Strictness): Bounded | null {
	const [a, p] = [intervalOf(part, strictness), intervalOf(share, strictness)];
	const found = a && p ? over(scale(a, HUNDRED), p) : null;
	return found && isBounded(found) && found.low.n > 0n ? found : null;
}

/** The wholes that all the pairs allow; null where they allow none. */
function common([first, ...rest]: readonly Bounded[]): Bounded | null {
	if (!first) return null;
	let { low, high } = first;
	for (const other of rest) {
		low = max(low, other.low);
		high = min(high, other.high);
	}
	return compare(low, high) <= 0 ? { low, high } : null;
}

/** The one pair that the others leave alone: they agree with each other and not with it. Null where there is none, or more. */
function odd(pairs: readonly Pair[]): { pair: Pair; others: Bounded } | null {
	const found = pairs.flatMap((pair) => {
		const others = common(pairs.filter((other) => other !== pair).map(({ whole }) => whole));
		const known = others && compare(others.high, mul(others.low, NARROW)) <= 0;
		return known && !meets(others, pair.loose) ? [{ pair, others }] : [];
	});
	const [one, another] = found;
	return one && !another ? one : null;
}

/**
 * Of two pairs neither outvotes the other, but where one of them is just the share of its part in both parts together, the
 * two are all there is: 男性480人，占48.0%；女性520人，占25.0%.
 */
function complement(pairs: readonly Pair[]): { stray: Pair | null; others: Bounded } | null {
	const [a, b] = pairs;
	const [p, q] = [a && intervalOf(a.part, 'cut'), b && intervalOf(b.part, 'cut')];
	const both = p && q ? plus(p, q) : null;
	if (!a || !b || !both || !isBounded(both)) return null;
	const fits = pairs.filter(({ whole }) => meets(both, whole));
	const known = fits.some(({ share }) => decimalsOf(share) > 0);
	if (!known) return null;
	const stray = pairs.find(({ loose }) => !meets(both, loose)) ?? null;
	return { stray, others: both };
}

const operand = (role: string, figure: Figure) => ({
	role,
	figure: figure.id,
	interval: toIntervalText(intervalOf(figure) ?? { low: null, high: null }),
});

function judge(view: DocumentView, paragraph: Paragraph, pairs: readonly Pair[]): Outcome | null {
	const two = pairs.length === TWO ? complement(pairs) : null;
	if (pairs.length === TWO && !two) return null;
	const agreed = two ? (two.stray ? null : two.others) : common(pairs.map(({ loose }) => loose));
	const stray = agreed ? null : two?.stray ? { pair: two.stray, others: two.others } : odd(pairs);
	if (!agreed && !stray) return null;
	const [first, last] = [pairs[0], pairs.at(-1)];
	if (!first || !last) return null;
	const about = stray?.pair ?? first;
	const share = intervalOf(about.share);
	const part = intervalOf(about.part);
	const base = agreed ?? stray?.others;
	const expected = part && base ? over(scale(part, HUNDRED), base) : null;
	if (!share || !expected) return null;
	const computed = `${show(expected, decimalsOf(about.share))}%`;
	const distance = gap(share, expected);
	const relation = {
		verdict: stray ? ('fails' as const) : ('holds' as const),
		figures: pairs.flatMap((pair) => [pair.part.id, pair.share.id]),
		operands: pairs.flatMap((pair) => [operand('part', pair.part), operand('share', pair.share)]),
		formula: pairs.map((pair) => `${pair.part.text} ÷ ${pair.share.text}`).join(' = '),
		printed: about.share.text,
		computed,
		interval: toIntervalText(expected),
		gap: stray && distance ? toText(distance) : null,
		pairedBy: [view.spanOf(paragraph, first.part.from, last.share.to)],
		readings: [{ id: 'truncated', holds: !stray, computed }],
	};
	if (!stray) return { relation };
	return {
		relation,
		finding: {
			variant: 'differs',
			level: 'error',
			params: { part: about.part.text, share: about.share.text, others: pairs.length - 1, computed },
			figures: [about.part.id, about.share.id],
			paragraphs: [paragraph.index],
			spans: [about.part, about.share].map(({ start, end }) => ({ start, end })),
			basis: [...new Set(pairs.map(({ share: figure }) => view.sentenceOf(figure)))],
		},
	};
}

function run(view: DocumentView): Outcome[] {
	return prose(view).flatMap((paragraph) => {
		const figures = view.figuresIn(paragraph.index).filter(({ kind }) => kind !== 'time');
		if (figures.length < 2 * TWO) return [];
		let cursor = 0;
		return rowsIn(view, paragraph).flatMap((row) => {
			const here: Figure[] = [];
			for (; cursor < figures.length; cursor++) {
				const figure = figures[cursor];
				if (!figure || figure.from >= row.to) break;
				if (figure.from >= row.from) here.push(figure);
			}
			const words = paragraph.text.slice(row.from, row.to);
			if (here.length < 2 * TWO || SEVERAL.test(words) || basisWords(words) !== '' || isQuoted(paragraph, row.from)) return [];
			const outcome = judge(view, paragraph, pairsIn(view, paragraph, here, words));
			return outcome ? [outcome] : [];
		});
	});
}

export const partsAndShares: Rule = {
	id: 'parts-and-shares',
	title: { zh: '各部分与其占比', en: 'Parts and their shares' },
	why:
		'Where a row tells of each part how much it is and what share, all of them must give the same whole, though it is not ' +
		'told here: 60万元，占30% and 80万元，占40% say 200万元. One pair that gives another whole than all the rest, which ' +
		'agree closely, is misprinted. A row whose whole is told in the sentence, or of which more than one pair strays, is left alone.',
	authority:
		'Arithmetic on intervals of rounding: Nuijten and Epskamp, statcheck. Factual errors count 1 in 《报纸期刊质量管理规定》(2020).',
	level: 'error',
	needs: ['percent'],
	examples: {
		hit: [
			{
				text: '分来源看，门票收入474万元，占47.4%；餐饮收入316万元，占31.6%；停车收入210万元，占27.0%。',
				variant: 'differs',
				figures: ['210万元', '27.0%'],
			},
			{
				text: '从用途看，灌溉用水3120万立方米（占62.4%），工业用水1130万立方米（占22.6%），生活用水750万立方米（占51.0%）。',
				variant: 'differs',
			},
			{
				text: '分产品看，电机收入3106万元，占比53.2%，毛利率28.4%，同比提升1.7个百分点；电控收入1984万元，占比38.0%；其他收入752万元，占比12.9%。',
				variant: 'differs',
				figures: ['1984万元', '38.0%'],
			},
			{
				text: '普查显示，岛上男性人口为36172人，占51.24%；女性人口为34422人，占47.86%。',
				variant: 'differs',
				figures: ['34422人', '47.86%'],
			},
			{
				text: 'Fares brought in £4.2m, or 52.5%, grants £2.6m, or 32.5%, and rents £1.2m, or 51%.',
				variant: 'differs',
				figures: ['£1.2m', '51%'],
			},
		],
		miss: [
			{
				text: '分来源看，门票收入474万元，占47.4%；餐饮收入316万元，占31.6%；停车收入210万元，占21.0%。',
				because: 'all give one whole',
				verdict: 'holds',
			},
			{
				text: '普查显示，岛上男性人口为36172人，占51.24%；女性人口为34422人，占48.76%。',
				because: 'each is the share of its part in both',
				verdict: 'holds',
			},
			{
				text: '码头工人1260人，占18.4%；装卸车辆320辆，占24.1%。船员860人，占12.6%；渔民2140人，占31.3%。',
				because: 'two of many parts, and two units',
			},
			{
				text: '小麦120万亩，占全省的12%；玉米90万亩，占全省的21%；大豆40万亩，占全省的33%。',
				because: 'shares of other wholes, each its own',
			},
			{
				text: '甲县120户，占12%；乙县90户，占21%；丙县40户，占33%。',
				because: 'each strays from the others: shares of several wholes',
			},
			{ text: '甲县产值120亿元，增长12%；乙县产值90亿元，增长9%；丙县产值40亿元，增长33%。', because: 'growth' },
			{
				text: '分来源看，门票收入474万元，占47.4%；餐饮收入316万元，占31.6%；停车收入约210万元，占21.5%。',
				because: '约 leaves room',
				verdict: 'holds',
			},
		],
	},
	run,
};
