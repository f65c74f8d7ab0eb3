import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../store/testing/folder.ts';
import { run } from './run.ts';
import { fakeIo } from './testing.ts';

const call = async (argv: string[]) => {
	const io = fakeIo();
	return { status: await run(argv, io.io), out: io.out, err: io.err };
};

it('hands an article to another library and merges it there, whichever way round and however often', async () => {
	const folder = temporaryFolder();
	const [one, two] = [join(folder, 'one'), join(folder, 'two')];
	const report = join(folder, 'a.txt');
	writeFileSync(report, 'The port opened 12 quays in May.\n');
	const file = join(folder, 'a.tickmark.zip');
	const made = await call(['bundle', report, '-o', file, '--home', one, '--language', 'en']);
	expect(made).toMatchObject({
		status: 0,
		out: expect.stringMatching(/^1 article written to .*Code of the bundle: [0-9a-f]{12}\n$/),
	});
	const code = /[0-9a-f]{12}$/m.exec(made.out)?.[0] ?? '';
	const taken = await call(['bundle', '--take', file, '--home', two, '--language', 'en']);
	expect(taken.status).toBe(0);
	expect(taken.out).toContain(`Code of the bundle: ${code}`);
	expect(taken.out).toContain('new here; 1 draft, 0 events');
	const again = await call(['bundle', '--take', file, '--home', two, '--language', 'en']);
	expect(again.out).toContain('merged; 0 drafts and 0 events were not here');
}, 60_000);

it('says what is wrong with a call or a file', async () => {
	const folder = temporaryFolder();
	const home = ['--home', join(folder, 'home')];
	const noBundle = join(folder, 'x.zip');
	writeFileSync(noBundle, 'hello');
	expect(await call(['bundle', 'x.txt', ...home])).toMatchObject({ status: 2 });
	expect(await call(['bundle', '--take', join(folder, 'none.zip'), ...home])).toMatchObject({
		status: 2,
		err: expect.stringContaining('There is no file “none.zip”'),
	});
	expect(await call(['bundle', '--take', noBundle, ...home])).toMatchObject({ status: 2, err: expect.stringContaining('x.zip') });
	for (const option of [['--blind'], ['-o', join(folder, 'y.zip')]]) {
		const { status, err } = await call(['bundle', '--take', noBundle, ...option, ...home, '--language', 'en']);
		expect([status, err]).toEqual([2, expect.stringContaining('Usage: tickmark bundle')]);
	}
}, 60_000);

it('is no report: nothing of it comes in as an article', async () => {
	const folder = temporaryFolder();
	const home = ['--home', join(folder, 'home'), '--language', 'en'];
	const report = join(folder, 'a.txt');
	writeFileSync(report, 'The port opened 12 quays in May.\n');
	const file = join(folder, 'a.tickmark.zip');
	await call(['bundle', report, '-o', file, ...home]);
	const before = (await call(['drafts', ...home])).out;
	for (const command of [
		['import', file],
		['check', file],
		['report', file, '-o', join(folder, 'r.md')],
		['bundle', file, '-o', join(folder, 'b.zip')],
	]) {
		const { status, err } = await call([...command, ...(command[0] === 'check' ? ['--language', 'en'] : home)]);
		expect([status, err]).toEqual([2, expect.stringContaining('a.tickmark.zip” is a bundle')]);
	}
	expect((await call(['drafts', ...home])).out).toBe(before);
}, 60_000);
