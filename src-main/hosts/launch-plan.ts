import { type Options, parseArguments } from './arguments.ts';
import { type StartOptions, startArguments, startOptionFlags, startOptions } from './start-options.ts';

export interface Launch extends StartOptions {
	/** Null: Electron if its binary is there, else the browser. */
	host: 'electron' | 'loopback' | null;
	dev: boolean;
	help: boolean;
}

const launchFlags = {
	...startOptionFlags,
	host: { type: 'string', choices: ['electron', 'loopback'] },
	dev: { type: 'boolean' },
	help: { type: 'boolean', short: 'h' },
} as const satisfies Options;

/** @throws UsageError */
export function parseLaunch(argv: readonly string[]): Launch {
	const { values, positionals } = parseArguments(launchFlags, argv);
	return {
		...startOptions(values, positionals),
		host: values.host ?? null,
		dev: values.dev === true,
		help: values.help === true,
	};
}

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
		args: ['node_modules/electron-vite/bin/electron-vite.js', 'dev', '--watch', '--entry', entry, '--', ...own],
		env: { ...home, ELECTRON_EXEC_PATH: electron ?? programs.node },
	};
}

const files = (launch: Launch): string[] => (launch.files.length > 0 ? ['--', ...launch.files] : []);
