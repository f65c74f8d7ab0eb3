import { describe, expect, it } from 'vitest';
import { AppError } from '../../contract/errors.ts';
import { findBrowser, thisMachine } from './browser.ts';
import { chromiumPrinter, printArguments } from './print.ts';

const failureOf = async (work: Promise<unknown>) => {
	try {
		await work;
	} catch (error) {
		if (error instanceof AppError) return error.failure;
		throw error;
	}
	return null;
};

const page = '<!doctype html><html lang="zh"><title>核对</title><h1>核对报告</h1><h2>数字</h2><p>全镇修路120公里</p>';

describe('printing by Chromium', () => {
	it('keeps the browser from the network, and gives it a profile of its own', () => {
		const args = printArguments('/tmp/a b/report.html', '/tmp/a b/report.pdf', '/tmp/p', true);
		expect(args).toContain('--host-resolver-rules=MAP * ~NOTFOUND');
		expect(args).toContain('--user-data-dir=/tmp/p');
		expect(args).toContain('--no-sandbox');
		expect(args.at(-1)).toBe('file:///tmp/a%20b/report.html');
		expect(printArguments('a', 'b', 'c', false)).not.toContain('--no-sandbox');
	});

	it('says that there is no browser', async () => {
		const none = { platform: 'linux', env: { PATH: '/nowhere' }, executable: () => false } as const;
		expect(await failureOf(chromiumPrinter(none)(page))).toEqual({ code: 'NOT_PRINTABLE', data: { reason: 'no-browser' } });
	});

	it('says what a browser that printed nothing said', async () => {
		const broken = { platform: 'linux', env: { TICKMARK_BROWSER: '/bin/false' }, executable: () => true } as const;
		expect(await failureOf(chromiumPrinter(broken)(page))).toMatchObject({ code: 'WORKER_DIED', data: { what: 'PDF' } });
	});

	it.skipIf(findBrowser(thisMachine) === null)(
		'prints a tagged PDF with an outline',
		async () => {
			const bytes = Buffer.from(await chromiumPrinter()(page));
			expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
			const text = bytes.toString('latin1');
			expect(text).toContain('/MarkInfo');
			expect(text).toContain('/Outlines');
		},
		60_000,
	);
});
