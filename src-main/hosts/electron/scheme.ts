import { protocol, type Session } from 'electron';
import { readAsset } from '../assets.ts';
import { securityHeaders } from '../security-headers.ts';

const SCHEME = 'app';
export const ORIGIN = `${SCHEME}://tickmark`;
export const START_PAGE = `${ORIGIN}/`;

/**
 * Makes app: a scheme with an origin of its own, so that the page has relative addresses, modules and a policy header.
 * Before the ready event, and once: Electron allows a single call.
 */
export function registerScheme(): void {
	protocol.registerSchemesAsPrivileged([
		{ scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
	]);
}

/** Serves the built window, and nothing else of the disk, under app://tickmark/. */
export function serveAssets(session: Session, root: string): void {
	session.protocol.handle(SCHEME, (request) => answer(request, root));
}

/** One answer. The address is matched as it came, not cleaned first: what is not plainly ours is not found. */
export async function answer({ method, url }: { method: string; url: string }, root: string): Promise<Response> {
	const headers = securityHeaders();
	if (method !== 'GET') return new Response(null, { status: 405, headers: { ...headers, Allow: 'GET' } });
	const path = /^app:\/\/tickmark(\/[^?#]*)(?:[?#]|$)/.exec(url)?.[1];
	const asset = path === undefined ? null : await readAsset(root, path);
	if (!asset) return new Response(null, { status: 404, headers });
	return new Response(asset.body, { status: 200, headers: { ...headers, 'Content-Type': asset.type } });
}
