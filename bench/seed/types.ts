/** What passes between the classes of planted errors and the bench that runs them. */
import type { Level, Reading, Span } from '../../src-main/contract/model.ts';
import type { Random } from './random.ts';

export interface Planted {
	/** The report with the error in it. */
	text: string;
	/** Ranges in `text` at which a finding must point to count as the catch. */
	where: Span[];
	/** What was done, for the list of misses: "share 80% → 87%". */
	what: string;
	/** The report as it was where that is not the one handed in: the clean second article of a conflict. */
	before?: string;
	/** The right sentence in `before`, whatever is said of it is false. */
	control?: Span;
	/** The article that is checked together with the report, in the same call. */
	beside?: string;
}

export interface SeedClass {
	/** Equal to the file's name. */
	id: string;
	title: string;
	/** What an editor would call it (docs/checks): an impossibility or a likely slip. */
	level: Exclude<Level, 'note'>;
	/** Rules whose finding at the place counts as a catch. */
	rules: readonly string[];
	/** Planted in sentences of our own: it measures how often rules are right, not what is found in reports. */
	made?: true;
	/** Plants one error at a random place; null where the report offers none at which a careful reader could know it. */
	plant(reading: Reading, source: string, random: Random): Planted | null;
}

/** A report that has no errors. */
export interface CleanReport {
	name: string;
	source: string;
}
