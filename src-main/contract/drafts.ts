/** One draft of an article beside the one before it. */
import { z } from 'zod';
import { paragraphKindSchema } from './model.ts';
import { anchorSchema, figureStateSchema, paragraphAnchorSchema } from './review.ts';

/**
 * kept: reads the same, in the same sentence; moved: the same, elsewhere; changed: its sentence is the same but for its
 * figures; new and gone: nothing on the other side.
 */
export const figureChanges = ['kept', 'moved', 'changed', 'new', 'gone'] as const;
export const figureChangeSchema = z.enum(figureChanges);
export type FigureChange = z.infer<typeof figureChangeSchema>;

/** A figure of a later draft that has one in the draft before, as it is kept. */
export const draftPairSchema = z.object({
	/** The figure, named by its own draft. */
	natural: anchorSchema,
	/** What names the earlier figure in events. Its decisions are this figure's own only if it was kept or moved. */
	anchor: anchorSchema,
	change: z.enum(['kept', 'moved', 'changed']),
});
export type DraftPair = z.infer<typeof draftPairSchema>;

/** A paragraph of a later draft that is one of the draft before: the same text, and no doubt which of its copies. */
export const paragraphPairSchema = z.object({
	/** Named by its own draft. */
	natural: paragraphAnchorSchema.omit({ revision: true }),
	/** What names it in events. */
	anchor: paragraphAnchorSchema,
});
export type ParagraphPair = z.infer<typeof paragraphPairSchema>;

const sideSchema = z.object({ figure: z.string(), paragraph: z.number().int(), text: z.string() });

/** same: word for word, in its place; moved: word for word, elsewhere; changed: its words are others. */
export const paragraphChanges = ['same', 'moved', 'changed', 'new', 'gone'] as const;
export type ParagraphChange = (typeof paragraphChanges)[number];

/** A stretch of a changed paragraph. The stretches of `same` and `gone` make up the earlier text, `same` and `new` the later. */
export const diffPartSchema = z.object({ change: z.enum(['same', 'new', 'gone']), text: z.string() });
export type DiffPart = z.infer<typeof diffPartSchema>;

export const paragraphDiffSchema = z.object({
	change: z.enum(paragraphChanges),
	/** Index of the paragraph in its draft. */
	earlier: z.number().int().nullable(),
	later: z.number().int().nullable(),
	/** One part for all but a changed one. */
	parts: z.array(diffPartSchema),
});
export type ParagraphDiff = z.infer<typeof paragraphDiffSchema>;

/** One draft as the comparison shows it. */
export const draftTextSchema = z.object({
	/** Null for a draft that is not stored. */
	revision: z.string().nullable(),
	fileName: z.string(),
	importedAt: z.string().nullable(),
	language: z.enum(['zh', 'en']),
	paragraphs: z.array(z.object({ index: z.number().int(), kind: paragraphKindSchema, text: z.string() })),
	/** Ranges in the paragraph's reading text. */
	figures: z.array(
		z.object({ figure: z.string(), paragraph: z.number().int(), from: z.number().int(), to: z.number().int(), text: z.string() }),
	),
});
export type DraftText = z.infer<typeof draftTextSchema>;

export const draftComparisonSchema = z.object({
	earlier: draftTextSchema,
	later: draftTextSchema,
	/** In the order of the later draft; what is gone stands after what it followed. */
	paragraphs: z.array(paragraphDiffSchema),
	counts: z.object({
		...{ kept: z.number().int(), moved: z.number().int(), changed: z.number().int() },
		...{ new: z.number().int(), gone: z.number().int() },
	}),
	/** In the order of the new draft; what is gone comes last. */
	figures: z.array(
		z.object({
			change: figureChangeSchema,
			/** In the draft before. */
			earlier: sideSchema.nullable(),
			/** In the new draft. */
			later: sideSchema.nullable(),
			/** What had been decided of the earlier figure; for all but kept and moved ones it no longer counts. */
			state: figureStateSchema.nullable(),
		}),
	),
});
export type DraftComparison = z.infer<typeof draftComparisonSchema>;

export const draftResultSchema = z.discriminatedUnion('outcome', [
	/** `revision` is null for a preview: nothing was stored. */
	z.object({ outcome: z.literal('compared'), revision: z.string().nullable(), comparison: draftComparisonSchema }),
	/** The newest draft has the same bytes. */
	z.object({ outcome: z.literal('known'), revision: z.string() }),
]);
export type DraftResult = z.infer<typeof draftResultSchema>;

export const revisionInfoSchema = z.object({
	id: z.string(),
	importedAt: z.string(),
	fileName: z.string(),
	sha256: z.string(),
	sourceText: z.string(),
});
export type RevisionInfo = z.infer<typeof revisionInfoSchema>;
