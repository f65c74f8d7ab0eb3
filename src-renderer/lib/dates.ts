/** Moments as people read them. The day and the minute: a second says nothing to an editor. */
import type { Language } from '../../src-main/contract/model.ts';

const LOCALES: Record<Language, string> = { zh: 'zh-Hans-CN', en: 'en-GB' };
const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, options: Intl.DateTimeFormatOptions, name: string): Intl.DateTimeFormat {
	const key = `${language} ${name}`;
	let made = formats.get(key);
	if (!made) {
		made = new Intl.DateTimeFormat(LOCALES[language], options);
		formats.set(key, made);
	}
	return made;
}

/** An ISO 8601 moment in the machine's own time zone. */
export function showMoment(language: Language, iso: string): string {
	const date = new Date(iso);
	if (Number.isNaN(date.getTime())) return iso;
	return format(language, { dateStyle: 'medium', timeStyle: 'short' }, 'moment').format(date);
}

/** The day of an ISO 8601 moment in the machine's own time zone. */
export function showDate(language: Language, iso: string): string {
	const date = new Date(iso);
	if (Number.isNaN(date.getTime())) return iso;
	return format(language, { dateStyle: 'medium' }, 'date').format(date);
}

/** A calendar day ("2022-08-11"), which has no time zone and must not get one. */
export function showDay(language: Language, day: string): string {
	const date = new Date(`${day}T00:00:00Z`);
	if (Number.isNaN(date.getTime())) return day;
	return format(language, { dateStyle: 'medium', timeZone: 'UTC' }, 'day').format(date);
}
