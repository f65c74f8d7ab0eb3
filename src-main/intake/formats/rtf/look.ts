/** How a run of RTF is set, as far as it changes what is read. */
import type { Script } from '../../scripts.ts';

export interface Look {
	readonly hidden: boolean;
	/** Taken out by a change, or struck through by hand, which says the same. */
	readonly deleted: boolean;
	readonly struck: boolean;
	readonly inserted: boolean;
	readonly script: Script;
}

export const PLAIN: Look = { hidden: false, deleted: false, struck: false, inserted: false, script: 'level' };

/** Half points by which a run has to be moved up to be no part of its line. */
const HIGH = 4;

/** The look after a control word, or null where the word says nothing of it. */
export function lookAfter(look: Look, word: string, value: number | null): Look | null {
	const on = value !== 0;
	switch (word) {
		case 'plain':
			return PLAIN;
		case 'v':
			return { ...look, hidden: on };
		case 'deleted':
			return { ...look, deleted: on };
		case 'revised':
			return { ...look, inserted: on };
		case 'strike':
		case 'striked':
			return { ...look, struck: on };
		case 'super':
			return { ...look, script: on ? 'raised' : 'level' };
		case 'sub':
			return { ...look, script: on ? 'lowered' : 'level' };
		case 'up':
			return { ...look, script: (value ?? 6) >= HIGH ? 'raised' : 'level' };
		case 'nosupersub':
		case 'dn':
			return { ...look, script: 'level' };
		default:
			return null;
	}
}
