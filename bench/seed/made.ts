/**
 * Errors planted in sentences of our own: a sentence that says two things which must agree is added to a report, once right
 * and once wrong. The right one is the control: whatever a rule says of it is a false alarm of that rule. For rules for
 * whose matter most reports have no place.
 */
import type { Language, Reading } from '../../src-main/contract/model.ts';
import type { Random } from './random.ts';
import type { SeedClass } from './types.ts';

/** One sentence in two forms. `slip` is what is wrong in the wrong one; it stands there once. */
export interface Made {
	right: string;
	wrong: string;
	slip: string;
}

/** Sentences by language, each a function of chance: names, numbers and wordings change from plant to plant. */
export type Makers = Partial<Record<Language, readonly ((random: Random) => Made)[]>>;

/** How many of the reports get a plant: enough to measure by, few enough to wait for. */
const SHARE = 0.3;

function place(reading: Reading, source: string, random: Random): number | null {
	const bodies = reading.paragraphs.filter(({ kind, text }) => kind === 'body' && /[。.！!]$/u.test(text.trim()));
	const paragraph = random.pick(bodies);
	if (!paragraph) return null;
	const rest = source.slice(paragraph.end);
	return paragraph.end + (/^[^\n]*/u.exec(rest)?.[0].length ?? 0);
}

/** A class of such plants. The sentence becomes a paragraph behind a random one of the report. */
export const made = (about: Pick<SeedClass, 'id' | 'title' | 'level' | 'rules'>, makers: Makers): SeedClass => ({
	...about,
	made: true,
	plant(reading, source, random) {
		const maker = random.pick(makers[reading.language] ?? []);
		if (!maker || random.next() > SHARE) return null;
		const at = place(reading, source, random);
		if (at === null) return null;
		const { right, wrong, slip } = maker(random);
		const within = wrong.indexOf(slip);
		if (within < 0) throw new RangeError(`${about.id}: “${slip}” is not in “${wrong}”`);
		const inserted = (sentence: string): string =>
			`${source.slice(0, at)}\n\n${sentence}\n\n${source.slice(at).replace(/^\n+/u, '')}`;
		const start = at + 2 + within;
		return {
			text: inserted(wrong),
			before: inserted(right),
			control: { start: at + 2, end: at + 2 + right.length },
			where: [{ start, end: start + slip.length }],
			what: wrong,
		};
	},
});

/** A whole number with its thousands parted, as English prints it. */
export const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',');
