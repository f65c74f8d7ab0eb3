/** What SQLite and the file system say, as the expected failures of the contract. Whatever else happens is a bug. */
import { AppError, fail } from '../contract/errors.ts';

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** The AppError for what was thrown while `file` was used, or the error itself where it is none of the expected ones. */
export function storeFailure(error: unknown, file: string): unknown {
	if (error instanceof AppError) return error;
	const code = codeOf(error);
	const detail = error instanceof Error ? error.message : String(error);
	if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return fail('STORE_FULL', { file }, error);
	if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN') || code.startsWith('SQLITE_PERM')) {
		return fail('STORE_READ_ONLY', { file }, error);
	}
	if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return fail('STORE_READ_ONLY', { file }, error);
	if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return fail('STORE_CORRUPT', { file, detail }, error);
	if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return fail('STORE_IN_USE', { file }, error);
	if (code.startsWith('SQLITE_IOERR') || code === 'EIO' || code === 'EFBIG') return fail('STORE_IO', { file, detail }, error);
	return error;
}

/** Runs `work`, turning what it throws into the failures above. */
export function guard<T>(file: string, work: () => T): T {
	try {
		return work();
	} catch (error) {
		throw storeFailure(error, file);
	}
}

type Functions = Record<string, (...args: never[]) => unknown>;

/** The same functions, each run under {@link guard}. */
export function guarded<T extends Functions>(file: string, functions: T): T {
	const wrap =
		(work: T[string]) =>
		(...args: never[]) =>
			guard(file, () => work(...args));
	return Object.fromEntries(Object.entries(functions).map(([name, work]) => [name, wrap(work as T[string])])) as unknown as T;
}
