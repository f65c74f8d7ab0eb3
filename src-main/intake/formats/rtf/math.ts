/** Formulas in RTF (specification 1.9.1, "Math"): what has to be written or set where one of their groups begins or ends. */
import type { Script } from '../../scripts.ts';

interface MathGroup {
	script?: Script;
	/** Written before the group, and behind it. */
	before?: string;
	behind?: string;
}

const GROUPS: Readonly<Record<string, MathGroup>> = {
	msup: { script: 'raised' },
	mdeg: { script: 'raised', behind: '√' },
	msub: { script: 'lowered' },
	mden: { before: '/' },
	mfName: { behind: ' ' },
	md: { before: '(', behind: ')' },
};

/** Null for every other group. */
export const mathGroup = (word: string): MathGroup | null => (Object.hasOwn(GROUPS, word) ? (GROUPS[word] ?? null) : null);
