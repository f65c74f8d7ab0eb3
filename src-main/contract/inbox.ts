/** What the checks found in all articles, as one list: the gravest first, then the newest article. */
import { z } from 'zod';
import { languageSchema, levelSchema, messageParamsSchema } from './model.ts';

/** One finding that nobody has dismissed, with what the list shows of its place. */
export const inboxItemSchema = z.object({
	/** Unique within its article. */
	id: z.string(),
	article: z.string(),
	title: z.string(),
	language: languageSchema,
	rule: z.string(),
	fingerprint: z.string(),
	variant: z.string(),
	level: levelSchema,
	params: messageParamsSchema,
	/** Reading text of the first paragraph that it is about; null for one about no paragraph. */
	text: z.string().nullable(),
	/** Ranges in `text` of the figures that it is about, ascending. */
	marks: z.array(z.object({ from: z.number().int(), to: z.number().int() })),
});
export type InboxItem = z.infer<typeof inboxItemSchema>;

export const inboxSchema = z.object({
	items: z.array(inboxItemSchema),
	/** For the next page; null when this is the last. */
	next: z.string().nullable(),
	/** In all articles, whatever the page. */
	totals: z.object({ error: z.number().int(), warning: z.number().int(), note: z.number().int() }),
});
export type Inbox = z.infer<typeof inboxSchema>;
