/**
 * Sign-off: 三审三校 (《报刊质量管理规定》, 《出版管理条例》: 初审, 复审, 终审, and no two of them by one person), or the house's own
 * rounds. A signature is an event like any other: it names its round, says what was open when it was given, and can be undone.
 */
import { z } from 'zod';
import { type Round, roundKinds } from './usual-rounds.ts';

export const roundSchema: z.ZodType<Round> = z.object({
	id: z.string().min(1).max(40),
	name: z.string().min(1).max(40).nullable(),
	kind: z.enum(roundKinds),
});
export type { Round };

export const roundsSchema = z
	.array(roundSchema)
	.max(20)
	.refine((rounds) => new Set(rounds.map(({ id }) => id)).size === rounds.length, 'two rounds have one id');

/** How the article stood when a signature was given: part of the event, so that no later reading can change it. */
export const standingSchema = z.object({
	revision: z.string(),
	figures: z.number().int().nonnegative(),
	open: z.number().int().nonnegative(),
	disputed: z.number().int().nonnegative(),
	errors: z.number().int().nonnegative(),
	warnings: z.number().int().nonnegative(),
});
export type Standing = z.infer<typeof standingSchema>;

/** Something that was done after a signature: it reopens what it touched, and nothing else. */
export const changeSchema = z.object({
	event: z.string(),
	by: z.string(),
	at: z.string(),
	/** What was touched: a figure as printed, the rule of a finding, or null for a new draft. */
	what: z.string().nullable(),
	kind: z.enum(['figure', 'finding', 'draft']),
});
export type Change = z.infer<typeof changeSchema>;

export const signatureSchema = z.object({
	event: z.string(),
	by: z.string(),
	at: z.string(),
	opinion: z.string(),
	standing: standingSchema,
	/** The oldest first. */
	changes: z.array(changeSchema),
});
export type Signature = z.infer<typeof signatureSchema>;

/** Why this editor cannot sign a round now; null when he can. */
export const signHindrances = ['no-name', 'earlier-round', 'same-person', 'unclassified'] as const;
export const signHindranceSchema = z.enum(signHindrances);
export type SignHindrance = z.infer<typeof signHindranceSchema>;

export const sheetRoundSchema = z.object({
	round: roundSchema,
	/** More than one only where copies were merged in which different people signed the same round. */
	signatures: z.array(signatureSchema),
	hindrance: signHindranceSchema.nullable(),
});

/** The sign-off sheet: the rounds in order. Rounds that were signed and are no longer the house's stand at the end. */
export const sheetSchema = z.object({ rounds: z.array(sheetRoundSchema) });
export type SignoffSheet = z.infer<typeof sheetSchema>;
