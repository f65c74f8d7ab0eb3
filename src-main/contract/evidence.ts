/** Evidence: a figure tied to a place in another imported document that says, or does not say, the same. */
import { z } from 'zod';
import { figureSchema, fitSchema, measuredSchema, paragraphSchema } from './model.ts';

/** What a tie names, as it was when it was tied: part of the event, so that no later draft of the source can change it. */
export const tiedSourceSchema = z.object({
	article: z.string(),
	title: z.string(),
	fileName: z.string(),
	revision: z.string(),
	/** Of the file. */
	sha256: z.string(),
	/** Its reading text, and in it the source figure as it was read; null for a paragraph without one. */
	paragraph: z.string().max(100_000),
	range: z.object({ from: z.number().int().nonnegative(), to: z.number().int().positive() }).nullable(),
	figure: measuredSchema.nullable(),
	fit: fitSchema,
});
export type TiedSource = z.infer<typeof tiedSourceSchema>;

export const tieSchema = z.object({
	/** The event that tied it. */
	event: z.string(),
	by: z.string(),
	at: z.string(),
	source: tiedSourceSchema,
	/** Sources that say it in the same words have the same number: a release reprinted three times is one origin. */
	origin: z.number().int().positive(),
	/** How the source fits the figure as the article reads it now. */
	fit: fitSchema,
});
export type Tie = z.infer<typeof tieSchema>;

/** By figure id; only figures that are tied to something. */
export const tiesSchema = z.record(z.string(), z.array(tieSchema));
export type Ties = z.infer<typeof tiesSchema>;

/** By figure id of the source: how each of its figures fits the one that is to be tied. */
export const fitsSchema = z.record(z.string(), fitSchema);
export type Fits = z.infer<typeof fitsSchema>;

/** A place that may be evidence: it says a fact of the same subject, place and time. */
export const proposalSchema = z.object({
	article: z.string(),
	title: z.string(),
	figure: figureSchema,
	paragraph: paragraphSchema,
	fit: fitSchema,
	/** As in {@link tieSchema}, over the proposals of one figure. */
	origin: z.number().int().positive(),
	/** It is tied already. */
	tied: z.boolean(),
});
export type Proposal = z.infer<typeof proposalSchema>;
