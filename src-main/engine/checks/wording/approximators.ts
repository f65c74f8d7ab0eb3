/** The words around a figure that make it approximate, and which of them do not go together. */
import type { Figure } from '../../../contract/model.ts';

/** What a word before the number says of it. */
export type Before = 'asmany' | 'about' | 'near' | 'under' | 'over' | 'atleast' | 'atmost';
/** What a word behind it says: 余 and 多 stand between number and unit. */
export type Behind = 'over' | 'some' | 'around' | 'above' | 'below' | 'many';

/** 预约, 签约 and 节约 end in 约 and approximate nothing; 附近 and 最近 are no 近; 看不到 is no 不到. */
const BEFORE: readonly (readonly [Before, RegExp])[] = [
	['about', /(?:大约|大概|约莫|(?<![预节签公合违契条特制解履爽续邀相婚毁集简俭婉隐赴失应立盟租守誓])约)$/u],
	['near', /(?:将近|接近|(?<![附最临靠邻走亲迫逼])近)$/u],
	['under', /(?:(?<![看找得等见想听感做达遇料])不到|不足|未满|未到)$/u],
	['atmost', /(?:最多|至多|不超过|不多于|不高于|不大于)$/u],
	['atleast', /(?:至少|最少|不少于|不低于|起码)$/u],
	['asmany', /[多高]达$/u],
	['over', /(?:超过|超出|突破|(?<![高反赶中英意德西法严入])超|逾)$/u],
];
const LINK = /(?:有|为|在|达到|达)?\s*$/u;
/** 约在, 至少在 and 最多在 go with a number; 最近在 and 突破在 do not. */
const WITH_AT: ReadonlySet<Before> = new Set(['about', 'atleast', 'atmost']);
/** 至少要配备3名: the verb stands between; 人数最多的3个 is another word. */
const FAR: readonly (readonly [Before, RegExp])[] = [
	['atleast', /(至少|最少|起码)(?:要|需|须|应|可|能|得|会|有)[^的，。；、：\d]{0,3}$/u],
	['atmost', /(最多|至多)(?:要|需|须|应|可|能|得|会|有)[^的，。；、：\d]{0,3}$/u],
];
const BEHIND_UNIT: readonly (readonly [Behind, RegExp])[] = [
	['around', /^(?:左右|上下)/u],
	['above', /^(?:及?以上|开外)/u],
	['below', /^(?:及?以下|以内|之内)/u],
	['many', /^之多/u],
];
const NUMERAL = /[\d〇零一二两三四五六七八九十百千万亿]/u;
const NUMERALS = /^[\d.,〇零一二两三四五六七八九十百千万亿]+/u;

export interface Approximators {
	before: { is: Before; word: string } | null;
	/** Words behind the number, in the order in which they stand. */
	behind: readonly { is: Behind; word: string }[];
	/** From the first of these words to the last, with the number between. */
	from: number;
	to: number;
	/** The number as printed, without these words and without its unit. */
	numeral: string;
}

const REACH = 5;
const FAR_REACH = 7;

/** Reads the approximators of a Chinese figure of one number. Null when no number is printed (数百). */
export function approximatorsOf(text: string, figure: Figure): Approximators | null {
	const at = text.slice(figure.from, figure.to).search(NUMERAL);
	if (at < 0) return null;
	const start = figure.from + at;
	const numeral = NUMERALS.exec(text.slice(start, figure.to))?.[0] ?? '';
	let lead = text.slice(Math.max(0, start - REACH), start);
	let skipped = 0;
	const link = LINK.exec(lead)?.[0] ?? '';
	// 多达 and 高达 end in a link and are one word.
	if (link !== '' && !BEFORE.some(([, words]) => words.test(lead))) {
		lead = lead.slice(0, lead.length - link.length);
		skipped = link.length;
	}
	let before: Approximators['before'] = null;
	for (const [is, words] of BEFORE) {
		const word = words.exec(lead)?.[0];
		if (word === undefined || (link.startsWith('在') && !WITH_AT.has(is))) continue;
		before = { is, word };
		break;
	}
	for (const [is, words] of before ? [] : FAR) {
		const match = words.exec(text.slice(Math.max(0, start - FAR_REACH), start));
		if (!match) continue;
		before = { is, word: match[1] ?? '' };
		skipped = match[0].length - before.word.length;
		break;
	}
	const behind: { is: Behind; word: string }[] = [];
	const tailAt = start + numeral.length;
	const first = text.charAt(tailAt);
	if (first === '余' || first === '多') behind.push({ is: 'over', word: first });
	if (first === '来') behind.push({ is: 'some', word: first });
	const inner = behind.length;
	let to = tailAt + inner;
	// The words behind the unit stand in the figure itself or right after it.
	const tail = text.slice(to, figure.to + REACH);
	for (let i = 0; i <= figure.to - to && i < tail.length; i++) {
		const found = BEHIND_UNIT.find(([, words]) => words.test(tail.slice(i, i + REACH)));
		if (!found) continue;
		const word = found[1].exec(tail.slice(i, i + REACH))?.[0] ?? '';
		behind.push({ is: found[0], word });
		to += i + word.length;
		break;
	}
	const from = before ? start - skipped - before.word.length : start;
	return { before, behind, from, to: Math.max(to, figure.to), numeral };
}
