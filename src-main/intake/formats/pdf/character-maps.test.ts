import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decode } from '../../decode.ts';
import { codesOfMaps } from './character-maps.ts';

const map = (ranges: string) =>
	Buffer.from(
		`/CIDInit /ProcSet findresource begin\nbegincmap\n${'% filled up\n'.repeat(20)}2 beginbfrange\n${ranges}\nendbfrange\nendcmap`,
	);
const object = (stream: Buffer, dictionary = '') =>
	Buffer.concat([Buffer.from(`%PDF-1.7\n4 0 obj\n<<${dictionary}>>\nstream\n`), stream, Buffer.from('\nendstream\nendobj\n')]);

describe('the codes of character maps', () => {
	it.each([
		['two short ranges', '<0003> <0005> <0020>\n<0010> <0010> <0041>', 4],
		['a range that ends before it begins', '<0009> <0005> <0020>', 0],
		['a range of millions', '<0041> <005B4F41> <0020>', 0x5b4f01],
		['what is no digit passed over', '<004F> <005beginb4F> <006C>', 0x5beb01],
		['a digit that is missing', '<004B> <004C061> <0020>', 0x4c05c6],
		['brackets that open again', '<0032en/rd4pn6A<0061> <000c> <0001>\n<0009<> <005B4F41> <0020>', 0x5b4f39],
		['a range of other things', '<0041> <0042> [<0041> <0042>]', 0],
	])('%s', async (_, ranges, codes) => {
		expect(await codesOfMaps(object(map(ranges)))).toBe(codes);
		expect(await codesOfMaps(object(deflateSync(map(ranges)), '/Filter /FlateDecode'))).toBe(codes);
	});

	it('are counted up to the place where a stream is damaged', async () => {
		const packed = deflateSync(map(`<0041> <005B4F41> <0020>\n${'<0001> <0002> <0003>\n'.repeat(200)}`), { level: 0 });
		expect(await codesOfMaps(object(packed.subarray(0, packed.length - 900), '/Filter /FlateDecode'))).toBeGreaterThan(5_000_000);
	});

	it('are not looked for in other streams', async () => {
		expect(await codesOfMaps(object(deflateSync(Buffer.alloc(300_000, 0x20)), '/Filter /FlateDecode'))).toBe(0);
		expect(await codesOfMaps(Buffer.from('%PDF-1.7 stream'))).toBe(0);
	});

	it('beyond all of Unicode make a file a damaged one', async () => {
		await expect(decode(object(map('<0041> <005B4F41> <0020>')), 'a.pdf')).rejects.toMatchObject({
			failure: { data: { file: 'a.pdf', reason: 'corrupted' } },
		});
	});
});
