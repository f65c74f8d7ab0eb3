/** Finding texts and figures over the whole library. */
import { z } from 'zod';
import { figureVerdictSchema } from './review.ts';

export const searchKinds = ['title', 'paragraph', 'note', 'figure'] as const;

/** One place that was found; the window opens on the figure, else the paragraph, else the article. */
export const searchHitSchema = z.object({
	kind: z.enum(searchKinds),
	article: z.string(),
	title: z.string(),
	paragraph: z.number().int().nonnegative().nullable(),
	figure: z.string().nullable(),
	/** The event that wrote the note. */
	event: z.string().nullable(),
	/** The title, the paragraph's reading text, or the note. */
	text: z.string(),
	/** The figure's range in `text`, where a figure was asked for. */
	mark: z.object({ from: z.number().int(), to: z.number().int() }).nullable(),
	verdict: figureVerdictSchema.nullable(),
});
export type SearchHit = z.infer<typeof searchHitSchema>;

/** Why a part of the query cannot be understood. */
export const searchProblems = ['no-number', 'no-verdict', 'no-words'] as const;

export const searchResultSchema = z.object({
	hits: z.array(searchHitSchema),
	/** Whether there are more than were asked for. */
	more: z.boolean(),
	/** The first part of the query that was not understood; nothing is searched then. */
	problem: z.object({ reason: z.enum(searchProblems), part: z.string() }).nullable(),
	/** Articles that are still being indexed, and not searched yet. */
	pending: z.number().int().nonnegative(),
});
export type SearchResult = z.infer<typeof searchResultSchema>;
