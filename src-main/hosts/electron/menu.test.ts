import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { hasMessage } from '../../contract/messages/index.ts';
import { type MenuState, menuTemplate } from './menu.ts';

type Item = MenuItemConstructorOptions;

const actions = () => ({ command: vi.fn(), importReports: vi.fn(), openLogFolder: vi.fn(), about: vi.fn() });
const build = (state: Partial<MenuState> = {}, given = actions()) =>
	menuTemplate({ platform: 'linux', language: 'zh', packaged: true, keys: {}, ...state }, given);

const walk = (items: Item[]): Item[] => items.flatMap((item) => [item, ...walk((item.submenu as Item[] | undefined) ?? [])]);
const find = (items: Item[], id: string): Item => {
	const found = walk(items).filter((item) => item.id === id);
	expect(found, id).toHaveLength(1);
	return found[0]!;
};
const choose = (items: Item[], id: string) => (find(items, id).click as unknown as () => void)();
const states: Partial<MenuState>[] = (['linux', 'win32', 'darwin'] as const).flatMap((platform) =>
	(['zh', 'en'] as const).flatMap((language) => [true, false].map((packaged) => ({ platform, language, packaged }))),
);

describe.each(states)('menu %j', (state) => {
	const items = walk(build(state)).filter((item) => item.type !== 'separator');

	it('has an id of its own and words for every item', () => {
		const ids = items.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { id, label } of items) {
			expect(label, id).toBeTruthy();
			expect(label).not.toMatch(/^cli\.menu/);
			if (id !== 'application') expect(hasMessage(`cli.menu.${id}`), id).toBe(true);
		}
	});

	it('gives no two items one key', () => {
		const keys = items.flatMap(({ accelerator }) => (accelerator ? [accelerator] : []));
		expect(new Set(keys).size).toBe(keys.length);
	});

	it('does something on every item that has no submenu', () => {
		for (const { id, click, role, submenu } of items) expect(Boolean(click ?? role ?? submenu), id).toBe(true);
	});

	it('never takes a single letter from a text field', () => {
		for (const { id, accelerator, registerAccelerator } of items) {
			if (accelerator && !/^CmdOrCtrl\+/.test(String(accelerator))) expect(registerAccelerator, id).toBe(false);
		}
	});
});

describe('menu', () => {
	it('speaks the language of the settings', () => {
		expect(find(build({ language: 'zh' }), 'import').label).toBe('导入报道…');
		expect(find(build({ language: 'en' }), 'import').label).toBe('Import Reports…');
	});

	it('is laid out as its platform expects', () => {
		expect(build({ platform: 'darwin' }).map(({ id }) => id)).toEqual([
			'application',
			'file',
			'edit',
			'review',
			'view',
			'window',
			'help',
		]);
		expect(build({ platform: 'win32' }).map(({ id }) => id)).toEqual(['file', 'edit', 'review', 'view', 'help']);
		const submenu = (platform: NodeJS.Platform, id: string) => walk([find(build({ platform }), id)]).map((item) => item.id);
		expect(submenu('darwin', 'application')).toEqual(expect.arrayContaining(['about', 'settings', 'hide', 'quit']));
		expect(submenu('darwin', 'file')).not.toContain('quit');
		expect(submenu('linux', 'file')).toContain('quit');
		expect(submenu('linux', 'help')).toContain('about');
		expect(find(build({ platform: 'darwin' }), 'confirm').accelerator).toBeUndefined();
		expect(find(build({ platform: 'linux' }), 'confirm')).toMatchObject({ accelerator: 'C', registerAccelerator: false });
	});

	it('shows the keys that the editor has set', () => {
		const items = build({ keys: { confirm: ['Primary+KeyJ'], evidence: [] } });
		expect(find(items, 'confirm')).toMatchObject({ accelerator: 'CmdOrCtrl+J', registerAccelerator: false });
		expect(find(items, 'evidence').accelerator).toBeUndefined();
		expect(find(items, 'sign-off').accelerator).toBe('S');
	});

	it('has developer tools only in a program that is not packaged', () => {
		expect(walk(build({ packaged: true })).some(({ role }) => role === 'toggleDevTools')).toBe(false);
		expect(find(build({ packaged: false }), 'developer-tools').role).toBe('toggleDevTools');
	});

	it('tells the desk its own names, and the host what is the host’s', () => {
		const given = actions();
		const items = build({}, given);
		for (const id of ['confirm', 'next-figure', 'undo-decision', 'report', 'settings', 'keys']) choose(items, id);
		for (const id of ['switch-view', 'search', 'evidence', 'sign-off', 'hand-over', 'new-version', 'go-inbox']) choose(items, id);
		expect(given.command.mock.calls.flat()).toEqual([
			...['confirm', 'next', 'undo', 'report', 'settings', 'keys'],
			...['view', 'search', 'evidence', 'sign-off', 'hand-over', 'new-version', 'go-inbox'],
		]);
		for (const id of ['import', 'log', 'about']) choose(items, id);
		expect([given.importReports, given.openLogFolder, given.about].map((action) => action.mock.calls.length)).toEqual([1, 1, 1]);
	});
});
