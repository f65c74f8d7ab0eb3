import { useEffect, useRef } from 'react';
import { useUpdates } from '../../lib/desk.tsx';
import { useKeymap } from '../../lib/keymap.tsx';
import { type Command, commandOf, focusOf, isCommand } from '../../lib/keys.ts';

/** Gives the focus to the ledger (or the finding opened in its place), so that Space and Enter mean what they mean there. */
export function focusLedger(): void {
	const place = document.querySelector<HTMLElement>('[data-ledger]');
	// On the proof the figure in hand itself is what is heard.
	const mark = place?.querySelector<HTMLElement>('mark[aria-current]');
	(mark ?? place)?.focus({ preventScroll: true });
}

/** Commands after which the hands are at the ledger, wherever the focus was left. */
const AT_LEDGER: ReadonlySet<Command> = new Set([
	'next',
	'previous',
	'confirm',
	'not-a-figure',
	'reopen',
	'start-earlier',
	'start-later',
	'end-later',
	'end-earlier',
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
	const map = useKeymap();
	const latest = useRef({ run, map });
	useEffect(() => {
		latest.current = { run, map };
	});
	useEffect(() => {
		const onKeyDown = (event: KeyboardEvent): void => {
			if (event.defaultPrevented) return;
			const command = commandOf(event, focusOf(event.target, document), latest.current.map);
			if (command === null || !latest.current.run(command)) return;
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
		if (!focusOf(null, document).busy) latest.current.run(update.command);
	});
}
