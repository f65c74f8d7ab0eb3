/** What the screens are given: one call a screen, rows already joined. */
import { z } from 'zod';
import { originSchema } from './layout.ts';
import { filingSchema } from './library.ts';
import {
	betweenFindingSchema,
	documentChecksSchema,
	figureSchema,
	paragraphSchema,
	readingSchema,
	receiptSchema,
} from './model.ts';
import { ownProfileSchema, profileChoiceSchema } from './profile.ts';
import { eventSchema, figureStateSchema, findingStateSchema, noteSchema } from './review.ts';
import { roundsSchema } from './signoff.ts';

export const progressSchema = z.object({
	figures: z.number().int(),
	decided: z.number().int(),
	confirmed: z.number().int(),
	flagged: z.number().int(),
	errors: z.number().int(),
	warnings: z.number().int(),
	notes: z.number().int(),
});
/** Counts of an article: figures, decided ones, and findings not dismissed by level. */
export type Progress = z.infer<typeof progressSchema>;

export const articleSummarySchema = z.object({
	id: z.string(),
	title: z.string(),
	fileName: z.string(),
	language: z.enum(['zh', 'en']),
	published: z.string().nullable(),
	importedAt: z.string(),
	/** When an editor last did something; null if never. */
	touchedAt: z.string().nullable(),
	sample: z.boolean(),
	progress: progressSchema,
	filing: filingSchema,
	/** How many drafts there are. */
	drafts: z.number().int(),
});
export type ArticleSummary = z.infer<typeof articleSummarySchema>;

/** A finding between this article and stored ones, with what the screen needs of the other side. */
export const articleBetweenSchema = betweenFindingSchema.extend({
	others: z.array(z.object({ article: z.string(), title: z.string(), figure: figureSchema, paragraph: paragraphSchema })),
});
export type ArticleBetween = z.infer<typeof articleBetweenSchema>;

/** A figure that an editor marked or trimmed. */
export const figureEditSchema = z.object({
	kind: z.enum(['added', 'trimmed']),
	/** Who did, when, and the event. */
	by: z.string(),
	at: z.string(),
	event: z.string(),
	/** Of a trimmed one: as it had been read (the text as printed, and its range in the paragraph's reading text). */
	before: z.object({ text: z.string(), from: z.number().int(), to: z.number().int() }).nullable(),
});
export type FigureEdit = z.infer<typeof figureEditSchema>;

/** A decision on what is no figure of this draft's reading: shown, so that nothing that was decided vanishes. */
export const orphanSchema = z.object({
	/** As printed. */
	text: z.string(),
	/** reading: the newer engine no longer reads it; draft: it stood in an earlier draft. */
	reason: z.enum(['reading', 'draft']),
	/** The paragraph that it stood in, where that is still there. */
	paragraph: z.number().int().nullable(),
	state: figureStateSchema,
});
export type Orphan = z.infer<typeof orphanSchema>;

/** What had been decided of the figure that stood here in the draft before and read otherwise. */
export const earlierSchema = z.object({ text: z.string(), state: figureStateSchema });
export type Earlier = z.infer<typeof earlierSchema>;

export const articleViewSchema = z.object({
	summary: articleSummarySchema,
	revision: z.object({ id: z.string(), sha256: z.string(), importedAt: z.string(), receipt: receiptSchema }),
	/** The decoded source text. */
	sourceText: z.string(),
	/** Its `others` may be cut short (their number is in its coverage): the window shows no hundred thousand of them. */
	reading: readingSchema,
	checks: documentChecksSchema,
	between: z.array(articleBetweenSchema),
	/** By figure id. Every figure of the reading has an entry. */
	states: z.record(z.string(), figureStateSchema),
	/** By finding fingerprint. Only findings that somebody acted on have an entry. */
	findingStates: z.record(z.string(), findingStateSchema),
	/** By paragraph index. */
	paragraphNotes: z.record(z.string(), z.array(noteSchema)),
	articleNotes: z.array(noteSchema),
	/** By figure id. Figures of `reading.figures` that an editor marked (their ids begin with "a") or trimmed. */
	edits: z.record(z.string(), figureEditSchema),
	/** By figure id. Figures that read otherwise in the draft before, where something had been decided or noted. */
	earlier: z.record(z.string(), earlierSchema),
	orphans: z.array(orphanSchema),
	/** Notes on paragraphs that are not in this draft any more. */
	orphanNotes: z.array(noteSchema),
	/** Where in the file the paragraphs (by index) and figures (by id) stand; no entries where the file has no places to tell. */
	origins: z.object({
		paragraphs: z.record(z.string(), z.array(originSchema)),
		figures: z.record(z.string(), z.array(originSchema)),
	}),
	canUndo: z.boolean(),
	canRedo: z.boolean(),
	/** Hash of the last event; "" if none. */
	head: z.string(),
});
export type ArticleView = z.infer<typeof articleViewSchema>;

/** What one act changed. */
export const actResultSchema = z.object({
	event: eventSchema,
	states: z.record(z.string(), figureStateSchema),
	findingStates: z.record(z.string(), findingStateSchema),
	paragraphNotes: z.record(z.string(), z.array(noteSchema)),
	articleNotes: z.array(noteSchema),
	/**
	 * What an added, trimmed or untrimmed figure makes of the figures; null for all other acts. `gone` are ids, `put` are
	 * figures that are new or take the place of the one with their id; `edits`, `checks` and `between` all there are now.
	 */
	reshaped: z
		.object({
			gone: z.array(z.string()),
			put: z.array(figureSchema),
			edits: z.record(z.string(), figureEditSchema),
			checks: documentChecksSchema,
			between: z.array(articleBetweenSchema),
		})
		.nullable(),
	/** All there are now, as in the view. */
	earlier: z.record(z.string(), earlierSchema),
	orphans: z.array(orphanSchema),
	orphanNotes: z.array(noteSchema),
	progress: progressSchema,
	canUndo: z.boolean(),
	canRedo: z.boolean(),
	head: z.string(),
});
export type ActResult = z.infer<typeof actResultSchema>;

/** Where the window asks to act: by ids of the view; the desk turns them into anchors. */
export const viewTargetSchema = z.discriminatedUnion('type', [
	z.object({ type: z.literal('figure'), figure: z.string() }),
	/** One act on many figures, and one undo: confirm, flag, not-a-figure, reopen. */
	z.object({ type: z.literal('figures'), figures: z.array(z.string()).min(1).max(10_000) }),
	z.object({ type: z.literal('paragraph'), paragraph: z.number().int().nonnegative() }),
	z.object({ type: z.literal('finding'), rule: z.string(), fingerprint: z.string() }),
	z.object({ type: z.literal('article') }),
]);
export type ViewTarget = z.infer<typeof viewTargetSchema>;

export const settingsSchema = z.object({
	/** The name that stands on decisions. "" until set. */
	name: z.string().max(100),
	language: z.enum(['system', 'zh', 'en']),
	theme: z.enum(['system', 'light', 'dark']),
	/** So many days an article stays in the trash before it is purged. */
	trashDays: z.number().int().min(1).max(3650),
	/** How an article is seen: as a list of its figures, or as it was printed. */
	view: z.enum(['ledger', 'proof']),
	/**
	 * Commands whose keys the editor has changed, each with the chords that now run it ("Shift+KeyU", "Primary+KeyZ"; physical
	 * keys, KeyboardEvent.code). An empty list: no key runs it. Commands that are not named keep the desk's own keys.
	 */
	keys: z.record(z.string().max(40), z.array(z.string().max(40)).max(8)),
	/** Which rules run. `own` without an own profile is refused. */
	profile: profileChoiceSchema,
	ownProfile: ownProfileSchema.nullable(),
	/** The rounds of the sign-off sheet, in order. */
	rounds: roundsSchema,
	/** Full path of the folder whose files are imported as they appear; null for none. */
	watchedFolder: z.string().min(1).max(4096).nullable(),
});
export type Settings = z.infer<typeof settingsSchema>;

export const appInfoSchema = z.object({
	version: z.string(),
	host: z.enum(['electron', 'loopback', 'test']),
	home: z.string(),
	platform: z.string(),
	/** The system's language, for `system`. */
	systemLanguage: z.enum(['zh', 'en']),
});
export type AppInfo = z.infer<typeof appInfoSchema>;
