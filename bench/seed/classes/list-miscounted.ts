import { apply } from '../edit.ts';
import { listsOf, numberLike } from '../lists.ts';
import type { SeedClass } from '../types.ts';

export const listMiscounted: SeedClass = {
	id: 'list-miscounted',
	title: 'The announced number of a list off by one',
	level: 'error',
	rules: ['list-count'],
	plant(reading, source, random) {
		for (const list of random.shuffle(listsOf(reading))) {
			// 甲、乙、丙等四个 is right: only fewer than are printed is wrong where the list is open.
			const n = list.announced + (list.open || random.next() < 0.5 ? -1 : 1);
			const printed = source.slice(list.number.start, list.number.end);
			const other = numberLike(printed, n);
			if (!other || n < 2) continue;
			const { text, spans } = apply(source, [{ ...list.number, with: other }]);
			return { text, where: spans, what: `${list.announced} items, announced ${printed} → ${other}` };
		}
		return null;
	},
};
