import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { enter } from '../testing/enter.ts';
import { escapes } from '../testing/escapes.ts';
import { smallDesk } from '../testing/small-desk.ts';
import { trackWindows } from '../windows.ts';
import { type LoopbackServer, startLoopbackServer } from './server.ts';

let folder: string;
let root: string;
let server: LoopbackServer;
let log: string[];

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'tickmark-server-'));
	root = join(folder, 'renderer');
	mkdirSync(root);
	writeFileSync(join(root, 'index.html'), '<!doctype html><title>desk</title>');
	writeFileSync(join(folder, 'secret.json'), '{"secret":true}');
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(async () => {
	log = [];
	server = await startLoopbackServer({
		router: smallDesk().router,
		windows: trackWindows(),
		root,
		devServer: null,
		log: (line) => log.push(line),
		largestCall: 10_000,
	});
});
afterEach(() => server.close());

interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: string;
}

/** A request as a program of ill will makes it: any header, the path unchanged. */
function ask(path: string, options: { method?: string; headers?: Record<string, string>; body?: string } = {}): Promise<Answer> {
	const { hostname, port } = new URL(server.origin);
	return new Promise((resolve, reject) => {
		const call = request(
			{ hostname, port, path, method: options.method ?? 'GET', headers: options.headers ?? {} },
			(response) => {
				let body = '';
				response.setEncoding('utf8');
				response.on('data', (chunk: string) => {
					body += chunk;
				});
				response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
			},
		);
		call.on('error', reject);
		call.end(options.body);
	});
}

const call = { method: 'POST', body: '{}' };

describe('the door', () => {
	it('listens on this machine alone', () => {
		expect(new URL(server.origin).hostname).toBe('127.0.0.1');
	});

	it('lets the first address in once, and names its cookie after the port', async () => {
		const answer = await fetch(server.firstAddress, { redirect: 'manual' });
		expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
		const cookie = answer.headers.get('set-cookie') ?? '';
		const port = new URL(server.origin).port;
		expect(cookie).toMatch(new RegExp(`^tickmark_${port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`));
		expect((await fetch(server.firstAddress, { redirect: 'manual' })).status).toBe(403);
		// The same browser, going back to the first address.
		const back = await fetch(server.firstAddress, { redirect: 'manual', headers: { cookie: cookie.split(';')[0] ?? '' } });
		expect([back.status, back.headers.get('set-cookie')]).toEqual([303, null]);
	});

	it('is not spent by a request that it refuses', async () => {
		const path = server.firstAddress.slice(server.origin.length);
		expect((await ask(path, { headers: { host: 'evil.example' } })).status).toBe(421);
		expect((await ask(path, { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
		expect((await ask(path, { method: 'HEAD' })).status).toBe(405);
		expect((await ask(`${path}x`)).status).toBe(403);
		await expect(enter(server.firstAddress)).resolves.toMatch(/^tickmark_/);
	});

	it('gives nothing without the cookie', async () => {
		for (const path of ['/', '/index.html', '/rpc/app/info']) expect((await ask(path)).status).toBe(401);
		const { origin } = server;
		expect((await ask('/rpc/settings/get', { ...call, headers: { origin } })).status).toBe(401);
		const port = new URL(origin).port;
		expect((await ask('/', { headers: { cookie: `tickmark_${port}=${'A'.repeat(43)}` } })).status).toBe(401);
		expect((await ask('/', { headers: { cookie: `tickmark_${port}=` } })).status).toBe(401);
	});

	it.each([
		['another name for this machine', { host: 'localhost' }, 421],
		['a name that was rebound to this machine', { host: 'evil.example:80' }, 421],
		['another port of this machine', { origin: 'http://127.0.0.1:1' }, 403],
		['a page of the network', { origin: 'https://evil.example' }, 403],
		['a page without an origin', { origin: 'null' }, 403],
		['another site, by what the browser says', { 'sec-fetch-site': 'cross-site' }, 403],
		['another port, by what the browser says', { 'sec-fetch-site': 'same-site' }, 403],
	])('refuses %s even with the cookie', async (_, headers, status) => {
		const cookie = await enter(server.firstAddress);
		const good = { cookie, origin: server.origin };
		expect((await ask('/rpc/settings/get', { ...call, headers: good })).status).toBe(200);
		const bad = await ask('/rpc/settings/get', { ...call, headers: { ...good, ...headers } });
		expect([bad.status, bad.body.includes('theme')]).toEqual([status, false]);
		expect(log.join()).not.toContain(cookie);
	});

	it('refuses a call that does not say where it comes from', async () => {
		const cookie = await enter(server.firstAddress);
		expect((await ask('/rpc/settings/get', { ...call, headers: { cookie } })).status).toBe(403);
	});

	it('takes calls by POST alone, up to a size that is known beforehand', async () => {
		const headers = { cookie: await enter(server.firstAddress), origin: server.origin };
		for (const method of ['GET', 'PUT', 'DELETE', 'OPTIONS']) {
			const { status, headers: answer } = await ask('/rpc/settings/get', { method, headers });
			expect([status, answer.allow], method).toEqual([405, 'POST']);
		}
		expect((await ask('/rpc/settings/get', { ...call, headers, body: 'x'.repeat(10_001) })).status).toBe(413);
		expect((await ask('/rpc/settings/get', { ...call, headers: { ...headers, 'transfer-encoding': 'chunked' } })).status).toBe(
			411,
		);
		expect((await ask('/rpc/no/such', { ...call, headers })).status).toBe(404);
		expect((await ask('/index.html', { method: 'PUT', headers })).status).toBe(405);
	});

	it('opens no web socket', async () => {
		const { port } = new URL(server.origin);
		const cookie = await enter(server.firstAddress);
		const answer = await new Promise<string>((resolve, reject) => {
			const socket = connect(Number(port), '127.0.0.1');
			let text = '';
			socket.on('data', (chunk) => {
				text += chunk;
			});
			socket.on('close', () => resolve(text));
			socket.on('error', reject);
			socket.write(
				`GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nCookie: ${cookie}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n`,
			);
		});
		expect(answer).toBe('');
	});
});

describe('the window', () => {
	it('is served under a policy that lets nothing in or out', async () => {
		const { headers, body, status } = await ask('/', { headers: { cookie: await enter(server.firstAddress) } });
		expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
		expect(body).toContain('<title>desk</title>');
		expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; /);
		expect(headers['content-security-policy']).not.toMatch(/unsafe|\*|http/);
		expect(headers).toMatchObject({
			'x-content-type-options': 'nosniff',
			'x-frame-options': 'DENY',
			'referrer-policy': 'no-referrer',
			'cross-origin-resource-policy': 'same-origin',
			'cache-control': 'no-store',
		});
	});

	it('has its headers on refusals too', async () => {
		const { status, headers } = await ask('/');
		expect([status, headers['x-content-type-options'], headers['content-security-policy']?.slice(0, 18)]).toEqual([
			401,
			'nosniff',
			"default-src 'none'",
		]);
	});

	it.each(escapes.filter((path) => path.startsWith('/')))('%s is not found', async (path) => {
		const answer = await ask(path, { headers: { cookie: await enter(server.firstAddress) } });
		expect([answer.status, answer.body]).toEqual([404, '']);
	});
});
