import { describe, expect, it } from 'vitest';
import { AppError } from '../contract/errors.ts';
import { decode } from './decode.ts';
import { MAX_BYTES, MAX_LINE_LENGTH } from './limits.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => new Uint8Array(values);
/** 全县新增学位320个。in GB18030 and in Big5 (全縣新增學位). */
const GB = bytes(
	0xc8,
	0xab,
	0xcf,
	0xd8,
	0xd0,
	0xc2,
	0xd4,
	0xf6,
	0xd1,
	0xa7,
	0xce,
	0xbb,
	0x33,
	0x32,
	0x30,
	0xb8,
	0xf6,
	0xa1,
	0xa3,
);

function utf16(text: string, little: boolean): Uint8Array {
	const out = new Uint8Array(text.length * 2);
	const view = new DataView(out.buffer);
	for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little);
	return out;
}

const join = (...parts: Uint8Array[]) => new Uint8Array(parts.flatMap((part) => [...part]));

async function reasonOf(run: () => Promise<unknown>): Promise<unknown> {
	try {
		await run();
	} catch (error) {
		if (error instanceof AppError) return error.failure;
		throw error;
	}
	return 'read';
}

describe('decode', async () => {
	it.each([
		['UTF-8', utf8('增长5%。'), 'utf-8', 'valid'],
		['UTF-8 with a mark', join(bytes(0xef, 0xbb, 0xbf), utf8('增长5%。')), 'utf-8', 'bom'],
		['UTF-16LE with a mark', join(bytes(0xff, 0xfe), utf16('增长5%。', true)), 'utf-16le', 'bom'],
		['UTF-16BE with a mark', join(bytes(0xfe, 0xff), utf16('增长5%。', false)), 'utf-16be', 'bom'],
		['UTF-16LE by its zero bytes', utf16('增长5%。\n', true), 'utf-16le', 'guessed'],
		['UTF-16BE by its zero bytes', utf16('增长5%。\n', false), 'utf-16be', 'guessed'],
	])('reads %s', async (_, input, encoding, from) => {
		const decoded = await decode(input, 'a.txt');
		expect(decoded.text.trim()).toBe('增长5%。');
		expect([decoded.encoding, decoded.encodingFrom, decoded.format]).toEqual([encoding, from, 'text/plain']);
	});

	it('reads GB18030', async () => {
		expect(await decode(GB, 'a.txt')).toMatchObject({ text: '全县新增学位320个。', encoding: 'gb18030', encodingFrom: 'valid' });
	});

	it.each([true, false])(
		'tells the byte order of Chinese that has zero bytes on the wrong side (little-endian: %s)',
		async (little) => {
			const text = '全县建成一批水库，一年增收一成，群众一致称好。';
			expect(await decode(utf16(text, little), 'a.txt')).toMatchObject({ text, encodingFrom: 'guessed' });
		},
	);

	it('leaves out the zeros that a file is filled up with', async () => {
		expect(await decode(join(utf8('新建桥梁3座。'), new Uint8Array(6)), 'a.txt')).toMatchObject({
			text: '新建桥梁3座。',
			encoding: 'utf-8',
		});
	});

	it('does not call Korean Chinese, which it would be without a fault', async () => {
		// 다리 3개, a bridge of three, in EUC-KR.
		const words = join(bytes(0xb4, 0xd9, 0xb8, 0xae), utf8(' 3'), bytes(0xb0, 0xb3), utf8(' '));
		const input = join(...Array.from({ length: 30 }, () => words));
		expect(await decode(input, 'a.txt')).toMatchObject({
			text: '다리 3개 '.repeat(30),
			encoding: 'euc-kr',
			encodingFrom: 'guessed',
		});
	});

	it('reads Big5, and says that it guessed', async () => {
		// 新建水庫12座，
		const input = bytes(0xb7, 0x73, 0xab, 0xd8, 0xa4, 0xf4, 0xae, 0x77, 0x31, 0x32, 0xae, 0x79, 0xa1, 0x41);
		expect(await decode(input, 'a.txt')).toMatchObject({ text: '新建水庫12座，', encoding: 'big5', encodingFrom: 'guessed' });
	});

	it('does not read typographic English as Chinese', async () => {
		const input = join(bytes(0x93), utf8('Sales rose to '), bytes(0xa3), utf8('40 million,'), bytes(0x94), utf8(' she said.'));
		expect(await decode(input, 'a.txt')).toMatchObject({
			text: '“Sales rose to £40 million,” she said.',
			encoding: 'windows-1252',
			encodingFrom: 'guessed',
		});
	});

	it('asks which letters are frequent when nothing else tells, and says that it guessed', async () => {
		// Russian in windows-1251: А to я stand in one row from 0xC0 on.
		const sentence = 'В первом полугодии в районе построено шесть школ и отремонтировано девять больниц. ';
		const input = new Uint8Array(
			[...sentence.repeat(6)].map((c) => (c >= 'А' && c <= 'я' ? c.charCodeAt(0) - 0x350 : c.charCodeAt(0))),
		);
		expect(await decode(input, 'a.txt')).toMatchObject({ text: sentence.repeat(6), encodingFrom: 'guessed' });
		expect(await reasonOf(() => decode(input.slice(0, 60), 'x.txt'))).toMatchObject({ data: { reason: 'encoding' } });
	});

	it('keeps line breaks and a second mark as they are, so that offsets count characters of the file', async () => {
		expect((await decode(utf8('\ufeff\ufeff甲\r\n乙'), 'a.txt')).text).toBe('\ufeff甲\r\n乙');
	});

	it.each([
		['nothing', bytes(), 'empty'],
		['only blanks', utf8(' \n\t\u3000'), 'empty'],
		['a broken archive', join(utf8('PK'), bytes(3, 4, 20, 0), new Uint8Array(40)), 'corrupted'],
		['an old Word file', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0), 'old-format'],
		['PostScript', utf8('%!PS-Adobe-3.0'), 'unsupported-format'],
		['a PNG', join(bytes(0x89), utf8('PNG\r\n'), bytes(0x1a, 0x0a, 0, 0)), 'binary'],
		['zero bytes in text', join(utf8('abc'), bytes(0, 0, 0, 1, 2, 0, 0)), 'binary'],
		['control characters', bytes(...Array.from({ length: 60 }, (_, i) => (i % 3 ? 0x41 : 0x01))), 'binary'],
		['broken UTF-8 behind a mark', bytes(0xef, 0xbb, 0xbf, 0xc3, 0x28), 'encoding'],
		['bytes of no encoding', bytes(0x41, 0xff, 0xff, 0x42), 'encoding'],
	])('refuses %s', async (_, input, reason) => {
		expect(await reasonOf(() => decode(input, 'x.txt'))).toMatchObject({
			code: 'UNREADABLE_FILE',
			data: { file: 'x.txt', reason },
		});
	});

	it('says the limit and the size it found', async () => {
		expect(await reasonOf(() => decode(new Uint8Array(MAX_BYTES + 1), 'x.txt'))).toMatchObject({
			data: { reason: 'too-large', limit: MAX_BYTES, actual: MAX_BYTES + 1 },
		});
		expect(await reasonOf(() => decode(utf8(`a\n${'b'.repeat(MAX_LINE_LENGTH + 3)}\nc`), 'x.txt'))).toMatchObject({
			data: { reason: 'too-long-line', limit: MAX_LINE_LENGTH, actual: MAX_LINE_LENGTH + 3 },
		});
	});
});
