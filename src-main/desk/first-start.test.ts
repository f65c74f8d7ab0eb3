import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../store/testing/folder.ts';
import { enginePool } from './engine-pool.ts';
import { findResources } from './samples.ts';
import { openTestDesk } from './testing/open.ts';

test('an empty desk opens on the samples, read by the engine, the own language first', async () => {
	const home = temporaryFolder();
	const resources = findResources();
	expect(resources).not.toBeNull();
	const first = await openTestDesk({ home, resources, systemLanguage: 'zh', engine: enginePool() });
	expect(first.log).toEqual([]);
	const library = await first.client.library.list();
	expect(library.map(({ fileName, sample, language }) => [fileName, sample, language])).toEqual([
		['sample-zh.txt', true, 'zh'],
		['sample-en.txt', true, 'en'],
	]);
	for (const { progress } of library) expect(progress.figures).toBeGreaterThan(0);
	const [{ id } = { id: '' }] = library;
	const { reading } = await first.client.article.open({ article: id });
	const figure = reading.figures.find(({ kind }) => kind === 'count')?.id ?? '';
	const correction = await first.client.article.parseCorrection({ article: id, figure, text: '  1.2万个 ' });
	expect(correction).toEqual({ text: '1.2万个', value: '12000', low: null, high: null, unit: '个', modifier: 'exact' });
	expect(await first.client.article.parseCorrection({ article: id, figure, text: '3个和4个' })).toBeNull();
	// The figures of a sum, paired by hand.
	const view = await first.client.article.open({ article: id });
	const share = view.checks.relations.find(({ rule, verdict }) => rule === 'share' && verdict === 'fails')!;
	const operands = share.operands.map(({ role, figure: own }) => ({ role, figure: own }));
	const paired = { article: id, rule: 'share', operands };
	expect(await first.client.article.rework(paired)).toMatchObject({ verdict: 'fails', computed: share.computed, pairedBy: [] });
	const other = view.reading.figures.find(({ unit, value }) => unit === '个' && value === '240')!;
	const instead = operands.map((one) => (one.role === 'whole' ? { ...one, figure: other.id } : one));
	expect(await first.client.article.rework({ ...paired, operands: instead })).toMatchObject({ formula: '52 ÷ 240' });
	const nobody = [...operands, { role: 'part', figure: 'nobody' }];
	await expect(first.client.article.rework({ ...paired, operands: nobody })).rejects.toMatchObject({ code: 'NOT_FOUND' });
	await first.desk.close();
	const again = await openTestDesk({ home, resources, engine: enginePool() });
	expect(await again.client.library.list()).toHaveLength(2);
});

test('samples that cannot be read do not keep the desk from opening', async () => {
	const resources = temporaryFolder();
	mkdirSync(join(resources, 'samples'));
	writeFileSync(join(resources, 'samples', 'sample-en.txt'), '');
	const { client, log } = await openTestDesk({ resources });
	expect(await client.library.list()).toEqual([]);
	expect(log).toEqual([expect.stringMatching(/^a sample was not read: .*"sample-en.txt"/)]);
});
