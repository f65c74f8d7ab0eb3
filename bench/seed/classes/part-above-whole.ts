import type { Figure, Reading } from '../../../src-main/contract/model.ts';
import { compare, div, exact, mul, whole } from '../../../src-main/engine/exact.ts';
import { digitsOf, printed, worth } from '../digits.ts';
import { reprint } from '../plant.ts';
import type { SeedClass } from '../types.ts';

/** Words after which a part of the number before them is counted. */
const OPENS = /其中|\bof (?:whom|which|these|them)\b|\bincluding\b/giu;
const ENDS = /[。！？；!?;]|\.\s/u;
/** What follows is a change, a mean or a comparison and may be larger than what it is named beside. */
const NO_PART = /增|减|比|率|平均|人均|最|rose|fell|up|down|average|more|less|per/iu;

const STOCK = new Set<Figure['kind']>(['count', 'money', 'measure']);

/** The number before the words and the first after them, both of one unit, the second smaller. */
function partsOf(reading: Reading): { whole: Figure; part: Figure }[] {
	return reading.paragraphs.flatMap((paragraph) => {
		const figures = reading.figures.filter(
			(figure) => figure.paragraph === paragraph.index && figure.value !== null && figure.modifier === 'exact',
		);
		return [...paragraph.text.matchAll(OPENS)].flatMap((match) => {
			const from = match.index + match[0].length;
			const set = figures.filter((one) => one.kind !== 'time' && one.to <= match.index).at(-1);
			const part = figures.find((one) => one.from >= from);
			if (!set || !part || !STOCK.has(part.kind) || set.kind !== part.kind || set.unit !== part.unit) return [];
			const between = paragraph.text.slice(set.to, part.from);
			const lead = paragraph.text.slice(from, part.from);
			if (between.length > 40 || ENDS.test(between) || NO_PART.test(lead)) return [];
			return compare(exact(part.value ?? '0'), exact(set.value ?? '0')) < 0 ? [{ whole: set, part }] : [];
		});
	});
}

export const partAboveWhole: SeedClass = {
	id: 'part-above-whole',
	title: 'A part larger than the whole it is a part of',
	level: 'error',
	rules: ['part-exceeds-whole', 'sum', 'share', 'remainder'],
	plant(reading, source, random) {
		for (const { whole: set, part } of random.shuffle(partsOf(reading))) {
			const digits = digitsOf(part, source);
			if (!digits) continue;
			const larger = mul(exact(set.value ?? '0'), div(whole(random.between(108, 190)), whole(100)));
			const text = printed(div(larger, digits.scale), digits);
			if (compare(worth(text, digits), exact(set.value ?? '0')) > 0) return reprint(source, digits, text, `part of ${set.text}:`);
		}
		return null;
	},
};
