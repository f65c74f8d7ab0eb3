import { AppError, type Failure } from '../contract/errors.ts';
import { UsageError } from '../hosts/arguments.ts';
import { filesUnder, MAX_BYTES, readFileBytes } from '../intake/index.ts';
import type { Io } from './io.ts';

export interface Input {
	/** As it was given; "-" is standard input. */
	path: string;
	/** The last part of the path. */
	name: string;
	bytes: Uint8Array | Failure;
}

/** Reads the named files one after the other, and all in named folders; what cannot be read is a value with its reason. @throws UsageError */
export async function readInputs(paths: readonly string[], io: Io): Promise<Input[]> {
	if (paths.length === 0) throw new UsageError('missing-file');
	if (paths.filter((path) => path === '-').length > 1) throw new UsageError('stdin-twice');
	const inputs: Input[] = [];
	for (const path of paths) {
		if (path === '-') inputs.push(await readStandardInput(io));
		else for (const file of await filesOf(path)) inputs.push(typeof file === 'string' ? await readFile(file) : file);
	}
	return inputs;
}

/** The files of a folder, or the path itself. */
async function filesOf(path: string): Promise<(string | Input)[]> {
	try {
		const found = (await filesUnder(path)) ?? [];
		// An empty folder is told to be one.
		return found.length > 0 ? found : [path];
	} catch (error) {
		if (!(error instanceof AppError)) throw error;
		return [{ path, name: path, bytes: error.failure }];
	}
}

async function readFile(path: string): Promise<Input> {
	try {
		return { path, ...(await readFileBytes(path)) };
	} catch (error) {
		if (!(error instanceof AppError)) throw error;
		return { path, name: path, bytes: error.failure };
	}
}

async function readStandardInput(io: Io): Promise<Input> {
	const bytes = await io.stdin(MAX_BYTES);
	return {
		path: '-',
		name: 'stdin.txt',
		bytes: bytes ?? {
			code: 'UNREADABLE_FILE',
			data: { file: '-', reason: 'too-large', limit: MAX_BYTES, actual: null },
		},
	};
}

export const isFailure = (bytes: Uint8Array | Failure): bytes is Failure => !(bytes instanceof Uint8Array);
