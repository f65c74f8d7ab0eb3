import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ENTRY = fileURLToPath(new URL('../../out/main/loopback.js', import.meta.url));

export interface Running {
	/** The one-use address that lets a browser in. */
	address: string;
	stop(): Promise<void>;
	/** SIGKILL: nothing is closed, nothing is written any more. */
	kill(): Promise<void>;
}

/** Starts the built loopback host on a library of its own. Rejects with what it said when it ends before it has an address. */
export async function startLoopback(home: string, language: 'zh' | 'en'): Promise<Running> {
	const locale = language === 'zh' ? 'zh_CN.UTF-8' : 'en_GB.UTF-8';
	const { LC_ALL: _, LC_MESSAGES: __, LANGUAGE: ___, ...rest } = process.env;
	const child: ChildProcess = spawn(process.execPath, [ENTRY, '--no-open', '--home', home], {
		env: { ...rest, LANG: locale },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let said = '';
	child.stderr?.on('data', (chunk: Buffer) => {
		said += chunk.toString();
	});
	const ended = once(child, 'exit');
	const address = await new Promise<string>((resolve, reject) => {
		if (child.stdout) createInterface(child.stdout).once('line', resolve);
		ended.then(([code]) => reject(new Error(`the loopback host ended (${code}): ${said}`)), reject);
	});
	return {
		address,
		async stop() {
			child.kill('SIGTERM');
			await ended;
		},
		async kill() {
			child.kill('SIGKILL');
			await ended;
		},
	};
}
