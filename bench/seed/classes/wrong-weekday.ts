import type { SeedClass } from '../types.ts';
import { plantWords } from '../words.ts';

const ZH = '一二三四五六日';
const EN = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

export const wrongWeekday: SeedClass = {
	id: 'wrong-weekday',
	title: 'Another weekday beside a date',
	level: 'error',
	rules: ['weekday-mismatch'],
	plant(reading, source, random) {
		// Without the year nobody can know the weekday of a day; a year printed of something else says nothing.
		const dated = ({ input, index, 0: date }: RegExpMatchArray): boolean =>
			reading.published !== null ||
			/\d{4}年\d{0,2}$/u.test((input ?? '').slice(0, index)) ||
			/^,? \d{4}(?!\d)/u.test((input ?? '').slice((index ?? 0) + date.length));
		return plantWords(reading, source, random, [
			{
				pattern: /月\d{1,2}日（(?:星期|周)(?<x>[一二三四五六日])/dgu,
				other: (match) => (dated(match) ? ZH.charAt((ZH.indexOf(match.groups?.['x'] ?? '一') + random.between(1, 6)) % 7) : null),
			},
			{
				pattern: new RegExp(`\\b(?<x>${EN.join('|')}),? (?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})`, 'dgu'),
				other: (match) =>
					dated(match) ? (EN[(EN.indexOf(match.groups?.['x'] ?? '') + random.between(1, 6)) % 7] ?? null) : null,
			},
		]);
	},
};
