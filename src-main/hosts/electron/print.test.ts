import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it, vi } from 'vitest';

/** What Electron's window and session were asked for. */
const asked = vi.hoisted(() => ({
	options: null as unknown,
	page: '',
	html: '',
	print: null as unknown,
	destroyed: 0,
	fails: false,
	request: null as ((details: { url: string }, done: (answer: { cancel: boolean }) => void) => void) | null,
	permission: null as ((contents: null, permission: string, done: (granted: boolean) => void) => void) | null,
}));
vi.mock('electron', () => ({
	session: {
		fromPartition: (partition: string) => ({
			partition,
			webRequest: { onBeforeRequest: (listener: typeof asked.request) => (asked.request = listener) },
			setPermissionRequestHandler: (listener: typeof asked.permission) => (asked.permission = listener),
		}),
	},
	BrowserWindow: class {
		webContents = {
			printToPDF: async (options: unknown) => {
				asked.print = options;
				if (asked.fails) throw new Error('the printer is out of paper');
				return Buffer.from('%PDF-1.7');
			},
		};
		constructor(options: unknown) {
			asked.options = options;
		}
		async loadURL(url: string) {
			asked.page = url;
			asked.html = readFileSync(fileURLToPath(url), 'utf8');
		}
		destroy() {
			asked.destroyed++;
		}
	},
}));
const { electronPrinter } = await import('./print.ts');

beforeEach(() => {
	asked.destroyed = 0;
	asked.fails = false;
});

describe('printing by Electron', () => {
	it('prints the page as it sets itself, tagged and outlined, and leaves nothing behind', async () => {
		const pdf = await electronPrinter()('<p>120公里</p>');
		expect(Buffer.from(pdf).toString()).toBe('%PDF-1.7');
		expect(asked.html).toBe('<p>120公里</p>');
		expect(asked.print).toEqual({
			preferCSSPageSize: true,
			printBackground: true,
			generateTaggedPDF: true,
			generateDocumentOutline: true,
		});
		expect(asked.destroyed).toBe(1);
		expect(existsSync(fileURLToPath(asked.page))).toBe(false);
	});

	it('gives the page no scripts, no network, no permissions and a session of its own', async () => {
		await electronPrinter()('x');
		expect(asked.options).toMatchObject({
			show: false,
			webPreferences: {
				sandbox: true,
				contextIsolation: true,
				nodeIntegration: false,
				javascript: false,
				session: { partition: expect.stringMatching(/^print-/) },
			},
		});
		const cancelled = (url: string) => {
			let answer = false;
			asked.request?.({ url }, ({ cancel }) => (answer = cancel));
			return answer;
		};
		expect([cancelled(asked.page), cancelled('https://example.org/'), cancelled('file:///etc/passwd')]).toEqual([
			false,
			true,
			true,
		]);
		let granted: boolean | null = null;
		asked.permission?.(null, 'geolocation', (answer) => (granted = answer));
		expect(granted).toBe(false);
	});

	it('takes the window and the file away when printing fails', async () => {
		asked.fails = true;
		await expect(electronPrinter()('x')).rejects.toThrow('out of paper');
		expect(asked.destroyed).toBe(1);
		expect(existsSync(fileURLToPath(asked.page))).toBe(false);
	});
});
