/** A disk that runs full under the desk, and has room again later: a real one, of 24 MB, where we may mount one. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { safe } from '@orpc/server';
import { expect, onTestFinished, test } from 'vitest';
import { openTestDesk } from './testing/open.ts';

/** The folder of a small disk of its own; null without the right to mount one. */
function smallDisk(): string | null {
	if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
	const folder = mkdtempSync(join(tmpdir(), 'tickmark-disk-'));
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', folder], { stdio: 'ignore' });
		return folder;
	} catch {
		rmdirSync(folder);
		return null;
	}
}

const disk = smallDisk();

/** Writes until nothing more goes in. Returns what makes room again. */
function fillUp(folder: string): () => void {
	const files: string[] = [];
	for (let size = 1024 * 1024; size >= 512; ) {
		const file = join(folder, `filler-${files.length}`);
		files.push(file);
		try {
			writeFileSync(file, Buffer.alloc(size, 1));
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
			size /= 2;
		}
	}
	return () => {
		for (const file of files) rmSync(file, { force: true });
	};
}

test.skipIf(disk === null)(
	'on a full disk nothing is said to be done that is not, and with room again the desk goes on',
	async () => {
		const home = disk ?? '';
		onTestFinished(() => {
			execFileSync('umount', ['-l', home]);
			rmdirSync(home);
		});
		const first = await openTestDesk({ home });
		const article = await first.importText('a.txt', 'Quays 12 of 34\nBerths 56');
		const figure = (id: string) => ({ type: 'figure' as const, figure: id });
		const confirm = (id: string) => first.client.article.act({ article, target: figure(id), act: { kind: 'confirm' } });
		await confirm('f1');
		const makeRoom = fillUp(home);
		// SQLite writes into what its log has already: it may take a few acts before that is full too.
		const acknowledged: string[] = [];
		let refused: unknown = null;
		for (let i = 0; i < 5000 && refused === null; i++) {
			const { error, data } = await safe(
				first.client.article.act({ article, target: figure('f2'), act: { kind: 'note', text: `asked ${i}` } }),
			);
			if (error) refused = error;
			else acknowledged.push(data.event.id);
		}
		expect(refused).toMatchObject({ code: 'STORE_FULL', data: { file: expect.stringContaining(home) } });
		const large = Array.from({ length: 1500 }, (_, i) => `Lamps on street ${i}: ${i * 7}`).join('\n');
		const files = [new File([large], 'large.txt')];
		const imported = await safe(first.client.library.import({ job: 'full', files, published: null }));
		const outcome = imported.error ?? imported.data?.[0];
		expect(JSON.stringify(outcome)).toContain('STORE_FULL');
		expect(await first.client.library.list()).toHaveLength(1);
		makeRoom();
		const { event } = await confirm('f3');
		const view = await first.client.article.open({ article });
		expect([view.states['f1']?.verdict, view.states['f3']?.verdict]).toEqual(['confirmed', 'confirmed']);
		expect(view.states['f2']?.notes).toHaveLength(acknowledged.length);
		expect((await first.client.library.import({ job: 'again', files, published: null }))[0]).toMatchObject({
			outcome: 'imported',
		});
		await first.desk.close();
		const second = await openTestDesk({ home });
		const history = await second.client.article.history({ article });
		expect(history.map(({ id }) => id)).toEqual(expect.arrayContaining([...acknowledged, event.id]));
		expect(history).toHaveLength(acknowledged.length + 2);
		expect((await second.client.store.verify()).sound).toBe(true);
		expect((await second.client.article.open({ article })).head).toBe(view.head);
	},
);
