import { appendFile, copyFile, mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../store/testing/folder.ts';
import { openTestDesk } from './testing/open.ts';

/** The thread that parses has to start, on a busy machine too. */
const PATIENCE = 40_000;

async function watching(before?: (folder: string) => Promise<void>) {
	const folder = temporaryFolder();
	await before?.(folder);
	const opened = await openTestDesk({ watch: { settle: 60 } });
	const titles = async () => (await opened.client.library.list()).map(({ fileName }) => fileName).sort();
	await opened.client.settings.set({ watchedFolder: folder });
	return {
		...opened,
		folder,
		titles,
		until: (names: string[]) => vi.waitFor(async () => expect(await titles()).toEqual(names), PATIENCE),
	};
}

test('what lies in the folder and what appears in it is imported, once for each content', async () => {
	const { folder, until, titles } = await watching((path) => writeFile(join(path, 'a.txt'), 'Ferries 12'));
	await until(['a.txt']);
	await writeFile(join(folder, 'b.txt'), 'Bridges 7');
	await until(['a.txt', 'b.txt']);
	await copyFile(join(folder, 'a.txt'), join(folder, 'copy.txt'));
	await rename(join(folder, 'b.txt'), join(folder, 'renamed.txt'));
	await mkdir(join(folder, 'sub'));
	await writeFile(join(folder, 'sub', 'c.txt'), 'Roads 5');
	await until(['a.txt', 'b.txt', 'c.txt']);
	await appendFile(join(folder, 'a.txt'), '\nFerries 13');
	await until(['a.txt', 'a.txt', 'b.txt', 'c.txt']);
	expect(await titles()).toHaveLength(4);
}, 60_000);

test('lock files, hidden files and links are left alone, and what is unreadable is told', async () => {
	const outside = temporaryFolder();
	await writeFile(join(outside, 'secret.txt'), 'Secret 99');
	const { folder, until, log } = await watching();
	await symlink(join(outside, 'secret.txt'), join(folder, 'link.txt'));
	await writeFile(join(folder, '~$report.docx'), 'lock 1');
	await writeFile(join(folder, '.hidden.txt'), 'hidden 1');
	await writeFile(join(folder, 'broken.docx'), 'PK\u0003\u0004 no archive');
	await writeFile(join(folder, 'z.txt'), 'Last 1');
	await until(['z.txt']);
	await vi.waitFor(() => expect(log.filter((line) => line.includes('broken.docx')).length).toBeGreaterThan(0), PATIENCE);
}, 60_000);

test('what was put in the trash stays there, and no folder is watched after the setting is taken back', async () => {
	const { client, folder, until } = await watching();
	await writeFile(join(folder, 'a.txt'), 'Ferries 12');
	await until(['a.txt']);
	const [article] = await client.library.list();
	await client.library.trash({ articles: [article!.id] });
	await copyFile(join(folder, 'a.txt'), join(folder, 'again.txt'));
	await writeFile(join(folder, 'b.txt'), 'Bridges 7');
	await until(['b.txt']);
	await client.settings.set({ watchedFolder: null });
}, 60_000);
