import type { Level } from '../../../contract/model.ts';
import { abs, add, compare, type Exact, equal, mul, pow10, sub, toFixed, toText, whole } from '../../exact.ts';
import { NO_SUM, roomFor, SUBTOTAL, sumOf, TOTAL } from '../arithmetic/columns.ts';
import { type Cell, figureOf, type Row, type Table, tablesOf } from '../arithmetic/tables.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

/** 客流合计, “Visits, total”: the column of totals may be named after what it adds up. */
const TOTAL_OF = /(?:合计|总计|总和|小计之和|[,(（ ]total[)）]?)$/iu;
/** Only a table most of whose rows add up is one whose rows should. */
const LEAST_HOLDING = 2;

interface Footed {
	row: Row;
	total: Cell;
	parts: readonly Cell[];
	added: Exact;
	gap: Exact | null;
}

/** The rows across the columns of a table that has one column of totals; empty where its columns cannot be told apart. */
function footed({ header, rows }: Table): Footed[] {
	const names = header.slice(1);
	const plain = names.findIndex((name) => TOTAL.test(name));
	const at = plain >= 0 ? plain : names.findIndex((name) => TOTAL_OF.test(name));
	// The last of the numbers or the first: what stands on both sides of a total are two groups.
	if (names.length < 3 || (at !== 0 && at !== names.length - 1)) return [];
	const parts = names.map((_, i) => i).filter((i) => i !== at);
	if (parts.some((i) => NO_SUM.test(names[i] ?? '') || SUBTOTAL.test(names[i] ?? '') || TOTAL.test(names[i] ?? ''))) return [];
	return rows.flatMap((row) => {
		const total = row.cells[at];
		const cells = parts.flatMap((i) => row.cells[i] ?? []);
		const added = sumOf(cells);
		if (!total?.value || !added || cells.length < parts.length || [total, ...cells].some(({ percent }) => percent)) return [];
		const distance = abs(sub(total.value, added));
		const gap = compare(distance, roomFor([total, ...cells])) > 0 ? distance : null;
		return [{ row, total, parts: cells, added, gap }];
	});
}

function outcome(view: DocumentView, { row, total, parts, added, gap }: Footed, level: Level): Outcome {
	const decimals = Math.max(total.decimals, ...parts.map((cell) => cell.decimals));
	const computed = toFixed(added, decimals);
	const figures = [...parts, total].flatMap((cell) => figureOf(view, row, cell)?.id ?? []);
	const spans = [...parts, total].map(({ from, to }) => view.spanOf(row.paragraph, from, to));
	const relation = {
		verdict: gap === null ? ('holds' as const) : ('fails' as const),
		figures,
		operands: [],
		formula: parts.map(({ text }) => text).join(' + '),
		printed: total.text,
		computed,
		interval: { low: toText(added), high: toText(added) },
		gap: gap && toText(gap),
		pairedBy: spans,
		readings: [{ id: 'rounded', holds: gap === null, computed }],
	};
	if (gap === null) return { relation };
	return {
		relation,
		finding: {
			variant: 'differs',
			level,
			params: { label: row.label, printed: total.text, count: parts.length, formula: relation.formula, computed },
			figures,
			paragraphs: [row.paragraph.index],
			spans,
			basis: [row.paragraph.text],
		},
	};
}

/** Of two rows one that adds up exactly to so much shows what the column is; the other is asked about. */
const TELLING = whole(100);

const isPair = (rows: readonly Footed[], holding: number): boolean =>
	rows.length === 2 &&
	holding === 1 &&
	rows.some(({ gap, total }) => gap === null && total.value !== null && compare(inLastUnit(total), TELLING) >= 0) &&
	rows.every(({ gap, total }) => gap === null || compare(mul(gap, whole(3)), total.value ?? whole(0)) <= 0);

const inLastUnit = ({ value, decimals }: Cell): Exact => mul(value ?? whole(0), pow10(decimals));

const off = ({ total, added }: Footed): Exact => sub(total.value ?? whole(0), added);

/**
 * The foot of a table whose columns add up carries the mistake of a row above it: off by as much as the rows are off
 * together, it is wrong for their reason and for none of its own.
 */
function withoutCarried(rows: readonly Footed[]): readonly Footed[] {
	const [first, last] = [rows[0], rows.at(-1)];
	const foot = [last, first].find((one) => one && one.gap !== null && TOTAL.test(one.row.label));
	if (!foot) return rows;
	const others = rows.filter((one) => one !== foot);
	const carried = others.reduce((sum, one) => add(sum, off(one)), whole(0));
	return equal(carried, off(foot)) ? others : rows;
}

function judge(view: DocumentView, table: Table): Outcome[] {
	const rows = withoutCarried(footed(table));
	const holding = rows.filter(({ gap }) => gap === null).length;
	if (isPair(rows, holding)) return rows.map((row) => outcome(view, row, 'warning'));
	if (holding < LEAST_HOLDING || holding < 2 * (rows.length - holding)) return [];
	return rows.map((row) => outcome(view, row, 'error'));
}

export const tableCrossFoot: Rule = {
	id: 'table-cross-foot',
	title: { zh: '表格横向合计', en: 'Cross-foot of a table' },
	why:
		'Where a table has a column 合计 or “Total” and its rows add up across the other columns, the one row that does not has a ' +
		'wrong figure. A table hardly any row of which adds up has columns of other kinds, and so has one with rates, prices or ' +
		'subtotals among them.',
	authority: 'Casting and cross-casting of bookkeeping. Logical errors count 1 in 《报纸期刊质量管理规定》(2020).',
	level: 'error',
	needs: [],
	examples: {
		hit: [
			{
				text: '船队的客流见下表，只列两镇。\n\n镇名\t上行\t下行\t合计\n东礁镇\t120\t138\t258\n西礁镇\t80\t92\t182',
				variant: 'differs',
				level: 'warning',
			},
			{
				text: '三个渡口的旅客见下表，以南渡为多。\n\n渡口\t上行\t下行\t合计\n南渡\t320\t230\t550\n北渡\t180\t110\t290\n西渡\t400\t150\t650\n东渡\t75\t61\t136',
				variant: 'differs',
				level: 'error',
			},
			{
				text: 'Boats by harbour are shown below, as counted in May.\n\nHarbour\tTotal\tFerries\tTugs\nAlder\t46\t32\t14\nBirch\t29\t18\t11\nCedar\t65\t40\t15\nElm\t31\t20\t11',
				variant: 'differs',
			},
			{
				text: '三个渡口的旅客见下表，以南渡为多。\n\n渡口\t上行\t下行\t合计\n南渡\t320\t230\t550\n北渡\t180\t110\t390\n西渡\t400\t150\t550\n合计\t900\t490\t1490',
				variant: 'differs',
				level: 'error',
			},
			{
				text: '渡口的旅客见下表，以秋季为多。\n\n月份\t进站\t出站\t客流合计\n7月\t41.2\t40.8\t82.0\n8月\t44.6\t43.9\t88.5\n9月\t38.7\t39.1\t78.7\n10月\t42.0\t41.5\t83.5',
				variant: 'differs',
			},
		],
		miss: [
			{
				text: '船队的客流见下表，只列两镇。\n\n镇名\t上行\t下行\t合计\n东礁镇\t12\t13\t25\n西礁镇\t8\t92\t12',
				because: 'one small sum may be chance, and the other row is far off',
			},
			{
				text: '渡口的旅客见下表，以秋季为多。\n\n月份\t进站\t出站\t全年合计\n7月\t41.2\t40.8\t182.0\n8月\t44.6\t43.9\t270.5\n9月\t38.7\t39.1\t348.3\n10月\t42.0\t41.5\t431.8',
				because: 'a running total: no row adds up',
			},
			{
				text: '三个渡口的旅客见下表，以南渡为多。\n\n渡口\t上行\t下行\t合计\n南渡\t320\t230\t550\n北渡\t180\t110\t290\n西渡\t400\t150\t550',
				because: 'every row adds up',
				verdict: 'holds',
			},
			{
				text: '三个渡口的旅客见下表，以南渡为多。\n\n渡口\t上行\t下行\t合计\n南渡\t320\t230\t720\n北渡\t180\t110\t510\n西渡\t400\t150\t930',
				because: 'no row adds up: the total has parts that the table leaves out',
			},
			{
				text: '三个渡口的旅客见下表，以南渡为多。\n\n渡口\t上行\t同比增减\t合计\n南渡\t320\t30\t350\n北渡\t180\t10\t190\n西渡\t400\t15\t500',
				because: 'a column of changes',
			},
		],
	},
	run: (view) => tablesOf(view).flatMap((table) => judge(view, table)),
};
