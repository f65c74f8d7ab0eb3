/** The contract, answered. */
import { randomUUID } from 'node:crypto';
import { implement, ORPCError } from '@orpc/server';
import { AppError, fail } from '../contract/errors.ts';
import { daySchema } from '../contract/model.ts';
import { contract } from '../contract/procedures.ts';
import type { AppInfo } from '../contract/view.ts';
import { act } from './act.ts';
import { agreement, reviewers } from './bundle/agreement.ts';
import { exportBundle } from './bundle/export.ts';
import { importBundle } from './bundle/import.ts';
import type { DeskContext, Log } from './context.ts';
import { compareRevisions } from './drafts/compare-revisions.ts';
import { importDraft } from './drafts/import-draft.ts';
import { revisions } from './drafts/revisions.ts';
import { fits, proposals, tie, ties, untie } from './evidence/evidence.ts';
import { history } from './history.ts';
import { importFiles } from './import.ts';
import { inbox } from './inbox.ts';
import type { Jobs } from './jobs.ts';
import { refile, restoreFromTrash, trash, updateFilings } from './library/filing.ts';
import { purge } from './library/trash.ts';
import { addFigure, readRange, trimFigure } from './marks.ts';
import { applyToMentions } from './mentions.ts';
import { openArticle } from './open-article.ts';
import { original } from './original.ts';
import { parseCorrection } from './parse-correction.ts';
import { tryProfile } from './profile.ts';
import { readChanges } from './read-changes.ts';
import { readPages } from './read-pages.ts';
import { report } from './report.ts';
import { rework } from './rework.ts';
import { backups, makeBackup, restore } from './safekeeping/backups.ts';
import { verify } from './safekeeping/verify.ts';
import { search } from './search/search.ts';
import { setSettings, settingsOf } from './settings.ts';
import { sheet, sign } from './signoff/sign.ts';
import { redo, undo } from './undo.ts';

export function deskRouter(context: DeskContext, { jobs, info }: { jobs: Jobs; info: AppInfo }) {
	const os = implement(contract).use(async ({ next }) => {
		try {
			return await next();
		} catch (error) {
			throw atTheDoor(error, context.log);
		}
	});
	return os.router({
		app: {
			info: os.app.info.handler(() => info),
			updates: os.app.updates.handler(({ signal }) => context.updates.stream(signal)),
		},
		settings: {
			get: os.settings.get.handler(() => settingsOf(context.store)),
			set: os.settings.set.handler(({ input }) => setSettings(context, input, jobs)),
			tryProfile: os.settings.tryProfile.handler(({ input }) => tryProfile(context, input)),
		},
		library: {
			list: os.library.list.handler(() => context.store.articles.list()),
			page: os.library.page.handler(({ input }) => context.store.pages.page(input)),
			shelves: os.library.shelves.handler(() => context.store.filings.shelves()),
			update: os.library.update.handler(({ input }) => updateFilings(context, input.articles, input.change)),
			refile: os.library.refile.handler(({ input }) => refile(context, input.filings)),
			trash: os.library.trash.handler(({ input }) => trash(context, input.articles)),
			restoreFromTrash: os.library.restoreFromTrash.handler(({ input }) => restoreFromTrash(context, input.articles)),
			purge: os.library.purge.handler(({ input }) => purge(context, input.articles)),
			import: os.library.import.handler(({ input: { job, files, published, changes, alike } }) => {
				if (published !== null && !daySchema.safeParse(published).success) {
					throw new ORPCError('BAD_REQUEST', { message: 'published is not a day' });
				}
				const sources = files.map((file) => ({
					name: file.name,
					bytes: async () => new Uint8Array(await file.arrayBuffer()),
				}));
				return jobs.run(job, (signal) =>
					importFiles(context, {
						job,
						files: sources,
						published,
						sample: false,
						...(changes && { changes }),
						...(alike && { alike }),
						signal,
					}),
				);
			}),
			findings: os.library.findings.handler(({ input }) => inbox(context, input)),
			search: os.library.search.handler(({ input }) => search(context, input)),
			importDraft: os.library.importDraft.handler(({ input: { article, file, published, preview, job = context.nextId() } }) => {
				if (published !== null && !daySchema.safeParse(published).success) {
					throw new ORPCError('BAD_REQUEST', { message: 'published is not a day' });
				}
				const bytes = async () => new Uint8Array(await file.arrayBuffer());
				const request = { article, file: { name: file.name, bytes }, published, preview, job };
				return jobs.run(job, (signal) => importDraft(context, { ...request, signal }));
			}),
			exportBundle: os.library.exportBundle.handler(({ input }) => exportBundle(context, input)),
			importBundle: os.library.importBundle.handler(({ input: { file, job } }) => {
				const bytes = async () => new Uint8Array(await file.arrayBuffer());
				return jobs.run(job, (signal) => importBundle(context, { file: { name: file.name, bytes }, job, signal }));
			}),
			cancel: os.library.cancel.handler(({ input }) => ({ cancelled: jobs.cancel(input.job) })),
		},
		store: {
			verify: os.store.verify.handler(() => verify(context)),
			backup: os.store.backup.handler(() => makeBackup(context)),
			backups: os.store.backups.handler(() => backups(context, info.home)),
			restore: os.store.restore.handler(({ input }) => restore(context, input.name)),
		},
		// A desk that answers has its library open; recovery.ts answers these where it has not.
		recovery: {
			state: os.recovery.state.handler(() => null),
			restore: os.recovery.restore.handler(({ input }) => restore(context, input.name)),
			startEmpty: os.recovery.startEmpty.handler(() => {
				throw fail('CONFLICT', { reason: 'store-in-use' });
			}),
			retry: os.recovery.retry.handler(() => null),
		},
		article: {
			summary: os.article.summary.handler(({ input }) => context.store.articles.get(input.article)),
			open: os.article.open.handler(({ input }) => openArticle(context, input.article)),
			act: os.article.act.handler(({ input }) => act(context, input)),
			undo: os.article.undo.handler(({ input }) => undo(context, input.article)),
			redo: os.article.redo.handler(({ input }) => redo(context, input.article)),
			applyToMentions: os.article.applyToMentions.handler(({ input }) => applyToMentions(context, input)),
			readRange: os.article.readRange.handler(({ input }) => readRange(context, input)),
			addFigure: os.article.addFigure.handler(({ input }) => addFigure(context, input)),
			trimFigure: os.article.trimFigure.handler(({ input }) => trimFigure(context, input)),
			compareRevisions: os.article.compareRevisions.handler(({ input }) => compareRevisions(context, input)),
			revisions: os.article.revisions.handler(({ input }) => revisions(context, input.article)),
			history: os.article.history.handler(({ input }) => history(context, input.article)),
			reviewers: os.article.reviewers.handler(({ input }) => reviewers(context, input.article)),
			agreement: os.article.agreement.handler(({ input }) => agreement(context, input)),
			evidence: os.article.evidence.handler(({ input }) => ties(context, input.article)),
			proposals: os.article.proposals.handler(({ input }) => proposals(context, input)),
			fits: os.article.fits.handler(({ input }) => fits(context, input)),
			tie: os.article.tie.handler(({ input }) => tie(context, input)),
			untie: os.article.untie.handler(({ input }) => untie(context, input)),
			sheet: os.article.sheet.handler(({ input }) => sheet(context, input.article)),
			sign: os.article.sign.handler(({ input }) => sign(context, input)),
			parseCorrection: os.article.parseCorrection.handler(({ input }) => parseCorrection(context, input)),
			rework: os.article.rework.handler(({ input }) => rework(context, input)),
			original: os.article.original.handler(({ input }) => original(context, input)),
			readChanges: os.article.readChanges.handler(({ input: { article, changes, job } }) =>
				jobs.run(job, (signal) => readChanges(context, { article, changes, job, signal })),
			),
			readPages: os.article.readPages.handler(({ input: { article, job } }) =>
				jobs.run(job, (signal) => readPages(context, { article, job, signal })),
			),
			report: os.article.report.handler(({ input }) => report(context, input)),
		},
	});
}

/** Expected failures by their code, what the caller did wrong as it is, and everything else as a bug with a number. */
function atTheDoor(error: unknown, log: Log): ORPCError<string, unknown> {
	if (error instanceof AppError) {
		const { code, data } = error.failure;
		return new ORPCError(code, { data, cause: error });
	}
	if (error instanceof ORPCError && error.code !== 'INTERNAL_SERVER_ERROR') return error;
	const incident = randomUUID();
	log(`incident ${incident}`, error instanceof ORPCError ? (error.cause ?? error) : error);
	return new ORPCError('INTERNAL', { data: { incident }, cause: error });
}
