/** A row of quantities of one kind, as prose lists them. */
import type { Figure, Language } from '../../../contract/model.ts';
import { sameUnit } from '../gate.ts';

/** Between two members of one row: 、 or 和 behind the thing, and the next thing. */
export const ROW: Record<Language, RegExp> = {
	zh: /^\p{Script=Han}{0,8}[）)]?[、和及][\p{Script=Han}“”·]{0,14}[（(]?$/u,
	// “36 buses, each with 70 seats” multiplies.
	en: /^(?!.*\b(?:each|every|per)\b)(?: [\p{L}'-]+){0,4}(?:, (?:and )?| and )(?:[\p{L}'-]+ ){0,3}$/iu,
};
/** A row whose members are clauses: 商品类投诉320件，服务类投诉180件，合计500件. */
export const CLAUSES = /^\p{Script=Han}{0,8}[，；]\p{Script=Han}{1,14}$/u;
/** No row of prose is longer. */
export const LONGEST = 24;

/** In English each part is counted in its own noun (12 ferries, 7 tugs, a total of 19 vessels). */
export const addable = (a: Figure, b: Figure, language: Language): boolean =>
	sameUnit(a, b) || (language === 'en' && a.kind === 'count' && b.kind === 'count');

/** The row of same-unit quantities that ends with the figure at `end`, by walking left. */
export function rowBefore(
	text: string,
	figures: readonly Figure[],
	end: number,
	language: Language,
	between = ROW[language],
): Figure[] {
	const row: Figure[] = [];
	for (let i = end; i >= 0 && row.length < LONGEST; i--) {
		const figure = figures[i];
		const next = row[0];
		if (!figure || (next && (!addable(figure, next, language) || !between.test(text.slice(figure.to, next.from))))) break;
		row.unshift(figure);
	}
	return row;
}

/** The row that begins with the figure at `start`, by walking right. */
export function rowBehind(text: string, figures: readonly Figure[], start: number, language: Language): Figure[] {
	const row: Figure[] = [];
	for (let i = start; i < figures.length && row.length < LONGEST; i++) {
		const figure = figures[i];
		const last = row.at(-1);
		if (!figure || (last && (!addable(last, figure, language) || !ROW[language].test(text.slice(last.to, figure.from))))) break;
		row.push(figure);
	}
	return row;
}
