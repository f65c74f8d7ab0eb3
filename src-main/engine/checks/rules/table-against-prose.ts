import type { Figure, Language } from '../../../contract/model.ts';
import { metricKey } from '../../claims/key.ts';
import { NO_SUM } from '../arithmetic/columns.ts';
import { prose } from '../arithmetic/prose.ts';
import { type Cell, figureOf, type Row, type Table, tablesOf } from '../arithmetic/tables.ts';
import { differenceOf } from '../difference.ts';
import { slippedCells, worded } from '../facts/table-cells.ts';
import { basisWords, inBaseUnit, sameUnit } from '../gate.ts';
import { intervalOf, meets, toIntervalText } from '../interval.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

/** A unit in brackets behind a name, or said once above the table. */
const BRACKETED = /[（(]\s*([^（()）\d]{1,8}?)\s*[）)]\s*$/u;
const ABOVE = /(?:单\s*位|unit|in)\s*[：:]?\s*([^（()）\d，。,;；]{1,12}?)\s*[）)]?$/iu;
/** 一、 (1) 1. # 其中： before a name. */
const NUMBERED =
	/^(?:[#＃*]|其中[：:]?|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.．、])\s*|^(?:of which:?)\s*/iu;

interface Entry {
	row: Row;
	cell: Cell;
	/** The cell as it would be printed in prose, with its unit. */
	figure: Figure;
	metric: string;
	/** The year that the column names; null where the table has one column of values. */
	year: string | null;
}

/** What is done to a thing does not make it another thing. */
const DONE = /^(?:接待|实现|完成|生产|销售|拥有|共有|累计|全年|年末)+(?=..)/u;

const headOf = (name: string, language: Language): string =>
	metricKey(name.replace(BRACKETED, '').replace(NUMBERED, '').replace(DONE, ''), language).head;

/** Too short to be one thing only: 人口, 收入. */
const SHORT: Readonly<Record<Language, number>> = { zh: 3, en: 6 };

function unitAbove(view: DocumentView, { rows }: Table): string {
	const first = rows[0]?.paragraph.index ?? 0;
	for (let i = first - 1; i >= Math.max(0, first - 3); i--) {
		const match = ABOVE.exec(view.reading.paragraphs[i]?.text.trim() ?? '');
		if (match) return match[1] ?? '';
	}
	return '';
}

/** The columns that hold values of known times: those named by a year, or the only one there is. */
function valueColumns({ header, rows }: Table): { column: number; year: string | null }[] {
	const names = header.slice(1);
	const years = names.flatMap((name, column) => {
		const [year] = /(?:19|20)\d{2}/u.exec(name) ?? [];
		return year && !NO_SUM.test(name) ? [{ column, year }] : [];
	});
	if (years.length > 0) return years;
	const values = names.flatMap((name, column) =>
		!NO_SUM.test(name) && rows.some((row) => row.cells[column]?.value) ? [{ column, year: null }] : [],
	);
	return values.length === 1 ? values : [];
}

function entriesOf(view: DocumentView, table: Table): Entry[] {
	const { language } = view.reading;
	const above = unitAbove(view, table);
	return valueColumns(table).flatMap(({ column, year }) => {
		const unitOfColumn = BRACKETED.exec(table.header[column + 1] ?? '')?.[1];
		return table.rows.flatMap((row) => {
			const cell = row.cells[column];
			const metric = headOf(row.label, language);
			const unit = BRACKETED.exec(row.label)?.[1] ?? unitOfColumn ?? above;
			if (!cell?.value || cell.percent || metric.length < SHORT[language] || unit === '' || NO_SUM.test(metric)) return [];
			const [read, found] = [worded(cell, unit, language), figureOf(view, row, cell)];
			if (!read || !found) return [];
			const { kind, value, precision } = read;
			return [
				{ row, cell, metric, year, figure: { ...found, kind, value, precision, unit: read.unit, modifier: 'exact' as const } },
			];
		});
	});
}

/** Figures of the running text by what they count; what is told of several places is left out. */
function toldByMetric(view: DocumentView): Map<string, Figure[]> {
	const told = new Map<string, Figure[]>();
	for (const paragraph of prose(view)) {
		for (const figure of view.figuresIn(paragraph.index)) {
			if (figure.value === null || (figure.aspect !== 'level' && figure.aspect !== 'total')) continue;
			if (figure.kind !== 'count' && figure.kind !== 'measure' && figure.kind !== 'money') continue;
			const metric = headOf(figure.metric.text, view.reading.language);
			const list = told.get(metric);
			if (list) list.push(figure);
			else told.set(metric, [figure]);
		}
	}
	for (const [metric, figures] of told) if (new Set(figures.map(({ place }) => place.text)).size > 1) told.delete(metric);
	return told;
}

/** Whether the figure of the prose is of the year of the column. */
function sameYear({ period }: Figure, year: string | null): boolean {
	const { interval } = period;
	if (year === null) return true;
	return interval?.from === `${year}-01-01` && interval.to === `${year}-12-31`;
}

function judge(
	view: DocumentView,
	{ row, cell, figure: printed, metric }: Pick<Entry, 'row' | 'cell' | 'figure' | 'metric'>,
	told: Figure,
): Outcome | null {
	const [a, b] = [intervalOf(printed, 'cut'), intervalOf(told, 'cut')];
	if (!a || !b || !sameUnit(printed, told) || basisWords(view.sentenceOf(told)) !== '') return null;
	const [x, y] = [inBaseUnit(printed, a), inBaseUnit(told, b)];
	const holds = meets(x, y);
	const as = (value: Figure) => ({ interval: toIntervalText(value === told ? y : x), value: value.value });
	// Far apart they are more likely two things of one name than one with a slip.
	if (!holds && differenceOf(as(printed), as(told)) === null) return null;
	const spans = [view.spanOf(row.paragraph, cell.from, cell.to), { start: told.start, end: told.end }];
	const relation = {
		verdict: holds ? ('holds' as const) : ('fails' as const),
		figures: [printed.id, told.id],
		operands: [
			{ role: 'first', figure: printed.id, interval: toIntervalText(x) },
			{ role: 'other', figure: told.id, interval: toIntervalText(y) },
		],
		formula: `${cell.text} = ${view.wordsOf(told)}`,
		printed: view.wordsOf(told),
		computed: `${cell.text} ${printed.unit}`.trim(),
		interval: toIntervalText(x),
		gap: null,
		pairedBy: spans,
		readings: [{ id: 'rounded', holds, computed: cell.text }],
	};
	if (holds) return { relation };
	return {
		relation,
		finding: {
			variant: 'differs',
			level: 'warning',
			params: { metric, table: cell.text, prose: view.wordsOf(told) },
			figures: relation.figures,
			paragraphs: [row.paragraph.index, told.paragraph],
			spans,
			basis: [row.paragraph.text, view.sentenceOf(told)],
		},
	};
}

function run(view: DocumentView): Outcome[] {
	const tables = tablesOf(view);
	if (tables.length === 0) return [];
	const told = toldByMetric(view);
	const byName = tables.flatMap((table) =>
		entriesOf(view, table).flatMap((entry) =>
			(told.get(entry.metric) ?? []).flatMap((figure) =>
				sameYear(figure, entry.year) && figure.story === entry.figure.story ? (judge(view, entry, figure) ?? []) : [],
			),
		),
	);
	const known = new Set(byName.flatMap(({ relation }) => relation?.figures ?? []));
	const byCell = slippedCells(view, tables).flatMap(({ row, cell, printed, told: figure, metric }) =>
		known.has(figure.id) ? [] : (judge(view, { row, cell, figure: printed, metric }, figure) ?? []),
	);
	return [...byName, ...byCell];
}

export const tableAgainstProse: Rule = {
	id: 'table-against-prose',
	title: { zh: '表格与正文', en: 'Table against text' },
	why:
		'A figure that stands in a table and in the text must be one figure, the coarser form holding the finer: 82.37 and 82.4. ' +
		'They are paired by the name of the row, its unit and its year; a table whose unit or year is not said, and a thing that ' +
		'the text tells of several places, are left alone.',
	authority:
		'GB/T 7713 on tables and text; arithmetic on intervals of rounding. Factual errors count 1 in 《报纸期刊质量管理规定》(2020).',
	level: 'warning',
	needs: ['count', 'measure', 'money', 'percent'],
	examples: {
		hit: [
			{
				text: '全年鲜果产量82.4万吨，比上年略多。\n\n主要产品见下表。\n\n产品\t产量（万吨）\t增长率（%）\n鲜果产量\t86.37\t3.1\n蔬菜产量\t120.5\t2.7\n水产品产量\t31.2\t0.4',
				variant: 'differs',
				level: 'warning',
				figures: ['86.37', '82.4万吨'],
			},
			{
				text: '2023年，全县接待过夜游客36.5万人次。\n\n指标\t2022年\t2023年\n过夜游客（万人次）\t31.2\t35.6\n景区门店（家）\t410\t432\n观光车辆（辆）\t60\t64',
				variant: 'differs',
			},
			{
				text: '前三季度，柳湾镇鱼货产值38.6亿元，居各镇首位；石桥镇鱼货产值27.4亿元。\n\n镇\t鱼货产值（亿元）\n柳湾镇\t36.8\n石桥镇\t27.4\n北塘镇\t19.2',
				variant: 'differs',
				figures: ['36.8', '38.6亿元'],
			},
			{
				text: 'Alder had 84.2mm of rain in May, and Birch had 39.7mm.\n\nStation\tRainfall (mm)\nAlder\t82.4\nBirch\t39.7\nCedar\t61.3',
				variant: 'differs',
			},
			{
				text: 'At Alder 71.4% of the pilots passed; at Birch it was 66.2%.\n\nPort\tPassed (%)\nAlder\t74.1\nBirch\t66.2\nCedar\t59.8',
				variant: 'differs',
			},
		],
		miss: [
			{
				text: 'At Alder 71.4% of the pilots passed; at Birch it was 66.2%.\n\nPort\tPassed (%)\nAlder\t71.4\nBirch\t66.2\nCedar\t59.8',
				because: 'the same rates',
			},
			{
				text: '去年，柳湾镇鱼货产值38.6亿元；今年前三季度居各镇首位。\n\n镇\t今年鱼货产值（亿元）\n柳湾镇\t36.8\n石桥镇\t27.4\n北塘镇\t19.2',
				because: 'of another year than the column',
			},
			{
				text: '柳湾镇对虾产量3.68万吨，石桥镇2.14万吨。\n\n镇\t青蟹产量（万吨）\n柳湾镇\t3.86\n石桥镇\t2.41\n北塘镇\t1.92',
				because: 'another kind of catch',
			},
			{
				text: '柳湾镇投入38.6亿元整治鱼塘。\n\n镇\t鱼货产值（亿元）\n柳湾镇\t36.8\n石桥镇\t27.4\n北塘镇\t19.2',
				because: 'another thing than the column names',
			},
			{
				text: 'Alder had 71mm of rain in May, and Birch had 39.7mm.\n\nStation\tRainfall (mm)\nAlder\t82.4\nBirch\t39.7\nCedar\t61.3',
				because: 'no slip: it may be of other days',
			},
			{
				text: '全年鲜果产量82.4万吨，比上年略多。\n\n主要产品见下表。\n\n产品\t产量（万吨）\t增长率（%）\n鲜果产量\t82.37\t3.1\n蔬菜产量\t120.5\t2.7\n水产品产量\t31.2\t0.4',
				because: 'one is the other, rounded',
				verdict: 'holds',
			},
			{
				text: '2022年，全县接待过夜游客31.2万人次。\n\n指标\t2022年\t2023年\n过夜游客（万人次）\t31.2\t35.6\n景区门店（家）\t410\t432\n观光车辆（辆）\t60\t64',
				because: 'the column of its year',
				verdict: 'holds',
			},
			{
				text: '全年鲜果产量82.4万吨，比上年略多。\n\n产品\t数值\t增长率（%）\n鲜果产量\t86.37\t3.1\n蔬菜产量\t120.5\t2.7\n水产品产量\t31.2\t0.4',
				because: 'the table does not say its unit',
			},
		],
	},
	run,
};
