import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backupName, backupsAmong, parseBackupName } from './backup-files.ts';
import { expiredBackups, KEPT_DAYS, KEPT_MONTHS, KEPT_OF_LABEL, KEPT_WEEKS } from './retention.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2031, 5, 15, 9);
const daily = (at: number) => ({ name: backupName('daily', at), label: 'daily', at });

test('a name says the label and the time, to the millisecond', () => {
	expect(backupName('asked', Date.UTC(2031, 3, 5, 6, 7, 8, 9))).toBe('tickmark-asked-20310405T060708.009Z.sqlite');
	expect(parseBackupName(backupName('v12', NOW))).toEqual({ name: backupName('v12', NOW), label: 'v12', at: NOW });
});

test.each([
	'tickmark-v1-a.sqlite',
	'mine.sqlite',
	'tickmark-asked-20310405T060708.009Z.sqlite.unproved',
	'tickmark-asked-20319905T060708.009Z.sqlite',
	'../tickmark-asked-20310405T060708.009Z.sqlite',
])('%s is no backup of ours', (name) => expect(parseBackupName(name)).toBeNull());

test('backups are listed with the newest first, whatever their labels', () => {
	const names = [backupName('v1', NOW - 2), backupName('asked', NOW), 'notes.txt', backupName('daily', NOW - 1)];
	expect(backupsAmong(names).map(({ label }) => label)).toEqual(['asked', 'daily', 'v1']);
});

test('two years of daily backups thin out to days, weeks and months', () => {
	const all = Array.from({ length: 730 }, (_, i) => daily(NOW - i * DAY));
	const expired = new Set(expiredBackups(all, NOW));
	const kept = all.filter(({ name }) => !expired.has(name));
	expect(kept.slice(0, KEPT_DAYS)).toEqual(all.slice(0, KEPT_DAYS));
	expect(kept.length).toBeLessThanOrEqual(KEPT_DAYS + KEPT_WEEKS + KEPT_MONTHS);
	expect(kept.length).toBeGreaterThan(KEPT_DAYS + KEPT_WEEKS);
	expect((NOW - (kept.at(-1)?.at ?? NOW)) / DAY).toBeGreaterThan(300);
});

const backups = fc
	.uniqueArray(
		fc.record({
			label: fc.constantFrom('daily', 'asked', 'v1', 'replaced'),
			at: fc.integer({ min: NOW - 900 * DAY, max: NOW + 9 * DAY }),
		}),
		{ selector: ({ label, at }) => `${label} ${at}`, maxLength: 80 },
	)
	.map((list) => list.map(({ label, at }) => ({ name: backupName(label, at), label, at })));

test('the newest of every label stay, one from the future stays, and nothing unknown is named', () => {
	fc.assert(
		fc.property(backups, (list) => {
			const expired = new Set(expiredBackups(list, NOW));
			for (const label of new Set(list.map((backup) => backup.label))) {
				const own = list.filter((backup) => backup.label === label).sort((a, b) => b.at - a.at);
				for (const { name } of own.slice(0, KEPT_OF_LABEL)) expect(expired.has(name)).toBe(false);
			}
			for (const { name, at } of list) if (at > NOW) expect(expired.has(name)).toBe(false);
			for (const name of expired) expect(list.some((backup) => backup.name === name)).toBe(true);
		}),
	);
});

test('thinning out day by day leaves as much history as thinning out once', () => {
	let kept: ReturnType<typeof daily>[] = [];
	for (let i = 400; i >= 0; i--) {
		const now = NOW - i * DAY;
		kept.push(daily(now));
		const expired = new Set(expiredBackups(kept, now));
		kept = kept.filter(({ name }) => !expired.has(name));
	}
	expect((NOW - Math.min(...kept.map(({ at }) => at))) / DAY).toBeGreaterThan(300);
});
