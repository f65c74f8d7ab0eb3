/**
 * The greatest or the least of values that have just been listed: “12mm, 18mm, 25mm and 9mm, the highest being 18mm”;
 * 分别为12毫米、18毫米、25毫米，最大为18毫米. What is said to be it must be one of the list, so that no other quantity is meant.
 */
import type { Figure, Language, Paragraph } from '../../../contract/model.ts';
import { compare, exact } from '../../exact.ts';
import { basisWords, sameUnit } from '../gate.ts';
import type { DocumentView } from '../view.ts';
import { figuresByRow } from './prose.ts';
import type { Ranked } from './ranked.ts';

const FEWEST = 3;
const MOST = 24;

/** Right before the value that is said to be the greatest or the least. */
const EXTREME: Record<Language, RegExp> = {
	zh: /(?:最(?<top>高|大|多|长|快|贵)|最(?<bottom>低|小|少|短|慢|便宜))(?:的|者|值|价|分|一[个项家次])?(?:的)?(?:是|为|达|仅|仅为|只有)?$/u,
	en: /\bthe (?:(?<top>highest|largest|biggest|most|greatest|longest)|(?<bottom>lowest|smallest|fewest|least|shortest))(?: \p{L}+)?(?: being| was| is|,| at)? $/iu,
};
/** Between two of the list. */
const JOINT: Record<Language, RegExp> = {
	zh: /^\p{Script=Han}{0,4}[、和及]$/u,
	en: /^(?: \p{L}+)?(?:, (?:and )?| and )$/u,
};
/** Of another time, or of some of them. */
const OTHER = /[去上前]年|同期|历[年史]|曾|此前|\b(?:last|previous|ever|record|earlier|before|among|other|second|next)\b/iu;

/** The last run of the figures that a list joins. */
function listBefore(text: string, figures: readonly Figure[], end: number, language: Language): readonly Figure[] {
	let start = end - 1;
	while (start > 0) {
		const [a, b] = [figures[start - 1], figures[start]];
		const alike = a && b && (sameUnit(a, b) || (language === 'en' && a.kind === b.kind && a.unit === ''));
		if (!alike || !JOINT[language].test(text.slice(a.to, b.from)) || end - start > MOST) break;
		start--;
	}
	return figures.slice(Math.max(0, start), end);
}

export function extremes(view: DocumentView, paragraph: Paragraph): Ranked[] {
	const { text } = paragraph;
	const { language } = view.reading;
	return figuresByRow(view, paragraph).flatMap(({ row, figures: all }): Ranked[] => {
		const values = all.filter(({ kind, value }) => kind !== 'time' && kind !== 'rank' && kind !== 'age' && value !== null);
		return values.flatMap((said, i): Ranked[] => {
			const last = values[i - 1];
			if (i < FEWEST || !last || said.from - last.to > 60) return [];
			const link = text.slice(last.to, said.from);
			const match = EXTREME[language].exec(link);
			if (!match || OTHER.test(link)) return [];
			const list = listBefore(text, values, i, language);
			const [first] = list;
			if (!first || list.length < FEWEST || [...list, said].some(({ modifier }) => modifier !== 'exact')) return [];
			if (!sameUnit(last, said) || !list.some(({ value }) => value === said.value)) return [];
			if (basisWords(text.slice(row.from, said.to)) !== '') return [];
			const bottom = match.groups?.['bottom'] !== undefined;
			const sorted = list.toSorted((a, b) => compare(exact(a.value ?? '0'), exact(b.value ?? '0')));
			const other = bottom ? sorted[0] : sorted.at(-1);
			if (!other) return [];
			const words = match[0].trim();
			return [{ paragraph, first: said, other, end: bottom ? 'bottom' : 'top', words, by: { from: first.from, to: said.to } }];
		});
	});
}
