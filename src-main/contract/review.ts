/**
 * What people did. Events are append-only, self-contained (they carry the figure's anchor, not a row number) and chained
 * by hash, so that copies of an article's events merge by union in any order and a changed history shows.
 */
import { z } from 'zod';
import { tiedSourceSchema } from './evidence.ts';
import { exactTextSchema, figureKindSchema, markedClaimSchema, modifierSchema, timeReadingSchema } from './model.ts';
import { standingSchema } from './signoff.ts';

const rangeSchema = z.object({ from: z.number().int(), to: z.number().int() });

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
	/**
	 * For a figure that an editor marked: its range in the paragraph's reading text. `occurrence` is then the paragraph's,
	 * and `revision` too.
	 */
	added: rangeSchema.optional(),
	/**
	 * For a figure that an editor trimmed: its range counted from the start of the figure as it was read (`from` may be
	 * negative). A decision is on what was marked then: trimmed otherwise, the figure is another one and open.
	 */
	trimmed: rangeSchema.optional(),
});
export type Anchor = z.infer<typeof anchorSchema>;

/** Names a paragraph by its text: SHA-256 (hex) of it, and which of the paragraphs with that text it is (0 = first). */
export const paragraphAnchorSchema = z.object({
	paragraph: z.string(),
	occurrence: z.number().int().nonnegative(),
	/** The draft in which it was new, where that is not the first. */
	revision: z.string().optional(),
});
export type ParagraphAnchor = z.infer<typeof paragraphAnchorSchema>;

export const targetSchema = z.discriminatedUnion('type', [
	z.object({ type: z.literal('figure'), anchor: anchorSchema }),
	/** Figures decided on by one act: the mentions of one fact, a group that arithmetic proves. */
	z.object({ type: z.literal('figures'), anchors: z.array(anchorSchema).min(1) }),
	z.object({ type: z.literal('paragraph'), ...paragraphAnchorSchema.shape }),
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

/** What a stretch that an editor marked means, as the engine read it; without a value where it read no number in it. */
export const markedSchema = z.object({
	/** As printed: the reading text of the range, blanks and all. */
	text: z.string().min(1).max(200),
	kind: figureKindSchema,
	value: exactTextSchema.nullable(),
	low: exactTextSchema.nullable(),
	high: exactTextSchema.nullable(),
	unit: z.string(),
	modifier: modifierSchema,
	modifierText: z.string(),
	precision: exactTextSchema.nullable(),
	time: timeReadingSchema.nullable(),
	/** Left out for a trimmed figure, which says what it said, and where no number was read: nothing is guessed. */
	claim: markedClaimSchema.optional(),
});
export type Marked = z.infer<typeof markedSchema>;

const comment = z.string().max(10_000);

/** One act, as the window asks for it. */
export const actSchema = z.discriminatedUnion('kind', [
	/** `sawOriginal`: the part of the page's picture was in view. The desk asks for it where a figure was told by OCR. */
	z.object({ kind: z.literal('confirm'), sawOriginal: z.boolean().optional() }),
	z.object({ kind: z.literal('flag'), reason: flagReasonSchema, comment }),
	z.object({ kind: z.literal('correct'), correction: correctionSchema }),
	z.object({ kind: z.literal('not-a-figure') }),
	z.object({ kind: z.literal('dismiss'), reason: comment }),
	z.object({ kind: z.literal('note'), text: comment.min(1) }),
	/** Answers a note; `note` is the event that wrote it. What the window points at does not matter. */
	z.object({ kind: z.literal('reply'), note: z.string(), text: comment.min(1) }),
	/** Says that a note is settled, or is not after all. */
	z.object({ kind: z.literal('resolve'), note: z.string() }),
	z.object({ kind: z.literal('unresolve'), note: z.string() }),
	z.object({ kind: z.literal('reopen') }),
	/** A figure in a paragraph that the engine did not read. Asked for by article.addFigure. */
	z.object({ kind: z.literal('add'), range: rangeSchema, figure: markedSchema }),
	/** Another range for a figure, from the start of the figure as it was read. Asked for by article.trimFigure. */
	z.object({ kind: z.literal('trim'), range: rangeSchema, figure: markedSchema }),
	/** Ties a figure to what another document says. Asked for by article.tie; `tie` in untie is the event that tied. */
	z.object({ kind: z.literal('tie'), source: tiedSourceSchema }),
	z.object({ kind: z.literal('untie'), tie: z.string() }),
	/** Signs a round of the sign-off sheet. Asked for by article.sign, which writes what stood open into it. */
	z.object({ kind: z.literal('sign'), round: z.string().max(40), opinion: comment, standing: standingSchema }),
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
	/**
	 * The other ends of the history, where copies of it were merged before this event: who made it had all of them before
	 * him. Left out where there was one end.
	 */
	also: z.array(z.string()).min(1).optional(),
});
export type ReviewEvent = z.infer<typeof eventSchema>;

export const figureVerdicts = ['open', 'confirmed', 'flagged', 'corrected', 'not-a-figure', 'disputed'] as const;
export const figureVerdictSchema = z.enum(figureVerdicts);
export type FigureVerdict = z.infer<typeof figureVerdictSchema>;

export const replySchema = z.object({ event: z.string(), text: z.string(), by: z.string(), at: z.string() });
export type Reply = z.infer<typeof replySchema>;

/** A thread: a note, what was answered, and who settled it. */
export const noteSchema = replySchema.extend({
	/** The oldest first. */
	replies: z.array(replySchema),
	/** Null while it is not settled. */
	resolved: z.object({ event: z.string(), by: z.string(), at: z.string() }).nullable(),
});
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
