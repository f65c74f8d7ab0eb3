import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';

const MODULE = new URL('./late-rejections.ts', import.meta.url).href;

/** Ends with "alive", or with what ended the thread. */
const threadThat = (rejects: string): Promise<string> =>
	new Promise((resolve) => {
		const worker = new Worker(
			`(async () => {
				const { hearLateRejections } = await import(${JSON.stringify(MODULE)});
				hearLateRejections();
				hearLateRejections();
				${rejects}
				setTimeout(() => require('node:worker_threads').parentPort.postMessage('alive'), 50);
			})();`,
			{ eval: true },
		);
		worker.once('message', resolve);
		worker.once('error', (error) => resolve(String(error)));
	});

it('lives through what pdf.js rejects when nobody waits for it any more', async () => {
	const rejects = "void Promise.reject(Object.assign(new Error('Bad XRef entry: 3R'), { name: 'XRefEntryException' }));";
	expect(await threadThat(rejects)).toBe('alive');
});

it('does not live through what is a fault of ours', async () => {
	expect(await threadThat("void Promise.reject(new TypeError('a fault'));")).toContain('a fault');
});
