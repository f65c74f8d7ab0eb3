import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { safe } from '@orpc/server';
import { expect, test } from 'vitest';
import { directEngine } from './testing/direct-engine.ts';
import { openTestDesk } from './testing/open.ts';

const fixture = (name: string) => readFileSync(fileURLToPath(new URL(`../intake/fixtures/pdf/${name}`, import.meta.url)));

async function imported(name: string) {
	const desk = await openTestDesk({ engine: directEngine() });
	const bytes = fixture(name);
	const [result] = await desk.client.library.import({ job: 'j', files: [new File([bytes], name)], published: null });
	if (result?.outcome !== 'imported') throw new Error(JSON.stringify(result));
	return { ...desk, article: result.article, receipt: result.receipt, bytes };
}

test('hands out the file as it was imported, and the box of each figure within its line', async () => {
	const { client, article, bytes } = await imported('report-zh.pdf');
	const { file, format } = await client.article.original({ article, revision: null });
	expect(format).toBe('application/pdf');
	expect(file.name).toBe('report-zh.pdf');
	expect(Buffer.from(await file.arrayBuffer()).equals(bytes)).toBe(true);

	const { reading, origins } = await client.article.open({ article });
	const figure = reading.figures.find(({ text }) => text === '46个');
	const [place] = origins.figures[figure?.id ?? ''] ?? [];
	if (place?.in !== 'page') throw new Error('no place on a page');
	expect(place).toMatchObject({ page: 1, confidence: null });
	// Two digits and a character of 11.5 points, in a line that is as wide as the page.
	expect(place.box.width).toBeGreaterThan(15);
	expect(place.box.width).toBeLessThan(40);

	const none = await safe(client.article.original({ article, revision: 'another' }));
	expect(none.error).toMatchObject({ code: 'NOT_FOUND', data: { what: 'revision' } });
	const full = await safe(client.article.readPages({ article, job: 'j' }));
	expect(full.error).toMatchObject({ code: 'CONFLICT', data: { reason: 'no-pages' } });
});

test('a figure that OCR told is confirmed one at a time, by somebody who has its place in view', {
	timeout: 180_000,
}, async () => {
	const { client, article, receipt } = await imported('half-scan.pdf');
	expect(receipt).toMatchObject({ pages: 2, pagesWithoutText: [2] });
	const before = await client.article.open({ article });
	const printed = before.reading.figures[0]?.id ?? '';
	await client.article.act({ article, target: { type: 'figure', figure: printed }, act: { kind: 'confirm' } });

	const result = await client.article.readPages({ article, job: 'ocr' });
	expect(result).toMatchObject({ outcome: 'compared', comparison: { counts: { gone: 0 } } });
	const { reading, origins, states, revision } = await client.article.open({ article });
	expect(revision.receipt.pagesWithoutText).toEqual([]);
	// What had been decided of the printed page stands.
	expect(Object.values(states).filter(({ verdict }) => verdict === 'confirmed')).toHaveLength(1);
	const told = reading.figures.filter(({ id }) =>
		origins.figures[id]?.some((origin) => origin.in === 'page' && origin.confidence !== null),
	);
	expect(told.length).toBeGreaterThan(5);
	const [first, second] = told.map(({ id }) => id);
	if (first === undefined || second === undefined) throw new Error('none');

	const act = (target: Parameters<typeof client.article.act>[0]['target'], sawOriginal?: boolean) =>
		safe(
			client.article.act({ article, target, act: { kind: 'confirm', ...(sawOriginal === undefined ? {} : { sawOriginal }) } }),
		);
	const refused = { code: 'CONFLICT', data: { reason: 'original-not-shown' } };
	expect((await act({ type: 'figure', figure: first })).error).toMatchObject(refused);
	expect((await act({ type: 'figure', figure: first }, false)).error).toMatchObject(refused);
	expect((await act({ type: 'figures', figures: [first, second] }, true)).error).toMatchObject(refused);
	expect((await act({ type: 'figure', figure: first }, true)).data?.states[first]?.verdict).toBe('confirmed');
	const spread = await safe(client.article.applyToMentions({ article, figure: first, mentions: [second] }));
	expect(spread.error).toMatchObject(refused);
	// To doubt it nobody has to have looked.
	const flagged = await client.article.act({
		article,
		target: { type: 'figure', figure: second },
		act: { kind: 'flag', reason: 'unclear', comment: '' },
	});
	expect(flagged.states[second]?.verdict).toBe('flagged');
});
