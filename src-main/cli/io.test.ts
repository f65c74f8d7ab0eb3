import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Runs a script that uses the real terminal, and closes its standard output at once or after the first bytes. */
function withReaderGone(script: string): Promise<{ code: number | null; err: string }> {
	const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { cwd: import.meta.dirname });
	return new Promise((resolve, reject) => {
		let err = '';
		child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
			err += chunk;
		});
		child.stdout.once('data', () => child.stdout.destroy());
		child.once('error', reject);
		child.once('close', (code) => resolve({ code, err }));
	});
}

it('ends quietly, with its own status, when its reader has gone', async () => {
	const { code, err } = await withReaderGone(`
		import { terminal } from ${JSON.stringify(join(import.meta.dirname, 'io.ts'))};
		const io = terminal();
		for (let n = 0; n < 200; n++) await io.out('x'.repeat(65536));
		await io.err('done');
		process.exitCode = 1;
	`);
	expect({ code, err }).toEqual({ code: 1, err: 'done' });
});
