import { useEffect, useRef } from 'react';
import { useUpdates } from '../../lib/desk.tsx';
import { type Command, commandOf, focusOf, isCommand } from '../../lib/keys.ts';

/**
 * Runs the commands of the keys pressed anywhere in the window, and those chosen in the host's menu. A command that
 * answers false leaves its key to the browser.
 */
export function useDeskKeys(run: (command: Command) => boolean): void {
	const latest = useRef(run);
	useEffect(() => {
		latest.current = run;
	});
	useEffect(() => {
		const onKeyDown = (event: KeyboardEvent): void => {
			if (event.defaultPrevented) return;
			const command = commandOf(event, focusOf(event.target, document));
			if (command !== null && latest.current(command)) event.preventDefault();
		};
		document.addEventListener('keydown', onKeyDown);
		return () => document.removeEventListener('keydown', onKeyDown);
	}, []);
	useUpdates((update) => {
		if (update.type !== 'command' || !isCommand(update.command)) return;
		// With a dialog open the menu's commands rest like the keys do.
		if (!focusOf(null, document).busy) latest.current(update.command);
	});
}
