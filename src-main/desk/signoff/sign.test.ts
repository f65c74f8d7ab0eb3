import { ORPCError } from '@orpc/server';
import { describe, expect, it } from 'vitest';
import { openTestDesk } from '../testing/open.ts';

async function opened() {
	const { client, importText } = await openTestDesk();
	const article = await importText('a.txt', 'Ferries 12\nQuays 4\nPiers 7');
	const as = (name: string) => client.settings.set({ name });
	const sheet = async () => (await client.article.sheet({ article })).rounds;
	const round = async (id: string) => (await sheet()).find((each) => each.round.id === id)!;
	const sign = (id: string, opinion = '') => client.article.sign({ article, round: id, opinion });
	const confirm = (figure: string) =>
		client.article.act({ article, target: { type: 'figure', figure }, act: { kind: 'confirm' } });
	return { client, article, as, sheet, round, sign, confirm };
}

const refused = async (work: Promise<unknown>) => {
	const error = await work.then(
		() => null,
		(thrown: unknown) => thrown,
	);
	return error instanceof ORPCError ? { code: error.code, ...(error.data as object) } : error;
};

describe('signing', () => {
	it('writes who, when, the opinion and what was open into the sheet', async () => {
		const { as, round, sign, confirm } = await opened();
		await as('甲');
		await confirm('f1');
		await sign('review-1', '可以进入复审');
		const { signatures } = await round('review-1');
		expect(signatures).toMatchObject([
			{ by: '甲', opinion: '可以进入复审', standing: { figures: 3, open: 2, disputed: 0 }, changes: [] },
		]);
	});

	it('keeps the order of the rounds, and lets the proofs go on beside the reviews', async () => {
		const { as, sheet, sign } = await opened();
		await as('甲');
		expect(await refused(sign('review-2'))).toEqual({ code: 'NOT_SIGNABLE', reason: 'earlier-round' });
		await sign('review-1');
		await sign('proof-1');
		expect((await sheet()).map(({ hindrance }) => hindrance)).toEqual([
			null,
			'same-person',
			'same-person',
			null,
			'same-person',
			'same-person',
		]);
	});

	it('wants another person for each round of a kind', async () => {
		const { as, round, sign } = await opened();
		await as('甲');
		await sign('review-1');
		expect(await refused(sign('review-2'))).toEqual({ code: 'NOT_SIGNABLE', reason: 'same-person' });
		await as('乙');
		await sign('review-2');
		expect((await round('review-2')).signatures).toHaveLength(1);
		await as('甲');
		expect(await refused(sign('review-3'))).toMatchObject({ reason: 'same-person' });
	});

	it('wants a name, and a round that there is', async () => {
		const { as, sign } = await opened();
		await as('');
		expect(await refused(sign('review-1'))).toEqual({ code: 'NOT_SIGNABLE', reason: 'no-name' });
		await as('甲');
		expect(await refused(sign('review-9'))).toMatchObject({ code: 'NOT_FOUND', what: 'round' });
	});

	it('cannot be slipped in as an act', async () => {
		const { client, article } = await opened();
		const standing = { revision: 'r', figures: 0, open: 0, disputed: 0, errors: 0, warnings: 0 };
		const act = { kind: 'sign' as const, round: 'review-1', opinion: '', standing };
		expect(await refused(client.article.act({ article, target: { type: 'article' }, act }))).toMatchObject({
			reason: 'wrong-target',
		});
	});
});

describe('what is done after a signature', () => {
	it('shows on the sheet, and only what it touched; notes are no change', async () => {
		const { client, article, as, round, sign, confirm } = await opened();
		await as('甲');
		await sign('review-1');
		await client.article.act({ article, target: { type: 'article' }, act: { kind: 'note', text: 'asked' } });
		await as('乙');
		await confirm('f2');
		expect((await round('review-1')).signatures[0]?.changes).toMatchObject([{ by: '乙', kind: 'figure', what: '4' }]);
		await as('甲');
		await sign('review-1', 'seen');
		expect((await round('review-1')).signatures).toMatchObject([{ opinion: 'seen', changes: [] }]);
	});

	it('a withdrawn signature is none, and comes back with redo', async () => {
		const { client, article, as, round, sign } = await opened();
		await as('甲');
		await sign('review-1');
		await client.article.undo({ article });
		expect((await round('review-1')).signatures).toEqual([]);
		await client.article.redo({ article });
		expect((await round('review-1')).signatures).toHaveLength(1);
	});

	it('a new draft is a change', async () => {
		const { client, article, as, round, sign } = await opened();
		await as('甲');
		await sign('review-1');
		const file = new File(['Ferries 12\nQuays 5\nPiers 7'], 'b.txt');
		await client.library.importDraft({ article, file, published: null, preview: false, job: 'j' });
		expect((await round('review-1')).signatures[0]?.changes).toMatchObject([{ kind: 'draft', what: null }]);
	});
});

it('a house has its own rounds; signatures of rounds it no longer has stay on the sheet', async () => {
	const { client, as, sheet, sign } = await opened();
	await as('甲');
	await sign('review-1');
	await client.settings.set({ rounds: [{ id: 'desk', name: '值班主任', kind: 'review' }] });
	const rounds = await sheet();
	expect(rounds.map(({ round: { id, name } }) => [id, name])).toEqual([
		['desk', '值班主任'],
		['review-1', null],
	]);
	expect(rounds[1]).toMatchObject({ signatures: [{ by: '甲' }], hindrance: 'earlier-round' });
	await sign('desk');
	expect((await sheet())[0]?.signatures).toHaveLength(1);
});
