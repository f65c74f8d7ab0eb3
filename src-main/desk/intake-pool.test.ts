import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { intakePool } from './intake-pool.ts';
import { openTestDesk } from './testing/open.ts';

const fixture = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, '../intake/fixtures/office', name)));

function pool(options: Parameters<typeof intakePool>[0] = {}) {
	const made = intakePool(options);
	onTestFinished(() => made.close());
	return made;
}

test('a document is read in the thread, and its failure arrives with its data', async () => {
	const { decode } = pool();
	expect(await decode(fixture('report-zh.docx'), 'a.docx')).toMatchObject({
		format: expect.stringContaining('wordprocessingml'),
	});
	await expect(decode(fixture('report-zh.docx').slice(0, 3000), 'b.docx')).rejects.toMatchObject({
		failure: { code: 'UNREADABLE_FILE', data: { file: 'b.docx', reason: 'corrupted' } },
	});
});

/** Valid, small, and much work: cells are read one by one. */
const slow = () => new TextEncoder().encode(`<html><body>${'<p>新建桥梁3座。</p>'.repeat(150_000)}</body></html>`);

test('a file that takes too long is stopped, and the next one is read', async () => {
	const { decode } = pool({ deadline: 0.5 });
	await expect(decode(slow(), 'slow.html')).rejects.toMatchObject({
		failure: { code: 'TIMED_OUT', data: { what: 'slow.html' } },
	});
	expect((await pool().decode(fixture('report-en.rtf'), 'a.rtf')).text).toContain('3,200 places');
});

test('a file that eats the memory takes its thread down and nothing else', async () => {
	// The parsers alone hold 40 to 48 MB while they load: a share of 48 stopped a small file now and then.
	const { decode } = pool({ heapMb: 96 });
	await expect(decode(slow(), 'large.html')).rejects.toMatchObject({ failure: { code: 'WORKER_DIED' } });
	expect((await decode(fixture('report-en.md'), 'a.md')).text).toContain('3,200 places');
});

test('an archive comes to its documents at the desk, and what fails in it stops nothing', async () => {
	const { client } = await openTestDesk();
	const files = [
		new File([fixture('reports.zip')], 'reports.zip'),
		new File([fixture('report-zh.eml')], 'm.eml'),
		new File(['x 12'], 'x.txt'),
	];
	const results = await client.library.import({ job: 'j', files, published: null });
	expect(results.map(({ outcome, file }) => [outcome, file])).toEqual([
		['imported', 'reports.zip/一/report.docx'],
		['imported', 'reports.zip/inner.zip/二/report.md'],
		['imported', 'reports.zip/说明.txt'],
		['imported', 'm.eml'],
		['imported', 'm.eml/notes.txt'],
		['imported', 'x.txt'],
	]);
	const again = await client.library.import({
		job: 'j',
		files: [new File([fixture('reports.zip')], 'other.zip')],
		published: null,
	});
	expect(again.map(({ outcome }) => outcome)).toEqual(['known', 'known', 'known']);
});

test('the wording before the changes can be asked for', async () => {
	const { client } = await openTestDesk();
	const files = [new File([fixture('rich.docx')], 'a.docx')];
	const [result] = await client.library.import({ job: 'j', files, published: null, changes: 'original' });
	const view = await client.article.open({ article: result?.outcome === 'imported' ? result.article : '' });
	expect(view.sourceText).toContain('31公里');
});
