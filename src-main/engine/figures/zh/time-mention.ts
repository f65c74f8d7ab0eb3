import type { TimeReading } from '../../../contract/model.ts';
import type { Mention } from './types.ts';

/** A mention turned into a time; without a value unless one is given. */
export function timeOf(m: Mention, from: number, to: number, time: TimeReading, piece: string): Mention {
	return {
		...m,
		from,
		to,
		unitTo: to,
		kind: 'time',
		low: null,
		high: null,
		precision: null,
		unit: '',
		unitClass: 'year',
		range: false,
		modifier: 'exact',
		modifierText: '',
		time,
		verdict: null,
		piece,
	};
}
