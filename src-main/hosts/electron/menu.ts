import type { MenuItemConstructorOptions } from 'electron';
import { message } from '../../contract/messages/index.ts';
import type { Language } from '../../contract/model.ts';

export interface MenuState {
	platform: NodeJS.Platform;
	language: Language;
	packaged: boolean;
}

export interface MenuActions {
	/** Tells the window that a command of the desk was chosen (contract/procedures.ts, `command`). */
	command(name: string): void;
	importReports(): void;
	openLogFolder(): void;
	about(): void;
}

type Item = MenuItemConstructorOptions;

/** The key beside a review command. It is the page's own key: shown, never taken from a text field by the menu. */
const reviewKeys = {
	confirm: 'C',
	flag: 'F',
	correct: 'O',
	'not-a-figure': 'X',
	note: 'N',
	'next-figure': 'J',
	'previous-figure': 'K',
	'next-finding': 'D',
	'undo-decision': 'U',
	'redo-decision': 'Shift+U',
} as const;

/** Names of the menu that the desk knows by another. */
const deskCommands: Partial<Record<keyof typeof reviewKeys, string>> = {
	'next-figure': 'next',
	'previous-figure': 'previous',
	'undo-decision': 'undo',
	'redo-decision': 'redo',
};

/** The menu as data. Every item has an id, so that nothing is looked up by its place or its label. */
export function menuTemplate({ platform, language, packaged }: MenuState, actions: MenuActions): Item[] {
	const mac = platform === 'darwin';
	const say = (id: string) => message(language, `cli.menu.${id}`);
	const item = (id: string, rest: Omit<Item, 'id' | 'label'>): Item => ({ id, label: say(id), ...rest });
	const role = (id: string, name: NonNullable<Item['role']>): Item => item(id, { role: name });
	const line: Item = { type: 'separator' };

	const review = (id: keyof typeof reviewKeys): Item =>
		item(id, {
			click: () => actions.command(deskCommands[id] ?? id),
			// macOS cannot show a key without taking it.
			...(mac ? {} : { accelerator: reviewKeys[id], registerAccelerator: false }),
		});
	const settings = item('settings', { accelerator: 'CmdOrCtrl+,', click: () => actions.command('settings') });

	const menus: Item[] = [
		item('file', {
			submenu: [
				item('import', { accelerator: 'CmdOrCtrl+O', click: actions.importReports }),
				item('report', { accelerator: 'CmdOrCtrl+E', click: () => actions.command('report') }),
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
			],
		}),
		item('review', {
			submenu: [
				review('confirm'),
				review('flag'),
				review('correct'),
				review('not-a-figure'),
				review('note'),
				line,
				review('next-figure'),
				review('previous-figure'),
				review('next-finding'),
				line,
				review('undo-decision'),
				review('redo-decision'),
			],
		}),
		item('view', {
			submenu: [
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
				item('keys', { click: () => actions.command('keys') }),
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
