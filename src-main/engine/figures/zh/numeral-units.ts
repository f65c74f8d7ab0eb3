/** Units and scale words of a Chinese number: 十百千, 万亿, and the digit that hangs behind one. */
import { unitPower } from './chars.ts';
import { unitAt } from './lexicon/index.ts';
import { type Pair, pow, type Reader, several, sum, times } from './numeral-reader.ts';

/** After a bare thousand or hundred these make a unit, not a number: 千瓦, 千克, 百帕. */
const KILO = new Set('瓦克米卡伏赫帕焦兆安');

/** Whether 千 or 百 at `at` is a scale word of statistical tables: straight before a unit of its own, or before 万. */
function scalesUnit(text: string, at: number, power: number): boolean {
	if (power === 3) return unitAt(text, at + 1) !== null;
	// 51313百羽: what yearbooks count by the hundred.
	return power === 2 && (text[at + 1] === '万' || text[at + 1] === '羽');
}

/** 十, 百 or 千 from the reader's position; `vague` behind 几 and 数. False, and nothing read, where it is of no number. */
export function readUnit(r: Reader, power: number, vague: boolean): boolean {
	const c = r.text[r.i];
	if (power >= r.limit) return false;
	// 0.2百分点: the unit, as it is printed without 个.
	if (r.sawArabic && c === '百' && r.text.startsWith('分点', r.i + 1)) return false;
	if (r.sawArabic && KILO.has(r.text[r.i + 1] ?? '') && r.digits !== null && !r.sawUnit && c !== '十') return false;
	let product: Pair;
	if (vague) {
		if (r.digits !== null) return false;
		product = several(power);
	} else if (r.digits !== null) {
		// 12千 is not written; 7千3百 and 1.5千 are, and in tables 286.4千公顷 and 35百万元.
		if (r.sawArabic && r.digits.high >= 10n * pow(r.decimals) && !scalesUnit(r.text, r.i, power)) return false;
		product = times(r.digits, pow(power));
	} else if (!r.started) {
		product = { low: pow(power), high: pow(power) };
		if (power !== 1) r.bare = true;
	} else if (power === 1 && !r.sawArabic && r.fresh) {
		product = { low: 10n, high: 10n };
	} else if (power === 1 && r.zero) {
		product = { low: 10n, high: 10n };
	} else return false;
	// The place of the last digit moves with its unit; digits behind the point stay behind it.
	r.place = (r.digits === null ? 0 : r.place) + power;
	r.section = sum(r.section, product);
	r.digits = null;
	r.limit = power;
	r.lastUnit = power;
	r.sawUnit = true;
	r.fresh = true;
	r.zero = false;
	r.count++;
	r.i++;
	return true;
}

/** 万 or 亿: what was read so far counts in it. */
export function readScale(r: Reader, c: '万' | '亿'): boolean {
	if (c === '万') {
		if (r.middle !== null) return false;
		const held = sum(r.section, r.digits);
		if (held === null && r.started) return false;
		if (held === null) r.bare = true;
		if (!r.sawArabic && held !== null && r.decimals === 0) r.place = 0;
		r.middle = times(held ?? { low: 1n, high: 1n }, pow(4));
		r.place = held === null ? 4 : r.place + 4;
		r.lastUnit = 4;
		r.scale = 4;
	} else {
		if (r.upper !== null) return false;
		const held = sum(sum(r.middle, r.section), r.digits);
		if (held === null) r.bare = true;
		if (!r.sawArabic && held !== null && r.middle === null && r.decimals === 0) r.place = 0;
		r.upper = times(held ?? { low: 1n, high: 1n }, pow(8));
		r.place = held === null ? 8 : r.place + 8;
		r.scale = r.middle !== null && r.section === null && r.digits === null ? 12 : 8;
		r.middle = null;
		r.lastUnit = 8;
	}
	r.section = null;
	r.digits = null;
	r.limit = 4;
	r.fresh = false;
	r.zero = false;
	r.count++;
	r.i++;
	return true;
}

/** A digit that hangs behind a unit without one of its own: 一百二 is 120, 5万3 is 53000. */
export function readEllipsis(r: Reader, wasZero: boolean): void {
	if (r.digits === null || (!r.sawUnit && r.scale === 0) || r.lastUnit < 2 || wasZero) return;
	if (r.digits.high > 9n || r.digits.low === 0n || r.decimals > 0) return;
	r.digits = times(r.digits, pow(r.lastUnit - 1));
	r.place = r.lastUnit - 1;
}

/** 医生数则由1人升至2人: the end of a noun, and the word that sets it against another. */
export const setsAgainst = (text: string, at: number): boolean =>
	text[at + 1] === '则' && /[由从为自升降增减达是有较比]/u.test(text[at + 2] ?? '');

/** 几百, 数万: several of the unit behind. */
export function readSeveral(r: Reader, c: string): boolean {
	const next = r.text[r.i + 1];
	const power = unitPower(next);
	if (c === '数' && r.started) return false;
	if (c === '数' && setsAgainst(r.text, r.i)) return false;
	if (r.digits !== null) return false;
	if (power !== undefined) {
		if (r.started && power >= r.limit) return false;
		r.i++;
		if (!readUnit(r, power, true)) {
			r.i--;
			return false;
		}
	} else if (!r.started && (next === '万' || next === '亿')) {
		// 几万 reaches to just below ten of them.
		const scale = next === '万' ? 4 : 8;
		const pair = several(scale);
		if (scale === 4) r.middle = pair;
		else r.upper = pair;
		r.scale = scale;
		r.lastUnit = scale;
		r.count++;
		r.i += 2;
	} else return false;
	r.inner = c;
	r.sawHan = true;
	return true;
}

/** 廿 and 卅: twenty and thirty in one character. */
export function readTens(r: Reader, c: string): boolean {
	if (r.started) return false;
	const value = c === '廿' ? 20n : 30n;
	r.section = { low: value, high: value };
	r.sawHan = true;
	r.sawUnit = true;
	r.lastUnit = 1;
	r.limit = 1;
	r.fresh = true;
	r.count++;
	r.i++;
	return true;
}
