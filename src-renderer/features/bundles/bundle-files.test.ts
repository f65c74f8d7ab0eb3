import { describe, expect, it } from 'vitest';
import { isBundle, sorted } from './bundle-files.ts';

describe('a bundle', () => {
	it.each(['渡口.tickmark.zip', 'a +3.tickmark.zip', 'A.TICKMARK.ZIP', 'a.tickmark (1).zip', 'a.tickmark(12).zip'])(
		'is %s',
		(name) => expect(isBundle(name)).toBe(true),
	);
	it.each(['papers.zip', 'tickmark.zip', 'a.tickmark.zip.txt', 'a.tickmark', 'a.tickmark (x).zip'])('is not %s', (name) =>
		expect(isBundle(name)).toBe(false),
	);
	it('is kept apart from articles, in order', () => {
		const files = ['b.txt', 'x.tickmark.zip', 'a.pdf'].map((name) => ({ name }));
		expect(sorted(files)).toEqual({ bundles: [{ name: 'x.tickmark.zip' }], articles: [{ name: 'b.txt' }, { name: 'a.pdf' }] });
	});
});
