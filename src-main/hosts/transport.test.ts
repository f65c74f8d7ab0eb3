import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createORPCClient, isDefinedError, safe } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { RPCHandler } from '@orpc/server/message-port';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Contract, Update } from '../contract/procedures.ts';
import { startLoopbackServer } from './loopback/server.ts';
import { enter } from './testing/enter.ts';
import { type SmallDesk, smallDesk } from './testing/small-desk.ts';
import { trackWindows, type Windows } from './windows.ts';

type Client = ContractRouterClient<Contract>;
interface Connection {
	client: Client;
	close(): Promise<void>;
}

const root = mkdtempSync(join(tmpdir(), 'tickmark-transport-'));
writeFileSync(join(root, 'index.html'), '<!doctype html>');

afterAll(() => rmSync(root, { recursive: true }));

const transports: Record<string, (desk: SmallDesk, windows: Windows) => Promise<Connection>> = {
	async 'message port'(desk, windows) {
		const { port1, port2 } = new MessageChannel();
		new RPCHandler(desk.router, { clientInterceptors: [windows.interceptor] }).upgrade(port1, { context: {} });
		port1.start();
		port2.start();
		return {
			client: createORPCClient<Client>(new PortLink({ port: port2 })),
			async close() {
				port2.close();
			},
		};
	},
	async 'loopback HTTP'(desk, windows) {
		const server = await startLoopbackServer({ router: desk.router, windows, root, devServer: null, log: () => {} });
		const cookie = await enter(server.firstAddress);
		return {
			client: createORPCClient<Client>(new HttpLink({ url: `${server.origin}/rpc`, headers: { cookie, origin: server.origin } })),
			close: server.close,
		};
	},
};

describe.each(Object.entries(transports))('the desk over %s', (_, connect) => {
	let desk: SmallDesk;
	let windows: Windows;
	let connection: Connection;
	let client: Client;

	beforeEach(async () => {
		desk = smallDesk();
		windows = trackWindows();
		connection = await connect(desk, windows);
		client = connection.client;
	});
	afterEach(() => connection.close());

	it('answers a call', async () => {
		expect(await client.settings.set({ name: '周敏', theme: 'dark' })).toMatchObject({
			name: '周敏',
			language: 'system',
			theme: 'dark',
		});
		expect((await client.settings.get()).name).toBe('周敏');
	});

	it('carries an expected failure with its data', async () => {
		const [error, data] = await safe(client.article.open({ article: 'a7' }));
		expect(data).toBeUndefined();
		if (!isDefinedError(error) || error.code !== 'NOT_FOUND') throw new Error(`not the typed error: ${String(error)}`);
		expect(error.data).toEqual({ what: 'article', id: 'a7' });
	});

	it('says nothing of the inside when a bug throws', async () => {
		const [error] = await safe(client.article.history({ article: 'a7' }));
		expect(isDefinedError(error)).toBe(false);
		expect(JSON.stringify({ ...error, message: error?.message, cause: error?.cause })).not.toContain('secret');
	});

	it('refuses an input that the contract does not allow', async () => {
		const [error] = await safe(client.settings.set({ theme: 'sepia' as 'dark' }));
		expect(error).toMatchObject({ code: 'BAD_REQUEST' });
	});

	it('streams updates in order to every window, and ends the stream when the window aborts', async () => {
		const abort = new AbortController();
		const first = await client.app.updates(undefined, { signal: abort.signal });
		const second = await client.app.updates();
		expect((await first.next()).value).toEqual({ type: 'hello' });
		expect((await second.next()).value).toEqual({ type: 'hello' });
		expect(windows.count).toBe(2);
		const sent: Update[] = Array.from({ length: 20 }, (_, n) => ({ type: 'command', command: `c${n}` }));
		for (const update of sent) desk.emit(update);
		const got: unknown[] = [];
		while (got.length < sent.length) got.push((await first.next()).value);
		expect(got).toEqual(sent);
		const closing = desk.untilStreams(1);
		abort.abort();
		await expect(first.next()).rejects.toThrow();
		await closing;
		expect(windows.count).toBe(1);
		const ending = desk.untilStreams(0);
		await second.return?.();
		await ending;
		expect(windows.count).toBe(0);
	});

	it('ends the stream when the window dies', async () => {
		const stream = await client.app.updates();
		await stream.next();
		const ended = desk.untilStreams(0);
		await connection.close();
		await ended;
		expect(windows.count).toBe(0);
		connection = { client, close: async () => {} };
	});

	it('takes files with their names and every byte, and gives one back', async () => {
		const bytes = new Uint8Array(3_000_000).map((_, n) => n % 251);
		const files = [new File([bytes], '一季度 报道.txt', { type: 'text/plain' }), new File([], 'empty.txt')];
		const results = await client.library.import({ job: 'j1', files, published: null });
		const sum = bytes.reduce((total, byte) => total + byte, 0);
		expect(results).toEqual([
			{ outcome: 'known', article: String(sum), title: '一季度 报道.txt 3000000' },
			{ outcome: 'known', article: '0', title: 'empty.txt 0' },
		]);
		const report = await client.article.report({ articles: ['a1'], format: 'html', profile: 'full', language: 'zh' });
		expect(report.file).toBeInstanceOf(File);
		expect([report.file.name, report.file.type, await report.file.text()]).toEqual(['a1.html', 'text/html', '<p>核数</p>']);
	});
});
