/** Two passages side by side: which words stand only on one side. */
import { diffArrays } from 'diff';
import type { Language } from '../../../src-main/contract/model.ts';

export interface Piece {
	text: string;
	/** Whether the other passage has it too. */
	same: boolean;
}

export interface Comparison {
	left: Piece[];
	right: Piece[];
	/** The share of the longer passage that both have, 0 to 1. */
	alike: number;
}

const NUMBER = /\d[\d,.，．]*\d|\d/y;
const segmenters = new Map<Language, Intl.Segmenter>();

/** Words of the language, but a number always whole: half a changed number marked would mislead. */
export function words(text: string, language: Language): string[] {
	let segmenter = segmenters.get(language);
	if (!segmenter) {
		segmenter = new Intl.Segmenter(language, { granularity: 'word' });
		segmenters.set(language, segmenter);
	}
	const result: string[] = [];
	let done = 0;
	for (const { segment, index } of segmenter.segment(text)) {
		const end = index + segment.length;
		if (end <= done) continue;
		NUMBER.lastIndex = Math.max(index, done);
		const number = NUMBER.exec(text);
		const to = number ? Math.max(end, NUMBER.lastIndex) : end;
		result.push(text.slice(Math.max(index, done), to));
		done = to;
	}
	return result;
}

function joined(pieces: Piece[]): Piece[] {
	const result: Piece[] = [];
	for (const piece of pieces) {
		const last = result.at(-1);
		if (last && last.same === piece.same) last.text += piece.text;
		else result.push({ ...piece });
	}
	return result;
}

/** Beyond so many changed words two passages are two passages, and a diff of them is no help (nor quick). */
const MOST_CHANGES = 600;

/** The comparison, or null when the passages have too little in common for one. */
export function compare(left: string, right: string, language: Language): Comparison | null {
	const changes = diffArrays(words(left, language), words(right, language), { maxEditLength: MOST_CHANGES });
	if (!changes) return null;
	const a: Piece[] = [];
	const b: Piece[] = [];
	let common = 0;
	for (const change of changes) {
		const text = change.value.join('');
		if (!change.added && !change.removed) common += text.length;
		if (!change.added) a.push({ text, same: !change.removed });
		if (!change.removed) b.push({ text, same: !change.added });
	}
	const alike = common / Math.max(1, left.length, right.length);
	return alike < 0.4 ? null : { left: joined(a), right: joined(b), alike };
}
