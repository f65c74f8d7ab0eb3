/** Chinese words of a stretch of text. */

import { holderOf } from '../../gates.ts';
import { matchesOf } from '../../matches.ts';
import { neededBy } from '../../needs.ts';
import { isIdeograph } from '../../text/chars.ts';
import { SWINGS } from './lexicon/change.ts';
import { ACTION_VERBS, COMPOUNDS, FUNCTION_WORDS, PREDICATE_VERBS, VERB_NOUNS, WEAK_VERBS } from './lexicon/words.ts';

export interface Word {
	text: string;
	/** In the reading text. */
	from: number;
	to: number;
	/** Letters, Han or digits; false for punctuation and blanks. */
	word: boolean;
}

// biome-ignore lint/style/noRestrictedGlobals: word boundaries need a dictionary; the locale is fixed, so every machine cuts alike.
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Nouns of two characters that are words of grammar each. */
const NOUNS: ReadonlySet<string> = new Set(['时间', '外地', '内地', '本地', '全会', '中间']);

/** 还为, 均可: two function words that the segmenter leaves together. */
export const isFunctionWord = (word: string): boolean =>
	FUNCTION_WORDS.has(word) ||
	// 规模以上: 以上 belongs to the noun.
	(word.length === 2 &&
		word.charAt(0) !== '以' &&
		!NOUNS.has(word) &&
		FUNCTION_WORDS.has(word.charAt(0)) &&
		FUNCTION_WORDS.has(word.charAt(1)));

/** Words that are one word here although the segmenter's dictionary may cut them: 新|办, 居|委会. */
const WHOLE: ReadonlySet<string> = new Set(
	[COMPOUNDS, ACTION_VERBS, WEAK_VERBS, PREDICATE_VERBS, VERB_NOUNS, FUNCTION_WORDS, SWINGS].flatMap((list) =>
		[...list].filter((word) => word.length > 1),
	),
);
const LONGEST = 7;
/** What such a word begins with before it ends: nearly every word of a text is none of these, and is not put together with the next. */
const BEGUN: ReadonlySet<string> = new Set([...WHOLE].flatMap((word) => [...word].map((_, i) => word.slice(0, i))));

/** Several readers of a figure ask for the same stretch of its paragraph: what was cut of the last one is kept. */
let paragraph = '';
const kept = new Map<number, readonly Word[]>();
/** A paragraph without an end asks for more stretches than are worth keeping: its readers stand close together. */
const KEPT = 64;

/** The words of text[from..to), in order, with words of the lexicons put together again. Linear in the stretch. */
export function wordsOf(text: string, from: number, to: number): readonly Word[] {
	if (from >= to) return [];
	if (text !== paragraph || kept.size >= KEPT) {
		kept.clear();
		paragraph = text;
	}
	const stretch = from * 2 ** 26 + to;
	let words = kept.get(stretch);
	if (words === undefined) {
		words = joined(cut(text, from, to));
		kept.set(stretch, words);
	}
	return words;
}

const ENDINGS: ReadonlySet<string> = new Set(['率', '量', '额', '价', '费', '者']);
const formsNoun = ({ text, word }: Word): boolean =>
	word && text.length >= 2 && !isFunctionWord(text) && !/[\d一二三四五六七八九十]/u.test(text);

function joined(words: readonly Word[]): Word[] {
	const out: Word[] = [];
	for (let i = 0; i < words.length; i++) {
		const word = words[i];
		if (!word) break;
		let end = i;
		let whole = word.text;
		let text = word.text;
		for (let k = i + 1; k < words.length && BEGUN.has(text); k++) {
			const next = words[k];
			if (!next?.word || text.length + next.text.length > LONGEST) break;
			text += next.text;
			if (WHOLE.has(text)) {
				end = k;
				whole = text;
			}
		}
		const previous = out.at(-1);
		// 落实|率, 清运|量: the verb in front of such an ending is part of the noun.
		if (end === i && previous && ENDINGS.has(word.text) && previous.to === word.from && formsNoun(previous)) {
			out[out.length - 1] = { text: previous.text + word.text, from: previous.from, to: word.to, word: true };
			continue;
		}
		out.push(end === i ? word : { text: whole, from: word.from, to: words[end]?.to ?? word.to, word: true });
		i = end;
	}
	return out;
}

/** Words that the dictionary cuts across: 派|发现|金, 全|年生|猪, 城乡居民收入|比|由, 平均|分为. */
const CUT_ACROSS =
	/(?:经营|投资|筹资)活动产生的现金流量?净额|(?:[在离]岸)?(?:人民币|美元|欧元|英镑|日元|港元)[对兑](?:美元|人民币|欧元|日元|英镑|港元|韩元|澳元|一篮子货币)|归属于(?:上市公司|母公司)(?:股东|所有者)的净利润|(?<=^|[，,。；;、：:\s日])\p{Script=Han}{2}(?:股份|控股|药业|重工)(?!有限)|地区生产总值|[上下]调(?![查研整动度解])|派发|生猪|基本每股收益|门急诊|门诊|现金(?!额|牛)|(?:收入|存贷|车桩|产销|师生|生师|医护|床护|性别|投入产出)比(?=[由为从达降缩扩升约是（(\d])|(?:平均|最高|最低|总|均|得|积|评)分(?=[为达超是到\d])/gu;

/** Most stretches hold nothing that these are known by. */
const CROSSING = neededBy(CUT_ACROSS);
const mayCutAcross = CROSSING === null ? (): boolean => true : holderOf(CROSSING);

/** 人为: a word of its own only with what people did (人为因素); else 嫌疑人|为. */
const DONE_BY_PEOPLE = /^(?:因素|原因|破坏|纵火|干[扰预]|造成|失误|操作)/u;

/** 每桶, 每股: a price is by the unit; 每年, 每人 are words. */
const PER_UNIT = /^每[桶吨斤克升股箱套瓶台辆份]$/u;

/** 停电的村|中: among so many. */
const AMONG = /^[省市县区乡镇村户家校]中$/u;

const NO_VERB: ReadonlySet<string> = new Set(['为了', '除了', '罢了', '算了', '未了', '了了', '临了', '末了', '知了']);

/** Where a word of the dictionary is two here, seen with the word before it: 率|由, 每|公斤, 嫌疑人|为. 0 where it is one. */
function splitAt(segment: string, text: string, at: number, before: Word | undefined): number {
	const { length } = segment;
	// 家庭的: the dictionary has words with their 的; 目的 and 有的 are words of their own.
	if (length > 2 && segment.endsWith('的') && !segment.endsWith('目的')) return length - 1;
	// 最|美国|旗: the adjective is 最美, and no country is meant.
	if (segment === '美国') return before?.text === '最' && before.to === at ? 1 : 0;
	// 人|均可|支配: 可支配 is one word, whatever stands before it.
	if (segment === '均可') return text.startsWith('支配', at + 2) ? 1 : 0;
	if (segment === '率由' || segment === '中有' || segment === '的是' || AMONG.test(segment)) return 1;
	if (segment === '人为') return DONE_BY_PEOPLE.test(text.slice(at + 2, at + 4)) ? 0 : 1;
	// 涨|了, 少|了: the dictionary has verbs with their 了; 为了 and 除了 are words of their own.
	if (segment.endsWith('了') && !FUNCTION_WORDS.has(segment) && !NO_VERB.has(segment)) return length - 1;
	return segment.startsWith('每') && (length > 2 || PER_UNIT.test(segment)) ? 1 : 0;
}

function cut(text: string, from: number, to: number): Word[] {
	const out: Word[] = [];
	let done = from;
	const stretch = text.slice(from, to + 1);
	for (const match of mayCutAcross(stretch) ? matchesOf(stretch, CUT_ACROSS) : []) {
		const at = from + match.index;
		const end = at + match[0].length;
		if (end > to) break;
		cutPlain(text, done, at, out);
		out.push({ text: match[0], from: at, to: end, word: true });
		done = end;
	}
	cutPlain(text, done, to, out);
	return out;
}

/** Marks that are cut off wherever they stand; a colon or a full stop may stand inside a word of letters. */
const MARKS: ReadonlySet<number> = new Set([...'。、（）《》“”'].map((c) => c.charCodeAt(0)));

/** Puts the words of text[from..to) behind those of `out`. */
function cutPlain(text: string, from: number, to: number, out: Word[]): void {
	// The segmenter costs more to start and to ask than to cut with; its iterator half as much again.
	let segments: ReturnType<typeof segmenter.segment> | null = null;
	for (let at = from, next = from; at < to; at = next) {
		const code = text.charCodeAt(at);
		const isMark = MARKS.has(code);
		if (isMark || (at === to - 1 && isIdeograph(code))) {
			next = at + 1;
			out.push({ text: text.charAt(at), from: at, to: next, word: !isMark });
			continue;
		}
		segments ??= segmenter.segment(text.slice(from, to));
		const found = segments.containing(at - from);
		if (!found) break;
		const { segment, isWordLike } = found;
		next = at + segment.length;
		// One character is not cut any further.
		const parts = segment.length === 1 ? 0 : splitAt(segment, text, at, out.at(-1));
		if (parts === 0) out.push({ text: segment, from: at, to: next, word: isWordLike === true });
		else
			out.push(
				{ text: segment.slice(0, parts), from: at, to: at + parts, word: true },
				{ text: segment.slice(parts), from: at + parts, to: next, word: true },
			);
	}
}
