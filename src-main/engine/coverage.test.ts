import { expect, it } from 'vitest';
import { countCoverage } from './coverage.ts';

it('puts every numeral in exactly one class', () => {
	const classes = ['label', 'label', 'phrase', 'furniture', 'unclassified'] as const;
	const coverage = countCoverage(
		3,
		classes.map((c) => ({ class: c })),
	);
	expect(coverage).toEqual({ numerals: 8, figures: 3, labels: 2, phrases: 1, furniture: 1, unclassified: 1 });
});
