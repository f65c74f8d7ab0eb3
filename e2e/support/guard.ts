import type { ConsoleMessage, Page, Request } from '@playwright/test';

/** What of a page must never happen: an error on its console, an uncaught one, a request that leaves this machine. */
export function watch(page: Page): { troubles: string[]; allow(pattern: RegExp): void } {
	const troubles: string[] = [];
	const allowed: RegExp[] = [];
	const note = (trouble: string): void => {
		if (!allowed.some((pattern) => pattern.test(trouble))) troubles.push(trouble);
	};
	page.on('console', (message: ConsoleMessage) => {
		if (message.type() === 'error') note(`console: ${message.text()} (${message.location().url})`);
	});
	page.on('pageerror', (error) => note(`uncaught: ${error.stack ?? error.message}`));
	page.on('request', (request: Request) => {
		const { protocol, hostname } = new URL(request.url());
		const own = ['app:', 'blob:', 'data:', 'devtools:'].includes(protocol) || hostname === '127.0.0.1';
		if (!own) note(`request to ${request.url()}`);
	});
	return { troubles, allow: (pattern) => allowed.push(pattern) };
}
