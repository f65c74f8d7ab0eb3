import type { Figure, Paragraph } from '../../../contract/model.ts';
import { add, compare, type Exact, exact, toText, whole } from '../../exact.ts';
import { prose } from '../arithmetic/prose.ts';
import { type RatioOfValues, ratiosOfValues, ratioText, SEPARATOR } from '../arithmetic/ratios.ts';
import { decimalsOf, show } from '../attempt.ts';
import { stretchAt } from '../clauses.ts';
import { gap, intervalOf, point, sum, toIntervalText } from '../interval.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

const COLON = /^\s*[∶:：]\s*$/u;
/** Names a make-up of one whole: 三次产业结构, 产业比例. A ratio of mixtures (1∶2∶3) has no such name. */
const MAKEUP =
	/(?:三次产业|三产|产业|所有制|城乡|轻重工业|收入|支出|投资|人口|能源|贸易|就业|年龄|品种|种植)(?:结构|构成|占比|比重|比例|比)[^。；;]{0,24}$/u;
const HUNDRED = whole(100);

/** Rows a∶b∶c in reading order. */
function ratiosIn(text: string, figures: readonly Figure[]): Figure[][] {
	const rows: Figure[][] = [];
	for (const figure of figures) {
		const row = rows.at(-1);
		const last = row?.at(-1);
		if (row && last && COLON.test(text.slice(last.to, figure.from))) row.push(figure);
		else rows.push([figure]);
	}
	return rows.filter((row) => row.length >= 3 && row.every(({ value }) => value !== null));
}

function judge(view: DocumentView, paragraph: Paragraph, row: readonly Figure[]): Outcome | null {
	const [first, last] = [row[0], row.at(-1)];
	if (!first || !last) return null;
	const sentence = stretchAt(view.sentencesIn(paragraph.index), first.from);
	if (!MAKEUP.test(paragraph.text.slice(Math.max(sentence?.from ?? 0, first.from - 40), first.from))) return null;
	const total = row.reduce((all: Exact, { value }) => add(all, exact(value ?? '0')), whole(0));
	// Only a ratio out of a hundred: 1∶2∶3 and 4∶3∶3 are ratios of their own.
	if (compare(total, whole(90)) < 0 || compare(total, whole(110)) > 0) return null;
	const parts = row.map((figure) => intervalOf({ ...figure, kind: 'percent', modifier: 'exact' }, 'cut') ?? point(whole(0)));
	const range = sum(parts);
	const distance = gap(range, point(HUNDRED));
	const computed = show(point(total), Math.max(...row.map(decimalsOf)));
	const relation = {
		verdict: distance ? ('fails' as const) : ('holds' as const),
		figures: row.map(({ id }) => id),
		operands: row.map((figure, i) => ({ role: 'share', figure: figure.id, interval: toIntervalText(parts[i] ?? range) })),
		formula: row.map(({ value }) => value ?? '').join(' + '),
		printed: '100',
		computed,
		interval: toIntervalText(range),
		gap: distance && toText(distance),
		pairedBy: [view.spanOf(paragraph, first.from, last.to)],
		readings: [{ id: 'truncated', holds: !distance, computed }],
	};
	if (!distance) return { relation };
	return {
		relation,
		finding: {
			variant: 'not-hundred',
			level: 'warning',
			params: { words: paragraph.text.slice(first.from, last.to), formula: relation.formula, computed },
			figures: relation.figures,
			paragraphs: [paragraph.index],
			spans: relation.pairedBy,
			basis: [view.sentenceOf(first)],
		},
	};
}

/** A ratio beside the values that it is of. */
function judgeValues(view: DocumentView, { paragraph, words, from, to, values, fits }: RatioOfValues): Outcome {
	const mark = SEPARATOR.exec(words)?.[0] ?? ':';
	const computed = ratioText(values, mark);
	const printed = values.map((figure) => view.wordsOf(figure)).join(view.reading.language === 'zh' ? '、' : ', ');
	const relation = {
		verdict: fits ? ('holds' as const) : ('fails' as const),
		figures: values.map(({ id }) => id),
		operands: values.map((figure) => ({
			role: 'part',
			figure: figure.id,
			interval: toIntervalText(intervalOf(figure) ?? { low: null, high: null }),
		})),
		formula: values.map(({ value }) => value ?? '').join(` ${mark} `),
		printed: words,
		computed,
		interval: null,
		gap: null,
		pairedBy: [view.spanOf(paragraph, from, to)],
		readings: [{ id: 'rounded', holds: fits, computed }],
	};
	if (fits) return { relation };
	return {
		relation,
		finding: {
			variant: 'not-the-values',
			level: 'warning',
			params: { words, values: printed, computed },
			figures: relation.figures,
			paragraphs: [paragraph.index],
			spans: [...values.map(({ start, end }) => ({ start, end })), view.spanOf(paragraph, from, to)],
			basis: values.slice(0, 1).map((figure) => view.sentenceOf(figure)),
		},
	};
}

export const ratioForm: Rule = {
	id: 'ratio-form',
	title: { zh: '构成之比', en: 'A make-up in ratio form' },
	why:
		'A make-up such as 三次产业结构 is told in parts of a hundred, and its parts must come to it. Rounding of each part is ' +
		'allowed; ratios out of ten or of one, and mixtures, are ratios of their own. Where the values stand in the same sentence ' +
		'under the names that the ratio is called by (男女比例, doctor-to-nurse), the ratio must be theirs, whichever way round.',
	authority: 'The sum of n rounded shares is off by at most n/2 units. Logical errors count 1 in 《报纸期刊质量管理规定》(2020).',
	level: 'warning',
	needs: ['multiple', 'percent', 'count'],
	examples: {
		hit: [
			{ text: '城镇居民人均收入4.2万元，农村居民人均收入2.0万元，城乡收入比为2.4∶1。', variant: 'not-the-values' },
			{ text: 'The crew has 360 men and 120 women, a ratio of four to one.', variant: 'not-the-values' },
			{ text: '渔校有男生1200人，女生800人，男女比例为2比1。', variant: 'not-the-values' },
			{ text: '渔校有男生1200人，女生800人，男女比例为二比一。', variant: 'not-the-values' },
			{ text: 'The panel has 12 skippers and 4 cooks, a ratio of 4 to 1.', variant: 'not-the-values' },
			{ text: '三次产业结构为21.5∶36.1∶44.4。', variant: 'not-hundred', figures: ['21.5', '36.1', '44.4'], level: 'warning' },
			{ text: '全市三次产业结构由上年的12.4:45.1:42.5调整为11.9:44.6:41.5。', variant: 'not-hundred' },
			{ text: '从看板上看，企业收入构成比为52：31：27。', variant: 'not-hundred' },
			{
				text: '渔校今年一年级新生中，男生360人，女生240人，男女比例为5∶2。',
				variant: 'not-the-values',
				figures: ['360人', '240人'],
			},
			{
				text: '全岛第一产业增加值20亿元，第二产业增加值50亿元，第三产业增加值30亿元，三次产业比例为20∶45∶35。',
				variant: 'not-the-values',
			},
			{ text: 'The crew has 120 women and 80 men, a ratio of 2:1.', variant: 'not-the-values', figures: ['120women', '80men'] },
			{ text: 'The clinic employs 45 doctors and 180 nurses, a doctor-to-nurse ratio of 1:5.', variant: 'not-the-values' },
		],
		miss: [
			{ text: '城镇居民人均收入4.2万元，农村居民人均收入2.0万元，城乡收入比为2.1∶1。', because: 'it is so', verdict: 'holds' },
			{ text: 'The crew has 360 men and 120 women, a ratio of three to one.', because: 'it is so', verdict: 'holds' },
			{ text: '渔校有男生1200人，女生800人，男女比例为三比二。', because: 'it is so', verdict: 'holds' },
			{ text: '渔校有男生1200人，女生800人，足球赛以2比1结束。', because: 'a score' },
			{ text: '渔厂有男职工320人，女职工180人，未婚男女比例约为2∶1。', because: 'some of the men and women' },
			{ text: 'The panel has 12 skippers and 4 cooks, a ratio of 3 to 1.', because: 'it is so', verdict: 'holds' },
			{ text: '三次产业结构为21.5∶36.1∶42.4。', because: 'they come to a hundred', verdict: 'holds' },
			{ text: '三次产业结构为33.3∶33.3∶33.3。', because: 'rounding', verdict: 'holds' },
			{ text: '混凝土按水泥、沙、石子1∶2∶3的比例搅拌。', because: 'a mixture' },
			{ text: '收入结构为3∶4∶3。', because: 'out of ten' },
			{ text: '渔校今年一年级新生中，男生360人，女生240人，男女比例为3∶2。', because: 'it is so', verdict: 'holds' },
			{ text: '渔校有男生362人，女生240人，男女比例约为3∶2。', because: 'nearly so', verdict: 'holds' },
			{ text: '渔校有男生360人，女生240人，师生比为1∶15。', because: 'of other people' },
			{ text: '渔校有男生360人，女生240人，男女比例由去年的2∶1优化为3∶2。', because: 'last year’s too' },
			{ text: '渔校有男生360人，女生240人，10∶30开始上课。', because: 'a time of day' },
			{ text: 'The crew has 120 women and 80 men, a ratio of 3:2.', because: 'it is so', verdict: 'holds' },
			{ text: 'The clinic employs 45 doctors and 180 nurses, a nurse-to-bed ratio of 1:2.', because: 'of other things' },
			{ text: 'The crew has 120 women and 80 men and won the race by 3:1.', because: 'a score' },
			{ text: '比赛以25∶21、25∶18、25∶20获胜。', because: 'scores' },
		],
	},
	run: (view) => [
		...prose(view).flatMap((paragraph) =>
			ratiosIn(
				paragraph.text,
				view.figuresIn(paragraph.index).filter(({ kind }) => kind !== 'time'),
			).flatMap((row) => judge(view, paragraph, row) ?? []),
		),
		...ratiosOfValues(view).map((ratio) => judgeValues(view, ratio)),
	],
};
