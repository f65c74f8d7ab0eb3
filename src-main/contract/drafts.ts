/** One draft of an article beside the one before it. */
import { z } from 'zod';
import { anchorSchema, figureStateSchema } from './review.ts';

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

const sideSchema = z.object({ figure: z.string(), paragraph: z.number().int(), text: z.string() });

export const draftComparisonSchema = z.object({
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
