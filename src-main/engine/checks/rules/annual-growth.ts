import type { Figure, Language } from '../../../contract/model.ts';
import { abs, compare, type Exact, exact, isWhole, mul, ONE, whole, ZERO } from '../../exact.ts';
import { type Ends, endsOf } from '../arithmetic/ends.ts';
import { judgeEquation, numberOf, type Operands } from '../arithmetic/equation.ts';
import { inTurnOf } from '../arithmetic/in-turn.ts';
import { TIME, withoutTimes } from '../arithmetic/prose.ts';
import { root } from '../arithmetic/root.ts';
import { basisWords } from '../gate.ts';
import { type Interval, isBounded, minus, over, point, scale } from '../interval.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

const YEARLY: Record<Language, RegExp> = {
	zh: /[，,（(](?:[一二两三四五六七八九十\d]{1,2}年(?:间|来)?|·+[间来]?)?(?:同比)?(?:年均|平均每年|每年平均|年平均)(?:复合)?(?:增长|递增|增速|增幅|增长率|提高|上升|(下降|递减|减少|降低))(?:率)?(?:达到?|为|约)?$/u,
	en: /^[^.;:()\d]{0,40}, (?:or )?(?:an? )?(?:average|compound|mean)(?: (?:annual|yearly))?(?: (?:growth|increase|rise|gain|(fall|decline|decrease|drop)))?(?: rate)?(?: of)?(?: about| around)? $/iu,
};
/** 从2019年的46亿元增长到2022年的61亿元，全区软件业收入年均增长10%: what has no name before its ends is named behind them. */
const NAMED_BEHIND_ZH =
	/^[^，,。；;：:、\d]{0,2}[，,]\p{Script=Han}{2,16}?(?:年均|平均每年|每年平均|年平均)(?:复合)?(?:增长|递增|增速|增幅|增长率|提高|上升|(下降|递减|减少|降低))(?:率)?(?:达到?|为|约)?$/u;
const NAMELESS_ZH = new RegExp(`^(?:${TIME}+，)?[从由]${TIME}*的?$`, 'u');

/** Output is told at prices of the year, its growth at constant ones, whether the words say so or not. */
const REAL = /生产总值|GDP|增加值|总产值|经济总量|\b(?:gross domestic product|economic output|economy)\b/iu;

/** “an average of 10 per cent a year” has its year behind it. */
const YEARLY_BEHIND_EN = /^ (?:a year|per year|each year|every year|annually|per annum)\b/iu;
const MOST_YEARS = 40n;

const isYears = ({ unit }: Pick<Figure, 'unit'>): boolean => /^(?:年|个年头|years?)$/u.test(unit);

/** Years between the ends; `other` of them are what the words leave open beside. */
interface Lengths {
	years: readonly number[];
	other: readonly number[];
}

/**
 * Years between the ends, by the years printed with them or by the length named in the sentence. Two ends that carry a
 * year each leave nothing open; 2018年至2023年 may begin from the year before, 五年来 end a year early.
 */
function yearsOf(view: DocumentView, { paragraph, sentence, before, after }: Ends): Lengths {
	const times = view
		.figuresIn(paragraph.index)
		.filter((f) => (f.kind === 'time' || isYears(f)) && f.from >= sentence.from && f.to <= sentence.to && f.from <= after.from);
	const found = new Set<number>();
	const other = new Set<number>();
	const ownYear = ({ period: { interval } }: Figure): number | null =>
		interval?.from && interval.from.slice(0, 4) === interval.to?.slice(0, 4) ? Number(interval.from.slice(0, 4)) : null;
	const [begun, ended] = [ownYear(before), ownYear(after)];
	if (begun !== null && ended !== null && ended > begun) found.add(ended - begun);
	const yearOf = (figure: Figure | undefined): number | null => {
		const interval = figure?.time?.grain === 'year' ? figure.time.interval : null;
		return interval?.to && interval.from?.slice(0, 4) === interval.to.slice(0, 4) ? Number(interval.to.slice(0, 4)) : null;
	};
	const first = yearOf(times.filter((f) => f.to <= before.from && before.from - f.to <= 12).at(-1));
	const last = yearOf(times.filter((f) => f.from >= before.to).at(-1));
	if (first !== null && last !== null && last > first) found.add(last - first);
	for (const { kind, text, time } of times) {
		const [from, to] = [time?.interval?.from, time?.interval?.to].map((day) => Number(day?.slice(0, 4) ?? Number.NaN));
		// Of a plan, five years lie between the year before it and its last.
		const length = (to ?? 0) - (from ?? 0) + (/五/u.test(text) ? 1 : 0);
		if (kind !== 'time' || !(length >= 2 && length <= MOST_YEARS)) continue;
		if (!found.has(length)) for (const n of /五/u.test(text) ? [length - 1, length + 1] : [length + 1]) other.add(n);
		found.add(length);
	}
	for (const { value, unit } of times) {
		if (value === null || !isYears({ unit })) continue;
		const length = exact(value);
		if (!isWhole(length) || length.n < 2n || length.n > MOST_YEARS) continue;
		const n = Number(length.n);
		if (!found.has(n)) for (const one of [n - 1, n + 1]) other.add(one);
		found.add(n);
	}
	return { years: [...found], other: [...other] };
}

/** (B ÷ A)^(1/n) − 1 in per cent; null where the ends may be nothing. */
function compound(of: Operands, { before, after }: Ends, years: number, sign: Exact): Interval | null {
	const factor = over(of(after), of(before));
	if (!factor || !isBounded(factor) || compare(factor.low, ZERO) <= 0) return null;
	const yearly = { low: root(factor.low, years).low, high: root(factor.high, years).high };
	return scale(minus(yearly, point(ONE)), mul(whole(100), sign));
}

/** What careless writers print: the whole growth over the years. */
function mean(of: Operands, { before, after }: Ends, years: number, sign: Exact): Interval | null {
	const factor = over(of(after), of(before));
	return factor && scale(minus(factor, point(ONE)), mul(exact(`100/${years}`), sign));
}

function judge(view: DocumentView, ends: Ends): Outcome | null {
	const { paragraph, sentence, before, after } = ends;
	const rate = view.figuresIn(paragraph.index).find((f) => f.from >= after.to && f.kind !== 'time' && !isYears(f));
	if (rate?.kind !== 'percent' || rate.unit === '‰' || rate.unit === '成' || rate.value === null || rate.to > sentence.to)
		return null;
	if (rate.from - after.to > 50) return null;
	const own = paragraph.text.slice(sentence.from, rate.from);
	if (REAL.test(own.slice(Math.max(own.lastIndexOf('；'), own.lastIndexOf(';'), 0)))) return null;
	const masked = withoutTimes(view, paragraph);
	const nameless = view.reading.language === 'zh' && NAMELESS_ZH.test(masked.slice(sentence.from, before.from).trim());
	const words = masked.slice(after.to, rate.from);
	const match = YEARLY[view.reading.language].exec(words) ?? (nameless ? NAMED_BEHIND_ZH.exec(words) : null);
	const alone =
		!/annual|yearly|growth/u.test(match?.[0] ?? '') && !YEARLY_BEHIND_EN.test(paragraph.text.slice(rate.to, rate.to + 16));
	if (!match || (view.reading.language === 'en' && alone) || basisWords(paragraph.text.slice(sentence.from, sentence.to)) !== '')
		return null;
	const { years: lengths, other } = yearsOf(view, ends);
	const [years] = lengths;
	if (years === undefined) return null;
	const sign = match[1] === undefined ? ONE : whole(-1);
	if (compare(abs(exact(rate.value)), whole(200)) > 0) return null;
	const ways = [
		...lengths.map((n) => ({ id: 'rounded', n, by: compound })),
		...other.map((n) => ({ id: 'other-years', n, by: compound })),
		...(/复合|compound/iu.test(match[0]) ? [] : lengths.map((n) => ({ id: 'arithmetic-mean', n, by: mean }))),
	].map(({ id, n, by }) => ({ id, compute: (of: Operands) => by(of, ends, n, sign) }));
	return judgeEquation(
		view,
		{
			paragraph,
			by: { from: before.from, to: rate.to },
			result: rate,
			operands: [
				{ role: 'before', figure: before },
				{ role: 'after', figure: after },
			],
			ways,
			formula: `(${numberOf(view, after)} ÷ ${numberOf(view, before)})^(1/${years}) − 1`,
			role: 'rate',
		},
		{ variant: 'differs', most: 'warning', params: { before: view.wordsOf(before), after: view.wordsOf(after), years } },
	);
}

export const annualGrowth: Rule = {
	id: 'annual-growth',
	title: { zh: '年均增长', en: 'Mean yearly growth' },
	why:
		'年均增长 over n years is the n-th root of the whole growth. Ends and years must be printed in the sentence. What the ' +
		'words leave open (五年来), and the plain mean of the whole growth, are tried before anything is said; growth at constant prices is ' +
		'left alone. Because n is often open to argument this is never more than a question.',
	authority: 'The geometric mean, in which the Chinese statistical bureau tells 年均增长速度 (水平法).',
	level: 'warning',
	needs: ['percent'],
	examples: {
		hit: [
			{ text: '从2019年的46.0万吨增长到2022年的61.2万吨，全县渔获年均增长15.3%。', variant: 'differs' },
			{
				text: 'Landings at the quay grew from 500,000 in 2019 to 732,050 in 2023, an average annual increase of 13%.',
				variant: 'differs',
				figures: ['500,000', '732,050', '13%'],
			},
			{ text: 'Takings rose from $200m in 2018 to $288m in 2020, a compound annual growth rate of 22%.', variant: 'differs' },
			{
				text: '五年间，全市茶叶产量由100万吨增加到161万吨，年均增长15.2%。',
				variant: 'differs',
				figures: ['100万吨', '161万吨', '15.2%'],
				level: 'warning',
			},
			{ text: '这家码头的集装箱吞吐量从2016年的240万箱增加到2022年的310万箱，年均增长6.1%。', variant: 'differs' },
			{
				text: 'Over six years the museum’s visitors rose from 210,000 to 300,000, an average annual growth of 8.4%.',
				variant: 'differs',
			},
			{
				text: '从2018年到2023年，全市渔业企业由200家增加到498家，年均增长36%。',
				variant: 'differs',
				figures: ['200家', '498家', '36%'],
			},
			{ text: '“十三五”期间，渔村集体收入从100万元增长到201万元，年均增长25%。', variant: 'differs' },
			{ text: '2019年至2022年，渔港货运量从800万吨增至1065万吨，三年年均增长18%。', variant: 'differs' },
			{
				text: 'Between 2015 and 2020 the fleet’s takings grew from $50m to $80.5m, an average of 15 per cent a year.',
				variant: 'differs',
			},
			{
				text: 'The fleet has expanded from 1,000 in 2013 to 1,629 in 2023, a compound annual growth rate of 8%.',
				variant: 'differs',
			},
			{
				text: '2018年渔民有2.00万人，2023年有3.22万人，年均增长16%。',
				variant: 'differs',
				figures: ['2.00万人', '3.22万人', '16%'],
			},
		],
		miss: [
			{ text: '从2019年的46.0万吨增长到2022年的61.2万吨，全县渔获年均增长10%。', because: 'the third root', verdict: 'holds' },
			{
				text: 'Landings at the quay grew from 500,000 in 2019 to 732,050 in 2023, an average annual increase of 11.6%.',
				because: 'the plain mean, which some print',
				verdict: 'holds',
			},
			{
				text: 'Landings at the quay grew from 500,000 in 2019 to 732,050 in 2023, an average annual increase of 10%.',
				because: 'the fourth root',
				verdict: 'holds',
			},
			{
				text: '五年来，渔村集体收入由1.50万元提高到2.10万元，年均增长8.8%。',
				because: '五年来 may be four years apart',
				verdict: 'holds',
			},
			{ text: '从2018年到2023年，全市渔业企业由200家增加到498家，年均增长20%。', because: 'the fifth root', verdict: 'holds' },
			{ text: '“十三五”期间，渔村集体收入从100万元增长到201万元，年均增长15%。', because: 'the fifth root', verdict: 'holds' },
			{ text: '2019年至2022年，渔港货运量从800万吨增至1065万吨，三年年均增长10%。', because: 'the third root', verdict: 'holds' },
			{
				text: 'Between 2015 and 2020 the fleet’s takings grew from $50m to $80.5m, an average of 10 per cent a year.',
				because: 'the fifth root',
				verdict: 'holds',
			},
			{
				text: 'Between 2015 and 2020 the fleet’s takings grew from $50m to $80.5m, an average of 15 per cent of the total.',
				because: 'no yearly mean',
			},
			{ text: '五年间，全市茶叶产量由100万吨增加到161万吨，年均增长10%。', because: 'the fifth root', verdict: 'holds' },
			{
				text: '五年间，全市茶叶产量由100万吨增加到161万吨，年均增长12.2%。',
				because: 'the plain mean, which some print',
				verdict: 'holds',
			},
			{ text: '五年间，地区生产总值由100亿元增加到161亿元，按可比价计算年均增长7.5%。', because: 'constant prices' },
			{
				text: '从2018年到2023年，全岛经济总量由100亿元跃升至161亿元，年均增长7.5%；人均生产总值由2.0万元提高到3.2万元，年均增长7%。',
				because: 'growth of output is told at constant prices',
			},
			{ text: '全市茶叶产量由100万吨增加到161万吨，年均增长7%。', because: 'the years are not printed' },
			{ text: '五年间，茶园由100万亩增加到161万亩，茶农收入年均增长15.2%。', because: 'of another thing' },
		],
	},
	run: (view) =>
		[...endsOf(view), ...inTurnOf(view).filter(({ after, last }) => after === last)].flatMap((ends) => judge(view, ends) ?? []),
};
