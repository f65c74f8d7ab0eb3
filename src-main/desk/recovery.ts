/**
 * A desk for when the library does not open: it says what is wrong, and offers what it can be had back from. Once the
 * library is open, it hands everything on to the real desk behind it, so that no window has to be opened anew.
 */
import { join } from 'node:path';
import { createRouterClient, implement, ORPCError } from '@orpc/server';
import { AppError, type Failure, fail } from '../contract/errors.ts';
import { contract, type ImportResult, type Update } from '../contract/procedures.ts';
import type { Backups, Recovery, Restored } from '../contract/safekeeping.ts';
import { newestSchema, STORE_FILE, setAside } from '../store/open.ts';
import { type Desk, type DeskOptions, openDesk } from './desk.ts';
import { backupsIn, isVerified, restoreIn } from './safekeeping/backups.ts';
import { unsetSettings } from './settings.ts';
import { turns } from './turns.ts';
import { updateBus } from './updates.ts';

/** What a host needs of a desk. */
export type DeskOrRecovery = Pick<Desk, 'router' | 'importPaths' | 'emit' | 'close'>;

/**
 * Opens the desk, or one that can only recover. Errors: STORE_IN_USE (another program has it, and there is nothing to
 * recover); bugs.
 */
export async function openDeskOrRecovery(options: DeskOptions): Promise<DeskOrRecovery> {
	try {
		return await openDesk(options);
	} catch (error) {
		if (!(error instanceof AppError) || error.failure.code === 'STORE_IN_USE') throw error;
		options.log('the library did not open; the window offers what it can be had back from', error);
		return recoveryDesk(options, error.failure);
	}
}

const clientOf = (desk: Desk) => createRouterClient(desk.router, { context: {} });
type Client = ReturnType<typeof clientOf>;
type Call = (input: unknown, options: { signal?: AbortSignal | undefined }) => Promise<unknown>;
type Handler = (input: unknown, signal: AbortSignal | undefined) => unknown;

function recoveryDesk(options: DeskOptions, failed: Failure): DeskOrRecovery {
	const { home, host, version, systemLanguage, log } = options;
	const updates = updateBus();
	const oneAtATime = turns();
	let failure: Failure = failed;
	let desk: Desk | null = null;
	let client: Client | null = null;

	const state = (): Recovery | null => {
		if (desk) return null;
		const backups = backupsOrNone(home);
		const offered = backups.backups.find((backup) => isVerified(backup) && (backup.holds?.schema ?? 0) <= newestSchema());
		return { failure, file: join(home, STORE_FILE), backups, offered: offered?.name ?? null };
	};

	/** Opens the library that is there now. Errors: those of openDesk, which are then what is wrong. */
	const open = async (): Promise<Client> => {
		try {
			desk = await openDesk(options);
		} catch (error) {
			if (error instanceof AppError) failure = error.failure;
			throw error;
		}
		const opened = clientOf(desk);
		client = opened;
		passOn(await opened.app.updates()).catch((error: unknown) => log('passing updates on ended', error));
		updates.emit({ type: 'settings-changed' });
		updates.emit({ type: 'library-changed' });
		return opened;
	};
	const passOn = async (from: AsyncIterable<Update>): Promise<void> => {
		for await (const update of from) if (update.type !== 'hello') updates.emit(update);
	};

	const recover = (exchange: () => string | null): Promise<Restored> =>
		oneAtATime.take(async () => {
			if (desk) throw fail('CONFLICT', { reason: 'store-in-use' });
			const kept = exchange();
			const opened = await open();
			return { kept, articles: (await opened.library.list()).length };
		});

	const own: ReadonlyMap<string, Handler> = new Map<string, Handler>([
		['app.info', () => ({ version, host, home, platform: process.platform, systemLanguage })],
		['app.updates', (_, signal) => updates.stream(signal)],
		['settings.get', () => unsetSettings],
		['store.backups', () => backupsOrNone(home)],
		['recovery.state', state],
		['recovery.restore', (input) => recover(() => restoreIn(home, (input as { name: string }).name))],
		['recovery.startEmpty', () => recover(() => setAside(home))],
		[
			'recovery.retry',
			() =>
				oneAtATime.take(async () => {
					if (!desk) await open().catch((error: unknown) => error instanceof AppError || Promise.reject(error));
					return state();
				}),
		],
	]);
	/** These stay with us: windows hold on to them from before. */
	const always = new Set(['app.updates', 'recovery.state', 'recovery.restore', 'recovery.startEmpty', 'recovery.retry']);

	const answer = async (path: readonly string[], input: unknown, signal: AbortSignal | undefined): Promise<unknown> => {
		const name = path.join('.');
		const handler = own.get(name);
		if (handler && (always.has(name) || !client)) return handler(input, signal);
		if (!client) throw new AppError(failure);
		let call: unknown = client;
		for (const key of path) call = (call as Record<string, unknown>)[key];
		return (call as Call)(input, { signal });
	};

	return {
		router: routerOf(answer, log),
		async importPaths(paths, published): Promise<ImportResult[]> {
			return desk ? desk.importPaths(paths, published) : paths.map(() => ({ outcome: 'failed' as const, failure }));
		},
		emit: (update) => (desk ?? updates).emit(update),
		async close() {
			await desk?.close();
			updates.close();
		},
	};
}

function backupsOrNone(home: string): Backups {
	try {
		return backupsIn(home);
	} catch (error) {
		if (!(error instanceof AppError)) throw error;
		return { folder: join(home, 'backups'), verified: null, backups: [] };
	}
}

type Answer = (path: readonly string[], input: unknown, signal: AbortSignal | undefined) => Promise<unknown>;

/** Every procedure of the contract, each answered by its path. Names and shapes are the contract's: nothing is typed twice. */
function routerOf(answer: Answer, log: DeskOptions['log']): Desk['router'] {
	const os = implement(contract).use(async ({ next }) => {
		try {
			return await next();
		} catch (error) {
			if (error instanceof AppError) throw new ORPCError(error.failure.code, { data: error.failure.data, cause: error });
			if (error instanceof ORPCError) throw error;
			log('a call failed during recovery', error);
			throw error;
		}
	});
	const walk = (part: object, builder: unknown, path: readonly string[]): unknown => {
		if ('~orpc' in part) {
			const { handler } = builder as { handler(work: (call: { input: unknown; signal?: AbortSignal }) => unknown): unknown };
			return handler.call(builder, ({ input, signal }) => answer(path, input, signal));
		}
		const entries = Object.entries(part) as [string, object][];
		return Object.fromEntries(
			entries.map(([key, inner]) => [key, walk(inner, (builder as Record<string, unknown>)[key], [...path, key])]),
		);
	};
	return os.router(walk(contract, os, []) as never) as Desk['router'];
}
