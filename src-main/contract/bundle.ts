/** Bundles: articles with their drafts, originals and histories, handed to another desk and merged there. */
import { z } from 'zod';

export const exportedBundleSchema = z.object({
	name: z.string(),
	file: z.file(),
	/** SHA-256 of the bundle's list of contents: read out, it tells whether a bundle is the one that was sent. */
	code: z.string(),
});
export type ExportedBundle = z.infer<typeof exportedBundleSchema>;

export const mergedArticleSchema = z.object({
	article: z.string(),
	title: z.string(),
	/** It was not in this library before. */
	fresh: z.boolean(),
	/** What this library did not have: drafts and events. */
	revisions: z.number().int().nonnegative(),
	events: z.number().int().nonnegative(),
	/** Figures that people decided on differently, not knowing of each other. */
	disputed: z.number().int().nonnegative(),
});
export type MergedArticle = z.infer<typeof mergedArticleSchema>;

export const mergedBundleSchema = z.object({ code: z.string(), articles: z.array(mergedArticleSchema) });
export type MergedBundle = z.infer<typeof mergedBundleSchema>;

const share = z.object({
	/** Of how many. */
	of: z.number().int().nonnegative(),
	same: z.number().int().nonnegative(),
});

/** How far two people who checked one article agree. */
export const agreementSchema = z.object({
	first: z.string(),
	second: z.string(),
	/** Figures that the engine did not read: marked by either, and by both at the same place. */
	found: share,
	/** Figures that both decided on, and that both decided on alike. */
	verdict: share,
	/** Figures that both corrected, and that both corrected to the same value. */
	value: share,
	/** Agreement on verdicts beyond chance (Cohen's kappa); null where chance leaves no room, or nothing is shared. */
	kappa: z.number().nullable(),
	/** What is to be settled: figures of this view with what each said; null where one said nothing. */
	differences: z.array(
		z.object({
			figure: z.string(),
			first: z.object({ verdict: z.string(), text: z.string() }).nullable(),
			second: z.object({ verdict: z.string(), text: z.string() }).nullable(),
			/** Decided since by somebody who knew of both. */
			settled: z.boolean(),
		}),
	),
});
export type Agreement = z.infer<typeof agreementSchema>;
