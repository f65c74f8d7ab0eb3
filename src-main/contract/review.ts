/**
 * What people did. Events are append-only, self-contained (they carry the figure's anchor, not a row number) and chained
 * by hash, so that copies of an article's events merge by union in any order and a changed history shows.
 */
import { z } from 'zod';
import { exactTextSchema, modifierSchema } from './model.ts';

/**
 * Names a figure by what is printed, not by where: SHA-256 (hex) of the paragraph's reading text, the figure's own text,
 * and which of the article's figures with that same paragraph text and text it is (0 = first).
 */
export const anchorSchema = z.object({
	paragraph: z.string(),
	text: z.string(),
	occurrence: z.number().int().nonnegative(),
	/** The draft in which the figure was new, where that is not the first: it may look just like one of an earlier draft. */
	revision: z.string().optional(),
});
export type Anchor = z.infer<typeof anchorSchema>;

export const targetSchema = z.discriminatedUnion('type', [
	z.object({ type: z.literal('figure'), anchor: anchorSchema }),
	z.object({ type: z.literal('paragraph'), paragraph: z.string(), occurrence: z.number().int().nonnegative() }),
	z.object({ type: z.literal('finding'), rule: z.string(), fingerprint: z.string() }),
	z.object({ type: z.literal('article') }),
]);
export type Target = z.infer<typeof targetSchema>;

export const flagReasons = ['wrong-value', 'wrong-unit', 'conflict', 'no-source', 'unclear', 'other'] as const;
export const flagReasonSchema = z.enum(flagReasons);
export type FlagReason = z.infer<typeof flagReasonSchema>;

/** What a corrected figure should say, as typed and as parsed. */
export const correctionSchema = z.object({
	text: z.string().min(1).max(200),
	value: exactTextSchema.nullable(),
	low: exactTextSchema.nullable(),
	high: exactTextSchema.nullable(),
	unit: z.string(),
	modifier: modifierSchema,
});
export type Correction = z.infer<typeof correctionSchema>;

const comment = z.string().max(10_000);

/** One act, as the window asks for it. */
export const actSchema = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('confirm') }),
	z.object({ kind: z.literal('flag'), reason: flagReasonSchema, comment }),
	z.object({ kind: z.literal('correct'), correction: correctionSchema }),
	z.object({ kind: z.literal('not-a-figure') }),
	z.object({ kind: z.literal('dismiss'), reason: comment }),
	z.object({ kind: z.literal('note'), text: comment.min(1) }),
	z.object({ kind: z.literal('reopen') }),
	/** Takes one earlier event back; undoing an undo is `redo`. */
	z.object({ kind: z.literal('undo'), event: z.string() }),
	z.object({ kind: z.literal('redo'), event: z.string() }),
]);
export type Act = z.infer<typeof actSchema>;

export const eventSchema = z.object({
	/** Sorts by time, unique without a server (ULID form). */
	id: z.string(),
	/** ISO 8601, UTC. */
	at: z.string(),
	by: z.string(),
	article: z.string(),
	target: targetSchema,
	act: actSchema,
	/** SHA-256 of the canonical JSON of the article's event before this one; "" for the first. */
	previous: z.string(),
});
export type ReviewEvent = z.infer<typeof eventSchema>;

export const figureVerdicts = ['open', 'confirmed', 'flagged', 'corrected', 'not-a-figure', 'disputed'] as const;
export const figureVerdictSchema = z.enum(figureVerdicts);
export type FigureVerdict = z.infer<typeof figureVerdictSchema>;

export const noteSchema = z.object({ event: z.string(), text: z.string(), by: z.string(), at: z.string() });
export type Note = z.infer<typeof noteSchema>;

/** What the events of one figure add up to. */
export const figureStateSchema = z.object({
	verdict: figureVerdictSchema,
	reason: flagReasonSchema.nullable(),
	comment: z.string(),
	correction: correctionSchema.nullable(),
	by: z.string().nullable(),
	at: z.string().nullable(),
	/** The event that decided; null while open. */
	event: z.string().nullable(),
	notes: z.array(noteSchema),
});
export type FigureState = z.infer<typeof figureStateSchema>;

export const findingStateSchema = z.object({
	dismissed: z.boolean(),
	reason: z.string(),
	by: z.string().nullable(),
	at: z.string().nullable(),
	event: z.string().nullable(),
});
export type FindingState = z.infer<typeof findingStateSchema>;
