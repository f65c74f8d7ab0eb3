import { copyFileSync, cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { STORE_FILE } from '../store/open.ts';
import { temporaryFolder } from '../store/testing/folder.ts';
import { openTestDesk } from './testing/open.ts';

test('a log taken away after a crash: every window is told that the last decisions may be lost', async () => {
	const home = temporaryFolder();
	const { client, importText } = await openTestDesk({ home });
	await importText('a.txt', 'Quays 4');
	// What a killed program leaves, without its log.
	const left = temporaryFolder();
	for (const name of [STORE_FILE, `${STORE_FILE}.open`]) copyFileSync(join(home, name), join(left, name));
	expect(existsSync(join(home, `${STORE_FILE}-wal`))).toBe(true);
	const whole = temporaryFolder();
	cpSync(home, whole, { recursive: true });
	expect(await client.library.list()).toHaveLength(1);
	for (const [folder, lost] of [
		[left, true],
		[whole, false],
	] as const) {
		rmSync(join(folder, `${STORE_FILE}.lock`), { force: true });
		const opened = await openTestDesk({ home: folder });
		const updates = await opened.client.app.updates();
		await updates.next();
		opened.desk.emit({ type: 'library-changed' });
		const { value } = await updates.next();
		expect(value).toMatchObject({ type: lost ? 'failed' : 'library-changed' });
		if (!lost) expect(await opened.client.library.list()).toHaveLength(1);
		await updates.return?.();
		await opened.desk.close();
	}
});
