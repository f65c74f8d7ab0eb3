/** The noun phrase before a figure of a Chinese clause: 新办普惠性民办幼儿园[30所]. */
import type { Mention } from '../types.ts';
import type { Range } from '../view.ts';
import { gapBefore, LEFT_REACH, type LeftPhrase, NO_NOUN } from './noun-gap.ts';
import { auxiliary, BARE_ACTS } from './noun-lead.ts';
import { nameAt } from './noun-name.ts';
import { BLANK, clean } from './noun-words.ts';
import { type Word, wordsOf } from './segment.ts';

/** 累计|确诊, 现有|疑似: so many in all, or at present, is another count than so many new ones. */
const STOCKS = /^(?:累计|现有)$/u;

const COUNTED_CASES = /(?:病例|感染者|患者)$/u;

/** What is done for people in danger. */
const HELPED = /^(?:安置|转移|避险|疏散|撤离|救助)(?:群众|人员|人口|灾民)?$/u;

/** 云岫机器人（02671.HK）: the number under which it is listed. */
const STOCK_CODE = /[（(]\d{4,6}(?:[.·][A-Z]{2})?[）)]/u;

const SEES_TO = /^(?:组织|协助|帮助|指导|引导|完成)$/u;
const HOW = /^(?:提前|紧急|集中|分散|就近)/u;

/** 对美国|进出口: with whom. */
const TRADE = /(?:进出口|出口|进口|贸易)(?:总?[额值])?$/u;
const WITH_WHOM = /对(?:[\p{Script=Han}“”]{2,14})?$/u;

const LISTING: ReadonlySet<string> = new Set(['分为', '均为', '包括', '包含', '涵盖', '由', '即', '为']);

/** The phrase that ends at the figure: "新办普惠性民办幼儿园[30所]". `ranges` ascend. */
export function leftPhrase(
	text: string,
	ranges: readonly Range[],
	times: readonly Mention[],
	places: readonly Mention[],
): LeftPhrase | null {
	const words: Word[] = [];
	for (const range of ranges) {
		for (const word of wordsOf(text, Math.max(range.from, range.to - LEFT_REACH), range.to))
			if (!BLANK.test(word.text)) words.push(word);
	}
	const gap = gapBefore(words, times);
	if ('phrase' in gap) return gap.phrase;
	const { tail } = gap;
	if (gap.at < 0) return tail === '' ? null : { ...NO_NOUN, tail };
	const name = nameAt(gap.at, { text, words, times, places });
	if (!name) return null;
	const { from, to, lead, at: i } = name;
	const noun = clean(text.slice(from, to)).replace(STOCK_CODE, '');
	if (noun === '') return tail === '' ? null : { ...NO_NOUN, tail };
	// 内容分为甲类、乙类、丙类三部分: the list names the parts; what they are parts of stands before it.
	if (LISTING.has(words[i]?.text ?? '') && noun.includes('、')) {
		return leftPhrase(text, before(ranges, words[i]?.from ?? 0), times, places);
	}
	// 已组织|提前|转移131420人: who sees to it is not what is done.
	if (lead === '' && SEES_TO.test(noun) && BARE_ACTS.has(tail)) {
		const how = HOW.exec(text.slice(to, to + 8))?.[0] ?? '';
		return { lead: '', noun: how + tail, tail: '', from, to };
	}
	const stock = words[i - (lead === '' ? 0 : 1)];
	const begins = lead === '' ? from : (words[i]?.from ?? from);
	const sum = stock && STOCKS.test(stock.text) && stock.to === begins && COUNTED_CASES.test(noun) ? stock.text : '';
	// 紧急|转移|安置
	const manner = words[i - 1];
	const urgent = lead !== '' && HELPED.test(noun) && manner?.text === '紧急' && manner.to === words[i]?.from ? '紧急' : '';
	const partner =
		lead === '' && TRADE.test(noun) && !noun.startsWith('对')
			? (WITH_WHOM.exec(text.slice(Math.max(ranges.at(-1)?.from ?? 0, from - 16), from))?.[0] ?? '')
			: '';
	if (partner !== '' && !/[，、了的]/u.test(partner))
		return { lead: '', noun: clean(partner + noun), tail, from: from - partner.length, to };
	return { lead: clean(sum + (lead === '' ? '' : urgent + auxiliary(words, i) + lead)), noun, tail, from, to };
}

/** The ranges cut off at `at`. */
export const before = (ranges: readonly Range[], at: number): Range[] =>
	ranges.filter((range) => range.from < at).map((range) => ({ from: range.from, to: Math.min(range.to, at) }));
