/**
 * The door: every procedure with its input, output and errors. Served by one router over Electron's MessagePort and over
 * loopback HTTP; the window imports this for types only.
 */

import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { changesSchema } from './beside.ts';
import { agreementSchema, exportedBundleSchema, mergedBundleSchema } from './bundle.ts';
import { draftComparisonSchema, draftResultSchema, revisionInfoSchema } from './drafts.ts';
import { errorData, failureSchema } from './errors.ts';
import { fitsSchema, proposalSchema, tiesSchema } from './evidence.ts';
import { inboxSchema } from './inbox.ts';
import {
	articleIdsSchema,
	filedSchema,
	filingChangeSchema,
	filingUndoSchema,
	pageRequestSchema,
	purgedSchema,
	shelvesSchema,
} from './library.ts';
import { levelSchema, receiptSchema, relationSchema } from './model.ts';
import { originalSchema } from './original.ts';
import { profileChoiceSchema, triedProfileSchema } from './profile.ts';
import { LONGEST_PROFILE } from './profile-choices.ts';
import { reportFormatSchema, reportProfileSchema } from './report.ts';
import { resemblanceSchema } from './resemblance.ts';
import { actSchema, correctionSchema, eventSchema, markedSchema } from './review.ts';
import { backupSchema, backupsSchema, recoverySchema, restoredSchema, verificationSchema } from './safekeeping.ts';
import { searchResultSchema } from './search.ts';
import { sheetSchema } from './signoff.ts';
import {
	actResultSchema,
	appInfoSchema,
	articleSummarySchema,
	articleViewSchema,
	settingsSchema,
	viewTargetSchema,
} from './view.ts';

const errors = Object.fromEntries(Object.entries(errorData).map(([code, data]) => [code, { data }])) as {
	[C in keyof typeof errorData]: { data: (typeof errorData)[C] };
};

const base = oc.errors(errors);

/** One stream for everything that happens: a browser allows six connections to an origin, and a stream holds one. */
export const updateSchema = z.discriminatedUnion('type', [
	/** Sent at once on connecting, so that a window knows its stream stands. */
	z.object({ type: z.literal('hello') }),
	z.object({
		type: z.literal('progress'),
		job: z.string(),
		stage: z.enum(['decoding', 'reading', 'checking', 'storing', 'exporting']),
		done: z.number().int(),
		total: z.number().int(),
		label: z.string(),
	}),
	z.object({ type: z.literal('library-changed') }),
	/** `revision` where it has a new draft: that changes no head. */
	z.object({ type: z.literal('article-changed'), article: z.string(), head: z.string(), revision: z.string().optional() }),
	z.object({ type: z.literal('settings-changed') }),
	/** A file was handed to the program from outside (command line, double click) and is now this article. */
	z.object({ type: z.literal('open-article'), article: z.string() }),
	z.object({ type: z.literal('failed'), failure: failureSchema }),
	/** A menu item or global shortcut of the host was used. */
	z.object({ type: z.literal('command'), command: z.string() }),
]);
export type Update = z.infer<typeof updateSchema>;

/** The file's name; of a document in an archive or a mail the way to it: "papers.zip/May/report.docx". */
const importedFile = z.string().optional();

/** What becomes of one document. A file can come to several: an archive, a mail with its attachments. */
export const importResultSchema = z.discriminatedUnion('outcome', [
	z.object({
		outcome: z.literal('imported'),
		article: z.string(),
		title: z.string(),
		receipt: receiptSchema,
		file: importedFile,
		/** It was taken in all the same: as an article of its own. */
		resembles: resemblanceSchema.optional(),
	}),
	/**
	 * With `alike: 'ask'`, not taken in: it may be another file or draft of an article. The editor decides: importDraft to that
	 * article, import again without asking, or nothing.
	 */
	z.object({
		outcome: z.literal('similar'),
		/** The article it resembles. */
		article: z.string(),
		title: z.string(),
		file: z.string(),
		resembles: resemblanceSchema,
	}),
	/** The same bytes are already an article here; where it was in the trash, it is on the desk again (`fromTrash`). */
	z.object({
		outcome: z.literal('known'),
		article: z.string(),
		title: z.string(),
		fromTrash: z.boolean().optional(),
		file: importedFile,
	}),
	z.object({ outcome: z.literal('failed'), failure: failureSchema, file: importedFile }),
]);
export type ImportResult = z.infer<typeof importResultSchema>;

const offset = z.number().int().nonnegative();
const range = { paragraph: offset, from: offset, to: offset };

export const contract = {
	app: {
		info: base.output(appInfoSchema),
		updates: base.output(eventIterator(updateSchema)),
	},
	settings: {
		get: base.output(settingsSchema),
		/** A change of profile has every article checked again, in the background (progress of the job `recheck`). */
		set: base.input(settingsSchema.partial()).output(settingsSchema),
		/** What a profile comes to, without using it. `text` is the JSON of an own one. */
		tryProfile: base
			.input(z.object({ profile: profileChoiceSchema, text: z.string().max(LONGEST_PROFILE).nullable() }))
			.output(triedProfileSchema),
	},
	library: {
		/** All articles that are not in the trash, the newest first. For long libraries, `page`. */
		list: base.output(z.array(articleSummarySchema)),
		/** One stretch of the library, filtered and sorted; `total` is how many there are in all of it. */
		page: base.input(pageRequestSchema).output(z.object({ articles: z.array(articleSummarySchema), total: z.number().int() })),
		shelves: base.output(shelvesSchema),
		/** Files articles: folder, tags, due day, assigned name, archive. `refile` with the answer takes it back. */
		update: base.input(z.object({ articles: articleIdsSchema, change: filingChangeSchema })).output(filingUndoSchema),
		/** Files each article just so, trash and archive too. */
		refile: base.input(z.object({ filings: z.array(filedSchema).min(1).max(20_000) })).output(filingUndoSchema),
		/** Into the trash: not listed, searched or compared any more. Purged after the days of the settings. */
		trash: base.input(z.object({ articles: articleIdsSchema })).output(filingUndoSchema),
		restoreFromTrash: base.input(z.object({ articles: articleIdsSchema })).output(filingUndoSchema),
		/** Removes texts and files for good; events are kept (see purgedSchema). CONFLICT not-in-trash where any is not. */
		purge: base.input(z.object({ articles: articleIdsSchema })).output(purgedSchema),
		/**
		 * Imports files in order. `job` is the caller's name for this work on the progress stream; `published` (a day)
		 * is the editor's word where the text has no date. A file that fails does not stop the others.
		 */
		import: base
			.input(
				z.object({
					job: z.string(),
					files: z.array(z.file()).min(1).max(1000),
					published: z.string().nullable(),
					changes: changesSchema.optional(),
					alike: z.enum(['ask', 'import']).optional(),
				}),
			)
			.output(z.array(importResultSchema)),
		/**
		 * Words and "phrases in quotation marks", quantities (=36600, 3万..4万, >100%, <=0.5) and fields (unit:, metric:,
		 * period:, place:, verdict:, rule:, or 单位： and so on); all of them have to hold.
		 */
		search: base
			.input(z.object({ query: z.string().max(500), limit: z.number().int().min(1).max(500) }))
			.output(searchResultSchema),
		/**
		 * Findings of all articles that nobody has dismissed, by level, the newest article first. `level` null asks for all
		 * levels; `after` is the `next` of the page before.
		 */
		findings: base
			.input(
				z.object({
					level: levelSchema.nullable(),
					after: z.string().max(100).nullable(),
					limit: z.number().int().min(1).max(500),
				}),
			)
			.output(inboxSchema),
		/**
		 * A new version of an article becomes its newest revision; with `preview`, it is only compared. `job` names the work
		 * on the progress stream, and for `cancel`.
		 */
		importDraft: base
			.input(
				z.object({
					article: z.string(),
					file: z.file(),
					published: z.string().nullable(),
					preview: z.boolean(),
					job: z.string().optional(),
				}),
			)
			.output(draftResultSchema),
		/** Articles into one file for another desk; `blind` leaves the histories out, for a check that does not see the first. */
		exportBundle: base
			.input(z.object({ articles: z.array(z.string()).min(1).max(500), blind: z.boolean() }))
			.output(exportedBundleSchema),
		/** Takes a bundle in and merges its histories with the ones that are here. Errors: BUNDLE_UNSOUND. */
		importBundle: base.input(z.object({ file: z.file(), job: z.string() })).output(mergedBundleSchema),
		cancel: base.input(z.object({ job: z.string() })).output(z.object({ cancelled: z.boolean() })),
	},
	store: {
		/** Goes through everything that is kept; takes as long as reading all of it. */
		verify: base.output(verificationSchema),
		/** Makes a backup of everything and proves it. */
		backup: base.output(backupSchema),
		backups: base.output(backupsSchema),
		/** Puts a backup in the place of everything; what was there is kept as a backup. */
		restore: base.input(z.object({ name: z.string().max(200) })).output(restoredSchema),
	},
	/** For a window whose library could not be opened: all but this, `app` and `settings.get` then fails with that failure. */
	recovery: {
		/** Null while the library is open. */
		state: base.output(recoverySchema.nullable()),
		/** Sets the library aside (it is kept as a backup), puts a backup in its place, and opens it. */
		restore: base.input(z.object({ name: z.string().max(200) })).output(restoredSchema),
		/** Sets the library aside and begins an empty one. */
		startEmpty: base.output(restoredSchema),
		/** Tries to open it again: room was made on the disk, the other program is closed. Null when it is open now. */
		retry: base.output(recoverySchema.nullable()),
	},
	article: {
		/** What the library shows of one article, wherever it stands; null where there is none (any more). */
		summary: base.input(z.object({ article: z.string() })).output(articleSummarySchema.nullable()),
		open: base.input(z.object({ article: z.string() })).output(articleViewSchema),
		act: base.input(z.object({ article: z.string(), target: viewTargetSchema, act: actSchema })).output(actResultSchema),
		undo: base.input(z.object({ article: z.string() })).output(actResultSchema),
		redo: base.input(z.object({ article: z.string() })).output(actResultSchema),
		/**
		 * Gives the decision that stands on `figure` to its mentions, as one act with one undo. CONFLICT undecided where there
		 * is none, reads-otherwise where a correction meets a mention of another value.
		 */
		applyToMentions: base
			.input(z.object({ article: z.string(), figure: z.string(), mentions: z.array(z.string()).min(1).max(10_000) }))
			.output(actResultSchema),
		/** What the engine reads in a stretch of a paragraph's reading text; null where it reads no one number in it. */
		readRange: base.input(z.object({ article: z.string(), ...range })).output(markedSchema.nullable()),
		/** Marks a figure that was not read. CONFLICT overlapping, no-range. Undone as any act. */
		addFigure: base.input(z.object({ article: z.string(), ...range })).output(actResultSchema),
		/** Another range for a figure, in its paragraph's reading text. The range that was read undoes the trimming. */
		trimFigure: base
			.input(z.object({ article: z.string(), figure: z.string(), from: range.from, to: range.to }))
			.output(actResultSchema),
		/** Any two drafts, figure by figure and paragraph by paragraph. */
		compareRevisions: base
			.input(z.object({ article: z.string(), from: z.string(), to: z.string() }))
			.output(draftComparisonSchema),
		/** All drafts with their texts, the oldest first. */
		revisions: base.input(z.object({ article: z.string() })).output(z.array(revisionInfoSchema)),
		history: base.input(z.object({ article: z.string() })).output(z.array(eventSchema)),
		/** What the figures of an article are tied to. */
		evidence: base.input(z.object({ article: z.string() })).output(tiesSchema),
		/** Places in other articles that may be evidence for a figure, the best fit first. */
		proposals: base.input(z.object({ article: z.string(), figure: z.string() })).output(z.array(proposalSchema)),
		/** How the figures of another article fit a figure, before any is tied. */
		fits: base.input(z.object({ article: z.string(), figure: z.string(), source: z.string() })).output(fitsSchema),
		/** `figure` of the source null: the figure of the paragraph that fits best. */
		tie: base
			.input(
				z.object({
					article: z.string(),
					figure: z.string(),
					source: z.object({ article: z.string(), paragraph: z.number().int().nonnegative(), figure: z.string().nullable() }),
				}),
			)
			.output(actResultSchema),
		untie: base.input(z.object({ article: z.string(), tie: z.string() })).output(actResultSchema),
		/** The sign-off sheet, with what keeps this editor from signing each round. */
		sheet: base.input(z.object({ article: z.string() })).output(sheetSchema),
		/** Everybody who decided on a figure of the article. */
		reviewers: base.input(z.object({ article: z.string() })).output(z.array(z.string())),
		/** How far two of them agree. */
		agreement: base.input(z.object({ article: z.string(), first: z.string(), second: z.string() })).output(agreementSchema),
		/** Errors: NOT_SIGNABLE. */
		sign: base
			.input(z.object({ article: z.string(), round: z.string().max(40), opinion: z.string().max(10_000) }))
			.output(actResultSchema),
		/** Reads what an editor typed as a correction; null when it holds no number. */
		parseCorrection: base
			.input(z.object({ article: z.string(), figure: z.string(), text: z.string().max(200) }))
			.output(correctionSchema.nullable()),
		/**
		 * The arithmetic of a rule over figures that the editor paired: nothing is kept. Null where the rule has none, or the
		 * figures give no number.
		 */
		rework: base
			.input(
				z.object({
					article: z.string(),
					rule: z.string().max(100),
					operands: z
						.array(z.object({ role: z.string().max(40), figure: z.string() }))
						.min(2)
						.max(200),
				}),
			)
			.output(relationSchema.nullable()),
		/** The file that a draft was read from. `revision` null = the newest draft. */
		original: base.input(z.object({ article: z.string(), revision: z.string().nullable() })).output(originalSchema),
		/**
		 * Reads the pages of the newest draft that hold no text, by OCR on this machine; the outcome is a new draft. Takes
		 * seconds a page; `job` names the work on the progress stream, and for `cancel`. CONFLICT no-pages.
		 */
		readPages: base.input(z.object({ article: z.string(), job: z.string() })).output(draftResultSchema),
		/** Reads the newest draft's file again for another wording of its tracked changes; `known` where there is nothing to change. */
		readChanges: base.input(z.object({ article: z.string(), changes: changesSchema, job: z.string() })).output(draftResultSchema),
		/** The verified-figure report of one article, or of several in one file. Errors: NOT_PRINTABLE for a PDF. */
		report: base
			.input(
				z.object({
					articles: z.array(z.string()).min(1).max(1000),
					format: reportFormatSchema,
					profile: reportProfileSchema,
					language: z.enum(['zh', 'en']),
				}),
			)
			.output(z.object({ name: z.string(), file: z.file() })),
	},
};
export type Contract = typeof contract;
