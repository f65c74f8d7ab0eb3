/** Words of about inside a Chinese number: 余, 多, 来, 几, 把, a plus sign. */
import { hanDigit, isDigit, isHan, unitPower } from './chars.ts';
import { unitAt } from './lexicon/index.ts';
import { type Pair, pow, type Reader, sum } from './numeral-reader.ts';

/** Stands between a number and its scale word, or behind a round number. */
export const SPREAD = new Set('余多来');

/** 300+家, 1亿+次: and more, with what is counted right behind. */
export function readPlus(r: Reader): boolean {
	if (!r.started || !r.sawArabic || r.inner !== '' || !isHan(r.text[r.i + 1])) return false;
	r.inner = '+';
	r.i++;
	r.fresh = true;
	return true;
}

/** 余, 多, 来 and 几 inside a number or behind it: 二百三十余万, 十几. */
export function readSpread(r: Reader): boolean {
	const { text } = r;
	const c = text[r.i] ?? '';
	if (!r.started || r.inner !== '') return false;
	const next = text[r.i + 1];
	const scaled = next === '万' || next === '亿' || (unitPower(next) ?? 0) >= 2;
	if (c === '几') {
		if (r.digits !== null && !(r.sawArabic && r.digits.low % 10n === 0n && r.decimals === 0)) return false;
		const width = r.digits !== null ? 1 : r.lastUnit;
		if (width === 0 || (unitPower(next) !== undefined && !scaled && width > 1)) return false;
		const few: Pair = { low: 1n, high: pow(width) - 1n };
		r.section = sum(sum(r.section, r.digits), few);
		r.digits = null;
		r.limit = 0;
	} else {
		if (isDigit(next) || hanDigit(next) !== undefined) return false;
		if (c === '来' && !isSome(r, next, scaled)) return false;
	}
	r.inner = c;
	r.i++;
	r.fresh = true;
	return true;
}

/** 十来个, 40来人, 2万来单 but not 三年来, 200来自…: only straight behind a round number and before a measure word. */
function isSome(r: Reader, next: string | undefined, scaled: boolean): boolean {
	if (next === '自' || next === '看' || next === '说' || next === '到' || next === '回') return false;
	if (r.sawUnit && r.digits === null) return true;
	if (r.decimals > 0 || (!scaled && unitAt(r.text, r.i + 1) === null)) return false;
	return r.digits === null ? r.scale > 0 : r.sawArabic && r.digits.low > 0n && r.digits.low % 10n === 0n;
}

/** 万把块, 百把人: about so many, behind a bare scale word and before a measure word only. */
export function readHandful(r: Reader): boolean {
	if (!r.bare || r.sawHan || r.sawArabic || r.inner !== '' || unitAt(r.text, r.i + 1) === null) return false;
	r.inner = '把';
	r.i++;
	return true;
}
