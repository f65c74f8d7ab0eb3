/**
 * What a file says of its text beside the text itself: how it is built, and where each stretch of it stands in the file.
 * All offsets are half-open UTF-16 ranges of the source text. Plain text has no layout.
 */
import { z } from 'zod';

const offset = z.number().int().nonnegative();

/**
 * What the file itself calls a stretch. `tablerow` is one row, its cells parted by tabs; `pagefurniture` is what a page repeats
 * (running heads, feet, page numbers); `chrome` is what stands around an article on a page of the web. `line` says nothing but
 * that a line ended there: the stretch may be half a paragraph, and the engine joins it as it joins wrapped plain text.
 */
export const blockKinds = [
	'title',
	'heading',
	'paragraph',
	'listitem',
	'tablerow',
	'caption',
	'footnote',
	'textbox',
	'comment',
	'quote',
	'pagefurniture',
	'chrome',
	'line',
] as const;
export type BlockKind = (typeof blockKinds)[number];

/** Blocks ascend and do not overlap. What stands between two blocks is white space. */
export const blockSchema = z.object({
	start: offset,
	end: offset,
	kind: z.enum(blockKinds),
	/** 1 to 9 for headings and nested list items, else null. */
	level: z.number().int().min(1).max(9).nullable(),
	/** Counts up where the text starts anew beside or after itself (a column, a page, a table, a sheet), so that no line is joined over it. */
	flow: offset,
});
export type Block = z.infer<typeof blockSchema>;

/** A place in a file. */
export const originSchema = z.discriminatedUnion('in', [
	/** `page` counts from 1; the box is in points from the page's upper left corner. `confidence` (0 to 100) only for text told by OCR. */
	z.object({
		in: z.literal('page'),
		page: z.number().int().positive(),
		box: z.object({ x: z.number(), y: z.number(), width: z.number().nonnegative(), height: z.number().nonnegative() }),
		confidence: z.number().min(0).max(100).nullable(),
	}),
	z.object({ in: z.literal('cell'), sheet: z.string(), cell: z.string() }),
	/** A CSS path from the root, for saved pages. */
	z.object({ in: z.literal('element'), path: z.string() }),
	/** The n-th paragraph (from 1) of a part: body, footnotes, comments, a text box, a mail's part. */
	z.object({ in: z.literal('part'), part: z.string(), paragraph: z.number().int().positive() }),
]);
export type Origin = z.infer<typeof originSchema>;

/** Runs ascend and do not overlap; a run is one line of a page, one cell, one element's text, one paragraph. */
export const originRunSchema = z.object({ start: offset, end: offset, origin: originSchema });
export type OriginRun = z.infer<typeof originRunSchema>;

export const layoutSchema = z.object({ blocks: z.array(blockSchema), origins: z.array(originRunSchema) });
export type Layout = z.infer<typeof layoutSchema>;

/** What a file says of its text outside of the text: in its properties, its head, its envelope. */
export const declaredSchema = z.object({
	title: z.string().nullable(),
	/** The day, "2024-05-06". */
	published: z.string().nullable(),
	author: z.string().nullable(),
	source: z.string().nullable(),
});
export type Declared = z.infer<typeof declaredSchema>;
