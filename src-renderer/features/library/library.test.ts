import { describe, expect, it } from 'vitest';
import { fakeView } from '../../testing/view.ts';
import { firstArticle } from './first-article.ts';
import { pastedFile } from './pasted-file.ts';

describe('the article to open first', () => {
	const { summary } = fakeView();
	const sample = { ...summary, id: 'sample', sample: true, importedAt: '2030-01-01T00:00:00Z' };
	const early = { ...summary, id: 'early', importedAt: '2024-01-01T00:00:00Z' };
	const late = { ...summary, id: 'late', importedAt: '2024-02-01T00:00:00Z' };
	it('is the sample when there is nothing else', () => expect(firstArticle([sample])).toBe('sample'));
	it('is the newest import, however late the sample came', () => expect(firstArticle([sample, early, late])).toBe('late'));
	it('is the one last worked on, be it the sample', () => {
		expect(firstArticle([{ ...sample, touchedAt: '2025-01-01T00:00:00Z' }, early, late])).toBe('sample');
	});
	it('is none in an empty library', () => expect(firstArticle([])).toBeNull());
});

describe('pasted text', () => {
	it('is named by its first line, without what a file name cannot hold', async () => {
		const file = pastedFile('\n  河湾镇：修路/架桥 36公里\n第二行', '粘贴');
		expect(file.name).toBe('河湾镇：修路 架桥 36公里.txt');
		expect(await file.text()).toBe('\n  河湾镇：修路/架桥 36公里\n第二行');
	});
	it('cuts a long name between characters, and has a name where there is no line', () => {
		expect(pastedFile('𠮷'.repeat(60), 'x').name).toBe(`${'𠮷'.repeat(40)}.txt`);
		expect(pastedFile('\n\n', 'Pasted').name).toBe('Pasted.txt');
	});
});
