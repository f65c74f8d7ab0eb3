/** How an editor keeps order among articles: folders, tags, days, names, the archive, the trash. */
import { z } from 'zod';
import { daySchema } from './model.ts';

/** "Sunday" or "Sunday/Budget": a slash leads one folder down. */
export const folderSchema = z
	.string()
	.max(200)
	.regex(/^[^/]+(\/[^/]+)*$/);
export const tagSchema = z.string().trim().min(1).max(60);
export const assigneeSchema = z.string().trim().min(1).max(100);

/** Where an article is filed. None of it is part of the review: it is no event, and undo (U) does not touch it. */
export const filingSchema = z.object({
	folder: folderSchema.nullable(),
	/** In order of their letters, each once. */
	tags: z.array(tagSchema).max(50),
	due: daySchema.nullable(),
	/** The name of whoever is to check it. */
	assignee: assigneeSchema.nullable(),
	/** When it was put into the archive; null while it is not there. */
	archivedAt: z.string().nullable(),
	/** When it was put into the trash; null while it is not there. */
	trashedAt: z.string().nullable(),
});
export type Filing = z.infer<typeof filingSchema>;

export const noFiling: Filing = { folder: null, tags: [], due: null, assignee: null, archivedAt: null, trashedAt: null };

/** What is left out stays as it is. */
export const filingChangeSchema = z.object({
	folder: folderSchema.nullable().optional(),
	addTags: z.array(tagSchema).max(50).optional(),
	removeTags: z.array(tagSchema).max(50).optional(),
	due: daySchema.nullable().optional(),
	assignee: assigneeSchema.nullable().optional(),
	archived: z.boolean().optional(),
});
export type FilingChange = z.infer<typeof filingChangeSchema>;

/** Articles of one call. A selection of a whole library fits. */
export const articleIdsSchema = z.array(z.string().max(64)).min(1).max(20_000);

export const filedSchema = z.object({ article: z.string(), filing: filingSchema });
export type Filed = z.infer<typeof filedSchema>;

/** How the articles were filed before: `library.refile` takes this back. Articles that there are not are left out. */
export const filingUndoSchema = z.object({ before: z.array(filedSchema) });
export type FilingUndo = z.infer<typeof filingUndoSchema>;

/** desk: neither archived nor in the trash. */
export const shelves = ['desk', 'archive', 'trash'] as const;
export const articleSorts = ['imported', 'touched', 'published', 'due', 'title', 'open', 'errors'] as const;
export type ArticleSort = (typeof articleSorts)[number];

/** All that is given has to hold. */
export const pageRequestSchema = z.object({
	shelf: z.enum(shelves),
	/** With everything below it; "" for articles in no folder. */
	folder: z.string().max(200).optional(),
	tag: z.string().max(60).optional(),
	/** "" for articles that nobody is to check. */
	assignee: z.string().max(100).optional(),
	/** Due on this day or before. */
	dueUntil: daySchema.optional(),
	/** Words that stand in the title or the file name, in this order; letters large or small. */
	title: z.string().max(200).optional(),
	sort: z.enum(articleSorts),
	/** Upwards: the oldest, the soonest due, A to Z first. Articles without what is sorted by come last either way. */
	ascending: z.boolean(),
	offset: z.number().int().nonnegative(),
	limit: z.number().int().min(1).max(1000),
});
export type PageRequest = z.infer<typeof pageRequestSchema>;

const counted = z.array(z.object({ name: z.string(), articles: z.number().int() }));

/** What there is to filter by, each with the number of articles on the desk. */
export const shelvesSchema = z.object({
	/** Articles directly in the folder, not below it. */
	folders: counted,
	tags: counted,
	assignees: counted,
	desk: z.number().int(),
	archive: z.number().int(),
	trash: z.number().int(),
});
export type Shelves = z.infer<typeof shelvesSchema>;

/**
 * What is left of an article after a purge: who did what and when (all events, with their hashes), its id, title, and the
 * names and SHA-256 of its files. The texts, the files themselves and all that was read in them are gone, but for backups
 * made before, which go as backups go.
 */
export const purgedSchema = z.object({
	purged: z.array(z.object({ article: z.string(), title: z.string(), keptEvents: z.number().int() })),
});
export type Purged = z.infer<typeof purgedSchema>;
