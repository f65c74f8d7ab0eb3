import { expect, it } from 'vitest';
import { receiptSchema } from '../contract/model.ts';
import { decode } from './decode.ts';
import { receipt } from './receipt.ts';

it('counts what was read and what was set aside', async () => {
	const bytes = new TextEncoder().encode('\ufeff标题\n正文一句。');
	const made = receipt('a.txt', bytes.length, await decode(bytes, 'a.txt'), {
		stories: [1],
		paragraphs: [{ kind: 'headline' }, { kind: 'body' }, { kind: 'furniture' }, { kind: 'furniture' }, { kind: 'noise' }],
		figures: [1, 2, 3],
		linesJoined: 7,
	});
	expect(receiptSchema.parse(made)).toEqual(made);
	expect(made).toMatchObject({
		bytes: bytes.length,
		characters: 8,
		encodingFrom: 'bom',
		stories: 1,
		paragraphs: 5,
		figures: 3,
		furniture: 2,
		noise: 1,
		linesJoined: 7,
	});
});
