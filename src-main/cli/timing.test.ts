import { expect, test } from 'vitest';
import { timingTable } from './timing.ts';

test('the times of the reading, of all rules with their ratio to it, and of each rule', () => {
	const rules = [
		{ rule: 'share', calls: 2, milliseconds: 12.34 },
		{ rule: 'sum', calls: 1, milliseconds: 7.66 },
	];
	expect(timingTable({ reading: 40, rules }, 'en')).toBe(
		[
			'     40.0 ms  reading',
			'     20.0 ms  all rules  0.50×',
			'     12.3 ms  share  (2 calls)',
			'      7.7 ms  sum  (1 call)',
			'',
		].join('\n'),
	);
});
