import { abs, add, compare, div, type Exact, exact, mul, pow10, sub, toFixed, toText, whole } from '../../exact.ts';
import { type Cell, figureOf, type Row, type Table, tablesOf } from '../arithmetic/tables.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

/** The head of a column that tells how two others differ. 占比 and 比重 compare nothing. */
const CHANGE =
	/增长|增幅|增速|涨幅|涨跌|变化|变动|同比|环比|增减|\b(?:change|chg|growth|increase|rise)\b|^[+±]\/?[-−]|^%$|\by\/y\b|\byoy\b/iu;
/** A change that is not told of the printed numbers. */
const OTHER_BASIS = /可比|不变价|实际|累计|年均|real|constant|annual|cumulative|like-for-like/iu;
/** Only a table most of whose rows fit is one whose rows should. */
const LEAST_HOLDING = 2;

interface Way {
	id: 'growth' | 'difference';
	/** Columns of the earlier and the later value. */
	before: number;
	after: number;
}

interface Judged {
	row: Row;
	members: readonly [before: Cell, after: Cell, change: Cell];
	computed: Exact;
	fits: boolean;
	/** Only one other row bears out what the column is. */
	unsure?: boolean;
}

const HUNDRED = whole(100);

/** What a printed cell may stand for, up or down. */
const ulpOf = ({ decimals }: Cell): Exact => pow10(-decimals);

/**
 * Whether the change fits, rounded or cut off: of a difference each end may be off by half a unit; a rate is computed at both
 * ends of what the values may stand for.
 */
function judgeRow(row: Row, { id, before, after }: Way, column: number): Judged | null {
	const [a, b, change] = [row.cells[before], row.cells[after], row.cells[column]];
	if (!a?.value || !b?.value || !change?.value || a.percent || b.percent) return null;
	const half = exact('0.5');
	const slack = (cell: Cell): Exact => (cell.decimals === 0 ? whole(0) : mul(ulpOf(cell), half));
	if (id === 'difference') {
		const computed = sub(b.value, a.value);
		const room = [a, b].map(slack).reduce(add, ulpOf(change));
		const exactly = [a, b, change].every(({ decimals }) => decimals === 0);
		const distance = abs(sub(computed, change.value));
		return { row, members: [a, b, change], computed, fits: exactly ? distance.n === 0n : compare(distance, room) <= 0 };
	}
	if (a.value.n <= 0n || b.value.n < 0n) return null;
	const rate = (x: Exact, y: Exact): Exact => mul(div(sub(y, x), x), HUNDRED);
	const [wideA, wideB] = [mul(ulpOf(a), half), mul(ulpOf(b), half)];
	const low = sub(a.value, wideA);
	if (low.n <= 0n) return null;
	const ends = [rate(add(a.value, wideA), sub(b.value, wideB)), rate(low, add(b.value, wideB))] as const;
	const room = ulpOf(change);
	const fits = compare(sub(change.value, room), ends[1]) < 0 && compare(ends[0], add(change.value, room)) < 0;
	return { row, members: [a, b, change], computed: rate(a.value, b.value), fits };
}

/** Of two rows, one whose change of so many of its last unit fits shows what the column is; the other is asked about. */
const TELLING = whole(20);

const isPair = (rows: readonly Row[], judged: readonly Judged[]): boolean => {
	const fitting = judged.filter(({ fits }) => fits);
	const [only] = fitting;
	const change = only?.members[2];
	return (
		rows.length === 2 &&
		judged.length === 2 &&
		fitting.length === 1 &&
		change?.value != null &&
		compare(mul(abs(change.value), pow10(change.decimals)), TELLING) >= 0
	);
};

/** The two columns that the change is told of, and how, where the rows themselves show it. */
function judgeTable({ header, rows }: Table): Judged[] {
	const names = header.slice(1);
	return names.flatMap((name, column): Judged[] => {
		if (!CHANGE.test(name) || OTHER_BASIS.test(name)) return [];
		const values = names.map((_, i) => i).filter((i) => i !== column && !CHANGE.test(names[i] ?? ''));
		// The two columns before it, or all there are.
		const near = values.filter((i) => i < column).slice(-2);
		const pair = near.length === 2 ? near : values.length === 2 ? values : [];
		const [x, y] = pair;
		if (x === undefined || y === undefined) return [];
		const ways: Way[] = (['growth', 'difference'] as const).flatMap((id) => [
			{ id, before: x, after: y },
			{ id, before: y, after: x },
		]);
		for (const way of ways) {
			const judged = rows.flatMap((row) => judgeRow(row, way, column) ?? []);
			const holding = judged.filter(({ fits }) => fits).length;
			if (isPair(rows, judged)) return judged.map((one) => ({ ...one, unsure: true }));
			if (holding >= LEAST_HOLDING && holding >= 2 * (judged.length - holding)) return judged;
		}
		return [];
	});
}

function outcome(view: DocumentView, { row, members, computed: value, fits, unsure }: Judged): Outcome {
	const [before, after, change] = members;
	const computed = `${toFixed(value, change.decimals + (fits ? 0 : 1))}${change.percent ? '%' : ''}`;
	const figures = members.flatMap((cell) => figureOf(view, row, cell)?.id ?? []);
	const spans = members.map(({ from, to }) => view.spanOf(row.paragraph, from, to));
	const relation = {
		verdict: fits ? ('holds' as const) : ('fails' as const),
		figures,
		operands: [],
		formula: `${before.text} → ${after.text}`,
		printed: change.text,
		computed,
		interval: { low: toText(value), high: toText(value) },
		gap: fits || !change.value ? null : toText(abs(sub(value, change.value))),
		pairedBy: spans,
		readings: [{ id: 'rounded', holds: fits, computed }],
	};
	if (fits) return { relation };
	return {
		relation,
		finding: {
			variant: 'differs',
			level: unsure ? 'warning' : 'error',
			params: { label: row.label, printed: change.text, before: before.text, after: after.text, computed },
			figures,
			paragraphs: [row.paragraph.index],
			spans,
			basis: [row.paragraph.text],
		},
	};
}

export const tableChange: Rule = {
	id: 'table-change',
	title: { zh: '表格增减栏', en: 'Change column of a table' },
	why:
		'Where a table has a column of changes beside two columns of values and most rows show that it is the growth or the ' +
		'difference of those two, the one row in which it is not has a wrong figure. A column told of another basis, or one that ' +
		'hardly any row bears out, is left alone.',
	authority: 'Arithmetic on intervals of rounding. Factual errors count 1 in the error rate of 《报纸期刊质量管理规定》(2020).',
	level: 'error',
	needs: [],
	examples: {
		hit: [
			{
				text: '船队的账目见下表，只列两项。\n\n项目\t上年\t本年\t增长（%）\n收入\t120\t138\t15.0\n支出\t80\t92\t25.0',
				variant: 'differs',
				level: 'warning',
			},
			{
				text: 'Landings by port\n\nPort\t2024\t2025\tChange\nAshby\t120\t150\t25%\nCorley\t200\t230\t51%\nDell\t80\t100\t25%\nEaston\t310\t279\t-10%',
				variant: 'differs',
				level: 'error',
			},
			{
				text: '三个渡口的旅客见下表，以南渡为多。\n\n渡口\t去年（人）\t今年（人）\t增减（人）\n南渡\t320\t350\t30\n北渡\t180\t110\t-70\n西渡\t400\t450\t5\n东渡\t75\t61\t-14',
				variant: 'differs',
			},
			{
				text: 'Landings by port\n\n| Port | 2025 | 2024 | Growth (%) |\n| --- | --- | --- | --- |\n| Ashby | 150 | 120 | 25.0 |\n| Corley | 230 | 200 | 15.0 |\n| Dell | 100 | 80 | 52.0 |\n| Easton | 279 | 310 | -10.0 |',
				variant: 'differs',
			},
		],
		miss: [
			{
				text: '船队的账目见下表，只列两项。\n\n项目\t上年\t本年\t增长（%）\n收入\t120\t138\t12.0\n支出\t80\t92\t25.0',
				because: 'no row bears out what the column is',
			},
			{
				text: 'Landings by port\n\nPort\t2024\t2025\tChange\nAshby\t120\t150\t25%\nCorley\t200\t230\t15%\nDell\t80\t100\t25%\nEaston\t310\t279\t-10%',
				because: 'all of them fit',
				verdict: 'holds',
			},
			{
				text: '三个渡口的产值见下表，按可比价计算。\n\n渡口\t去年\t今年\t可比增长\n南渡\t320\t350\t8.1\n北渡\t180\t190\t5.6\n西渡\t400\t450\t2.5\n东渡\t75\t76\t1.3',
				because: 'another basis',
			},
			{
				text: 'Landings by port\n\nPort\tTons\tValue\tChange\nAshby\t120\t150\t4%\nCorley\t200\t230\t-2%\nDell\t80\t100\t7%',
				because: 'the change is of something that is not printed',
			},
		],
	},
	run: (view) => tablesOf(view).flatMap((table) => judgeTable(table).map((one) => outcome(view, one))),
};
