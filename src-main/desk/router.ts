/** The contract, answered. */
import { randomUUID } from 'node:crypto';
import { implement, ORPCError } from '@orpc/server';
import { AppError } from '../contract/errors.ts';
import { daySchema } from '../contract/model.ts';
import { contract } from '../contract/procedures.ts';
import type { AppInfo } from '../contract/view.ts';
import { act } from './act.ts';
import type { DeskContext, Log } from './context.ts';
import { importDraft } from './drafts/import-draft.ts';
import { revisions } from './drafts/revisions.ts';
import { history } from './history.ts';
import { importFiles } from './import.ts';
import type { Jobs } from './jobs.ts';
import { openArticle } from './open-article.ts';
import { parseCorrection } from './parse-correction.ts';
import { report } from './report.ts';
import { backups, makeBackup, restore } from './safekeeping/backups.ts';
import { verify } from './safekeeping/verify.ts';
import { search } from './search/search.ts';
import { setSettings, settingsOf } from './settings.ts';
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
			set: os.settings.set.handler(({ input }) => setSettings(context, input)),
		},
		library: {
			list: os.library.list.handler(() => context.store.articles.list()),
			import: os.library.import.handler(({ input: { job, files, published } }) => {
				if (published !== null && !daySchema.safeParse(published).success) {
					throw new ORPCError('BAD_REQUEST', { message: 'published is not a day' });
				}
				const sources = files.map((file) => ({
					name: file.name,
					bytes: async () => new Uint8Array(await file.arrayBuffer()),
				}));
				return jobs.run(job, (signal) => importFiles(context, { job, files: sources, published, sample: false, signal }));
			}),
			search: os.library.search.handler(({ input }) => search(context, input)),
			importDraft: os.library.importDraft.handler(({ input: { article, file, published, preview } }) => {
				if (published !== null && !daySchema.safeParse(published).success) {
					throw new ORPCError('BAD_REQUEST', { message: 'published is not a day' });
				}
				const bytes = async () => new Uint8Array(await file.arrayBuffer());
				return importDraft(context, { article, file: { name: file.name, bytes }, published, preview });
			}),
			cancel: os.library.cancel.handler(({ input }) => ({ cancelled: jobs.cancel(input.job) })),
		},
		store: {
			verify: os.store.verify.handler(() => verify(context)),
			backup: os.store.backup.handler(() => makeBackup(context)),
			backups: os.store.backups.handler(() => backups(context, info.home)),
			restore: os.store.restore.handler(({ input }) => restore(context, input.name)),
		},
		article: {
			open: os.article.open.handler(({ input }) => openArticle(context, input.article)),
			act: os.article.act.handler(({ input }) => act(context, input)),
			undo: os.article.undo.handler(({ input }) => undo(context, input.article)),
			redo: os.article.redo.handler(({ input }) => redo(context, input.article)),
			revisions: os.article.revisions.handler(({ input }) => revisions(context, input.article)),
			history: os.article.history.handler(({ input }) => history(context, input.article)),
			parseCorrection: os.article.parseCorrection.handler(({ input }) => parseCorrection(context, input)),
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
