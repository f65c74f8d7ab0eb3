/** npm start [-- --host electron|loopback] [--home DIR] [--no-open] [--keep] [--dev] [FILE…] */
import { type SpawnOptions, spawn } from 'node:child_process';
import { join } from 'node:path';
import { message } from '../contract/messages/index.ts';
import { UsageError } from './arguments.ts';
import { buildState } from './build-state.ts';
import { electronBinary } from './electron-binary.ts';
import { systemLanguage } from './language.ts';
import { type Launch, parseLaunch, plan } from './launch-plan.ts';
import { packageRoot } from './paths.ts';
import { runtimeProblem } from './runtime.ts';

const language = systemLanguage(process.env);

async function main(): Promise<number> {
	const problem = runtimeProblem();
	if (problem) return say(problem, 1);
	let launch: Launch;
	try {
		launch = parseLaunch(process.argv.slice(2));
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		return say(`${message(language, `cli.usage.${error.problem}`, error.params)}\n\n${message(language, 'cli.launch.usage')}`, 2);
	}
	if (launch.help) {
		process.stdout.write(`${message(language, 'cli.launch.usage')}\n`);
		return 0;
	}
	const root = packageRoot();
	const electron = electronBinary(root, process.env);
	if (launch.host === 'electron' && !electron) return say(message(language, 'cli.launch.electron-missing'), 1);
	if (launch.host === null && !electron) say(message(language, 'cli.launch.no-electron'));
	const { command, args, env } = plan(launch, {
		node: process.execPath,
		electron,
		superuser: process.platform === 'linux' && process.getuid?.() === 0,
	});
	if (!launch.dev && buildState(root) !== 'fresh') {
		say(message(language, 'cli.launch.building'));
		// Standard output is left to the address that --no-open prints.
		const built = await runChild(process.execPath, [join(root, 'node_modules/electron-vite/bin/electron-vite.js'), 'build'], {
			cwd: root,
			stdio: ['ignore', 2, 2],
		});
		if (built !== 0) return say(message(language, 'cli.launch.build-failed'), 1);
	}
	return runChild(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
}

function say(text: string, status = 0): number {
	process.stderr.write(`${text}\n`);
	return status;
}

/** Runs a program to its end and passes on the wish to end. A death by signal is a failure. */
function runChild(command: string, args: string[], options: SpawnOptions): Promise<number> {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, options);
		const pass = (signal: NodeJS.Signals) => child.kill(signal);
		const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
		for (const signal of signals) process.on(signal, pass);
		child.once('error', reject);
		child.once('exit', (code, signal) => {
			for (const each of signals) process.off(each, pass);
			resolve(code ?? (signal ? 1 : 0));
		});
	});
}

process.exitCode = await main();
