import type { Language } from '../contract/model.ts';

/** The language a POSIX environment asks for: LC_ALL over LC_MESSAGES over LANG. Null when it says nothing of use. */
export function environmentLanguage(env: NodeJS.ProcessEnv): Language | null {
	const value = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
	if (!value || /^(C|POSIX)\b/.test(value)) return null;
	return localeLanguage(value);
}

/** `zh`, `zh_CN.UTF-8`, `zh-Hans-CN` and their like are Chinese; every other locale is served in English. */
export const localeLanguage = (locale: string): Language => (/^zh([-_.@]|$)/i.test(locale) ? 'zh' : 'en');

/** The system's language for the first start: the environment's word, else what the runtime was localised to. */
export const systemLanguage = (env: NodeJS.ProcessEnv): Language =>
	environmentLanguage(env) ?? localeLanguage(new Intl.DateTimeFormat().resolvedOptions().locale);
