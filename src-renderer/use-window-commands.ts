/** What the window's own commands do, whoever gives them: the palette, the host's menu, the menu of the article. */
import { useCallback, useEffect, useRef } from 'react';
import type { Settings } from '../src-main/contract/view.ts';
import type { Screen } from './features/library/places.tsx';
import type { FilingActs } from './features/library/use-filing.ts';
import type { SettingsTab } from './features/settings/settings-dialog.tsx';
import { useDesk } from './lib/desk.tsx';
import { useWords } from './lib/language.tsx';
import { useVoice } from './lib/said.tsx';
import type { WindowCommand } from './lib/window-commands.ts';

export interface WindowActs {
	/** The article that is open. */
	article: string | null;
	filing: FilingActs;
	show(screen: Screen): void;
	settings(tab: SettingsTab): void;
	paste(): void;
	/** Asks where the open article is to be filed. */
	file(): void;
	/** Asks how the open article is to be handed over. */
	handOver(): void;
	/** Asks for the file of a new version. */
	chooseVersion(): void;
}

const SCREENS: Partial<Record<WindowCommand, Screen>> = {
	'go-article': 'article',
	'go-inbox': 'inbox',
	'go-library': 'library',
	'go-trash': 'trash',
	versions: 'drafts',
};

const TABS: Partial<Record<WindowCommand, SettingsTab>> = {
	settings: 'general',
	'settings-checks': 'checks',
	'settings-rounds': 'rounds',
	'settings-keys': 'keys',
	'settings-data': 'data',
};

const CHANGES: Partial<Record<WindowCommand, Partial<Settings>>> = {
	'theme-light': { theme: 'light' },
	'theme-dark': { theme: 'dark' },
	'language-zh': { language: 'zh' },
	'language-en': { language: 'en' },
};

/** The same function for as long as the window stands. */
export function useWindowCommands(acts: WindowActs): (command: WindowCommand) => void {
	const { client, changeSettings, command: tell } = useDesk();
	const { t } = useWords();
	const voice = useVoice();
	const latest = useRef(acts);
	useEffect(() => {
		latest.current = acts;
	});
	const backUp = useCallback(() => {
		voice.say(t('ui.data.backing-up'));
		client.store.backup().then(
			({ holds }) => voice.say(t('ui.backup.made', { articles: holds?.articles ?? 0, events: holds?.events ?? 0 })),
			(error: unknown) => voice.complain(error),
		);
	}, [client, t, voice]);
	return useCallback(
		(command: WindowCommand): void => {
			const { article, filing, show, settings, paste, file, handOver, chooseVersion } = latest.current;
			const screen = SCREENS[command];
			const tab = TABS[command];
			const change = CHANGES[command];
			if (screen) show(screen);
			else if (tab) settings(tab);
			else if (change) changeSettings(change).catch((error: unknown) => voice.complain(error));
			else if (command === 'import') document.querySelector<HTMLElement>('[data-import]')?.click();
			else if (command === 'paste') paste();
			else if (command === 'back-up') backUp();
			else if (article === null) return;
			else if (command === 'new-version') chooseVersion();
			else if (command === 'hand-over') handOver();
			else if (command === 'file-article') file();
			else if (command === 'archive-article') filing.archive([article]);
			else if (command === 'trash-article') filing.trash([article]);
			else if (command === 'report') tell('report');
		},
		[backUp, changeSettings, tell, voice],
	);
}
