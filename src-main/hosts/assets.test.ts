import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assetPath, readAsset } from './assets.ts';
import { escapes } from './testing/escapes.ts';

let folder: string;
let root: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'tickmark-assets-'));
	root = join(folder, 'renderer');
	mkdirSync(join(root, 'assets'), { recursive: true });
	mkdirSync(join(folder, 'renderer-secret'));
	writeFileSync(join(root, 'index.html'), '<!doctype html>');
	writeFileSync(join(root, 'assets', '宋体.woff2'), 'font');
	writeFileSync(join(root, 'assets', 'notes.md'), 'not served');
	writeFileSync(join(root, '.env.json'), '{}');
	writeFileSync(join(folder, 'secret.json'), '{}');
	writeFileSync(join(folder, 'renderer-secret', 'secret.json'), '{}');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('served files', () => {
	it('are those of the window, with their type', async () => {
		expect(await readAsset(root, '/')).toMatchObject({ type: 'text/html; charset=utf-8' });
		expect(await readAsset(root, '/index.html')).toMatchObject({ type: 'text/html; charset=utf-8' });
		const font = await readAsset(root, `/assets/${encodeURIComponent('宋体')}.woff2`);
		expect([font?.type, new TextDecoder().decode(font?.body)]).toEqual(['font/woff2', 'font']);
	});

	it.each(['/absent.js', '/assets', '/assets/notes.md', '/index.html/x.js'])('%s is nothing', async (path) => {
		expect(await readAsset(root, path)).toBeNull();
	});

	it.each(escapes)('%s is refused', (path) => {
		expect(assetPath(root, path)).toBeNull();
	});
});
