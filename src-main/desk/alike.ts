/** The same article in another file or another draft, told by how much of its text is the same. */
import type { Reading } from '../contract/model.ts';
import type { Resemblance } from '../contract/resemblance.ts';
import { lowestShingles, shingles } from '../engine/checks/shingles.ts';
import type { DeskContext } from './context.ts';

/** Numbers in a sketch: the likeness told by it is off by a few hundredths (Broder 1997, bottom-k). */
const SKETCH = 200;
/** Longer texts are told apart by their beginning. */
const LONGEST = 60_000;
/** Below this much text, likeness says nothing: notices of one office are all alike. */
const SHORTEST = 60;
/** Drafts of one article share most of their text; articles on one subject share a fifth of it at most. */
const DRAFT = 0.5;
const COPY = 0.9;

const TEXT: ReadonlySet<string> = new Set(['headline', 'deck', 'crosshead', 'body', 'listitem', 'tablecell', 'pullquote']);

/** The lowest hashes of the article's text, ascending; none for a text too short to be told. Blanks and furniture do not count. */
export function sketchOf({ paragraphs }: Reading): number[] {
	let text = '';
	for (const paragraph of paragraphs) {
		if (text.length >= LONGEST) break;
		if (TEXT.has(paragraph.kind)) text += paragraph.text.replace(/\s+/g, '');
	}
	return text.length < SHORTEST ? [] : lowestShingles(shingles(text.slice(0, LONGEST)), SKETCH);
}

/** Likeness (Jaccard) of two texts by their sketches. */
export function likeness(a: readonly number[], b: readonly number[]): number {
	if (a.length === 0 || b.length === 0) return 0;
	const size = Math.min(SKETCH, Math.max(a.length, b.length));
	let i = 0;
	let k = 0;
	let seen = 0;
	let shared = 0;
	while (seen < size && (i < a.length || k < b.length)) {
		const left = a[i] ?? Number.POSITIVE_INFINITY;
		const right = b[k] ?? Number.POSITIVE_INFINITY;
		if (left === right) shared++;
		if (left <= right) i++;
		if (right <= left) k++;
		seen++;
	}
	return shared / seen;
}

/** The article on the desk that a fresh reading is most likely another file or draft of, or null. */
export function mostAlike({ store, articles }: DeskContext, reading: Reading): Resemblance | null {
	const sketch = sketchOf(reading);
	let best: { article: string; share: number } | null = null;
	for (const { article, hashes } of sketch.length === 0 ? [] : store.sketches.all()) {
		const share = likeness(sketch, hashes);
		if (share >= DRAFT && share > (best?.share ?? 0)) best = { article, share };
	}
	if (!best) return null;
	const { article, share } = best;
	const title = store.articles.get(article)?.title ?? '';
	const other = articles.get(article)?.reading;
	const same = other !== undefined && figuresOf(other) === figuresOf(reading);
	return { article, title, share: Math.round(share * 100) / 100, as: share >= COPY && same ? 'copy' : 'draft' };
}

/** A copy says the same figures in the same order; only the file is another. */
const figuresOf = ({ figures }: Reading): string => figures.map(({ text }) => text).join(' ');
