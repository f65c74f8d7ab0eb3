/** Days and times as a spreadsheet shows them (ECMA-376 18.8.31, 18.17.4). */
import type { Piece } from './number-sections.ts';

/** Day 0 of the two calendars; the first believes that 1900 was a leap year, so its days before March 1900 are one off. */
const EPOCH = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
const FULL_MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
/** Three letters, the whole name, or its first letter. */
const monthName = (at: Date, n: number): string => {
	const name = FULL_MONTHS[at.getUTCMonth()] ?? '';
	return n === 3 ? name.slice(0, 3) : n === 5 ? name.slice(0, 1) : name;
};
const WEEKDAYS = '日一二三四五六';

export function formatDate(serial: number, found: readonly Piece[], calendar: 1900 | 1904): string {
	if (!(serial >= 0 && serial < 2_958_466)) return String(serial);
	const at = new Date(EPOCH[calendar] + Math.round(serial * 86_400) * 1000);
	const code = found.map(({ literal, text }) => (literal ? '\u0000' : text)).join('');
	const half = /a\/p|am\/pm|上午\/下午/i.test(code);
	const two = (n: number): string => String(n).padStart(2, '0');
	const hours = half ? at.getUTCHours() % 12 || 12 : at.getUTCHours();
	let out = '';
	let lastHour = false;
	for (let i = 0; i < found.length; ) {
		const piece = found[i];
		if (!piece) break;
		if (piece.literal) {
			out += piece.text;
			i++;
			continue;
		}
		const c = piece.text.toLowerCase();
		let n = 1;
		while (found[i + n]?.literal === false && found[i + n]?.text.toLowerCase() === c) n++;
		const next = found
			.slice(i + n)
			.find((one) => !one.literal && /[a-z]/i.test(one.text))
			?.text.toLowerCase();
		const rest = found
			.slice(i, i + 5)
			.map((one) => (one.literal ? '' : one.text))
			.join('')
			.toLowerCase();
		if (rest.startsWith('上午/下午')) {
			out += at.getUTCHours() < 12 ? '上午' : '下午';
			i += 5;
			continue;
		}
		if (rest.startsWith('am/pm') || rest.startsWith('a/p')) {
			out += at.getUTCHours() < 12 ? 'AM' : 'PM';
			i += rest.startsWith('am/pm') ? 5 : 3;
			continue;
		}
		if (c === 'y' || c === 'e') out += n <= 2 && c === 'y' ? two(at.getUTCFullYear() % 100) : at.getUTCFullYear();
		else if (c === 'm' && (lastHour || next === 's')) out += n >= 2 ? two(at.getUTCMinutes()) : at.getUTCMinutes();
		else if (c === 'm') out += n >= 3 ? monthName(at, n) : n === 2 ? two(at.getUTCMonth() + 1) : at.getUTCMonth() + 1;
		else if (c === 'd')
			out +=
				n >= 3
					? (DAYS[at.getUTCDay()] ?? '').slice(0, n === 3 ? 3 : undefined)
					: n === 2
						? two(at.getUTCDate())
						: at.getUTCDate();
		else if (c === 'h') out += n >= 2 ? two(hours) : hours;
		else if (c === 's') out += n >= 2 ? two(at.getUTCSeconds()) : at.getUTCSeconds();
		else if (c === 'a') out += n >= 4 ? `星期${WEEKDAYS[at.getUTCDay()]}` : WEEKDAYS[at.getUTCDay()];
		else if (c.startsWith('[h')) out += Math.floor(serial * 24);
		else if (c.startsWith('[m')) out += Math.floor(serial * 1440);
		else if (c.startsWith('[s')) out += Math.floor(serial * 86_400);
		else out += piece.text.repeat(n);
		if (/[a-z[]/.test(c)) lastHour = c === 'h' || c.startsWith('[h');
		i += n;
	}
	return out;
}
