/** Paragraphs as the page shows them: stories, and within them runs of list items and table rows drawn together. */
import type { Paragraph, Reading } from '../../../src-main/contract/model.ts';

export type Block =
	| { type: 'paragraph'; key: number; paragraph: Paragraph }
	| { type: 'list'; key: number; items: Paragraph[] }
	| { type: 'table'; key: number; rows: Paragraph[][] };

export interface StoryBlocks {
	index: number;
	title: string;
	blocks: Block[];
}

/** Whether two neighbouring cells stand on one line of the source: then they are one row. */
const onOneLine = (source: string, before: Paragraph, after: Paragraph): boolean => {
	const at = source.indexOf('\n', before.end);
	return at < 0 || at >= after.start;
};

/** --- | --- under the heads of a table that was drawn with bars and dashes. */
const isRule = ({ text }: Paragraph): boolean => text.includes('---') && !/[^\s:-]/u.test(text);

/** Linear in paragraphs. `sourceText` tells which table cells share a line. */
export function storyBlocks(reading: Pick<Reading, 'paragraphs' | 'stories'>, sourceText: string): StoryBlocks[] {
	const stories = new Map<number, StoryBlocks>();
	let lastStory: number | null = null;
	for (const paragraph of reading.paragraphs) {
		let story = stories.get(paragraph.story);
		if (!story) {
			story = { index: paragraph.story, title: reading.stories[paragraph.story]?.title ?? '', blocks: [] };
			stories.set(paragraph.story, story);
		}
		const last = paragraph.story === lastStory ? story.blocks.at(-1) : undefined;
		lastStory = paragraph.story;
		if (paragraph.kind === 'listitem') {
			if (last?.type === 'list') last.items.push(paragraph);
			else story.blocks.push({ type: 'list', key: paragraph.index, items: [paragraph] });
		} else if (paragraph.kind === 'tablecell' && last?.type === 'table' && isRule(paragraph)) {
			// The page draws that line between the rows itself.
		} else if (paragraph.kind === 'tablecell') {
			const row = last?.type === 'table' ? last.rows.at(-1) : undefined;
			const before = row?.at(-1);
			if (row && before && onOneLine(sourceText, before, paragraph)) row.push(paragraph);
			else if (last?.type === 'table') last.rows.push([paragraph]);
			else story.blocks.push({ type: 'table', key: paragraph.index, rows: [[paragraph]] });
		} else story.blocks.push({ type: 'paragraph', key: paragraph.index, paragraph });
	}
	return [...stories.values()];
}

export interface Cell {
	from: number;
	to: number;
}

const CELL_GAP = /\t| {2,}|\u3000{2,}/g;

/**
 * The cells of a row that was read as one paragraph: what tabs or wide gaps part, as ranges of its reading text. Two tabs
 * have an empty cell between them: the reading text has one for every gap of the source.
 */
export function cellsOf(text: string): Cell[] {
	const cells: Cell[] = [];
	let from = 0;
	for (const gap of text.matchAll(CELL_GAP)) {
		cells.push({ from, to: gap.index });
		from = gap.index + gap[0].length;
	}
	cells.push({ from, to: text.length });
	return cells;
}

/** The columns of a table: the most cells that any of its rows has. */
export const columnsOf = (rows: readonly Paragraph[][]): number =>
	Math.max(1, ...rows.map((row) => row.reduce((sum, cell) => sum + cellsOf(cell.text).length, 0)));

export interface Chunk {
	blocks: readonly Block[];
	/** Of its paragraphs. */
	indices: ReadonlySet<number>;
	/** See {@link guessedHeight}. */
	height: number;
}

/** So many blocks at most, */
const MOST_BLOCKS = 12;
/** and so many characters, unless one block is longer: what comes into sight is laid out whole between two frames. */
const MOST_CHARACTERS = 1500;

/**
 * Cuts a story into stretches that are laid out, or left out, as one: a browser that has one thing to lay out anew walks past
 * some dozens of stretches, and not past every paragraph of a book.
 */
export function chunksOf(blocks: readonly Block[]): Chunk[] {
	const chunks: Chunk[] = [];
	let own: Block[] = [];
	let characters = 0;
	const cut = (): void => {
		if (own.length === 0) return;
		const indices = new Set(own.flatMap((block) => paragraphsOf(block).map((p) => p.index)));
		chunks.push({ blocks: own, indices, height: guessedHeight(own) });
		[own, characters] = [[], 0];
	};
	for (const block of blocks) {
		const length = paragraphsOf(block).reduce((sum, { text }) => sum + text.length, 0);
		if (own.length === MOST_BLOCKS || characters + length > MOST_CHARACTERS) cut();
		own.push(block);
		characters += length;
	}
	cut();
	return chunks;
}

/** The paragraphs of a block, in order. */
export function paragraphsOf(block: Block): readonly Paragraph[] {
	if (block.type === 'paragraph') return [block.paragraph];
	return block.type === 'list' ? block.items : block.rows.flat();
}

/** A rough height in CSS pixels, so that the bar of a page whose lower parts were never laid out is nearly right. */
export function guessedHeight(blocks: readonly Block[]): number {
	let height = 0;
	for (const block of blocks) {
		for (const { text } of paragraphsOf(block)) {
			const wide = /[\u2e80-\u9fff\uf900-\ufaff]/.test(text.slice(0, 200));
			height += 10 + 32 * Math.max(1, Math.ceil(text.length / (wide ? 22 : 46)));
		}
	}
	return height;
}
