import { resolve } from 'node:path';
import { type Options, parseArguments, type Values } from './arguments.ts';

/** What either host can be told when it is started. */
export interface StartOptions {
	/** Reports to import and show. */
	files: string[];
	/** Folder of the library; null takes the usual one. */
	home: string | null;
	/** Loopback: open a browser window. Without it the address is printed, alone on a line. */
	open: boolean;
	/** Loopback: stay when the last window has gone. */
	keep: boolean;
}

export const startOptionFlags = {
	home: { type: 'string' },
	'no-open': { type: 'boolean' },
	keep: { type: 'boolean' },
} as const satisfies Options;

/** @throws UsageError */
export function parseStartOptions(argv: readonly string[]): StartOptions {
	const { values, positionals } = parseArguments(startOptionFlags, argv);
	return startOptions(values, positionals);
}

export function startOptions(values: Values<typeof startOptionFlags>, files: readonly string[]): StartOptions {
	return {
		files: files.map((file) => resolve(file)),
		home: values.home ? resolve(values.home) : null,
		open: !values['no-open'],
		keep: values.keep === true || values['no-open'] === true,
	};
}

/** The arguments that say the same again, for handing on to a process of our own. */
export function startArguments(options: StartOptions): string[] {
	return [
		...(options.home === null ? [] : ['--home', options.home]),
		...(options.open ? [] : ['--no-open']),
		...(options.keep && options.open ? ['--keep'] : []),
		...(options.files.length > 0 ? ['--', ...options.files] : []),
	];
}
