/** An import that looks like an article that is on the desk already. */
import { z } from 'zod';

export const resemblanceSchema = z.object({
	article: z.string(),
	title: z.string(),
	/** How much of the two texts is the same, 0 to 1. */
	share: z.number().min(0).max(1),
	/** copy: the same text and figures in another file; draft: another version of it. */
	as: z.enum(['copy', 'draft']),
});
export type Resemblance = z.infer<typeof resemblanceSchema>;
