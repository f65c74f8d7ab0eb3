import { abs, add, compare, div, type Exact, exact, sub, toFixed, toText, whole } from '../../exact.ts';
import { NO_SUM, roomFor, SUBTOTAL, TOTAL } from '../arithmetic/columns.ts';
import { type Cell, figureOf, type Row, type Table, tablesOf } from '../arithmetic/tables.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

/** A single column far from its sum is of another kind, not wrong. */
const NEAR = exact('0.1');

/** 总收入, 全县, “Total income”, “All wards”: the foot may be named after the thing. Only where another column adds up to it. */
const NAMED_TOTAL =
	/^(?:总(?!经理|部|店|馆|站|公司|行|医院|校|排名|体)\p{Script=Han}|全[省市县区镇乡村校州旗国部](?:$|合计|总计)|total |all |overall|whole )/iu;
/** A column of parts of a hundred, whose cells leave the sign to the head: 占比（%）, Share (%). */
const SHARES = /(?:占比|比重|构成|份额|share|proportion)[^（(]*(?:[（(]\s*[%％]\s*[）)])?\s*$/iu;

interface Checked {
	total: Cell;
	parts: readonly { row: Row; cell: Cell }[];
	added: Exact;
	gap: Exact | null;
}

function checkedColumn(rows: readonly Row[], totalRow: Row, column: number): Checked | null {
	const total = totalRow.cells[column];
	if (total?.value === undefined || total.value === null) return null;
	const parts: { row: Row; cell: Cell }[] = [];
	for (const row of rows) {
		const cell = row.cells[column];
		// What is not given may be anything.
		if (!cell || cell.value === null || cell.percent !== total.percent) return null;
		parts.push({ row, cell });
	}
	const added = parts.reduce((sum, { cell }) => add(sum, cell.value ?? whole(0)), whole(0));
	const distance = abs(sub(total.value, added));
	const room = roomFor([total, ...parts.map(({ cell }) => cell)]);
	return { total, parts, added, gap: compare(distance, room) > 0 ? distance : null };
}

const isHundred = ({ value }: Cell): boolean => value !== null && compare(value, whole(100)) === 0;

function columnsOf(table: Table): { totalRow: Row; checked: Checked[]; sure: boolean } | null {
	const plain = table.rows.findIndex(({ label }) => TOTAL.test(label));
	const sure = plain >= 0;
	const at = sure ? plain : namedTotal(table.rows);
	const totalRow = table.rows[at];
	// The foot of the table, or the row right under its head; a total in the middle has parts that cannot be told.
	if (!totalRow || (at !== 0 && at !== table.rows.length - 1)) return null;
	const rows = table.rows.filter((row) => row !== totalRow);
	if (rows.length < 2 || rows.some(({ label }) => SUBTOTAL.test(label) || TOTAL.test(label))) return null;
	const names = table.header.slice(-totalRow.cells.length);
	const named = names.length === totalRow.cells.length && table.header.length === totalRow.cells.length + 1;
	const checked = totalRow.cells.flatMap((total, column) => {
		const name = names[column] ?? '';
		if (named && NO_SUM.test(name) && !(isHundred(total) && (total.percent || SHARES.test(name)))) return [];
		if (total.percent && !isHundred(total)) return [];
		return checkedColumn(rows, totalRow, column) ?? [];
	});
	return { totalRow, checked, sure };
}

/** The first or the last row, where its name says that it is of all the others. */
function namedTotal(rows: readonly Row[]): number {
	const is = (row: Row | undefined): boolean => NAMED_TOTAL.test(row?.label ?? '');
	if (is(rows.at(-1))) return rows.length - 1;
	return is(rows[0]) ? 0 : -1;
}

function judge(view: DocumentView, table: Table): Outcome[] {
	const columns = columnsOf(table);
	if (!columns) return [];
	const { totalRow, checked, sure } = columns;
	const others = checked.some(({ gap }) => gap === null);
	if (!sure && !others) return [];
	return checked.flatMap(({ total, parts, added, gap }) => {
		const value = total.value ?? whole(0);
		const near = value.n !== 0n && gap !== null && compare(abs(div(gap, value)), NEAR) <= 0;
		// Nothing else of the table adds up, and this is far off: the column may be no sum at all.
		if (gap !== null && !near) return [];
		const decimals = Math.max(total.decimals, ...parts.map(({ cell }) => cell.decimals));
		const computed = toFixed(added, decimals) + (total.percent ? '%' : '');
		const figures = [...parts.map(({ row, cell }) => figureOf(view, row, cell)), figureOf(view, totalRow, total)];
		const ids = figures.flatMap((figure) => (figure ? [figure.id] : []));
		const spans = [
			...parts.map(({ row, cell }) => view.spanOf(row.paragraph, cell.from, cell.to)),
			view.spanOf(totalRow.paragraph, total.from, total.to),
		];
		const relation = {
			verdict: gap === null ? ('holds' as const) : ('fails' as const),
			figures: ids,
			operands: [],
			formula: parts.map(({ cell }) => cell.text).join(' + '),
			printed: total.text,
			computed,
			interval: { low: toText(added), high: toText(added) },
			gap: gap && toText(gap),
			pairedBy: spans,
			readings: [{ id: 'rounded', holds: gap === null, computed }],
		};
		if (gap === null) return [{ relation }];
		return [
			{
				relation,
				finding: {
					variant: 'differs',
					level: others ? ('error' as const) : ('warning' as const),
					params: { label: totalRow.label, printed: total.text, count: parts.length, formula: relation.formula, computed },
					figures: ids,
					paragraphs: [...new Set([...parts.map(({ row }) => row.paragraph.index), totalRow.paragraph.index])],
					spans,
					basis: [...parts.map(({ row }) => row.paragraph.text), totalRow.paragraph.text],
				},
			},
		];
	});
}

export const tableTotal: Rule = {
	id: 'table-total',
	title: { zh: '表格合计', en: 'Foot of a table' },
	why:
		'The row 合计 or “Total” of a table must be the sum of its column. A column of rates, means or prices has no sum; a cell ' +
		'that is not given may be anything; rows of subtotals or of parts (其中) make the rest untold. Per cent are only added ' +
		'where the foot says 100.',
	authority:
		'The sum of n rounded parts is off by at most (n+1)/2 units; statistical tables note 部分数据因四舍五入 for it. Logical ' +
		'errors count 1 in 《报纸期刊质量管理规定》(2020).',
	level: 'error',
	needs: [],
	examples: {
		hit: [
			{
				text: '全年用水情况见下表，各镇均有下降。\n\n镇名\t用水量\t用水户\n双塘镇\t320\t2300\n梅岭镇\t180\t1100\n石桥镇\t400\t1500\n合计\t910\t4900',
				variant: 'differs',
				level: 'error',
			},
			{
				text: 'Beds by ward stand below.\n\nWard | Beds | Cost ($m) | Note\n---|---|---|---\nMaple | 120 | 14 | old\nOak | 95 | 9 | new\nTotal | 225 | 23 |',
				variant: 'differs',
			},
			{
				text: '各码头装卸情况如下，东码头居多。\n\n码头\t装船\t卸船\n东码头\t36.2\t21.5\n西码头\t18.4\t30.1\n合计\t54.6\t53.6',
				variant: 'differs',
			},
			{
				text: 'Boats by harbour are shown below, as counted in May.\n\nHarbour\tFerries\tTugs\nAlder\t32\t14\nBirch\t18\t11\nCedar\t40\t15\nTotal\t92\t40',
				variant: 'differs',
			},
			{
				text: '船队的收支见下表，单列三年。\n\n项目\t2021年\t2022年\t2023年\n票款\t1200\t1350\t1410\n捐赠\t340\t295\t388\n租金\t215\t402\t455\n总收入\t1755\t2074\t2253',
				variant: 'differs',
			},
			{
				text: 'Boats by harbour are shown below, as counted in May.\n\nHarbour\tBoats\tShare (%)\nAlder\t32\t32.0\nBirch\t28\t28.0\nCedar\t40\t42.0\nTotal\t100\t100.0',
				variant: 'differs',
			},
		],
		miss: [
			{
				text: '船队的账目见下表，单列三年。\n\n项目\t2021年\t2022年\t2023年\n票款\t1200\t1350\t1410\n捐赠\t340\t295\t388\n租金\t215\t402\t455\n总支出\t1655\t2004\t2153',
				because: 'no column adds up: what is spent is no sum of what comes in',
			},
			{
				text: 'Boats by harbour are shown below, as counted in May.\n\nHarbour\tBoats\tShare (%)\nAlder\t31\t31.3\nBirch\t28\t28.3\nCedar\t40\t40.4\nTotal\t99\t100.0',
				because: 'shares that add up',
				verdict: 'holds',
			},
			{
				text: '全年用水情况见下表，各镇均有下降。\n\n镇名\t用水量\t用水户\n双塘镇\t320\t2300\n梅岭镇\t180\t1100\n石桥镇\t400\t1500\n合计\t900\t4900',
				because: 'they add up',
				verdict: 'holds',
			},
			{
				text: '各码头装卸情况如下，东码头居多。\n\n码头\t装船\t增长率\n东码头\t36.2\t2.5\n西码头\t18.4\t3.1\n合计\t54.6\t2.7',
				because: 'a rate has no sum',
				verdict: 'holds',
			},
			{
				text: '全年用水情况见下表，各镇均有下降。\n\n镇名\t用水量\t用水户\n双塘镇\t320\t2300\n梅岭镇\t—\t1100\n石桥镇\t400\t1500\n合计\t910\t4900',
				because: 'a cell is not given',
				verdict: 'holds',
			},
			{
				text: '各码头装卸情况如下，东码头居多。\n\n码头\t装船\t卸船\n东码头\t36.24\t21.52\n西码头\t18.44\t30.13\n合计\t54.7\t51.6',
				because: 'the last digit is rounding',
				verdict: 'holds',
			},
			{
				text: '全年用水情况见下表，各镇均有下降。\n\n镇名\t用水量\t用水户\n双塘镇\t320\t2300\n其中河东\t180\t1100\n石桥镇\t400\t1500\n合计\t720\t3800',
				because: 'a row of parts',
			},
		],
	},
	run: (view) => tablesOf(view).flatMap((table) => judge(view, table)),
};
