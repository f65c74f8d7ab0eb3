import type { MenuItemConstructorOptions } from 'electron';
import { message } from '../../contract/messages/index.ts';
import type { Language } from '../../contract/model.ts';
import { type KeyedCommand, menuKeys } from './menu-keys.ts';

export interface MenuState {
	platform: NodeJS.Platform;
	language: Language;
	packaged: boolean;
	/** The settings' `keys`: chords of commands that the editor has changed. */
	keys: Readonly<Record<string, readonly string[]>>;
}

export interface MenuActions {
	/** Tells the window that a command of the desk was chosen (contract/procedures.ts, `command`). */
	command(name: string): void;
	importReports(): void;
	openLogFolder(): void;
	about(): void;
}

type Item = MenuItemConstructorOptions;

/** Names of the menu that the desk knows by another: two of them would else be those of the edit menu. */
const deskCommands = {
	'next-figure': 'next',
	'previous-figure': 'previous',
	'undo-decision': 'undo',
	'redo-decision': 'redo',
	'switch-view': 'view',
} as const;

/** The menu as data. Every item has an id, so that nothing is looked up by its place or its label. */
export function menuTemplate({ platform, language, packaged, keys }: MenuState, actions: MenuActions): Item[] {
	const mac = platform === 'darwin';
	const say = (id: string) => message(language, `cli.menu.${id}`);
	const item = (id: string, rest: Omit<Item, 'id' | 'label'>): Item => ({ id, label: say(id), ...rest });
	const role = (id: string, name: NonNullable<Item['role']>): Item => item(id, { role: name });
	const line: Item = { type: 'separator' };

	const shownKeys = menuKeys(keys);

	/** A command of the desk. Its key is the page's own: shown, and never taken from a text field by the menu. */
	const desk = (id: KeyedCommand | keyof typeof deskCommands): Item => {
		const command = id in deskCommands ? deskCommands[id as keyof typeof deskCommands] : (id as KeyedCommand);
		const accelerator = shownKeys.get(command);
		// macOS cannot show a key without taking it.
		const shown = accelerator !== undefined && !mac ? { accelerator, registerAccelerator: false } : {};
		return item(id, { click: () => actions.command(command), ...shown });
	};
	/** A command of the window (src-renderer/lib/window-commands.ts), which has no key of its own. */
	const window = (id: string): Item => item(id, { click: () => actions.command(id) });
	const settings = item('settings', { accelerator: 'CmdOrCtrl+,', click: () => actions.command('settings') });

	const menus: Item[] = [
		item('file', {
			submenu: [
				item('import', { accelerator: 'CmdOrCtrl+O', click: actions.importReports }),
				window('new-version'),
				line,
				item('report', { accelerator: 'CmdOrCtrl+E', click: () => actions.command('report') }),
				window('hand-over'),
				window('back-up'),
				line,
				...(mac ? [role('close', 'close')] : [settings, line, role('quit', 'quit')]),
			],
		}),
		item('edit', {
			submenu: [
				role('undo', 'undo'),
				role('redo', 'redo'),
				line,
				role('cut', 'cut'),
				role('copy', 'copy'),
				role('paste', 'paste'),
				role('select-all', 'selectAll'),
				line,
				desk('search'),
			],
		}),
		item('review', {
			submenu: [
				desk('confirm'),
				desk('flag'),
				desk('correct'),
				desk('not-a-figure'),
				desk('note'),
				desk('evidence'),
				line,
				desk('next-figure'),
				desk('previous-figure'),
				desk('next-finding'),
				line,
				desk('undo-decision'),
				desk('redo-decision'),
				line,
				desk('sign-off'),
			],
		}),
		item('view', {
			submenu: [
				desk('switch-view'),
				line,
				window('go-article'),
				window('go-inbox'),
				window('go-library'),
				window('go-trash'),
				line,
				role('reset-zoom', 'resetZoom'),
				role('zoom-in', 'zoomIn'),
				role('zoom-out', 'zoomOut'),
				line,
				role('fullscreen', 'togglefullscreen'),
				...(packaged ? [] : [line, role('developer-tools', 'toggleDevTools')]),
			],
		}),
		...(mac ? [item('window', { role: 'window', submenu: [role('minimize', 'minimize')] })] : []),
		item('help', {
			role: 'help',
			submenu: [
				desk('keys'),
				item('log', { click: actions.openLogFolder }),
				...(mac ? [] : [line, item('about', { click: actions.about })]),
			],
		}),
	];
	if (!mac) return menus;
	const own: Item = {
		id: 'application',
		label: 'Tickmark',
		submenu: [
			item('about', { click: actions.about }),
			line,
			settings,
			line,
			role('hide', 'hide'),
			role('hide-others', 'hideOthers'),
			role('show-all', 'unhide'),
			line,
			role('quit', 'quit'),
		],
	};
	return [own, ...menus];
}
