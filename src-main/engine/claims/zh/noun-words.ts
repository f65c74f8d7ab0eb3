/** The words of a Chinese noun phrase beside a figure: which go on with it, which end it, and the phrase as it is written. */
import type { Range } from '../view.ts';
import { saysChange } from './lexicon/change.ts';
import { ACTION_VERBS, isWeakVerb, PREDICATE_VERBS, PREFIXES, VERB_NOUNS } from './lexicon/words.ts';
import { isFunctionWord, type Word } from './segment.ts';

export const JOINERS: ReadonlySet<string> = new Set(['和', '与', '及', '、', '以及', '或']);

export const QUOTES = /^[“”‘’"'·]+$/u;

export const OPENS = /[“‘]/u;

const CLOSES = /[”’]/u;

/** Marks inside a name: “两优一先·巾帼”, “衣、食、住”. */
const INSIDE = /^[、·+－-]$/u;

export const BLANK = /^\s+$/u;

export const DIGIT = /\d/u;

/** 5G, 4K, 3D: letters make a name of the digit. */
const LETTERED = /^\d{1,2}[A-Z]{1,2}$/u;

/** How an amount lies to another, how many it reaches, and what it is reckoned by. */
const RELATES =
	/^(?:多|少|高|低|快|慢|翻|同比|环比|涉及|覆盖|惠及|受益|占比|占地|新增|多出|高出|超出|多于|少于|年均|人均|户均|亩均|车均|日均|月均|平均)$/u;

/** Whether the word stands between a noun and its figure and says what the figure is of the noun. */
export const isSaying = (word: string): boolean => saysChange(word) || RELATES.test(word);

/** 日均客流, 平均气温, 最大风力: another thing than 客流, 气温, 风力. */
export const STATISTIC = /^(?:[年月日户人车亩场次套]均|平均|最[大高低小长短快深]|累计最[大高低])$/u;

const ASPECT = /^(?:着|了|过)$/u;

const ENDED = /^(?:到|完|掉|走|给|成|住|满|起|来)$/u;

const WAY = /^[进出入回上下]$/u;

const VEHICLE = /^[挂叉吊拖罐铲卡]$/u;

export const DIMENSIONS: ReadonlySet<string> = new Set(['高', '长', '宽', '深', '厚', '重', '大', '远']);

export const isVerb = (word: string): boolean =>
	!VERB_NOUNS.has(word) && (PREDICATE_VERBS.has(word) || isWeakVerb(word) || ACTION_VERBS.has(word));

export const endsPhrase = (word: string): boolean => isFunctionWord(word) || isVerb(word);

/** Whether the word at `i` goes on a noun phrase, seen with the word behind it. */
export function continues(words: readonly Word[], i: number): boolean {
	const word = words[i];
	if (!word) return false;
	if (QUOTES.test(word.text)) return true;
	if (!word.word || (DIGIT.test(word.text) && !LETTERED.test(word.text))) return false;
	// 4A级|以上|景区: the bound of a class.
	if (word.text === '以上' || word.text === '以下')
		return /级$/u.test(words[i - 1]?.text ?? '') && words[i + 1]?.from === word.to;
	const next = words[i + 1];
	const touching = next !== undefined && next.from === word.to;
	if (PREFIXES.has(word.text) && touching && next.word && !DIGIT.test(next.text)) {
		if (PREFIXES.has(next.text) ? continues(words, i + 1) : !endsPhrase(next.text)) return true;
	}
	if (isSaying(word.text)) return false;
	// 三大指数|集体|收跌: how they did it.
	if (word.text === '集体' && next && touching && (isSaying(next.text) || isVerb(next.text))) return false;
	// 带|着, 坐|上了: what takes an aspect particle is a verb, in the lists or not.
	if (touching && ASPECT.test(next.text) && word.text.length <= 2) return false;
	// 领|到证书, 住|满: and so is one character before where it ended.
	if (touching && word.text.length === 1 && ENDED.test(next.text)) return false;
	// 录|进|了: with the way it went.
	if (touching && word.text.length === 1 && WAY.test(next.text) && words[i + 2]?.text === '了') return false;
	// 挂|车, 叉|车: a sort of vehicle, which the dictionary cuts.
	if (touching && VEHICLE.test(word.text) && next.text === '车') return true;
	// 合作|开展: a verb-noun before a verb is its object; what is counted stands elsewhere.
	if (VERB_NOUNS.has(word.text)) return !next?.word || (!DIGIT.test(next.text) && !isVerb(next.text));
	return !endsPhrase(word.text);
}

export function spanOf(words: readonly Word[], first: number, end: number): Range {
	const range = { from: words[first]?.from ?? 0, to: words[end - 1]?.to ?? 0 };
	return range;
}

/** Index of the mark that opens the quotation which the word at `close` ends, -1 where none does. */
export function openedAt(words: readonly Word[], close: number): number {
	if (!CLOSES.test(words[close]?.text ?? '')) return -1;
	for (let i = close - 1; i >= 0; i--) {
		const word = words[i];
		if (!word || OPENS.test(word.text)) return word ? i : -1;
		if (!word.word && !INSIDE.test(word.text)) return -1;
	}
	return -1;
}

/** Index of the mark that ends the quotation which the word at `open` begins, -1 where none does. */
export function closedAt(words: readonly Word[], open: number): number {
	if (!OPENS.test(words[open]?.text ?? '')) return -1;
	for (let i = open + 1; i < words.length; i++) {
		const word = words[i];
		if (!word || CLOSES.test(word.text)) return word ? i : -1;
		if (!word.word && !INSIDE.test(word.text)) return -1;
	}
	return -1;
}

export const nounish = (word: Word): boolean =>
	(word.word && !isFunctionWord(word.text) && !isWeakVerb(word.text) && !DIGIT.test(word.text)) || QUOTES.test(word.text);

/** The article's words without the blanks of its layout and without an unpaired quotation mark at an end. */
export function clean(phrase: string): string {
	let out = phrase.replace(/\s+/gu, '');
	const opens = (out.match(/“/gu) ?? []).length;
	const closes = (out.match(/”/gu) ?? []).length;
	if (opens > closes) out = out.replace(/“(?=[^”]*$)/u, '');
	if (closes > opens) out = out.replace(/^([^“]*)”/u, '$1');
	return out;
}
