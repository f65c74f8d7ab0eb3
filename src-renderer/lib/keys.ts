/**
 * Every key of the desk, in one table. Bound to the physical key (`event.code`), because under a Chinese input method
 * `event.key` is "Process" and under another layout it is another letter.
 */

export type Command =
	| 'next'
	| 'previous'
	| 'first'
	| 'last'
	| 'confirm'
	| 'flag'
	| 'correct'
	| 'not-a-figure'
	| 'note'
	| 'next-finding'
	| 'open-finding'
	| 'dismiss-finding'
	| 'close-finding'
	| 'undo'
	| 'redo'
	| 'filter'
	| 'search'
	| 'keys';

export interface Binding {
	command: Command;
	/** KeyboardEvent.code. */
	code: string;
	/** KeyboardEvent.key, as a second way in for signs that other layouts keep elsewhere. */
	sign?: string;
	shift?: boolean;
	/** Control, or Command on a Mac. */
	primary?: boolean;
	/**
	 * anywhere: wherever no text is being typed. ledger: only while nothing else that knows this key itself has the
	 * focus (Space and Enter press buttons, arrows move in lists and tabs).
	 */
	where: 'anywhere' | 'ledger';
	/** Whether a held key goes on doing it. A decision never repeats: holding C must not confirm an article. */
	repeats: boolean;
	/** As printed on the key. */
	cap: string;
}

export const BINDINGS: readonly Binding[] = [
	{ command: 'next', code: 'KeyJ', where: 'anywhere', repeats: true, cap: 'J' },
	{ command: 'next', code: 'ArrowDown', where: 'ledger', repeats: true, cap: '↓' },
	{ command: 'previous', code: 'KeyK', where: 'anywhere', repeats: true, cap: 'K' },
	{ command: 'previous', code: 'ArrowUp', where: 'ledger', repeats: true, cap: '↑' },
	{ command: 'first', code: 'Home', where: 'ledger', repeats: false, cap: 'Home' },
	{ command: 'last', code: 'End', where: 'ledger', repeats: false, cap: 'End' },
	{ command: 'confirm', code: 'KeyC', where: 'anywhere', repeats: false, cap: 'C' },
	{ command: 'confirm', code: 'Space', where: 'ledger', repeats: false, cap: 'Space' },
	{ command: 'flag', code: 'KeyF', where: 'anywhere', repeats: false, cap: 'F' },
	{ command: 'correct', code: 'KeyO', where: 'anywhere', repeats: false, cap: 'O' },
	{ command: 'not-a-figure', code: 'KeyX', where: 'anywhere', repeats: false, cap: 'X' },
	{ command: 'note', code: 'KeyN', where: 'anywhere', repeats: false, cap: 'N' },
	{ command: 'next-finding', code: 'KeyD', where: 'anywhere', repeats: true, cap: 'D' },
	{ command: 'open-finding', code: 'Enter', where: 'ledger', repeats: false, cap: 'Enter' },
	{ command: 'dismiss-finding', code: 'Backspace', where: 'anywhere', repeats: false, cap: 'Backspace' },
	{ command: 'close-finding', code: 'Escape', where: 'anywhere', repeats: false, cap: 'Esc' },
	{ command: 'undo', code: 'KeyU', where: 'anywhere', repeats: true, cap: 'U' },
	{ command: 'undo', code: 'KeyZ', primary: true, where: 'anywhere', repeats: true, cap: 'Ctrl+Z' },
	{ command: 'redo', code: 'KeyU', shift: true, where: 'anywhere', repeats: true, cap: 'Shift+U' },
	{ command: 'redo', code: 'KeyZ', shift: true, primary: true, where: 'anywhere', repeats: true, cap: 'Ctrl+Shift+Z' },
	{ command: 'redo', code: 'KeyY', primary: true, where: 'anywhere', repeats: true, cap: 'Ctrl+Y' },
	{ command: 'filter', code: 'KeyF', primary: true, where: 'anywhere', repeats: false, cap: 'Ctrl+F' },
	{ command: 'search', code: 'Slash', sign: '/', where: 'anywhere', repeats: false, cap: '/' },
	{ command: 'search', code: 'KeyK', primary: true, where: 'anywhere', repeats: false, cap: 'Ctrl+K' },
	{ command: 'keys', code: 'Slash', sign: '?', shift: true, where: 'anywhere', repeats: false, cap: '?' },
];

/** Whether a name (of a menu item, from the host) is a command of the desk. */
export const isCommand = (name: string): name is Command => BINDINGS.some((b) => b.command === name);

/** The keys of a command as printed, the usual one first. */
export const capsOf = (command: Command): string[] => BINDINGS.filter((b) => b.command === command).map((b) => b.cap);

/** What of a keyboard event decides: a subset of KeyboardEvent, so that tests can write one down. */
export interface Press {
	code: string;
	key: string;
	keyCode: number;
	isComposing: boolean;
	shiftKey: boolean;
	ctrlKey: boolean;
	metaKey: boolean;
	altKey: boolean;
	repeat: boolean;
}

export interface Focus {
	/** A text is being typed, or a dialog stands open. */
	busy: boolean;
	/** The ledger or nothing in particular has the focus. */
	inLedger: boolean;
}

/** The command of a key press, or null. An input method's presses (composing, or keyCode 229) are never commands. */
export function commandOf(press: Press, focus: Focus): Command | null {
	if (focus.busy || press.isComposing || press.keyCode === 229 || press.altKey) return null;
	const primary = press.ctrlKey || press.metaKey;
	for (const b of BINDINGS) {
		const bySign = b.sign !== undefined && press.key === b.sign;
		if (!bySign && (press.code !== b.code || press.shiftKey !== (b.shift ?? false))) continue;
		if (primary !== (b.primary ?? false)) continue;
		if (b.where === 'ledger' && !focus.inLedger) continue;
		return press.repeat && !b.repeats ? null : b.command;
	}
	return null;
}

const TEXT_INPUTS =
	'input:not([type=radio]):not([type=checkbox]):not([type=button]):not([type=file]), textarea, select, [contenteditable]';

/** Reads from the document what {@link commandOf} must know about the focus. `overlay` marks open dialogs and menus. */
export function focusOf(target: EventTarget | null, doc: Document): Focus {
	const element = target instanceof Element ? target : null;
	return {
		busy: (element?.closest(TEXT_INPUTS) ?? null) !== null || doc.querySelector('.overlay') !== null,
		inLedger: element === null || element === doc.body || element.closest('[data-ledger]') !== null,
	};
}
