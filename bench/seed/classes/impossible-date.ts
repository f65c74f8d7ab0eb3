import { spanOf } from '../../../src-main/engine/checks/view.ts';
import { apply } from '../edit.ts';
import type { SeedClass } from '../types.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const FORMS = {
	zh: /(?<m>(?<!\d)\d{1,2})月(?<d>\d{1,2})(?=[日号])/gu,
	en: new RegExp(`\\b(?<d>\\d{1,2}) (?<m>${MONTHS})\\b|\\b(?<m2>${MONTHS}) (?<d2>\\d{1,2})\\b(?![.,]\\d)`, 'gu'),
} as const;
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The first day that the month has not. */
function pastEnd(month: string): number {
	const index = /^\d/u.test(month) ? Number(month) - 1 : MONTHS.split('|').indexOf(month);
	return (LENGTHS[index] ?? 31) + 1;
}

export const impossibleDate: SeedClass = {
	id: 'impossible-date',
	title: 'A day that the month has not',
	level: 'error',
	rules: ['impossible-date'],
	plant(reading, source, random) {
		const dates = reading.paragraphs
			.filter(({ kind }) => kind === 'body' || kind === 'listitem' || kind === 'caption')
			.flatMap((paragraph) => [...paragraph.text.matchAll(FORMS[reading.language])].map((match) => ({ paragraph, match })));
		for (const { paragraph, match } of random.shuffle(dates)) {
			const { m, d, m2, d2 } = match.groups ?? {};
			const [month, day] = [m ?? m2, d ?? d2];
			if (!month || !day) continue;
			const at =
				match.index +
				(d2 === undefined && m === undefined ? 0 : match[0].indexOf(day, d2 || reading.language === 'zh' ? month.length : 0));
			const span = spanOf(paragraph, at, at + day.length);
			if (source.slice(span.start, span.end) !== day) continue;
			const other = `${pastEnd(month)}`;
			const { text, spans } = apply(source, [{ ...span, with: other }]);
			return { text, where: spans, what: `${match[0]}: ${day} → ${other}` };
		}
		return null;
	},
};
