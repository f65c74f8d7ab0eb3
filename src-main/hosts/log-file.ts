import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { LogLine } from './desk-door.ts';

export interface LogFile {
	readonly path: string;
	readonly write: LogLine;
}

export interface LogFileOptions {
	/** The file turns over beyond this many bytes. */
	limit?: number;
	/** How many old files are kept beside it. */
	kept?: number;
	/** The user's own folder, which is written as ~: logs are sent to people. */
	userHome?: string;
	now?: () => Date;
}

/**
 * The program's one log, in the `logs` folder of the home. Written at once, so that a crash loses nothing. A log that
 * cannot be written goes to the error stream instead: it must never be the reason why the program stops.
 */
export function openLogFile(home: string, options: LogFileOptions = {}): LogFile {
	const { limit = 1_000_000, kept = 3, userHome = '', now = () => new Date() } = options;
	const folder = join(home, 'logs');
	const path = join(folder, 'tickmark.log');
	return {
		path,
		write(line, detail) {
			const text = redact(detail === undefined ? line : `${line} ${describe(detail)}`, userHome);
			const entry = `${now().toISOString()} ${text.replaceAll('\n', '\n\t')}\n`;
			try {
				mkdirSync(folder, { recursive: true });
				turnOver(path, limit, kept);
				appendFileSync(path, entry);
			} catch (error) {
				process.stderr.write(`${entry}(${error instanceof Error ? error.message : String(error)})\n`);
			}
		},
	};
}

/** An error with its stack and causes, anything else as JSON. */
export function describe(detail: unknown): string {
	if (detail instanceof Error) {
		const own = detail.stack ?? `${detail.name}: ${detail.message}`;
		return detail.cause === undefined ? own : `${own}\ncaused by ${describe(detail.cause)}`;
	}
	if (typeof detail === 'string') return detail;
	try {
		return JSON.stringify(detail) ?? String(detail);
	} catch {
		// Circular or a bigint: its text is better than no line.
		return String(detail);
	}
}

/** Writes the user's own folder as ~, in either spelling of the separator. */
export function redact(text: string, userHome: string): string {
	if (userHome.length < 2) return text;
	return text.replaceAll(userHome, '~').replaceAll(userHome.replaceAll('\\', '/'), '~');
}

function turnOver(path: string, limit: number, kept: number): void {
	const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
	if (size < limit) return;
	rmSync(`${path}.${kept}`, { force: true });
	for (let n = kept - 1; n >= 0; n--) {
		const from = n === 0 ? path : `${path}.${n}`;
		if (statSync(from, { throwIfNoEntry: false })) renameSync(from, `${path}.${n + 1}`);
	}
}
