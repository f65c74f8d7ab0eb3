/** Every key of the desk, from the table by which they work, and giving commands other keys. */
import { type KeyboardEvent, useState } from 'react';
import { type Chord, capOfChord, chordOf, chordPressed } from '../../lib/chords.ts';
import { useDesk } from '../../lib/desk.tsx';
import { useKeymap } from '../../lib/keymap.tsx';
import { type Command, capsOf, commandGroups, commands, groupOf, holderOf, ownChords } from '../../lib/keys.ts';
import { useWords } from '../../lib/language.tsx';
import { useVoice } from '../../lib/said.tsx';
import { Button } from '../../ui/button.tsx';

/** The key being given to a command: none yet, one that nobody may have, or one that another command has. */
type Giving = { command: Command; chord: Chord | null; refused: boolean; holder: Command | null };

export function KeysList() {
	const { t } = useWords();
	const voice = useVoice();
	const { settings, changeSettings } = useDesk();
	const map = useKeymap();
	const [giving, setGiving] = useState<Giving | null>(null);
	const changes = settings?.keys ?? {};

	const keep = (keys: Record<string, string[]>): void => {
		setGiving(null);
		changeSettings({ keys }).catch((error: unknown) => voice.complain(error));
	};
	/** The new key is the command's only one; whoever had it keeps his others. */
	const give = (command: Command, chord: Chord, holder: Command | null): void => {
		const name = chordOf(chord);
		const left = holder && map.filter((b) => b.command === holder && chordOf(b.chord) !== name).map((b) => chordOf(b.chord));
		keep({ ...changes, ...(holder && left ? { [holder]: left } : {}), [command]: [name] });
	};
	const reset = (command: Command): void => {
		const own = new Set(ownChords(command));
		const kept = Object.entries(changes).flatMap(([other, chords]): [string, string[]][] =>
			other === command ? [] : [[other, chords.filter((chord) => !own.has(chord))]],
		);
		keep(Object.fromEntries(kept));
	};
	const onPress = (event: KeyboardEvent, command: Command): void => {
		if (event.nativeEvent.isComposing || event.keyCode === 229) return;
		const chord = chordPressed(event);
		// Tab goes on to the next control; all other keys are for the command.
		if (event.code !== 'Tab') {
			event.preventDefault();
			event.stopPropagation();
		}
		if (event.code === 'Tab' || event.code === 'Escape') setGiving(null);
		else if (chord === 'reserved') setGiving({ command, chord: null, refused: true, holder: null });
		else if (chord !== null) {
			const holder = holderOf(map, chord, command);
			if (holder === null) give(command, chord, null);
			else setGiving({ command, chord, refused: false, holder });
		}
	};
	return (
		<>
			<div className="keys">
				{commandGroups.map((group) => (
					<section key={group} aria-labelledby={`keys-${group}`}>
						<h3 id={`keys-${group}`}>{t(`ui.keys.group.${group}`)}</h3>
						<ul>
							{commands
								.filter((command) => groupOf(command) === group)
								.map((command) => (
									<KeyLine
										key={command}
										command={command}
										caps={capsOf(command, map)}
										changed={changes[command] !== undefined}
										giving={giving?.command === command ? giving : null}
										onBegin={() => setGiving({ command, chord: null, refused: false, holder: null })}
										onKey={(event) => onPress(event, command)}
										onGive={give}
										onLeave={() => setGiving(null)}
										onReset={() => reset(command)}
									/>
								))}
						</ul>
					</section>
				))}
			</div>
			{Object.keys(changes).length > 0 && (
				<div>
					<Button kind="quiet" onPress={() => keep({})}>
						{t('ui.keys.reset-all')}
					</Button>
				</div>
			)}
		</>
	);
}

interface KeyLineProps {
	command: Command;
	caps: readonly string[];
	changed: boolean;
	giving: Giving | null;
	onBegin(): void;
	onKey(event: KeyboardEvent): void;
	onGive(command: Command, chord: Chord, holder: Command | null): void;
	onLeave(): void;
	onReset(): void;
}

function KeyLine({ command, caps, changed, giving, onBegin, onKey, onGive, onLeave, onReset }: KeyLineProps) {
	const { t } = useWords();
	const name = t(`ui.command.${command}`);
	const { chord = null, holder = null } = giving ?? {};
	return (
		<li className={giving ? 'key-line giving' : 'key-line'}>
			<span className="key-caps">
				{caps.map((cap) => (
					<kbd key={cap} className="cap">
						{cap}
					</kbd>
				))}
				{caps.length === 0 && <span className="hint">{t('ui.keys.none')}</span>}
			</span>
			<span className="key-name">
				{name}
				{changed && <span className="hint"> · {t('ui.keys.changed')}</span>}
			</span>
			<span className="key-tools">
				{!giving && changed && (
					<Button kind="quiet" label={`${t('ui.keys.reset')}: ${name}`} onPress={onReset}>
						{t('ui.keys.reset')}
					</Button>
				)}
				{!giving && (
					<Button kind="quiet" label={`${t('ui.keys.change')}: ${name}`} onPress={onBegin}>
						{t('ui.keys.change')}
					</Button>
				)}
				{giving && !holder && (
					// biome-ignore lint/a11y/noAutofocus: the editor has just asked for it, and the next key is for it.
					<button type="button" className="button key-catch" autoFocus onKeyDown={onKey} onBlur={onLeave}>
						{t('ui.keys.press')}
					</button>
				)}
			</span>
			{giving?.refused && (
				<p className="key-says" role="alert">
					{t('ui.keys.reserved')}
				</p>
			)}
			{chord && holder && (
				<div className="key-says" role="alert">
					<p>{t('ui.keys.taken', { cap: capOfChord(chord), command: t(`ui.command.${holder}`), wanted: name })}</p>
					<Button onPress={() => onGive(command, chord, holder)}>{t('ui.keys.give')}</Button>
					<Button kind="quiet" onPress={onLeave}>
						{t('ui.cancel')}
					</Button>
				</div>
			)}
		</li>
	);
}
