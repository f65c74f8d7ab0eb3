import { apply } from '../edit.ts';
import type { SeedClass } from '../types.ts';

const RANGE = /^(?<low>\d+(?:\.\d+)?)(?<unit>\p{Script=Han}{0,2}|%)(?<dash>[-—–~～]{1,2}|至)(?<high>\d+(?:\.\d+)?)/u;

export const rangeReversed: SeedClass = {
	id: 'range-reversed',
	title: 'A range from its higher to its lower end',
	level: 'error',
	rules: ['range-order'],
	plant(reading, source, random) {
		for (const figure of random.shuffle(reading.figures)) {
			const printed = source.slice(figure.start, figure.end);
			const { low, unit = '', dash, high } = RANGE.exec(printed)?.groups ?? {};
			// 2-3 without a unit is a score or a formation.
			if (
				!low ||
				!high ||
				!dash ||
				figure.low === null ||
				figure.high === null ||
				figure.unit === '' ||
				Number(low) >= Number(high)
			)
				continue;
			const length = low.length + unit.length + dash.length + high.length;
			const { text, spans } = apply(source, [
				{ start: figure.start, end: figure.start + length, with: high + unit + dash + low },
			]);
			return { text, where: spans, what: `${printed} → ${high}${unit}${dash}${low}` };
		}
		return null;
	},
};
