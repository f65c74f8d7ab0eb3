/**
 * Numbers as a spreadsheet shows them (ECMA-376 18.8.31). Read here since exceljs gives the bare number and the format code:
 * 0.312 in a cell that shows 31.2% would be another figure. Exact: the digits are the file's, rounded half away from zero as
 * Excel does, never through a float's own printing.
 */

import { formatDate } from './date-format.ts';
import { type Piece, pieces, sectionFor } from './number-sections.ts';

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

function formatNumber(value: string, found: readonly Piece[]): string {
	const code = found.map(({ literal, text }) => (literal ? '' : text)).join('');
	const percents = code.match(/%/g)?.length ?? 0;
	// Commas behind the last digit leave out thousands each.
	const thousands = /[0#?](,+)(?=[^0#?,]|$)/.exec(code)?.[1]?.length ?? 0;
	const decimals = (/\.([0#?\s]*)/.exec(code)?.[1] ?? '').replace(/\s/g, '');
	const least = decimals.replace(/#+$/, '').length;
	const shown = rounded(value, percents * 2 - thousands * 3, decimals.length);
	if (!shown) return value;
	const slots = found.flatMap(({ literal, text }, i) => (!literal && /[0#?]/.test(text) ? [i] : []));
	const point = found.findIndex(({ literal, text }) => !literal && text === '.');
	const whole = wholeDigits(
		shown.whole,
		slots.filter((i) => point < 0 || i < point),
		{ found, grouped: /[0#?],[0#?]/.test(code), bare: decimals !== '' },
	);
	let part = shown.part;
	while (part.length > least && part.endsWith('0')) part = part.slice(0, -1);
	const behind = new Map(slots.filter((i) => point >= 0 && i > point).map((i, k) => [i, part[k] ?? '']));
	return found
		.map(({ literal, text }, i) => {
			if (literal) return text;
			if (i === point) return part === '' ? '' : '.';
			return whole.get(i) ?? behind.get(i) ?? (/[0#?.,]/.test(text) ? '' : text);
		})
		.join('');
}

/**
 * The digits before the point by the places that show them, from the right: text may stand between places, as in the codes that
 * print 12345 as 1.2 ten-thousands. The first place takes all that is left.
 */
function wholeDigits(
	digits: string,
	slots: readonly number[],
	{ found, grouped, bare }: { found: readonly Piece[]; grouped: boolean; bare: boolean },
): Map<number, string> {
	const shown = new Map<number, string>();
	const least = slots.length - slots.findIndex((i) => found[i]?.text === '0');
	const width = slots.some((i) => found[i]?.text === '0') ? least : 0;
	const all = width === 0 && digits === '0' && bare ? '' : digits.padStart(width, '0');
	const withMark = (at: number): string => {
		const left = all.length - 1 - at;
		return (all[at] ?? '') + (grouped && left > 0 && left % 3 === 0 ? ',' : '');
	};
	for (const [k, slot] of slots.entries()) {
		const from = k === 0 ? 0 : all.length - slots.length + k;
		const to = all.length - slots.length + k + 1;
		let text = '';
		for (let at = Math.max(0, from); at < to; at++) text += withMark(at);
		shown.set(slot, text);
	}
	return shown;
}

/** A stored number as the cell shows it. `value` is the text in the file. */
export function shownNumber(value: string, code: string, calendar: 1900 | 1904): string {
	const number = Number(value);
	if (!Number.isFinite(number) || value.trim() === '') return value;
	const { section, unsigned } = sectionFor(code, number);
	const found = pieces(section);
	const formatting = found
		.filter(({ literal }) => !literal)
		.map(({ text }) => text)
		.join('');
	if (/^general$/i.test(formatting.trim()) || formatting.trim() === '@') {
		const shown = general(unsigned ? value.replace('-', '') : value);
		const at = found.findIndex(({ literal }) => !literal);
		return found.map(({ literal, text }, k) => (literal ? text : k === at ? shown : '')).join('');
	}
	if (/[ymdhse]|a{3}/i.test(formatting) && !/[0#?]E[+-]/i.test(formatting)) return formatDate(number, found, calendar);
	if (/E[+-]/i.test(formatting) || /\//.test(formatting)) return general(value);
	if (!/[0#?]/.test(formatting)) return found.map(({ text }) => text).join('');
	const absolute = value.trim().replace(/^-/, '');
	const shown = formatNumber(absolute, found);
	return number < 0 && !unsigned && /[1-9]/.test(shown) ? `-${shown}` : shown;
}
