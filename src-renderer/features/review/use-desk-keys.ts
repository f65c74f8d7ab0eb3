import { useEffect, useRef } from 'react';
import { useUpdates } from '../../lib/desk.tsx';
import { type Command, commandOf, focusOf, isCommand } from '../../lib/keys.ts';

/** Gives the focus to the ledger (or the finding opened in its place), so that Space and Enter mean what they mean there. */
export function focusLedger(): void {
	document.querySelector<HTMLElement>('[data-ledger]')?.focus({ preventScroll: true });
}

/** Commands after which the hands are at the ledger, wherever the focus was left. */
const AT_LEDGER: ReadonlySet<Command> = new Set([
	'next',
	'previous',
	'confirm',
	'not-a-figure',
	'next-finding',
	'close-finding',
	'undo',
	'redo',
]);

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
			if (command === null || !latest.current(command)) return;
			event.preventDefault();
			const at = document.activeElement;
			if (AT_LEDGER.has(command) && !at?.closest('[data-ledger], [role=listbox]')) focusLedger();
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
