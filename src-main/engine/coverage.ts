/** How much of what looks like a number the reading accounts for. */
import type { Coverage, NonFigure } from '../contract/model.ts';

/** Every numeral run is in exactly one class; `numerals` is their sum, so that nothing can fall between the classes. */
export function countCoverage(figures: number, others: readonly Pick<NonFigure, 'class'>[]): Coverage {
	const coverage: Coverage = {
		numerals: figures + others.length,
		figures,
		labels: 0,
		phrases: 0,
		furniture: 0,
		unclassified: 0,
	};
	for (const other of others) {
		if (other.class === 'label') coverage.labels++;
		else if (other.class === 'phrase') coverage.phrases++;
		else if (other.class === 'furniture') coverage.furniture++;
		else coverage.unclassified++;
	}
	return coverage;
}
