import { parseArgs } from 'node:util';
import { type StartOptions, startArguments, startOptionFlags, startOptions } from './start-options.ts';

export interface Launch extends StartOptions {
	/** Null: Electron if its binary is there, else the browser. */
	host: 'electron' | 'loopback' | null;
	dev: boolean;
	help: boolean;
}

/** The launcher was called wrongly; the message says how. */
export class LaunchError extends Error {}

/** @throws LaunchError */
export function parseLaunch(argv: string[]): Launch {
	let parsed: ReturnType<typeof parse>;
	try {
		parsed = parse(argv);
	} catch (error) {
		throw new LaunchError(error instanceof Error ? error.message : String(error), { cause: error });
	}
	const { values, positionals } = parsed;
	const host = values.host ?? null;
	if (host !== null && host !== 'electron' && host !== 'loopback') throw new LaunchError(`--host ${host}`);
	return {
		...startOptions(values, positionals),
		host,
		dev: values.dev === true,
		help: values.help === true,
	};
}

const parse = (argv: string[]) =>
	parseArgs({
		args: argv,
		allowPositionals: true,
		options: { ...startOptionFlags, host: { type: 'string' }, dev: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
	});

export interface Programs {
	node: string;
	electron: string | null;
	/** Chromium refuses its sandbox to root on Linux. */
	superuser: boolean;
}

export interface Plan {
	command: string;
	args: string[];
	env: Record<string, string>;
}

/** What to start, seen from the program's folder. */
export function plan(launch: Launch, programs: Programs): Plan {
	const electron = launch.host === 'loopback' ? null : programs.electron;
	const home: Record<string, string> = launch.home === null ? {} : { TICKMARK_HOME: launch.home };
	const own = electron ? [...(programs.superuser ? ['--no-sandbox'] : []), ...files(launch)] : startArguments(launch);
	const entry = electron ? '.' : 'out/main/loopback.js';
	if (!launch.dev) return { command: electron ?? programs.node, args: [entry, ...own], env: home };
	// electron-vite serves the window, builds the rest, and starts whatever it takes for Electron: with Node in its place
	// the browser host has hot replacement too.
	return {
		command: programs.node,
		args: ['node_modules/electron-vite/bin/electron-vite.js', 'dev', '--watch'],
		env: {
			...home,
			ELECTRON_EXEC_PATH: electron ?? programs.node,
			ELECTRON_ENTRY: entry,
			ELECTRON_CLI_ARGS: JSON.stringify(own),
		},
	};
}

const files = (launch: Launch): string[] => (launch.files.length > 0 ? ['--', ...launch.files] : []);
