import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/**
 * Who may come in. Any page in any browser of this machine can send requests to 127.0.0.1, and any other program can
 * open the port; so every request must be addressed to us by number (no DNS rebinding), come from our own page or from
 * nowhere, and carry a cookie that was only ever given for a token printed on this terminal.
 */
export interface Door {
	/** The address that lets one browser in, once. */
	readonly firstAddress: string;
	readonly origin: string;
	admit(request: { method: string; url: string; headers: IncomingHttpHeaders }): Admission;
}

type Admission =
	| { admitted: true; path: string }
	/** The token was good: set the cookie and send the browser on, so that the token leaves the address line. */
	| { admitted: false; status: 303; location: '/'; cookie: string | null }
	| { admitted: false; status: 400 | 401 | 403 | 405 | 421; reason: string };

/** A path of its own: while developing, Vite has a `token` of its own at the root. */
const ENTRANCE = '/enter';

const secret = () => randomBytes(32).toString('base64url');

export function createDoor(port: number): Door {
	const host = `127.0.0.1:${port}`;
	const origin = `http://${host}`;
	// Cookies do not know ports: another server on 127.0.0.1 would be sent this one too, and would overwrite one of its name.
	const cookieName = `tickmark_${port}`;
	const key = secret();
	const token = secret();
	let tokenUsed = false;

	const holdsCookie = (headers: IncomingHttpHeaders) => equal(readCookie(headers.cookie, cookieName), key);

	return {
		firstAddress: `${origin}${ENTRANCE}?token=${token}`,
		origin,
		admit({ method, url, headers }) {
			if (headers.host !== host) return { admitted: false, status: 421, reason: 'host' };
			const reading = method === 'GET' || method === 'HEAD';
			if (headers.origin === undefined ? !reading : headers.origin !== origin) {
				return { admitted: false, status: 403, reason: 'origin' };
			}
			// Browsers name the requester's site; a page of another origin, port included, is not ours.
			const site = headers['sec-fetch-site'];
			if (site !== undefined && site !== 'same-origin' && site !== 'none') {
				return { admitted: false, status: 403, reason: 'site' };
			}
			if (!url.startsWith('/')) return { admitted: false, status: 400, reason: 'target' };
			const [path = '/', query = ''] = url.split('?', 2);
			if (path === ENTRANCE) {
				const given = new URLSearchParams(query).get('token') ?? '';
				if (!reading) return { admitted: false, status: 405, reason: 'method' };
				// A reload of the first address, or going back to it.
				if (holdsCookie(headers)) return { admitted: false, status: 303, location: '/', cookie: null };
				if (tokenUsed || !equal(given, token)) return { admitted: false, status: 403, reason: 'token' };
				if (method === 'HEAD') return { admitted: false, status: 405, reason: 'method' };
				tokenUsed = true;
				return {
					admitted: false,
					status: 303,
					location: '/',
					cookie: `${cookieName}=${key}; Path=/; HttpOnly; SameSite=Strict`,
				};
			}
			if (!holdsCookie(headers)) return { admitted: false, status: 401, reason: 'cookie' };
			return { admitted: true, path };
		},
	};
}

function readCookie(header: string | undefined, name: string): string {
	for (const pair of (header ?? '').split(';')) {
		const at = pair.indexOf('=');
		if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
	}
	return '';
}

/** Compares digests, so that the time taken says nothing about where the two differ, nor how long they are. */
function equal(given: string, expected: string): boolean {
	const digest = (text: string) => createHash('sha256').update(text).digest();
	return timingSafeEqual(digest(given), digest(expected));
}
