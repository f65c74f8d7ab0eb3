/** Ids in ULID form: they sort by the time they were made, and are unique without a server. */
import { randomBytes } from 'node:crypto';

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 26;
const TIME_LENGTH = 10;

/** A ULID from a time (milliseconds since 1970) and at least 16 random bytes, of which five bits each are used. */
export function ulid(time: number, random: Uint8Array): string {
	let head = '';
	for (let rest = time; head.length < TIME_LENGTH; rest = Math.floor(rest / 32)) head = DIGITS.charAt(rest % 32) + head;
	let tail = '';
	for (let i = 0; i < LENGTH - TIME_LENGTH; i++) tail += DIGITS.charAt((random[i] ?? 0) % 32);
	return head + tail;
}

/** The next id after this one. Throws RangeError after the last of all, which no clock reaches. */
export function following(id: string): string {
	for (let i = id.length - 1; i >= 0; i--) {
		const digit = DIGITS.indexOf(id.charAt(i));
		if (digit < 0) throw new RangeError(`not an id: ${id}`);
		if (digit < 31) return id.slice(0, i) + DIGITS.charAt(digit + 1) + DIGITS.charAt(0).repeat(id.length - i - 1);
	}
	throw new RangeError('no id follows the last one');
}

/** Whether this is an id as this program makes them, and not one of the last millisecond of all, which leaves no room for others. */
export const isFollowed = (id: string): boolean => /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(id) && !id.startsWith('7ZZZZZZZZZ');

/**
 * Makes ids that ascend, also within one millisecond and when the clock is set back. `after` is an id that the new one
 * must follow: the last event of a history that was perhaps written under a clock that ran ahead.
 */
export function idSource(now: () => number = Date.now): (after?: string) => string {
	let last = '';
	return (after = '') => {
		const floor = after > last ? after : last;
		const fresh = ulid(now(), randomBytes(LENGTH - TIME_LENGTH));
		last = fresh > floor ? fresh : following(floor);
		return last;
	};
}
