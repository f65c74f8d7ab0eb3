import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '../contract/errors.ts';
import { readFileBytes } from './files.ts';
import { MAX_BYTES } from './limits.ts';

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'tickmark-files-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function reasonOf(path: string): Promise<unknown> {
	try {
		await readFileBytes(path);
		return 'read';
	} catch (error) {
		if (error instanceof AppError && error.failure.code === 'UNREADABLE_FILE') return error.failure.data;
		throw error;
	}
}

describe('readFileBytes', () => {
	it('reads a file, and a symbolic link to one under the name it was asked by', async () => {
		await writeFile(join(folder, '报道.txt'), '甲');
		await symlink(join(folder, '报道.txt'), join(folder, 'link.txt'));
		const direct = await readFileBytes(join(folder, '报道.txt'));
		const linked = await readFileBytes(join(folder, 'link.txt'));
		expect([direct.name, linked.name]).toEqual(['报道.txt', 'link.txt']);
		expect([...direct.bytes]).toEqual([0xe7, 0x94, 0xb2]);
		expect([...linked.bytes]).toEqual([...direct.bytes]);
	});

	it('tells a missing file, a broken link and a folder', async () => {
		await mkdir(join(folder, 'sub'));
		await symlink(join(folder, 'nowhere'), join(folder, 'broken'));
		await writeFile(join(folder, 'plain'), 'x');
		expect(await reasonOf(join(folder, 'no.txt'))).toMatchObject({ file: 'no.txt', reason: 'not-found' });
		expect(await reasonOf(join(folder, 'broken'))).toMatchObject({ reason: 'not-found' });
		expect(await reasonOf(join(folder, 'plain', 'under'))).toMatchObject({ reason: 'not-found' });
		expect(await reasonOf(join(folder, 'sub'))).toMatchObject({ reason: 'is-directory' });
	});

	it('checks the size before it reads', async () => {
		const path = join(folder, 'large.txt');
		await writeFile(path, '');
		await truncate(path, MAX_BYTES + 1);
		expect(await reasonOf(path)).toEqual({ file: 'large.txt', reason: 'too-large', limit: MAX_BYTES, actual: MAX_BYTES + 1 });
	});

	it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('tells a file that may not be read', async () => {
		const path = join(folder, 'secret.txt');
		await writeFile(path, 'x');
		await chmod(path, 0);
		expect(await reasonOf(path)).toMatchObject({ reason: 'no-permission' });
	});

	it.skipIf(process.platform === 'win32')('does not read a device', async () => {
		expect(await reasonOf('/dev/null')).toMatchObject({ file: 'null', reason: 'unsupported-format' });
	});
});
