import { describe, expect, it } from 'vitest';
import { chordOf, chordPressed, parseChord } from './chords.ts';
import { BINDINGS, type Binding, capsOf, commandOf, type Focus, holderOf, isCommand, keymap, type Press } from './keys.ts';

const LEDGER: Focus = { busy: false, inLedger: true };
const BUTTON: Focus = { busy: false, inLedger: false };
const TYPING: Focus = { busy: true, inLedger: false };

const press = (code: string, more: Partial<Press> = {}): Press => ({
	code,
	key: '',
	keyCode: 0,
	isComposing: false,
	shiftKey: false,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	repeat: false,
	...more,
});
const pressOf = (b: Binding): Press => press(b.chord.code, { shiftKey: b.chord.shift, ctrlKey: b.chord.primary });

describe('the keys of the desk', () => {
	it.each(BINDINGS)('$cap means $command in the ledger', (binding) => {
		expect(commandOf(pressOf(binding), LEDGER)).toBe(binding.command);
	});

	it.each(BINDINGS)('$cap rests while an input method composes, text is typed or a dialog is open', (binding) => {
		expect(commandOf({ ...pressOf(binding), isComposing: true }, LEDGER)).toBeNull();
		expect(commandOf({ ...pressOf(binding), keyCode: 229 }, LEDGER)).toBeNull();
		expect(commandOf(pressOf(binding), TYPING)).toBeNull();
	});

	it('gives no key two meanings', () => {
		const names = BINDINGS.map((b) => chordOf(b.chord));
		expect(new Set(names).size).toBe(names.length);
	});

	it('goes by the place of the key, not by what the layout or an input method prints there', () => {
		expect(commandOf(press('KeyC', { key: 'с' }), LEDGER)).toBe('confirm');
		expect(commandOf(press('KeyC', { key: 'Process' }), LEDGER)).toBe('confirm');
	});

	it('finds / and ? where another layout keeps them', () => {
		expect(commandOf(press('Digit7', { key: '/', shiftKey: true }), LEDGER)).toBe('search');
		expect(commandOf(press('Minus', { key: '?', shiftKey: true }), LEDGER)).toBe('keys');
	});

	it('leaves Space, Enter and the arrows to a button, a tab or a list that has the focus', () => {
		for (const code of ['Space', 'Enter', 'ArrowDown', 'ArrowUp', 'Home', 'End']) {
			expect(commandOf(press(code), BUTTON), code).toBeNull();
		}
		expect(commandOf(press('KeyC'), BUTTON)).toBe('confirm');
	});

	it('never decides by a held key, but goes on moving and undoing', () => {
		for (const b of BINDINGS) {
			const held = commandOf({ ...pressOf(b), repeat: true }, LEDGER);
			expect(held, b.cap).toBe(b.repeats ? b.command : null);
		}
		const decisions = ['confirm', 'flag', 'correct', 'not-a-figure', 'note', 'dismiss-finding', 'mentions', 'confirm-proven'];
		expect(BINDINGS.filter((b) => decisions.includes(b.command) && b.repeats)).toEqual([]);
	});

	it('leaves copying to the browser', () => {
		expect(commandOf(press('KeyC', { ctrlKey: true }), LEDGER)).toBeNull();
		expect(commandOf(press('KeyC', { metaKey: true }), LEDGER)).toBeNull();
		expect(commandOf(press('KeyC', { altKey: true }), LEDGER)).toBeNull();
	});

	it('tells undo from redo by Shift', () => {
		expect(commandOf(press('KeyU'), LEDGER)).toBe('undo');
		expect(commandOf(press('KeyU', { shiftKey: true }), LEDGER)).toBe('redo');
	});

	it('says how a key is printed, and which names are commands', () => {
		expect(capsOf('confirm')).toEqual(['C', 'Space']);
		expect(isCommand('next-finding')).toBe(true);
		expect(isCommand('settings')).toBe(false);
	});
});

describe('keys that the editor has changed', () => {
	it('run the command in the place of its own, and take a chord from whoever had it', () => {
		const map = keymap({ confirm: ['KeyV', 'Shift+KeyJ'], flag: ['KeyJ'] });
		expect(commandOf(press('KeyV'), LEDGER, map)).toBe('confirm');
		expect(commandOf(press('KeyJ', { shiftKey: true }), LEDGER, map)).toBe('confirm');
		expect(commandOf(press('KeyC'), LEDGER, map)).toBeNull();
		expect(commandOf(press('KeyJ'), LEDGER, map)).toBe('flag');
		expect(commandOf(press('ArrowDown'), LEDGER, map)).toBe('next');
		expect(capsOf('next', map)).toEqual(['↓']);
	});

	it('can leave a command without a key', () => {
		expect(capsOf('not-a-figure', keymap({ 'not-a-figure': [] }))).toEqual([]);
	});

	it('drop what is no chord and no command', () => {
		expect(
			keymap({ confirm: ['Alt+KeyC', 'c', 'KeyB'], nonsense: ['KeyC'] }).filter((b) => b.command === 'confirm'),
		).toHaveLength(1);
	});

	it('tell who has a chord', () => {
		expect(holderOf(BINDINGS, { code: 'KeyF', shift: false, primary: false }, 'confirm')).toBe('flag');
		expect(holderOf(BINDINGS, { code: 'KeyC', shift: false, primary: false }, 'confirm')).toBeNull();
	});

	it('are read from a press, but never from what moves the focus, edits or only modifies', () => {
		const given = (code: string, more: Partial<Press> = {}) => chordPressed(press(code, more));
		expect(given('KeyV', { shiftKey: true })).toEqual({ code: 'KeyV', shift: true, primary: false });
		expect(given('ShiftLeft', { shiftKey: true })).toBeNull();
		expect(given('Tab')).toBe('reserved');
		expect(given('KeyC', { ctrlKey: true })).toBe('reserved');
		expect(given('KeyB', { altKey: true })).toBe('reserved');
	});

	it('are kept as text that reads back as the same chord', () => {
		for (const { chord } of BINDINGS) expect(parseChord(chordOf(chord))).toEqual(chord);
	});
});
