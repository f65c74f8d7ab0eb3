/** The keys that the menu shows beside the desk's commands, as the editor has set them. */

/** The desk's own chords of the commands that stand in the menu: physical keys (KeyboardEvent.code), the first is shown. */
const DESK_CHORDS = {
	confirm: ['KeyC'],
	flag: ['KeyF'],
	correct: ['KeyO'],
	'not-a-figure': ['KeyX'],
	note: ['KeyN'],
	evidence: ['KeyE'],
	next: ['KeyJ'],
	previous: ['KeyK'],
	'next-finding': ['KeyD'],
	undo: ['KeyU'],
	redo: ['Shift+KeyU'],
	view: ['KeyL'],
	'sign-off': ['KeyS'],
	search: ['Primary+KeyK'],
	keys: ['Shift+Slash'],
} as const satisfies Record<string, readonly string[]>;

export type KeyedCommand = keyof typeof DESK_CHORDS;

/** Signs by their physical keys, as Electron's accelerators write them. */
const SIGNS: Readonly<Record<string, string>> = {
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
	Space: 'Space',
	Enter: 'Return',
	Backspace: 'Backspace',
	Delete: 'Delete',
	ArrowUp: 'Up',
	ArrowDown: 'Down',
	ArrowLeft: 'Left',
	ArrowRight: 'Right',
	Home: 'Home',
	End: 'End',
	PageUp: 'PageUp',
	PageDown: 'PageDown',
};

/** A chord of the settings ("Primary+Shift+KeyZ") as an accelerator of Electron ("CmdOrCtrl+Shift+Z"); null where it has no words for it. */
function acceleratorOf(chord: string): string | null {
	const parts = chord.split('+');
	const code = parts.pop() ?? '';
	const key = /^(?:Key([A-Z])|Digit([0-9])|(F[1-9]|F1[0-2]))$/.exec(code);
	const name = key?.[1] ?? key?.[2] ?? key?.[3] ?? SIGNS[code];
	if (name === undefined) return null;
	return [...(parts.includes('Primary') ? ['CmdOrCtrl'] : []), ...(parts.includes('Shift') ? ['Shift'] : []), name].join('+');
}

/**
 * The accelerator of each command that a key runs. `changes` are the settings' `keys`: commands that they name have these
 * chords alone, and a chord that was given away is no longer its first owner's. No accelerator occurs twice.
 */
export function menuKeys(changes: Readonly<Record<string, readonly string[]>>): ReadonlyMap<KeyedCommand, string> {
	const given = new Set(Object.values(changes).flat());
	const taken = new Set<string>();
	const keys = new Map<KeyedCommand, string>();
	for (const command of Object.keys(DESK_CHORDS) as KeyedCommand[]) {
		const chords = changes[command] ?? DESK_CHORDS[command].filter((chord) => !given.has(chord));
		for (const chord of chords) {
			const accelerator = acceleratorOf(chord);
			if (accelerator === null || taken.has(accelerator)) continue;
			taken.add(accelerator);
			keys.set(command, accelerator);
			break;
		}
	}
	return keys;
}
