/** Everything around the window: the desk, the language, the look, and a last word if the window itself breaks. */
import { type ReactNode, useEffect, useLayoutEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { App } from './app.tsx';
import type { DeskClient } from './lib/client.ts';
import { DeskProvider, useDesk } from './lib/desk.tsx';
import { chosenLanguage, LanguageProvider, langTag, useWords } from './lib/language.tsx';
import { VoiceProvider } from './lib/said.tsx';
import { Boundary } from './ui/boundary.tsx';

function Appearance({ children }: { children: ReactNode }) {
	const { settings, info } = useDesk();
	const language = chosenLanguage(settings, info);
	const theme = settings?.theme ?? 'system';
	useLayoutEffect(() => {
		document.documentElement.lang = langTag(language);
	}, [language]);
	useLayoutEffect(() => {
		document.documentElement.dataset['theme'] = theme;
	}, [theme]);
	return (
		<LanguageProvider value={language}>
			<I18nProvider locale={language === 'zh' ? 'zh-CN' : 'en-GB'}>
				<Title />
				<VoiceProvider>
					<Boundary>{children}</Boundary>
				</VoiceProvider>
			</I18nProvider>
		</LanguageProvider>
	);
}

function Title() {
	const { t } = useWords();
	useEffect(() => {
		document.title = t('ui.brand');
	}, [t]);
	return null;
}

export function Root({ client }: { client: DeskClient }) {
	return (
		<DeskProvider client={client}>
			<Appearance>
				<App />
			</Appearance>
		</DeskProvider>
	);
}
