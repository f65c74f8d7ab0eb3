/** The language of the window, and its words. */
import { createContext, use } from 'react';
import type { MessageKey } from '../../src-main/contract/messages/index.ts';
import { message } from '../../src-main/contract/messages/index.ts';
import type { Language, MessageParams } from '../../src-main/contract/model.ts';
import type { AppInfo, Settings } from '../../src-main/contract/view.ts';

const LanguageContext = createContext<Language>('zh');
export const LanguageProvider = LanguageContext.Provider;

export interface Words {
	language: Language;
	/** The message; computed keys (rules, roles) may be missing and then come back as themselves. */
	t(key: MessageKey | (string & {}), params?: MessageParams): string;
}

const byLanguage: Record<Language, Words> = {
	zh: { language: 'zh', t: (key, params) => message('zh', key, params) },
	en: { language: 'en', t: (key, params) => message('en', key, params) },
};

/** The words in the language that the editor has chosen. The same object until the language changes. */
export const useWords = (): Words => byLanguage[use(LanguageContext)];

/** The language that the settings come to; before the desk has answered, the browser's own. */
export function chosenLanguage(
	settings: Pick<Settings, 'language'> | null,
	info: Pick<AppInfo, 'systemLanguage'> | null,
): Language {
	if (settings && settings.language !== 'system') return settings.language;
	return info?.systemLanguage ?? (navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en');
}

/** The `lang` attribute, which also picks the right Han glyphs. */
export const langTag = (language: Language): string => (language === 'zh' ? 'zh-Hans' : 'en');
