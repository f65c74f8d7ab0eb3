/** Which backups may go. Pure: names and a time in, names out. */
import type { BackupName } from './backup-files.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** So many days, weeks and months back, one daily backup of each is kept. */
export const KEPT_DAYS = 7;
export const KEPT_WEEKS = 5;
export const KEPT_MONTHS = 12;

/** Of every label, the newest are kept however old they are. */
export const KEPT_OF_LABEL = 3;

/** What an editor asked for himself, and what a restore put aside, is kept longer than what is made unasked. */
const KEPT_OF: Readonly<Record<string, number>> = { asked: 10, replaced: 10 };

/**
 * The names to remove. Daily backups thin out with age: of each of the last {@link KEPT_DAYS} days, {@link KEPT_WEEKS}
 * weeks and {@link KEPT_MONTHS} months that has any, its newest stays. Of every label the newest
 * {@link KEPT_OF_LABEL} stay; one from the future (the clock was set back) is never removed.
 */
export function expiredBackups(backups: readonly BackupName[], now: number): string[] {
	const newestFirst = [...backups].sort((a, b) => b.at - a.at || (a.name < b.name ? 1 : -1));
	const seen = new Map<string, number>();
	const kept = new Set<string>();
	for (const { name, label, at } of newestFirst) {
		const place = seen.get(label) ?? 0;
		seen.set(label, place + 1);
		if (place < (KEPT_OF[label] ?? KEPT_OF_LABEL) || at > now) kept.add(name);
	}
	const daily = newestFirst.filter(({ label, at }) => label === 'daily' && at <= now);
	for (const name of newestOfEach(daily, (at) => Math.floor(at / DAY_MS), KEPT_DAYS, now)) kept.add(name);
	for (const name of newestOfEach(daily, (at) => Math.floor(at / (7 * DAY_MS)), KEPT_WEEKS, now)) kept.add(name);
	for (const name of newestOfEach(daily, monthOf, KEPT_MONTHS, now)) kept.add(name);
	return newestFirst.map(({ name }) => name).filter((name) => !kept.has(name));
}

/** The newest backup of each of the last `count` periods; `backups` come newest first. */
function newestOfEach(backups: readonly BackupName[], period: (at: number) => number, count: number, now: number): string[] {
	const found = new Map<number, string>();
	for (const { name, at } of backups) {
		const number = period(at);
		if (period(now) - number < count && !found.has(number)) found.set(number, name);
	}
	return [...found.values()];
}

function monthOf(at: number): number {
	const date = new Date(at);
	return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
