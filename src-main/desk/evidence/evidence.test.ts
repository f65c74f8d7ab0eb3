import { ORPCError } from '@orpc/server';
import { describe, expect, it } from 'vitest';
import { directEngine } from '../testing/direct-engine.ts';
import { openTestDesk } from '../testing/open.ts';
import { numbered, wording } from './ties.ts';

const REPORT = '2026年3月2日，青杉县公布消息。2025年，青杉县建成公共停车位3.66万个。';
const RELEASE = '青杉县统计公报\n\n2025年，青杉县建成公共停车位36582个。全县投资5亿元。';

async function desk() {
	const { client, importText } = await openTestDesk({ engine: directEngine() });
	await client.settings.set({ name: '甲' });
	const article = await importText('report.txt', REPORT);
	const { reading } = await client.article.open({ article });
	const figure = reading.figures.find(({ text }) => text === '3.66万个')!.id;
	const placeOf = async (source: string, text: string) => {
		const view = await client.article.open({ article: source });
		const found = view.reading.figures.find((each) => each.text === text)!;
		return { article: source, paragraph: found.paragraph, figure: found.id };
	};
	return { client, importText, article, figure, placeOf };
}

const refused = async (work: Promise<unknown>) => {
	const error = await work.then(
		() => null,
		(thrown: unknown) => thrown,
	);
	return error instanceof ORPCError ? { code: error.code, ...(error.data as object) } : error;
};

describe('a tie', () => {
	it('parses the source and says how it fits', async () => {
		const { client, importText, article, figure, placeOf } = await desk();
		const source = await placeOf(await importText('release.txt', RELEASE), '36582个');
		await client.article.tie({ article, figure, source });
		expect((await client.article.evidence({ article }))[figure]).toMatchObject([
			{ by: '甲', fit: 'rounded', origin: 1, source: { fileName: 'release.txt', figure: { value: '36582', unit: '个' } } },
		]);
	});

	it('takes the figure of a paragraph that fits best, and says so where none can', async () => {
		const { client, importText, article, figure, placeOf } = await desk();
		const release = await importText('release.txt', RELEASE);
		const { paragraph } = await placeOf(release, '5亿元');
		await client.article.tie({ article, figure, source: { article: release, paragraph, figure: null } });
		await client.article.tie({ article, figure, source: { article: release, paragraph: 0, figure: null } });
		const [best, none] = (await client.article.evidence({ article }))[figure] ?? [];
		expect(best).toMatchObject({ fit: 'rounded', source: { figure: { value: '36582' } } });
		expect(none).toMatchObject({ fit: 'incomparable', source: { figure: null, range: null } });
	});

	it('is untied, and undo and redo do the same', async () => {
		const { client, importText, article, figure, placeOf } = await desk();
		const source = await placeOf(await importText('release.txt', RELEASE), '36582个');
		const { event } = await client.article.tie({ article, figure, source });
		await client.article.untie({ article, tie: event.id });
		expect(await client.article.evidence({ article })).toEqual({});
		expect(await refused(client.article.untie({ article, tie: event.id }))).toMatchObject({ reason: 'wrong-target' });
		await client.article.undo({ article });
		expect(Object.keys(await client.article.evidence({ article }))).toEqual([figure]);
	});

	it('is no decision: the figure stays open', async () => {
		const { client, importText, article, figure, placeOf } = await desk();
		const source = await placeOf(await importText('release.txt', RELEASE), '36582个');
		await client.article.tie({ article, figure, source });
		expect((await client.article.open({ article })).states[figure]?.verdict).toBe('open');
	});

	it('counts a release that was imported three times as one origin', async () => {
		const { client, importText, article, figure, placeOf } = await desk();
		const reprints = [RELEASE, `转载自县报\n\n${RELEASE}`, RELEASE.replace('，', ', ')];
		for (const [n, text] of reprints.entries()) {
			const source = await placeOf(await importText(`copy${n}.txt`, text), '36582个');
			await client.article.tie({ article, figure, source });
		}
		const own = await importText('other.txt', '县交通局年报\n\n到2025年底，青杉县公共停车位达36600个。');
		await client.article.tie({ article, figure, source: await placeOf(own, '36600个') });
		const ties = (await client.article.evidence({ article }))[figure] ?? [];
		expect(ties.map(({ origin, fit }) => [origin, fit])).toEqual([
			[1, 'rounded'],
			[1, 'rounded'],
			[1, 'rounded'],
			[2, 'equal'],
		]);
	});

	it('outlives the source: what was tied stands in the event', async () => {
		const { client, importText, article, figure, placeOf } = await desk();
		const release = await importText('release.txt', RELEASE);
		await client.article.tie({ article, figure, source: await placeOf(release, '36582个') });
		await client.library.trash({ articles: [release] });
		await client.library.purge({ articles: [release] });
		expect((await client.article.evidence({ article }))[figure]).toMatchObject([
			{ fit: 'rounded', source: { title: '青杉县统计公报' } },
		]);
	});

	it('refuses an article as evidence for itself, and places that are not there', async () => {
		const { client, importText, article, figure, placeOf } = await desk();
		const release = await importText('release.txt', RELEASE);
		expect(await refused(client.article.tie({ article, figure, source: { article, paragraph: 0, figure: null } }))).toMatchObject(
			{
				code: 'CONFLICT',
				reason: 'wrong-target',
			},
		);
		const place = await placeOf(release, '36582个');
		expect(await refused(client.article.tie({ article, figure: 'f99', source: place }))).toMatchObject({ what: 'figure' });
		expect(await refused(client.article.tie({ article, figure, source: { ...place, paragraph: 99 } }))).toMatchObject({
			code: 'NOT_FOUND',
		});
		expect(await refused(client.article.tie({ article, figure, source: { ...place, figure: 'f99' } }))).toMatchObject({
			what: 'figure',
		});
	});
});

describe('the fits of a document', () => {
	it('are told for each of its figures, before any is tied', async () => {
		const { client, importText, article, figure, placeOf } = await desk();
		const source = await importText('release.txt', RELEASE);
		const [near, money] = [await placeOf(source, '36582个'), await placeOf(source, '5亿元')];
		expect(await client.article.fits({ article, figure, source })).toMatchObject({
			[near.figure]: 'rounded',
			[money.figure]: 'incomparable',
		});
		expect(await refused(client.article.fits({ article, figure: 'f99', source }))).toMatchObject({ what: 'figure' });
	});
});

describe('proposals', () => {
	it('are other documents that say the same fact, the best fit first, with those that are tied', async () => {
		const { client, importText, article, figure } = await desk();
		const close = await importText('a.txt', '2025年，青杉县建成公共停车位36582个。');
		await importText('b.txt', '2025年，青杉县建成公共停车位3.9万个。');
		await importText('c.txt', '2025年，柏树县建成公共停车位3.66万个。');
		const found = await client.article.proposals({ article, figure });
		expect(found.map(({ title, fit, tied }) => [title, fit, tied])).toEqual([
			['a.txt', 'rounded', false],
			['b.txt', 'differs', false],
		]);
		const [first] = found;
		await client.article.tie({
			article,
			figure,
			source: { article: close, paragraph: first!.paragraph.index, figure: first!.figure.id },
		});
		expect((await client.article.proposals({ article, figure }))[0]).toMatchObject({ article: close, tied: true });
	});
});

describe('one origin', () => {
	it('is told by the words of the sentence, not by marks and blanks around them', () => {
		const one = wording('开头。全县有 12 个村，都通了路！完。', { from: 6, to: 9 });
		expect(one).toBe('全县有12个村都通了路');
		expect(wording('全县有12个村, 都通了路', { from: 3, to: 6 })).toBe(one);
		expect(wording('全县有13个村，都通了路。', { from: 3, to: 6 })).not.toBe(one);
		expect(numbered(['a', 'b', 'a', 'c'])).toEqual([1, 2, 1, 3]);
	});
});
