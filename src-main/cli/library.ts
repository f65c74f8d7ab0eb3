import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createRouterClient } from '@orpc/server';
import type { Language } from '../contract/model.ts';
import type { ImportResult } from '../contract/procedures.ts';
import { type DeskOptions, openDesk } from '../desk/desk.ts';
import { homeFolder } from '../hosts/home.ts';
import { openLogFile } from '../hosts/log-file.ts';
import { chromiumPrinter } from '../hosts/loopback/print.ts';
import { packageVersion } from '../hosts/paths.ts';
import type { Input } from './inputs.ts';
import { isFailure } from './inputs.ts';

/** The desk's calls, made in this process. */
export type LibraryClient = ReturnType<typeof connect>;

/** The folder of the library: the one asked for, else the user's own. */
export const libraryFolder = (home: string | undefined): string =>
	home ? resolve(home) : homeFolder(process.env, process.platform, homedir());

/** Opens the library of the home folder for the length of `work`. @throws AppError if it cannot be opened. */
export async function withLibrary<T>(
	home: string | undefined,
	language: Language,
	work: (client: LibraryClient) => Promise<T>,
): Promise<T> {
	return withDesk({ home: libraryFolder(home) }, language, work);
}

/** The same on a library without samples that is gone afterwards. */
export async function withPassingLibrary<T>(language: Language, work: (client: LibraryClient) => Promise<T>): Promise<T> {
	const home = await mkdtemp(join(tmpdir(), 'tickmark-'));
	try {
		return await withDesk({ home, resources: null }, language, work);
	} finally {
		await rm(home, { recursive: true, force: true });
	}
}

async function withDesk<T>(
	place: Pick<DeskOptions, 'home' | 'resources'>,
	systemLanguage: Language,
	work: (client: LibraryClient) => Promise<T>,
): Promise<T> {
	const log = openLogFile(place.home, { userHome: homedir() });
	const desk = await openDesk({
		...place,
		watch: false,
		host: 'loopback',
		version: packageVersion(),
		systemLanguage,
		log: log.write,
		print: chromiumPrinter(),
	});
	try {
		return await work(connect(desk));
	} finally {
		await desk.close();
	}
}

const connect = (desk: Awaited<ReturnType<typeof openDesk>>) => createRouterClient(desk.router, { context: {} });

/** Imports the inputs in order, one result for each document in them; what could not even be read is among them. */
export async function importInputs(
	client: LibraryClient,
	inputs: readonly Input[],
	published: string | null,
): Promise<ImportResult[]> {
	const results: ImportResult[] = [];
	for (const { name, path, bytes } of inputs) {
		if (isFailure(bytes)) {
			results.push({ outcome: 'failed', failure: bytes, file: path });
			continue;
		}
		const file = new File([new Uint8Array(bytes)], name);
		const found = await client.library.import({ job: 'command-line', files: [file], published });
		// The way to a document begins with the path that was given, not with the file's name alone.
		results.push(...found.map((result) => ({ ...result, file: path + (result.file ?? name).slice(name.length) })));
	}
	return results;
}
