/** The keys in force, for the components: the desk's own with the editor's changes from the settings. */
import { useMemo } from 'react';
import { useSettings } from './desk.tsx';
import { BINDINGS, type Command, capsOf, type Keymap, keymap } from './keys.ts';

export function useKeymap(): Keymap {
	const changes = useSettings()?.keys;
	return useMemo(() => (changes && Object.keys(changes).length > 0 ? keymap(changes) : BINDINGS), [changes]);
}

/** The first key of a command as printed; undefined where the editor has left it none. */
export function useCaps(): (command: Command) => string | undefined {
	const map = useKeymap();
	return useMemo(() => {
		const caps = new Map<Command, string | undefined>();
		return (command) => {
			if (!caps.has(command)) caps.set(command, capsOf(command, map)[0]);
			return caps.get(command);
		};
	}, [map]);
}
