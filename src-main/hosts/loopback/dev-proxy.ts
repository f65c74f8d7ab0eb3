import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** Hands page requests on to Vite, so that the page keeps our origin while its modules are replaced as they change. */
export function proxyRequest(devServer: URL, request: IncomingMessage, response: ServerResponse): void {
	const onward = httpRequest(new URL(request.url ?? '/', devServer), {
		method: request.method,
		headers: withoutOurs(request, devServer),
	});
	onward.on('response', (answer) => {
		const { 'content-security-policy': _, 'cache-control': __, ...headers } = answer.headers;
		response.writeHead(answer.statusCode ?? 502, headers);
		answer.pipe(response);
	});
	onward.on('error', (error) => {
		if (!response.headersSent) response.writeHead(502, { 'Content-Type': 'text/plain; charset=utf-8' });
		response.end(`Vite at ${devServer.origin}: ${error.message}`);
	});
	response.on('close', () => onward.destroy());
	onward.end();
}

/** Hands Vite's web socket on. */
export function proxyUpgrade(devServer: URL, request: IncomingMessage, socket: Duplex, head: Buffer): void {
	const onward = httpRequest(new URL(request.url ?? '/', devServer), {
		headers: { ...withoutOurs(request, devServer), connection: 'Upgrade', upgrade: 'websocket' },
	});
	onward.on('upgrade', (answer, far, farHead) => {
		const lines = Object.entries(answer.headers).map(([name, value]) => `${name}: ${String(value)}`);
		socket.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join('\r\n')}\r\n\r\n`);
		socket.write(farHead);
		far.write(head);
		far.pipe(socket).pipe(far);
		far.on('error', () => socket.destroy());
		socket.on('error', () => far.destroy());
	});
	onward.on('response', () => socket.destroy());
	onward.on('error', () => socket.destroy());
	onward.end();
}

function withoutOurs(request: IncomingMessage, devServer: URL): Record<string, string | string[] | undefined> {
	const { cookie: _, host: __, origin: ___, ...headers } = request.headers;
	return { ...headers, host: devServer.host };
}
