import type { SeedClass } from '../types.ts';
import { plantWords } from '../words.ts';

/** Far enough that no way of counting the ends gives it. */
const other = (days: string | undefined, by: number): string | null => (days === undefined ? null : `${Number(days) + by}`);

export const wrongDuration: SeedClass = {
	id: 'wrong-duration',
	title: 'A number of days that the dates beside it do not make',
	level: 'warning',
	rules: ['duration-mismatch'],
	plant: (reading, source, random) =>
		plantWords(reading, source, random, [
			{
				pattern: /月\d{1,2}日[至到—]\d{1,2}月\d{1,2}日[^。；]{0,6}(?:为期|历时|共)(?<x>\d{1,3})天/dgu,
				other: ({ groups }) => other(groups?.['x'], random.between(4, 30)),
			},
			{
				pattern: /\bfrom \d{1,2} \p{Lu}\p{Ll}+ to \d{1,2} \p{Lu}\p{Ll}+ and lasted (?<x>\d{1,3}) days/dgu,
				other: ({ groups }) => other(groups?.['x'], random.between(4, 30)),
			},
		]),
};
