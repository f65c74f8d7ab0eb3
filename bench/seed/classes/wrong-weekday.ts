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
		// Without the year of publication nobody can know the weekday of a day; a year printed of something else says nothing.
		if (!reading.published) return null;
		return plantWords(reading, source, random, [
			{
				pattern: /月\d{1,2}日（(?:星期|周)(?<x>[一二三四五六日])/dgu,
				other: ({ groups }) => ZH.charAt((ZH.indexOf(groups?.['x'] ?? '一') + random.between(1, 6)) % 7),
			},
			{
				pattern: new RegExp(`\\b(?<x>${EN.join('|')}),? (?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})`, 'dgu'),
				other: ({ groups }) => EN[(EN.indexOf(groups?.['x'] ?? '') + random.between(1, 6)) % 7] ?? null,
			},
		]);
	},
};
