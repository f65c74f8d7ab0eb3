import type { WebContents } from 'electron';
import type { LogLine } from '../desk-door.ts';

/** Keeps a page where it was put: no other page, no new window, no frame and no webview of its own. */
export function hardenContents(contents: WebContents, startPage: string, log: LogLine): void {
	const refuse = (what: string, event: { preventDefault(): void }) => {
		log(`refused ${what}`);
		event.preventDefault();
	};
	contents.on('will-attach-webview', (event) => refuse('a webview', event));
	contents.on('will-navigate', (event) => {
		if (!samePage(event.url, startPage)) refuse('a navigation', event);
	});
	contents.on('will-frame-navigate', (event) => {
		if (!event.isMainFrame) refuse('a frame', event);
	});
	contents.on('will-redirect', (event) => refuse('a redirect', event));
	contents.setWindowOpenHandler(() => {
		log('refused a window');
		return { action: 'deny' };
	});
}

/** Whether an address is the page itself, as when it loads itself again; where in it does not matter. */
function samePage(url: string, startPage: string): boolean {
	if (!URL.canParse(url)) return false;
	const bare = (address: string) => {
		const parsed = new URL(address);
		parsed.hash = '';
		return parsed.href;
	};
	return bare(url) === bare(startPage);
}
