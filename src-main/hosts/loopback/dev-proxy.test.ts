import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { enter } from '../testing/enter.ts';
import { smallDesk } from '../testing/small-desk.ts';
import { trackWindows } from '../windows.ts';
import { type LoopbackServer, startLoopbackServer } from './server.ts';

let vite: Server;
let server: LoopbackServer;
let asked: IncomingMessage[];

beforeEach(async () => {
	asked = [];
	vite = createServer((request, response) => {
		asked.push(request);
		response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'max-age=9' }).end(`module ${request.url}`);
	});
	vite.on('upgrade', (request, socket) => {
		asked.push(request);
		socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\nhot');
		socket.on('data', (chunk) => socket.end(`echo ${chunk}`));
	});
	await new Promise<void>((resolve) => {
		vite.listen(0, '127.0.0.1', resolve);
	});
	server = await startLoopbackServer({
		router: smallDesk().router,
		windows: trackWindows(),
		root: '/nowhere',
		devServer: new URL(`http://127.0.0.1:${(vite.address() as AddressInfo).port}`),
		log: () => {},
	});
});
afterEach(async () => {
	vite.closeAllConnections();
	vite.close();
	await server.close();
});

/** Says that it wants a socket, sends `ping`, and returns all that came back. */
function upgrade(headers: string[]): Promise<string> {
	const { host, port } = new URL(server.origin);
	return new Promise((resolve, reject) => {
		const socket = connect(Number(port), '127.0.0.1');
		let text = '';
		socket.on('data', (chunk) => {
			text += chunk;
			if (text.endsWith('hot')) socket.write('ping');
		});
		socket.on('error', reject);
		socket.on('close', () => resolve(text));
		socket.write(
			['GET /?token=vite HTTP/1.1', `Host: ${host}`, 'Connection: Upgrade', 'Upgrade: websocket', ...headers, '', ''].join(
				'\r\n',
			),
		);
	});
}

it('shows Vite’s pages under our origin and policy, and keeps our cookie from it', async () => {
	const cookie = await enter(server.firstAddress);
	const answer = await fetch(`${server.origin}/main.tsx?t=1`, { headers: { cookie } });
	expect([answer.status, await answer.text(), answer.headers.get('cache-control')]).toEqual([
		200,
		'module /main.tsx?t=1',
		'no-store',
	]);
	expect(answer.headers.get('content-security-policy')).toContain("script-src 'self' 'unsafe-inline'");
	expect(asked[0]?.headers.cookie).toBeUndefined();
	expect(asked[0]?.headers.host).toBe(`127.0.0.1:${(vite.address() as AddressInfo).port}`);
});

it('shows nothing of it without the cookie', async () => {
	expect((await fetch(`${server.origin}/main.tsx`)).status).toBe(401);
	expect(await upgrade([])).toBe('');
	expect(asked).toEqual([]);
});

it('hands its socket on both ways, for our own page alone', async () => {
	const cookie = await enter(server.firstAddress);
	expect(await upgrade([`Cookie: ${cookie}`, 'Origin: https://evil.example'])).toBe('');
	const answer = await upgrade([`Cookie: ${cookie}`, `Origin: ${server.origin}`]);
	expect(answer).toMatch(/^HTTP\/1\.1 101 [\s\S]*\r\n\r\nhotecho ping$/);
	expect(asked).toHaveLength(1);
	expect(asked[0]?.headers.cookie).toBeUndefined();
});

it('says that Vite has gone', async () => {
	const cookie = await enter(server.firstAddress);
	vite.closeAllConnections();
	await new Promise((resolve) => vite.close(resolve));
	const answer = await fetch(`${server.origin}/main.tsx`, { headers: { cookie } });
	expect([answer.status, await answer.text()]).toEqual([502, expect.stringContaining('Vite at http://127.0.0.1')]);
});
