/** Everything around the window: the desk, the language, the look, and a last word if the window itself breaks. */
import { type ReactNode, useLayoutEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { DeskClient } from './lib/client.ts';
import { DeskProvider, useDesk } from './lib/desk.tsx';
import { chosenLanguage, LanguageProvider, langTag } from './lib/language.tsx';
import { NoticesProvider } from './lib/notices.tsx';
import { VoiceProvider } from './lib/said.tsx';
import { Opening } from './opening.tsx';
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
				<VoiceProvider>
					<NoticesProvider>
						<Boundary>{children}</Boundary>
					</NoticesProvider>
				</VoiceProvider>
			</I18nProvider>
		</LanguageProvider>
	);
}

export function Root({ client }: { client: DeskClient }) {
	return (
		<DeskProvider client={client}>
			<Appearance>
				<Opening />
			</Appearance>
		</DeskProvider>
	);
}
