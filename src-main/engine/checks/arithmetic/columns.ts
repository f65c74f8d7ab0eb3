/** What the names of rows and columns say of adding them up. */
import { add, div, type Exact, mul, pow10, whole } from '../../exact.ts';
import type { Cell } from './tables.ts';

export const TOTAL = /^(?:合\s*计|总\s*计|共\s*计|总\s*数|总\s*和|total|sum|grand total|all)(?:\s*[（(：:].*)?$/iu;
export const SUBTOTAL = /小\s*计|其中|^#|^其|subtotal|of which/iu;
/** A column of rates, means, prices or changes has no sum. */
export const NO_SUM =
	/率|均|价|增|减|比|指数|每|倍|排名|名次|序号|年份|年龄|温|密度|rate|average|mean|price|change|growth|index|per|rank|year|age|share/iu;

/** What n rounded parts and a rounded total allow: (n + 1) half units of the coarsest digit among them. */
export function roomFor(cells: readonly Cell[]): Exact {
	const decimals = Math.min(...cells.map((cell) => cell.decimals));
	const wholes = cells.every((cell) => cell.decimals === 0 && !cell.percent);
	return wholes ? whole(0) : mul(div(pow10(-decimals), whole(2)), whole(cells.length));
}

/** The sum of cells that all have a number; null where one has none. */
export function sumOf(cells: readonly Cell[]): Exact | null {
	let sum: Exact | null = whole(0);
	for (const { value } of cells) sum = sum && value && add(sum, value);
	return sum;
}
