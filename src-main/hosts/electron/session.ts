import type { Session } from 'electron';
import type { LogLine } from '../desk-door.ts';
import { ORIGIN } from './scheme.ts';

export interface SessionRules {
	/** Vite's address while developing, never in a packaged program. */
	devServer: URL | null;
	packaged: boolean;
	log: LogLine;
}

/** What a page may be permitted, each with its reason. Whatever Electron knows besides, now or later, is denied. */
const permitted: ReadonlySet<string> = new Set([
	// Writing what the editor chose to copy; reading the clipboard is another permission.
	'clipboard-sanitized-write',
]);

/** Shuts everything that a session could let in or out: requests, permissions, devices, downloads not made by the page. */
export function hardenSession(session: Session, rules: SessionRules): void {
	session.webRequest.onBeforeRequest(({ url }, callback) => {
		const allowed = requestAllowed(url, rules);
		if (!allowed) rules.log(`refused a request to ${originOf(url)}`);
		callback({ cancel: !allowed });
	});
	session.setPermissionRequestHandler((contents, permission, callback) => {
		callback(permitted.has(permission) && ownOrigin(contents.getURL(), rules));
	});
	session.setPermissionCheckHandler((_contents, permission, origin) => permitted.has(permission) && ownOrigin(origin, rules));
	session.setDevicePermissionHandler(() => false);
	// Chromium would fetch dictionaries.
	session.setSpellCheckerEnabled(false);
	session.on('will-download', (event, item) => {
		// The report, which the page made itself.
		if (!ownBlob(item.getURL(), rules)) event.preventDefault();
	});
}

/** The program's own pages, what they made themselves, and while developing Vite and the tools. */
export function requestAllowed(url: string, rules: Pick<SessionRules, 'devServer' | 'packaged'>): boolean {
	if (!URL.canParse(url)) return false;
	const { protocol } = new URL(url);
	if (protocol === 'data:') return true;
	if (protocol === 'blob:') return ownBlob(url, rules);
	if (ownOrigin(url, rules)) return true;
	if (rules.packaged) return false;
	if (protocol === 'devtools:') return true;
	return protocol === 'ws:' && rules.devServer !== null && new URL(url).host === rules.devServer.host;
}

/** Whether an address is of the program's own origin. By fields, never by a part of the text. */
export function ownOrigin(url: string, { devServer, packaged }: Pick<SessionRules, 'devServer' | 'packaged'>): boolean {
	if (!URL.canParse(url)) return false;
	// The origin of a scheme that URL does not know is "null": scheme and host say it.
	const { protocol, host, username, password } = new URL(url);
	if (username || password) return false;
	if (`${protocol}//${host}` === ORIGIN) return true;
	return !packaged && devServer !== null && protocol === devServer.protocol && host === devServer.host;
}

const ownBlob = (url: string, rules: Pick<SessionRules, 'devServer' | 'packaged'>): boolean =>
	url.startsWith('blob:') && ownOrigin(url.slice('blob:'.length), rules);

const originOf = (url: string): string => {
	if (!URL.canParse(url)) return 'an address that is none';
	const { protocol, host } = new URL(url);
	return `${protocol}//${host}`;
};
