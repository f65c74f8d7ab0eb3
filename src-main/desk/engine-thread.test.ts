import { expect, onTestFinished, test } from 'vitest';
import { EngineThread } from './engine-thread.ts';

const script = new URL('./testing/strange-worker.ts', import.meta.url);

function strangeThread({ deadline = 30, heapMb = 64 } = {}) {
	const thread = new EngineThread({ script, deadline, heapMb });
	onTestFinished(() => thread.close());
	const run = (source: string, signal?: AbortSignal) =>
		thread.run(
			{ kind: 'read', source, document: 'd', layout: null, declared: null, published: null, profile: { name: 'newsroom' } },
			{ what: `the text ${source}`, ...(signal && { signal }) },
		);
	return { thread, run };
}

const failure = (code: string, data: object) => ({ failure: { code, data: expect.objectContaining(data) } });

test('jobs are answered in the order asked', async () => {
	const { run } = strangeThread();
	const order: unknown[] = [];
	await Promise.all(['a', 'b', 'c'].map(async (source) => order.push(await run(source))));
	expect(order).toEqual(['a', 'b', 'c']);
});

test('a job past its deadline is stopped and named, and the next one runs', async () => {
	const { run } = strangeThread({ deadline: 4 });
	const hung = run('hang');
	const next = run('next');
	await expect(hung).rejects.toMatchObject(failure('TIMED_OUT', { what: 'the text hang', seconds: 4 }));
	expect(await next).toBe('next');
});

test.each([
	['die', 'exit 3'],
	['burst', 'burst'],
	['gorge', 'memory'],
])('a thread that ends by itself (%s) costs its own job alone', async (source, detail) => {
	const { run } = strangeThread();
	const died = run(source);
	const next = run('next');
	await expect(died).rejects.toMatchObject(
		failure('WORKER_DIED', { what: `the text ${source}`, detail: expect.stringContaining(detail) }),
	);
	expect(await next).toBe('next');
});

test('what the engine throws arrives as it was thrown', async () => {
	const { run } = strangeThread();
	await expect(run('throw')).rejects.toMatchObject({ name: 'RangeError', message: 'off the map', stack: 'at sea' });
	expect(await run('next')).toBe('next');
});

test('a job is cancelled while it waits, and while it runs', async () => {
	const { run } = strangeThread();
	const [running, waiting] = [new AbortController(), new AbortController()];
	const hung = run('hang', running.signal);
	const queued = run('queued', waiting.signal);
	const next = run('next');
	waiting.abort('not wanted');
	await expect(queued).rejects.toBe('not wanted');
	running.abort('enough');
	await expect(hung).rejects.toBe('enough');
	expect(await next).toBe('next');
	await expect(run('late', running.signal)).rejects.toBe('enough');
});

test('closing rejects what runs and what waits', async () => {
	const { thread, run } = strangeThread();
	const left = [run('hang'), run('queued')].map((job) =>
		expect(job).rejects.toMatchObject(failure('WORKER_DIED', { detail: 'closed' })),
	);
	await thread.close();
	await Promise.all(left);
	await expect(run('late')).rejects.toMatchObject(failure('WORKER_DIED', {}));
});
