import { apply, touches } from '../edit.ts';
import { listsOf } from '../lists.ts';
import type { SeedClass } from '../types.ts';

export const listShort: SeedClass = {
	id: 'list-short',
	title: 'One item lost from a list whose number is announced',
	level: 'error',
	rules: ['list-count'],
	plant(reading, source, random) {
		// A list that ends in 等 may leave items out; of two items only one would be left, and that is no list.
		for (const list of random.shuffle(listsOf(reading).filter(({ open, items }) => !open && items.length > 2))) {
			// The last item goes with what joins it to the list, any other with what joins the next one to it.
			const lost = random.below(list.items.length - 2);
			const [item, next] = [list.items[lost], list.items[lost + 1]];
			const [first, last] = [list.items[0], list.items.at(-1)];
			if (!item || !next || !first || !last) continue;
			const gone = { start: item.start, end: next.start };
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
