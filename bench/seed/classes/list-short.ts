import { apply, touches } from '../edit.ts';
import { listsOf } from '../lists.ts';
import type { SeedClass } from '../types.ts';

export const listShort: SeedClass = {
	id: 'list-short',
	title: 'One item lost from a list whose number is announced',
	level: 'error',
	rules: ['list-count'],
	plant(reading, source, random) {
		// A list that ends in 等 may leave items out.
		for (const list of random.shuffle(listsOf(reading).filter(({ open, items }) => !open && items.length > 2))) {
			// The words before a list may look like part of its first item, and the last one is joined in another way.
			const lost = random.between(1, list.items.length - 2);
			const [before, item] = [list.items[lost - 1], list.items[lost]];
			const [first, last] = [list.items[0], list.items.at(-1)];
			if (!before || !item || !first || !last) continue;
			const gone = { start: before.end, end: item.end };
			if (touches(gone, list.number)) continue;
			const { text } = apply(source, [{ ...gone, with: '' }]);
			const shift = (at: number): number => (at >= gone.end ? at - (gone.end - gone.start) : at);
			return {
				text,
				where: [
					{ start: shift(list.number.start), end: shift(list.number.end) },
					{ start: shift(first.start), end: shift(last.end) },
				],
				what: `${list.announced} announced, lost: ${source.slice(item.start, item.end)}`,
			};
		}
		return null;
	},
};
