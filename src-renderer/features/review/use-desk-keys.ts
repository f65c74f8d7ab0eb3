import { useEffect, useRef } from 'react';
import { type Command, commandOf, focusOf } from '../../lib/keys.ts';

/** Runs the commands of the keys pressed anywhere in the window. A command that answers false leaves the key to the browser. */
export function useDeskKeys(run: (command: Command) => boolean | undefined): void {
	const latest = useRef(run);
	useEffect(() => {
		latest.current = run;
	});
	useEffect(() => {
		const onKeyDown = (event: KeyboardEvent): void => {
			if (event.defaultPrevented) return;
			const command = commandOf(event, focusOf(event.target, document));
			if (command !== null && latest.current(command) !== false) event.preventDefault();
		};
		document.addEventListener('keydown', onKeyDown);
		return () => document.removeEventListener('keydown', onKeyDown);
	}, []);
}
