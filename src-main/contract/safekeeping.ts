/** Whether everything an editor did is still there as it was, and the copies it can be had back from. */
import { z } from 'zod';
import { failureSchema } from './errors.ts';

const count = z.number().int().nonnegative();

/**
 * Why an event does not fit: its row cannot be read, its content is not what was hashed, what it follows is not there; it
 * is the newest that was written down and is missing itself; it was slipped in past what is counted.
 */
export const breakReasons = ['unreadable', 'changed', 'unlinked', 'missing', 'uncounted'] as const;
export type BreakReason = (typeof breakReasons)[number];

export const verificationSchema = z.object({
	articles: count,
	events: count,
	/** Source files, each compared with its SHA-256. */
	sources: count,
	/** What SQLite finds wrong with the file, in its words; empty when it is sound. */
	defects: z.array(z.string()),
	/** Articles whose history was changed, with the first event that shows it. */
	histories: z.array(z.object({ article: z.string(), title: z.string(), event: z.string(), reason: z.enum(breakReasons) })),
	/** Source files whose bytes are not those that were imported. */
	damaged: z.array(z.object({ sha256: z.string(), fileNames: z.array(z.string()) })),
	sound: z.boolean(),
});
export type Verification = z.infer<typeof verificationSchema>;

export const backupSchema = z.object({
	/** Of the file in the folder of backups; names it for a restore. */
	name: z.string(),
	/** "daily", "asked", "replaced" (by a restore), "v1" (before the migration from schema 1). */
	label: z.string(),
	/** ISO 8601, UTC. */
	at: z.string(),
	bytes: count,
	/** Null for a file that does not open: a restore keeps what it replaces, also what was damaged. */
	holds: z.object({ schema: count, articles: count, events: count }).nullable(),
});
export type BackupInfo = z.infer<typeof backupSchema>;

export const backupsSchema = z.object({
	folder: z.string(),
	/** When the newest verified backup was made; null if there is none. */
	verified: z.string().nullable(),
	/** The newest first. */
	backups: z.array(backupSchema),
});
export type Backups = z.infer<typeof backupsSchema>;

/** `kept` names the backup that holds what was replaced; null where nothing was there. */
export const restoredSchema = z.object({ kept: z.string().nullable(), articles: count });
export type Restored = z.infer<typeof restoredSchema>;

/** What is wrong with a library that could not be opened, and what it can be had back from. */
export const recoverySchema = z.object({
	failure: failureSchema,
	/** The library's file. */
	file: z.string(),
	backups: backupsSchema,
	/** Name of the newest verified backup that this program can open; null if there is none. */
	offered: z.string().nullable(),
});
export type Recovery = z.infer<typeof recoverySchema>;
