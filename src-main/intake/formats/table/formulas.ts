/** The formulas of a sheet whose values the file does not hold: a program that does not reckon leaves them to the one that opens it. */
import { at, textOf, type XmlElement } from '../../xml/elements.ts';
import { columnName } from './rows.ts';

export interface Place {
	/** From 0. */
	column: number;
	/** From 1. */
	row: number;
}

const REFERENCE =
	/"[^"]{0,9999}"|'[^']{0,999}'|(?<![\w.$])(?:(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6}))(?![\w.(!])/g;

function indexOf(letters: string): number {
	let index = 0;
	for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
	return index - 1;
}

/** A formula as it reads so many columns and rows further on: what has no $ goes along (ECMA-376, 18.3.1.40). */
export function shifted(formula: string, columns: number, rows: number): string {
	const column = (fixed = '', letters = ''): string =>
		fixed + (fixed ? letters : columnName(Math.max(0, indexOf(letters) + columns)));
	const row = (fixed = '', digits = ''): string => fixed + (fixed ? digits : String(Math.max(1, Number(digits) + rows)));
	return formula.replace(REFERENCE, (whole: string, ...groups: (string | undefined)[]) => {
		const [c, letters, r, digits, c1, from, c2, to, r1, first, r2, last] = groups;
		if (letters !== undefined) return column(c, letters) + row(r, digits);
		if (from !== undefined) return `${column(c1, from)}:${column(c2, to)}`;
		if (first !== undefined) return `${row(r1, first)}:${row(r2, last)}`;
		return whole;
	});
}

/**
 * Tells of each cell whether its formula has no value in the file, and the formula: "" where the file does not give it. Cells
 * have to be asked in their order, since a formula shared by many stands at the first of them only. `late` is the mark of a
 * book that is to be reckoned anew by whoever opens it; a 0 in it is what was put there for want of a value.
 */
export function unreckonedOf(late: boolean): (cell: XmlElement, place: Place) => string | null {
	const shared = new Map<string, { formula: string; place: Place }>();
	return (cell, place) => {
		const element = at(cell, 'f');
		if (!element) return null;
		let formula = textOf(element);
		const id = element.attributes['t'] === 'shared' ? element.attributes['si'] : undefined;
		if (id !== undefined) {
			const first = shared.get(id);
			if (formula !== '') shared.set(id, { formula, place });
			else if (first) formula = shifted(first.formula, place.column - first.place.column, place.row - first.place.row);
		}
		const value = textOf(at(cell, 'v'));
		// An empty text is a value.
		if (cell.attributes['t'] === 'str' && at(cell, 'v')) return null;
		return value === '' || (late && value === '0') ? formula : null;
	};
}
