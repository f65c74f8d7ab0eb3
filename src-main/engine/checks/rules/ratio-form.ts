import type { Figure, Paragraph } from '../../../contract/model.ts';
import { add, compare, type Exact, exact, toText, whole } from '../../exact.ts';
import { prose } from '../arithmetic/prose.ts';
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

export const ratioForm: Rule = {
	id: 'ratio-form',
	title: { zh: '构成之比', en: 'A make-up in ratio form' },
	why:
		'A make-up such as 三次产业结构 is told in parts of a hundred, and its parts must come to it. Rounding of each part is ' +
		'allowed; ratios out of ten or of one, and mixtures, are ratios of their own.',
	authority: 'The sum of n rounded shares is off by at most n/2 units. Logical errors count 1 in 《报纸期刊质量管理规定》(2020).',
	level: 'warning',
	needs: ['multiple', 'percent', 'count'],
	examples: {
		hit: [
			{ text: '三次产业结构为21.5∶36.1∶44.4。', variant: 'not-hundred', figures: ['21.5', '36.1', '44.4'], level: 'warning' },
			{ text: '全市三次产业结构由上年的12.4:45.1:42.5调整为11.9:44.6:41.5。', variant: 'not-hundred' },
			{ text: '从看板上看，企业收入构成比为52：31：27。', variant: 'not-hundred' },
		],
		miss: [
			{ text: '三次产业结构为21.5∶36.1∶42.4。', because: 'they come to a hundred', verdict: 'holds' },
			{ text: '三次产业结构为33.3∶33.3∶33.3。', because: 'rounding', verdict: 'holds' },
			{ text: '混凝土按水泥、沙、石子1∶2∶3的比例搅拌。', because: 'a mixture' },
			{ text: '收入结构为3∶4∶3。', because: 'out of ten' },
			{ text: '比赛以25∶21、25∶18、25∶20获胜。', because: 'scores' },
		],
	},
	run: (view) =>
		prose(view).flatMap((paragraph) =>
			ratiosIn(
				paragraph.text,
				view.figuresIn(paragraph.index).filter(({ kind }) => kind !== 'time'),
			).flatMap((row) => judge(view, paragraph, row) ?? []),
		),
};
