import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RPCHandler } from '@orpc/server/node';
import { readAsset } from '../assets.ts';
import type { DeskRouter, LogLine } from '../desk-door.ts';
import { securityHeaders } from '../security-headers.ts';
import type { Windows } from '../windows.ts';
import { proxyRequest, proxyUpgrade } from './dev-proxy.ts';
import { createDoor, type Door } from './door.ts';

export interface LoopbackServerOptions {
	router: DeskRouter;
	windows: Windows;
	/** The folder of the built window. */
	root: string;
	/** Vite's address while developing; null serves the built window. */
	devServer: URL | null;
	log: LogLine;
	/** Refuses larger calls before they are read. In bytes. */
	largestCall?: number;
}

export interface LoopbackServer {
	/** The one-use address that lets a browser in. */
	readonly firstAddress: string;
	readonly origin: string;
	/** Ends every open connection and frees the port. */
	close(): Promise<void>;
}

/** A thousand reports of a megabyte is the most that one import carries; what a text may measure is the intake's word. */
const LARGEST_CALL = 1024 * 1024 * 1024;

/** Opens the desk's door on 127.0.0.1, on a port of the system's choice. */
export async function startLoopbackServer(options: LoopbackServerOptions): Promise<LoopbackServer> {
	const handler = new RPCHandler(options.router, { clientInterceptors: [options.windows.interceptor] });
	const headers = securityHeaders(options.devServer);
	const largestCall = options.largestCall ?? LARGEST_CALL;
	let door: Door | null = null;

	const answer = async (request: IncomingMessage, response: ServerResponse) => {
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		const method = request.method ?? 'GET';
		if (!door) return refuse(response, 503);
		const admission = door.admit({ method, url: request.url ?? '/', headers: request.headers });
		if (!admission.admitted) {
			if (admission.status === 303) {
				if (admission.cookie) response.setHeader('Set-Cookie', admission.cookie);
				response.writeHead(303, { Location: admission.location }).end();
				return;
			}
			options.log(`refused ${method} (${admission.reason})`);
			return refuse(response, admission.status);
		}
		if (admission.path === '/rpc' || admission.path.startsWith('/rpc/')) {
			if (method !== 'POST') return refuse(response, 405, { Allow: 'POST' });
			// A call says how long it is before it is read; browsers do so for everything that is no endless stream.
			const length = request.headers['content-length'];
			if (length === undefined && request.headers['transfer-encoding'] !== undefined) return refuse(response, 411);
			if (Number(length ?? 0) > largestCall) return refuse(response, 413, { Connection: 'close' });
			const { matched } = await handler.handle(request, response, { prefix: '/rpc', context: {} });
			return matched ? undefined : refuse(response, 404);
		}
		if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405, { Allow: 'GET, HEAD' });
		if (options.devServer) return proxyRequest(options.devServer, request, response);
		const asset = await readAsset(options.root, admission.path);
		if (!asset) return refuse(response, 404);
		response.writeHead(200, { 'Content-Type': asset.type, 'Content-Length': asset.body.byteLength });
		response.end(method === 'HEAD' ? undefined : asset.body);
	};

	const server = createServer((request, response) => {
		answer(request, response).catch((error: unknown) => {
			options.log(`failed to answer ${request.method} ${request.url?.split('?')[0]}`, error);
			if (response.headersSent) response.destroy();
			else refuse(response, 500);
		});
	});
	server.on('upgrade', (request, socket, head) => {
		const admitted = door?.admit({ method: 'GET', url: request.url ?? '/', headers: request.headers }).admitted;
		if (admitted && options.devServer) proxyUpgrade(options.devServer, request, socket, head);
		else socket.destroy();
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			server.off('error', reject);
			resolve();
		});
	});
	const opened = createDoor((server.address() as AddressInfo).port);
	door = opened;
	return {
		firstAddress: opened.firstAddress,
		origin: opened.origin,
		close: () =>
			new Promise((resolve, reject) => {
				server.close((error) => (error ? reject(error) : resolve()));
				server.closeAllConnections();
			}),
	};
}

/** The few words a person may meet here: they opened an old address by hand. Both languages, for no desk has spoken yet. */
const words: Partial<Record<number, string>> = {
	401: '请从启动核数台时给出的地址进入。\nCome in by the address that Tickmark gave when it started.\n',
	403: '这个地址已经用过，或不属于这次启动。请重新启动核数台。\nThis address was used before, or is of another start. Start Tickmark again.\n',
};

function refuse(response: ServerResponse, status: number, extra: Record<string, string> = {}): void {
	response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...extra }).end(words[status] ?? '');
}
