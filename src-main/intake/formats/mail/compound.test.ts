import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decode } from '../../decode.ts';
import { leadsToAnEnd } from './compound.ts';

const file = join(import.meta.dirname, '../../fixtures/real-world/body-gbk.msg');
const fresh = () => new Uint8Array(readFileSync(file));

/** The file with one 32-bit number of it set. */
function withInt(at: number, value: number): Uint8Array {
	const bytes = fresh();
	new DataView(bytes.buffer).setInt32(at, value, true);
	return bytes;
}
const intOf = (at: number): number => new DataView(fresh().buffer).getInt32(at, true);
const FIRST_DIRECTORY = intOf(0x30);
const FAT = (intOf(0x4c) + 1) * 512;
const directory = (FIRST_DIRECTORY + 1) * 512;
/** The place of the first entry of that type behind the root. */
const entry = (type: number): number => {
	const bytes = fresh();
	for (let at = directory + 128; ; at += 128) if (bytes[at + 0x42] === type) return at;
};

describe('the tables of a compound file', () => {
	it('lead to an end in a sound one', () => expect(leadsToAnEnd(fresh())).toBe(true));

	it.each([
		['a directory whose sectors go round', FAT + FIRST_DIRECTORY * 4, FIRST_DIRECTORY],
		['a sector outside of the file', 0x30, 9_000_000],
		['more tables than sectors', 0x48, 2_000_000_000],
		['a folder inside itself', entry(1) + 0x4c, 0],
		['a child outside of the directory', directory + 0x4c, 70_000],
		['a stream larger than the file', entry(2) + 0x78, 2_000_000_000],
	])('do not with %s', async (_, at, value) => {
		const bytes = withInt(at, value);
		expect(leadsToAnEnd(bytes)).toBe(false);
		await expect(decode(bytes, 'a.msg')).rejects.toMatchObject({ failure: { data: { file: 'a.msg', reason: 'corrupted' } } });
	});
});

it('reads a message whose properties have types that they should not have', async () => {
	const bytes = fresh();
	const tag = Buffer.from(bytes.buffer).indexOf(Buffer.from('0C1A001F', 'utf16le'));
	bytes.set(Buffer.from('0003', 'utf16le'), tag + 8);
	const { declared, text } = await decode(bytes, 'a.msg');
	expect(declared?.author).toBeNull();
	expect(text).toContain('2.3万亩');
});
