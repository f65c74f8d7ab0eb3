/** Every command of the desk, for the palette: those on figures with the keys in force, and those of the window. */
import { useMemo } from 'react';
import type { PaletteCommand } from './features/search/results.ts';
import { useDesk } from './lib/desk.tsx';
import { useCaps } from './lib/keymap.tsx';
import { commands, groupOf } from './lib/keys.ts';
import { useWords } from './lib/language.tsx';
import { ofArticle, type WindowCommand, windowCommands } from './lib/window-commands.ts';

/** `reviewing`: an article is open and in sight, so that commands on its figures mean something. */
export function usePaletteCommands(
	run: (command: WindowCommand) => void,
	{ article, reviewing }: { article: boolean; reviewing: boolean },
): PaletteCommand[] {
	const { command } = useDesk();
	const { t } = useWords();
	const capOf = useCaps();
	return useMemo(() => {
		// By then the palette has gone, and with it what makes the desk's commands rest.
		const later = (work: () => void) => () => requestAnimationFrame(work);
		const ofWindow = windowCommands
			.filter((id) => article || !ofArticle.has(id))
			.map((id) => ({ id, title: t(`ui.window.${id}`), cap: undefined, run: later(() => run(id)) }));
		const ofDesk = commands
			.filter((id) => id !== 'search' && (reviewing || id === 'keys'))
			// What a key does while it is held at an edge is no command that one would look up by name.
			.filter((id) => groupOf(id) !== 'edge' || id === 'add-figure')
			.map((id) => ({ id, title: t(`ui.command.${id}`), cap: capOf(id), run: later(() => command(id)) }));
		return [...ofWindow, ...ofDesk];
	}, [article, reviewing, run, t, capOf, command]);
}
