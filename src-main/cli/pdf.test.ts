/** The PDF of a report as another program reads it: what its pages say, its tags, its outline and its fonts. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, thisMachine } from '../hosts/loopback/browser.ts';
import { run } from './run.ts';
import { fakeIo } from './testing.ts';

/** Long enough for several pages. */
const article = [
	'临江市改造站台',
	...Array.from({ length: 30 }, (_, index) => `第${index + 1}个街道计划改造站台${index + 200}座，目前已改造${index + 100}座。`),
].join('\n\n');

describe.skipIf(findBrowser(thisMachine) === null)('the PDF of an article that is still open', () => {
	let document: PDFDocumentProxy;

	beforeAll(async () => {
		const folder = mkdtempSync(join(tmpdir(), 'tickmark-test-'));
		const [file, output] = [join(folder, '站台.txt'), join(folder, '站台.pdf')];
		writeFileSync(file, article);
		const written = fakeIo();
		await run(['report', file, '-o', output, '--no-library', '--language', 'zh'], written.io);
		const bytes = readFileSync(output);
		rmSync(folder, { recursive: true });
		document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
	}, 120_000);

	it('says on every page that it is open, and which page of how many it is', async () => {
		expect(document.numPages).toBeGreaterThan(2);
		for (let number = 1; number <= document.numPages; number++) {
			const { items } = await (await document.getPage(number)).getTextContent();
			const text = items.map((item) => ('str' in item ? item.str : '')).join('');
			expect(text).toMatch(/未核完：\d+ 个数字中还有 \d+ 个待核/);
			expect(text).toContain(`${number} / ${document.numPages}`);
		}
	});

	it('is tagged, in its language, and outlined by its headings', async () => {
		const info: unknown = await document.getMarkInfo();
		expect(info instanceof Map && info.get('Marked')).toBe(true);
		const tree = await (await document.getPage(1)).getStructTree();
		expect(JSON.stringify(tree)).toContain('"role":"H1"');
		expect((await document.getMetadata()).info).toMatchObject({ Language: 'zh-Hans' });
		const [title] = (await document.getOutline()) ?? [];
		expect(title?.title).toBe('临江市改造站台');
		expect(title?.items.map(({ title: heading }) => heading)).toContain('数字与所在段落');
	});

	it('carries its fonts, so that Chinese shows on a machine that has none', async () => {
		const page = await document.getPage(2);
		const { fnArray, argsArray } = await page.getOperatorList();
		const names = new Set(fnArray.flatMap((fn, index) => (fn === OPS.setFont ? [String(argsArray[index]?.[0])] : [])));
		expect(names.size).toBeGreaterThan(1);
		for (const name of names) {
			const font = page.commonObjs.get(name) as { missingFile?: boolean; isType3Font?: boolean };
			// A font of type 3 has its shapes drawn in the file itself.
			expect(font.isType3Font === true || font.missingFile === false, name).toBe(true);
		}
	});
});
