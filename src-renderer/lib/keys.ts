/**
 * Every key of the desk, in one table. Bound to the physical key (`event.code`), because under a Chinese input method
 * `event.key` is "Process" and under another layout it is another letter. An editor may give a command other keys
 * (settings, `keys`); what he leaves alone keeps these.
 */
import { type Chord, capOfChord, chordOf, parseChord } from './chords.ts';

/** What a command is about: the overview is told by it. */
export const commandGroups = ['move', 'decide', 'finding', 'edge', 'desk'] as const;
export type CommandGroup = (typeof commandGroups)[number];

interface CommandInfo {
	group: CommandGroup;
	/** Whether a held key goes on doing it. A decision never repeats: holding C must not confirm an article. */
	repeats: boolean;
	/** Its own keys, the usual one first (lib/chords.ts). */
	chords: readonly string[];
	/** A sign (KeyboardEvent.key) as a second way in, for what other layouts keep elsewhere. */
	sign?: string;
}

const COMMANDS = {
	next: { group: 'move', repeats: true, chords: ['KeyJ', 'ArrowDown'] },
	previous: { group: 'move', repeats: true, chords: ['KeyK', 'ArrowUp'] },
	first: { group: 'move', repeats: false, chords: ['Home'] },
	last: { group: 'move', repeats: false, chords: ['End'] },
	confirm: { group: 'decide', repeats: false, chords: ['KeyC', 'Space'] },
	flag: { group: 'decide', repeats: false, chords: ['KeyF'] },
	correct: { group: 'decide', repeats: false, chords: ['KeyO'] },
	'not-a-figure': { group: 'decide', repeats: false, chords: ['KeyX'] },
	reopen: { group: 'decide', repeats: false, chords: ['KeyR'] },
	note: { group: 'decide', repeats: false, chords: ['KeyN'] },
	mentions: { group: 'decide', repeats: false, chords: ['KeyA'] },
	evidence: { group: 'decide', repeats: false, chords: ['KeyE'] },
	'confirm-proven': { group: 'decide', repeats: false, chords: ['KeyG'] },
	undo: { group: 'decide', repeats: true, chords: ['KeyU', 'Primary+KeyZ'] },
	redo: { group: 'decide', repeats: true, chords: ['Shift+KeyU', 'Primary+Shift+KeyZ', 'Primary+KeyY'] },
	'next-finding': { group: 'finding', repeats: true, chords: ['KeyD'] },
	'open-finding': { group: 'finding', repeats: false, chords: ['Enter'] },
	'dismiss-finding': { group: 'finding', repeats: false, chords: ['Backspace'] },
	'close-finding': { group: 'finding', repeats: false, chords: ['Escape'] },
	'add-figure': { group: 'edge', repeats: false, chords: ['KeyI'] },
	'start-earlier': { group: 'edge', repeats: true, chords: ['BracketLeft'] },
	'start-later': { group: 'edge', repeats: true, chords: ['Shift+BracketLeft'] },
	'end-later': { group: 'edge', repeats: true, chords: ['BracketRight'] },
	'end-earlier': { group: 'edge', repeats: true, chords: ['Shift+BracketRight'] },
	view: { group: 'desk', repeats: false, chords: ['KeyL'] },
	'sign-off': { group: 'desk', repeats: false, chords: ['KeyS'] },
	agreement: { group: 'desk', repeats: false, chords: ['KeyV'] },
	filter: { group: 'desk', repeats: false, chords: ['Primary+KeyF'] },
	search: { group: 'desk', repeats: false, chords: ['Slash', 'Primary+KeyK'], sign: '/' },
	keys: { group: 'desk', repeats: false, chords: ['Shift+Slash'], sign: '?' },
} as const satisfies Record<string, CommandInfo>;

export type Command = keyof typeof COMMANDS;

/** Every command, in the order of the overview. */
export const commands = Object.keys(COMMANDS) as Command[];
export const groupOf = (command: Command): CommandGroup => COMMANDS[command].group;

export interface Binding {
	command: Command;
	chord: Chord;
	sign: string | null;
	/**
	 * anywhere: wherever no text is being typed. ledger: only while nothing else that knows this key itself has the
	 * focus (Space and Enter press buttons, arrows move in lists and tabs).
	 */
	where: 'anywhere' | 'ledger';
	repeats: boolean;
	/** As printed on the key. */
	cap: string;
}

/** The keys in force: every chord means one command. */
export type Keymap = readonly Binding[];

/** Keys that controls know themselves. */
const WIDGET_KEYS: ReadonlySet<string> = new Set([
	'ArrowDown',
	'ArrowUp',
	'ArrowLeft',
	'ArrowRight',
	'Home',
	'End',
	'Space',
	'Enter',
]);

function bindingOf(command: Command, text: string, sign: string | null): Binding[] {
	const chord = parseChord(text);
	if (!chord) return [];
	const where = WIDGET_KEYS.has(chord.code) && !chord.primary ? 'ledger' : 'anywhere';
	return [{ command, chord, sign, where, repeats: COMMANDS[command].repeats, cap: capOfChord(chord) }];
}

/**
 * The desk's keys with the editor's changes. A chord that two commands claim goes to the one that the editor gave it to;
 * between two of his own, to the first in the table. What cannot be read as a chord is left out.
 */
export function keymap(changes: Readonly<Record<string, readonly string[]>> = {}): Keymap {
	const own = commands.filter((command) => changes[command] !== undefined);
	const rest = commands.filter((command) => changes[command] === undefined);
	const taken = new Set<string>();
	const found = new Map<Command, Binding[]>();
	for (const command of [...own, ...rest]) {
		const info: CommandInfo = COMMANDS[command];
		const chords = changes[command] ?? info.chords;
		const list: Binding[] = [];
		for (const [index, text] of chords.entries()) {
			const sign = index === 0 && changes[command] === undefined ? (info.sign ?? null) : null;
			for (const binding of bindingOf(command, text, sign)) {
				const name = chordOf(binding.chord);
				if (taken.has(name)) continue;
				taken.add(name);
				list.push(binding);
			}
		}
		found.set(command, list);
	}
	return commands.flatMap((command) => found.get(command) ?? []);
}

/** The desk's own keys. */
export const BINDINGS: Keymap = keymap();

/** The command's own keys, as chords. */
export const ownChords = (command: Command): readonly string[] => COMMANDS[command].chords;

/** Which other command a chord runs now; null when it is free. */
export function holderOf(map: Keymap, chord: Chord, but: Command): Command | null {
	const name = chordOf(chord);
	return map.find((b) => b.command !== but && chordOf(b.chord) === name)?.command ?? null;
}

/** Whether a name (of a menu item, from the host) is a command of the desk. */
export const isCommand = (name: string): name is Command => Object.hasOwn(COMMANDS, name);

/** The keys of a command as printed, the usual one first. */
export const capsOf = (command: Command, map: Keymap = BINDINGS): string[] =>
	map.filter((b) => b.command === command).map((b) => b.cap);

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
export function commandOf(press: Press, focus: Focus, map: Keymap = BINDINGS): Command | null {
	if (focus.busy || press.isComposing || press.keyCode === 229 || press.altKey) return null;
	const primary = press.ctrlKey || press.metaKey;
	for (const { command, chord, sign, where, repeats } of map) {
		const bySign = sign !== null && press.key === sign;
		if (!bySign && (press.code !== chord.code || press.shiftKey !== chord.shift)) continue;
		if (primary !== chord.primary) continue;
		if (where === 'ledger' && !focus.inLedger) continue;
		return press.repeat && !repeats ? null : command;
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
