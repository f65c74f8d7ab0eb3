/** The window's words: every key that is asked for is there, and every key that is there is asked for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messages } from '../src-main/contract/messages/zh/index.ts';

const ROOT = import.meta.dirname;
const source = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) && !name.startsWith('testing'))
	.map((name) => readFileSync(join(ROOT, name), 'utf8'))
	// What events were is told on screen and in reports alike.
	.concat(readFileSync(join(ROOT, '../src-main/contract/event-words.ts'), 'utf8'))
	.join('\n');
const keys = Object.keys(messages).filter((key) => key.startsWith('ui.'));
const asked = [...source.matchAll(/'(ui\.[a-z0-9.-]+)'/g)].map((m) => m[1] ?? '');
const begun = [...source.matchAll(/`(ui\.[^`$]*)\$\{/g)].map((m) => m[1] ?? '');

describe('the words of the window', () => {
	it('are all in the catalogue', () => {
		expect(asked.length).toBeGreaterThan(150);
		expect(asked.filter((key) => !keys.includes(key))).toEqual([]);
		expect(begun.filter((start) => !keys.some((key) => key.startsWith(start)))).toEqual([]);
	});
	it('are all used', () => {
		expect(keys.filter((key) => !asked.includes(key) && !begun.some((start) => key.startsWith(start)))).toEqual([]);
	});
});
