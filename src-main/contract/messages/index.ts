/**
 * The one catalogue of words for people, Chinese and English, in ICU MessageFormat (intl-messageformat: numbers and
 * plurals by Intl). Neutral statements: what is printed, what follows, where. Both languages hold the same keys
 * (messages.test.ts compares).
 */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Failure } from '../errors.ts';
import type { Language, MessageParams } from '../model.ts';
import { messages as en } from './en/index.ts';
import { messages as zh } from './zh/index.ts';

export type MessageKey = keyof typeof en & keyof typeof zh;

const catalogues: Record<Language, Record<string, string>> = { zh, en };
const locales: Record<Language, string> = { zh: 'zh-Hans-CN', en: 'en-GB' };
const compiled = new Map<string, IntlMessageFormat>();

/** Whether the catalogue has words under this key (rule messages are looked up by computed keys). */
export const hasMessage = (key: string): key is MessageKey => key in en && key in zh;

const days = new Map<Language, Intl.DateTimeFormat>();

/** A day among the parameters of a rule (2026-09-30) as people write it; a line may break in an ISO day, and it reads as code. */
function daysInWords(language: Language, params: MessageParams): MessageParams {
	const worded: MessageParams = {};
	for (const [name, value] of Object.entries(params)) {
		worded[name] = value;
		if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) continue;
		const date = new Date(`${value}T00:00:00Z`);
		if (Number.isNaN(date.getTime())) continue;
		let format = days.get(language);
		if (!format) {
			format = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' });
			days.set(language, format);
		}
		worded[name] = format.format(date);
	}
	return worded;
}

/** The message in a language. An unknown key is shown as itself: visible, and found by the tests. */
export function message(language: Language, key: MessageKey | (string & {}), params: MessageParams = {}): string {
	const text = catalogues[language][key];
	if (text === undefined) return key;
	const id = `${language} ${key}`;
	let format = compiled.get(id);
	if (!format) {
		format = new IntlMessageFormat(text, locales[language], undefined, { ignoreTag: true });
		compiled.set(id, format);
	}
	return String(format.format(key.startsWith('rule.') ? daysInWords(language, params) : params));
}

/** The words for an expected failure. */
export function failureMessage(language: Language, failure: Failure): string {
	const data = failure.data as Record<string, unknown>;
	const reason = typeof data['reason'] === 'string' ? `error.${failure.code}.${data['reason']}` : null;
	const params: MessageParams = {};
	for (const [name, value] of Object.entries(data)) params[name] = typeof value === 'number' ? value : String(value ?? '');
	return message(language, reason && hasMessage(reason) ? reason : `error.${failure.code}`, params);
}
