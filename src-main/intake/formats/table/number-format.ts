/**
 * Numbers as a spreadsheet shows them (ECMA-376 18.8.31). Read here since exceljs gives the bare number and the format code:
 * 0.312 in a cell that shows 31.2% would be another figure. Exact: the digits are the file's, rounded half away from zero as
 * Excel does, never through a float's own printing.
 */

/** The codes that files refer to by number only (18.8.30), as Excel shows them in Chinese and English alike. */
const BUILT_IN: Readonly<Record<number, string>> = {
	...{
		0: 'General',
		1: '0',
		2: '0.00',
		3: '#,##0',
		4: '#,##0.00',
		9: '0%',
		10: '0.00%',
		11: '0.00E+00',
		12: '# ?/?',
		13: '# ??/??',
	},
	...{
		14: 'yyyy/m/d',
		15: 'd-mmm-yy',
		16: 'd-mmm',
		17: 'mmm-yy',
		18: 'h:mm AM/PM',
		19: 'h:mm:ss AM/PM',
		20: 'h:mm',
		21: 'h:mm:ss',
	},
	...{ 22: 'yyyy/m/d h:mm', 27: 'yyyy"年"m"月"', 28: 'm"月"d"日"', 29: 'm"月"d"日"', 30: 'm/d/yy', 31: 'yyyy"年"m"月"d"日"' },
	...{ 32: 'h"时"mm"分"', 33: 'h"时"mm"分"ss"秒"', 34: 'h"时"mm"分"', 35: 'h"时"mm"分"ss"秒"', 36: 'yyyy"年"m"月"' },
	...{ 37: '#,##0;-#,##0', 38: '#,##0;-#,##0', 39: '#,##0.00;-#,##0.00', 40: '#,##0.00;-#,##0.00', 45: 'mm:ss', 46: '[h]:mm:ss' },
	...{ 47: 'mm:ss.0', 48: '##0.0E+0', 49: '@', 57: 'yyyy"年"m"月"', 58: 'm"月"d"日"' },
};

export const builtIn = (id: number): string => BUILT_IN[id] ?? 'General';

/** Parts of a code: literal text apart from what formats. */
interface Piece {
	literal: boolean;
	text: string;
}

function pieces(section: string): Piece[] {
	const found: Piece[] = [];
	const literal = (text: string) => found.push({ literal: true, text });
	for (let i = 0; i < section.length; i++) {
		const c = section[i] ?? '';
		if (c === '"') {
			const end = section.indexOf('"', i + 1);
			literal(section.slice(i + 1, end < 0 ? section.length : end));
			i = end < 0 ? section.length : end;
		} else if (c === '\\' || c === '!') literal(section[++i] ?? '');
		else if (c === '_') {
			literal(' ');
			i++;
		} else if (c === '*') i++;
		else if (c === '[') {
			const end = section.indexOf(']', i);
			const inside = section.slice(i + 1, end < 0 ? section.length : end);
			// [$¥-804] is a currency sign; [h] an elapsed time; [Red] and [>100] show nothing.
			const currency = /^\$([^-]*)/.exec(inside);
			if (currency) literal(currency[1] ?? '');
			else if (/^[hms]+$/i.test(inside)) found.push({ literal: false, text: `[${inside.toLowerCase()}]` });
			i = end < 0 ? section.length : end;
		} else found.push({ literal: false, text: c });
	}
	return found;
}

function sectionsOf(code: string): string[] {
	const sections: string[] = [''];
	let quoted = false;
	for (let i = 0; i < code.length; i++) {
		const c = code[i] ?? '';
		if (c === '\\' && !quoted) {
			sections[sections.length - 1] += c + (code[++i] ?? '');
			continue;
		}
		if (c === '"') quoted = !quoted;
		if (c === ';' && !quoted) sections.push('');
		else sections[sections.length - 1] += c;
	}
	return sections;
}

/** A decimal text ("-1234.5", "1.2E-3") as its digits and the place of the point. */
function digitsOf(value: string): { negative: boolean; digits: string; point: number } | null {
	const m = /^(-?)(\d*)\.?(\d*)(?:[eE]([+-]?\d{1,3}))?$/.exec(value.trim());
	if (!m || `${m[2]}${m[3]}` === '') return null;
	return { negative: m[1] === '-', digits: `${m[2]}${m[3]}`, point: (m[2] ?? '').length + Number(m[4] ?? 0) };
}

/** The number shifted by `shift` decimal places and rounded to `decimals` places: digits before and after the point. */
function rounded(value: string, shift: number, decimals: number): { negative: boolean; whole: string; part: string } | null {
	const read = digitsOf(value);
	if (!read) return null;
	// Doubles carry noise behind the fifteenth digit (0.1+0.2 is stored as 0.30000000000000004); Excel shows fifteen.
	const lead = /^0*/.exec(read.digits)?.[0].length ?? 0;
	let { digits, point } = read;
	const keep = (length: number): void => {
		if (length >= digits.length) return;
		const up = (digits[length] ?? '0') >= '5';
		let kept = digits.slice(0, length);
		if (up) {
			const grown = (BigInt(kept) + 1n).toString().padStart(kept.length, '0');
			if (grown.length > kept.length) point++;
			kept = grown;
		}
		digits = kept;
	};
	if (digits.length - lead > 15) keep(lead + 15);
	point += shift;
	if (point < 0) {
		digits = '0'.repeat(-point) + digits;
		point = 0;
	}
	const wanted = point + decimals;
	if (wanted < digits.length) {
		const up = (digits[wanted] ?? '0') >= '5';
		const kept = digits.slice(0, wanted);
		if (up) {
			const grown = (BigInt(kept || '0') + 1n).toString().padStart(kept.length, '0');
			if (grown.length > kept.length) point += grown.length - Math.max(kept.length, 0);
			digits = grown;
			if (kept === '') point = grown.length - decimals;
		} else digits = kept;
	}
	digits = digits.padEnd(point + decimals, '0');
	const whole = digits.slice(0, point).replace(/^0+(?=\d)/, '');
	const part = digits.slice(point, point + decimals);
	return { negative: read.negative && /[1-9]/.test(digits), whole: whole === '' ? '0' : whole, part };
}

/** General: as many digits as there are, up to eleven characters, no exponent where it can be helped. */
function general(value: string): string {
	const read = digitsOf(value);
	if (!read) return value;
	const number = Number(value);
	if (number !== 0 && (Math.abs(number) >= 1e15 || Math.abs(number) < 1e-9)) return String(number);
	const shown = rounded(value, 0, Math.max(0, 10 - Math.max(1, read.point)));
	if (!shown) return value;
	const part = shown.part.replace(/0+$/, '');
	return `${shown.negative ? '-' : ''}${shown.whole}${part === '' ? '' : `.${part}`}`;
}

const grouped = (whole: string): string => whole.replace(/\B(?=(?:\d{3})+$)/g, ',');

function formatNumber(value: string, found: readonly Piece[]): string {
	const code = found.map(({ literal, text }) => (literal ? '' : text)).join('');
	const percents = code.match(/%/g)?.length ?? 0;
	// Commas behind the last digit leave out thousands each.
	const thousands = /[0#?](,+)(?=[^0#?,]|$)/.exec(code)?.[1]?.length ?? 0;
	const decimals = (/\.([0#?\s]*)/.exec(code)?.[1] ?? '').replace(/\s/g, '');
	const least = decimals.replace(/#+$/, '').length;
	const shown = rounded(value, percents * 2 - thousands * 3, decimals.length);
	if (!shown) return value;
	const wholeCode = (code.split('.')[0] ?? '').replace(/[^0#?]/g, '');
	const width = wholeCode.replace(/^[#?]+/, '').length;
	let whole = shown.whole.padStart(width, '0');
	if (width === 0 && whole === '0' && decimals !== '') whole = '';
	if (/[0#?],[0#?]/.test(code)) whole = grouped(whole);
	let part = shown.part;
	while (part.length > least && part.endsWith('0')) part = part.slice(0, -1);
	const number = whole + (part === '' ? '' : `.${part}`);
	let written = false;
	return found
		.map(({ literal, text }) => {
			if (literal) return text;
			if (/[0#?.,]/.test(text)) {
				if (written) return '';
				written = true;
				return number;
			}
			return text;
		})
		.join('');
}

/** Day 0 of the two calendars; the first believes that 1900 was a leap year, so its days before March 1900 are one off. */
const EPOCH = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = '日一二三四五六';

function formatDate(serial: number, found: readonly Piece[], calendar: 1900 | 1904): string {
	if (!(serial >= 0 && serial < 2_958_466)) return String(serial);
	const at = new Date(EPOCH[calendar] + Math.round(serial * 86_400) * 1000);
	const code = found.map(({ literal, text }) => (literal ? '\u0000' : text)).join('');
	const half = /a\/p|am\/pm/i.test(code);
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
		if (rest.startsWith('am/pm') || rest.startsWith('a/p')) {
			out += at.getUTCHours() < 12 ? 'AM' : 'PM';
			i += rest.startsWith('am/pm') ? 5 : 3;
			continue;
		}
		if (c === 'y' || c === 'e') out += n <= 2 && c === 'y' ? two(at.getUTCFullYear() % 100) : at.getUTCFullYear();
		else if (c === 'm' && (lastHour || next === 's')) out += n >= 2 ? two(at.getUTCMinutes()) : at.getUTCMinutes();
		else if (c === 'm') out += n >= 3 ? MONTHS[at.getUTCMonth()] : n === 2 ? two(at.getUTCMonth() + 1) : at.getUTCMonth() + 1;
		else if (c === 'd')
			out +=
				n >= 3
					? ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][at.getUTCDay()]
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

/** A stored number as the cell shows it. `value` is the text in the file. */
export function shownNumber(value: string, code: string, calendar: 1900 | 1904): string {
	const number = Number(value);
	if (!Number.isFinite(number) || value.trim() === '') return value;
	const sections = sectionsOf(code);
	const negative = number < 0;
	const section = negative && sections.length > 1 ? sections[1] : number === 0 && sections.length > 2 ? sections[2] : sections[0];
	const found = pieces(section ?? 'General');
	const formatting = found
		.filter(({ literal }) => !literal)
		.map(({ text }) => text)
		.join('');
	if (/^general$/i.test(formatting.trim()) || formatting.trim() === '@') {
		const shown = general(negative && sections.length > 1 ? value.replace('-', '') : value);
		const at = found.findIndex(({ literal }) => !literal);
		return found.map(({ literal, text }, k) => (literal ? text : k === at ? shown : '')).join('');
	}
	if (/[ymdhse]/i.test(formatting) && !/[0#?]E[+-]/i.test(formatting)) return formatDate(number, found, calendar);
	if (/E[+-]/i.test(formatting) || /\//.test(formatting)) return general(value);
	if (!/[0#?]/.test(formatting)) return found.map(({ text }) => text).join('');
	const absolute = value.trim().replace(/^-/, '');
	const shown = formatNumber(absolute, found);
	return negative && sections.length < 2 && /[1-9]/.test(shown) ? `-${shown}` : shown;
}
