import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decode } from '../../decode.ts';
import { minimalPdf } from '../../fixtures/pdf/by-hand.ts';
import { withoutDamagedFaces } from './faces.ts';

const bytesOf = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, '../../fixtures/pdf', name)));
const object = (stream: Uint8Array, dictionary = '/Filter /FlateDecode /Length1 900') =>
	Buffer.concat([Buffer.from(`%PDF-1.7\n4 0 obj\n<<${dictionary}>>\nstream\n`), stream, Buffer.from('\nendstream\nendobj\n')]);
const hidden = (file: Uint8Array) => !Buffer.from(withoutDamagedFaces(file)).equals(file);
const face = (encoding: string) =>
	Buffer.from(
		`%!PS-AdobeFont-1.0: Stone\n${'% filled up\n'.repeat(20)}/Encoding 256 array\n${encoding}\nreadonly def currentfile eexec`,
	);

/** Where the packed faces of a file begin. */
const facesIn = (file: Uint8Array): number[] =>
	[
		...Buffer.from(file)
			.toString('latin1')
			.matchAll(/\/Length1 [^>]*>>\s*stream\n/g),
	].map((found) => found.index + found[0].length);

describe('damaged faces', () => {
	it.each(['report-en.pdf', 'report-zh.pdf', 'report-office.pdf', 'newspaper.pdf', 'owner-password.pdf'])(
		'are none in %s',
		(name) => {
			expect(hidden(bytesOf(name))).toBe(false);
		},
	);

	it.each(['/Filter /FlateDecode /Length1 900', '/Length1 900/Filter[/FlateDecode]', '/Subtype /Type1C /Filter/Fl/Length 9'])(
		'are told by their checksum (%s)',
		(dictionary) => {
			const packed = deflateSync(face('dup 65 /A put'));
			expect(hidden(object(packed, dictionary))).toBe(false);
			packed[packed.length - 2]! ^= 1;
			const file = object(packed, dictionary);
			const kept = Buffer.from(withoutDamagedFaces(file));
			// The two bytes that say how it is packed, and nothing else.
			expect(kept.subarray(0, file.indexOf('stream\n') + 7)).toEqual(file.subarray(0, file.indexOf('stream\n') + 7));
			expect(kept.subarray(file.indexOf('stream\n') + 9)).toEqual(file.subarray(file.indexOf('stream\n') + 9));
			expect(kept.equals(file)).toBe(false);
		},
	);

	it.each([
		['dup 65 /A put\ndup 200 /Eacute put', false],
		['dup 65 /A put\ndup 90000065/B put', true],
		['dup 65 /A put\ndup 90000065put B/ put', true],
	])('are told by an encoding of codes that no face has (%s)', (encoding, told) => {
		expect(hidden(object(deflateSync(face(encoding))))).toBe(told);
		expect(hidden(object(face(encoding), '/Length1 900'))).toBe(told);
	});

	it('are not those that only end too early, other streams, and what is packed otherwise or encrypted', () => {
		const packed = deflateSync(face('dup 65 /A put'));
		expect(hidden(object(packed.subarray(0, -4)))).toBe(false);
		packed[packed.length - 2]! ^= 1;
		expect(hidden(object(packed, '/Filter /FlateDecode /Length 900'))).toBe(false);
		expect(hidden(object(packed, '/Filter [/ASCIIHexDecode /FlateDecode] /Length1 900'))).toBe(false);
		expect(hidden(Buffer.concat([object(packed), Buffer.from('trailer <</Encrypt 9 0 R>>')]))).toBe(false);
	});

	it('cost no word of the text', async () => {
		const whole = bytesOf('report-office.pdf');
		const damaged = whole.slice();
		const places = facesIn(whole);
		expect(places).toHaveLength(3);
		for (const at of places) for (let i = 0; i < 40; i++) damaged[at + 900 + i * 11]! ^= 0x55;
		const { text } = await decode(damaged, 'damaged.pdf');
		expect(text).toBe((await decode(whole, 'whole.pdf')).text);
	});

	it('do not keep pdf.js busy', async () => {
		const whole = Buffer.from(bytesOf('report-office.pdf'));
		const at = facesIn(whole)[1]!;
		const sound = inflateSync(whole.subarray(at, whole.indexOf('endstream', at))).toString('latin1');
		const wild = Buffer.from(sound.replace('dup 2 /', 'dup 90000000 /'), 'latin1');
		const file = minimalPdf([
			'<< /Type /Catalog /Pages 2 0 R >>',
			'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
			'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
			{ dictionary: '', bytes: Buffer.from('BT /F1 16 Tf 60 760 Td (1.25 million) Tj ET') },
			'<< /Type /Font /Subtype /Type1 /BaseFont /Stone /FontDescriptor 6 0 R /Encoding /WinAnsiEncoding >>',
			'<< /Type /FontDescriptor /FontName /Stone /Flags 32 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /StemV 80 /FontFile 7 0 R >>',
			{ dictionary: `/Filter /FlateDecode /Length1 ${wild.indexOf('eexec') + 6}`, bytes: deflateSync(wild) },
		]);
		const began = performance.now();
		expect((await decode(file, 'wild.pdf')).text).toContain('1.25 million');
		expect(performance.now() - began).toBeLessThan(4000);
	}, 120_000);
});
