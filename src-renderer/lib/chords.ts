/**
 * A key with its modifiers, as it is kept ("Primary+Shift+KeyZ") and as it is printed ("Ctrl+Shift+Z"). Primary is Control,
 * or Command on a Mac. Alt is left to the system and to the layouts that write with it.
 */

export interface Chord {
	/** KeyboardEvent.code. */
	code: string;
	shift: boolean;
	primary: boolean;
}

const CODE = /^[A-Z][A-Za-z0-9]{1,23}$/;

/** Reads a chord; null for what is none. */
export function parseChord(text: string): Chord | null {
	const parts = text.split('+');
	const code = parts.pop() ?? '';
	if (!CODE.test(code) || parts.some((part) => part !== 'Shift' && part !== 'Primary')) return null;
	return { code, shift: parts.includes('Shift'), primary: parts.includes('Primary') };
}

/** As it is kept; equal chords give equal texts. */
export const chordOf = ({ code, shift, primary }: Chord): string => `${primary ? 'Primary+' : ''}${shift ? 'Shift+' : ''}${code}`;

const CAPS: Record<string, string> = {
	ArrowDown: '↓',
	ArrowUp: '↑',
	ArrowLeft: '←',
	ArrowRight: '→',
	Escape: 'Esc',
	Slash: '/',
	Backslash: '\\',
	BracketLeft: '[',
	BracketRight: ']',
	Comma: ',',
	Period: '.',
	Semicolon: ';',
	Quote: "'",
	Backquote: '`',
	Minus: '-',
	Equal: '=',
};

const codeCap = (code: string): string =>
	CAPS[code] ??
	code
		.replace(/^(?:Key|Digit)(?=.$)/, '')
		.replace(/^Numpad/, 'Num ')
		.replace(/(?<=.)(?=(?:Up|Down)$)/, ' ');

/** As printed on a PC's keyboard; `?` is printed as itself. */
export function capOfChord({ code, shift, primary }: Chord): string {
	if (code === 'Slash' && shift && !primary) return '?';
	return `${primary ? 'Ctrl+' : ''}${shift ? 'Shift+' : ''}${codeCap(code)}`;
}

/** Keys that move the focus, that are only modifiers, or that an input method and the system want for themselves. */
const NEVER: ReadonlySet<string> = new Set(['Tab', 'Escape', 'CapsLock', 'ContextMenu', 'PrintScreen', 'F5', 'F11', 'F12']);
const MODIFIER = /^(?:Shift|Control|Alt|Meta|OS|Fn|Lang|Kana|Convert|NonConvert)/;
/** What editing and the browser do with Control: never taken away. */
const PRIMARY_TAKEN: ReadonlySet<string> = new Set(['KeyA', 'KeyC', 'KeyV', 'KeyX', 'KeyW', 'KeyT', 'KeyQ', 'KeyR', 'KeyP']);

/** The chord of a key press, for giving it to a command: null while only modifiers are down, 'reserved' for what cannot be given. */
export function chordPressed(press: {
	code: string;
	shiftKey: boolean;
	ctrlKey: boolean;
	metaKey: boolean;
	altKey: boolean;
}): Chord | 'reserved' | null {
	if (press.code === '' || MODIFIER.test(press.code)) return null;
	const chord = { code: press.code, shift: press.shiftKey, primary: press.ctrlKey || press.metaKey };
	const reserved = press.altKey || NEVER.has(chord.code) || (chord.primary && PRIMARY_TAKEN.has(chord.code));
	return reserved || !CODE.test(chord.code) ? 'reserved' : chord;
}
