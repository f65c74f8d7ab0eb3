import { createRouterClient } from '@orpc/server';
import { describe, expect, it, vi } from 'vitest';
import type { Update } from '../contract/procedures.ts';
import { handOver } from './hand-over.ts';
import { smallDesk } from './testing/small-desk.ts';
import { trackWindows } from './windows.ts';

type Interceptor = ReturnType<typeof trackWindows>['interceptor'];

/** Calls app.updates through the interceptor, as a handler would. */
const open = async (interceptor: Interceptor, stream: AsyncIterator<Update>, signal?: AbortSignal, path = ['app', 'updates']) => {
	const output = Object.assign(stream, { [Symbol.asyncIterator]: () => stream });
	return (await interceptor({
		next: async () => output,
		path,
		signal,
	} as unknown as Parameters<Interceptor>[0])) as AsyncIterator<Update>;
};

async function* updates(...list: Update[]): AsyncGenerator<Update> {
	yield* list;
}

describe('open windows', () => {
	it('count from the first update on, and until the stream ends', async () => {
		const windows = trackWindows();
		const changes: number[] = [];
		windows.onChange((count) => changes.push(count));
		const stream = await open(windows.interceptor, updates({ type: 'hello' }, { type: 'library-changed' }));
		expect(windows.count).toBe(0);
		await stream.next();
		await stream.next();
		expect(windows.count).toBe(1);
		expect((await stream.next()).done).toBe(true);
		expect(changes).toEqual([1, 0]);
	});

	it('are gone once, however many ways they go', async () => {
		const windows = trackWindows();
		const changes: number[] = [];
		windows.onChange((count) => changes.push(count));
		const abort = new AbortController();
		const stream = await open(windows.interceptor, updates({ type: 'hello' }), abort.signal);
		await stream.next();
		abort.abort();
		await stream.return?.();
		await stream.next();
		expect(changes).toEqual([1, 0]);
	});

	it('are gone when their stream breaks, and never come after they went', async () => {
		const windows = trackWindows();
		const changes: number[] = [];
		windows.onChange((count) => changes.push(count));
		const breaking = {
			next: vi
				.fn()
				.mockResolvedValueOnce({ value: { type: 'hello' }, done: false })
				.mockRejectedValueOnce(new Error('broke')),
		};
		const first = await open(windows.interceptor, breaking);
		await first.next();
		await expect(first.next()).rejects.toThrow('broke');
		const abort = new AbortController();
		const second = await open(windows.interceptor, updates({ type: 'hello' }), abort.signal);
		abort.abort();
		await second.next();
		expect(changes).toEqual([1, 0]);
	});

	it('are not told by other streams', async () => {
		const windows = trackWindows();
		const stream = await open(windows.interceptor, updates({ type: 'hello' }), undefined, ['article', 'updates']);
		await stream.next();
		expect(windows.count).toBe(0);
	});
});

describe('files from outside', () => {
	it('are imported at once, and shown when a window listens', async () => {
		const desk = smallDesk();
		const windows = trackWindows();
		const done = handOver(desk, windows, ['/a.txt', '/b.bin', '/c.txt', '/d.bin'], () => {});
		const emit = vi.spyOn(desk, 'emit');
		await Promise.resolve();
		expect(desk.imported).toEqual(['/a.txt', '/b.bin', '/c.txt', '/d.bin']);
		expect(emit).not.toHaveBeenCalled();
		const stream = await open(
			windows.interceptor,
			(await createRouterClient(desk.router, { context: {} }).app.updates()) as AsyncIterator<Update>,
		);
		await stream.next();
		await done;
		const seen: Update[] = [];
		while (seen.length < 3) seen.push((await stream.next()).value as Update);
		expect(seen.map(({ type }) => type)).toEqual(['failed', 'failed', 'open-article']);
		expect(seen[2]).toEqual({ type: 'open-article', article: '/c.txt' });
	});

	it('show nothing when none could be imported', async () => {
		const desk = smallDesk();
		const windows = trackWindows();
		const stream = await open(windows.interceptor, updates({ type: 'hello' }));
		await stream.next();
		const emit = vi.spyOn(desk, 'emit');
		const log = vi.fn();
		await handOver(desk, windows, ['/b.bin'], log);
		await handOver(desk, windows, [], log);
		expect(emit.mock.calls.map(([update]) => update.type)).toEqual(['failed']);
		expect(log).toHaveBeenCalledTimes(1);
	});
});
