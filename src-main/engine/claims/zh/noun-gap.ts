/** What stands between a noun and the Chinese figure behind it: verbs that only link, adverbs, times, what an amount is counted by. */
import type { Mention } from '../types.ts';
import { covers } from '../view.ts';
import { ACTION_VERBS, isWeakVerb } from './lexicon/words.ts';
import { auxiliary, BARE_ACTS, SORTS_OF_WORK } from './noun-lead.ts';
import { isSaying, QUOTES, STATISTIC } from './noun-words.ts';
import { isFunctionWord, type Word } from './segment.ts';

/** The longest metric and the verbs around it. */
export const LEFT_REACH = 32;

/** 惊人|的-2.5亿元: what the writer thinks of the amount. */
const JUDGED = /^(?:惊人|可观|不俗|骄人|罕见|可怜|创纪录|史无前例|微不足道)$/u;

/** 人民币|3000元: the name of the currency belongs to the amount. */
const CURRENCY = /^(?:人民币|港币|美金|美元|港元|欧元)$/u;

/** 得到|全队|最高|的30分: among what an amount is the greatest, which says nothing of what it is. */
const FIELD = /^(?:全队|全场|历史|史上|历年|年内|全年|当日|单日)$/u;

const GREATEST = /^(?:最[高低大多少快长]|全队|全场|历史|史上|历年|年内|全年|当日|单日)$/u;

const REACHES = /^(?:|了|达|到|达到|多达|共|约|近|超|超过|为)$/u;

/** 医疗费、误工费等|共计: a list that is summed up is what the sum is of. */
const SUMMED = /^(?:共计|合计|总计|共)$/u;
const listedAt = (words: readonly Word[], at: number): boolean =>
	words.slice(Math.max(0, at - 8), at).some(({ text }) => text === '、');

const SPENDS: ReadonlySet<string> = new Set(['花费', '支付', '支出', '消费', '缴纳', '花']);

const HOUR: ReadonlySet<string> = new Set(['开盘', '收盘', '盘初', '盘末']);

const BASIS = /^(?:[周旬月季年]?[同环]比|按[年月季周]|同口径)$/u;

const EACH = /^每[人户生亩班村家秒头只枝株棵套辆台间束朵条]$/u;

const NUMERAL = /^(?:\d+|[十百千万亿]+)$/u;

/** Verbs that hold an amount at a level; between it and its noun they say nothing of what it is. */
const HELD =
	/^(?:严?控制|稳定|稳|保持|维持|恢复|徘徊|停留|限定|固定|锁定|集中|浮动|波动|基本稳定|总体稳定|连年稳定|压控|管控|定格|设定|限制)$/u;

const RESULT = /^(?:到|至|为|成|了)$/u;

const DROPPED_ENDS: ReadonlySet<string> = new Set(['的', '了', '约', '等']);

export interface LeftPhrase {
	/** The verb that governs the noun when what is counted is something done. */
	lead: string;
	noun: string;
	/** Words between noun and figure that say something of the noun. */
	tail: string;
	from: number;
	to: number;
}

export const NO_NOUN: LeftPhrase = { lead: '', noun: '', tail: '', from: 0, to: 0 };

/** Where the noun ends, and what is said between it and the figure; or the phrase, where the words before the figure are one. */
type Gap = { at: number; tail: string } | { phrase: LeftPhrase | null };

/** The words right before the figure that are no part of its noun. The noun ends at word `at`; below 0 there is none. */
export function gapBefore(words: readonly Word[], times: readonly Mention[]): Gap {
	let i = words.length - 1;
	const tail: string[] = [];
	for (; i >= 0; i--) {
		const word = words[i];
		if (!word) break;
		const { text: w } = word;
		// 均价每公斤[8元], 效率每小时[40箱]: what an amount is counted by is not the amount's name.
		const per = words[i - 1];
		if (per?.text === '每' && tail.every((one) => isSaying(one))) {
			i--;
			continue;
		}
		// 补助由每人每月[400元]: to whom, not what.
		if (tail.length === 0 && EACH.test(w)) continue;
		// 收购价每百斤[132元]: with a numeral between.
		if (per && NUMERAL.test(per.text) && words[i - 2]?.text === '每' && tail.length === 0) {
			i -= 2;
			continue;
		}
		// 指数|开盘|涨0.3%: at what hour of the exchange.
		if (HOUR.has(w) && (tail.length > 0 || i === words.length - 1)) continue;
		// 轨道|高度|500公里: as an adverb the word stands before a verb.
		if (w === '高度' && i === words.length - 1) break;
		if (JUDGED.test(w) && words[i + 1]?.text === '的') continue;
		if (CURRENCY.test(w) && i === words.length - 1 && !/^[在离]岸$/u.test(words[i - 1]?.text ?? '')) continue;
		if (GREATEST.test(w) && tail.length === 0 && greatest(words, i)) continue;
		// 同比, 环比 say what the rate is measured against, which is no part of what is counted.
		if (BASIS.test(w)) continue;
		// 零售价：[2元]: the mark joins the label to its figure.
		if (/^[：:]$/u.test(w) && tail.length === 0 && word.to === words.at(-1)?.to) continue;
		// 失业率控制在[5%以内], 产量稳定在: the verb says where the noun before it is held.
		if (tail.length === 0 && HELD.test(w) && /^[在到至于]$/u.test(words[i + 1]?.text ?? '')) continue;
		// 反应时间压缩到[11分], 缩短至: the verb says what became of the noun before it.
		if (ACTION_VERBS.has(w) && RESULT.test(words[i + 1]?.text ?? '')) tail.unshift(w);
		// 人均|花费, 户均|支付: what each of them spends.
		// 游客|花费, 旅游|花费
		else if (SPENDS.has(w) && (STATISTIC.test(words[i - 1]?.text ?? '') || (w === '花费' && spent(words, i)))) break;
		else if (isSaying(w)) {
			// 按年平均汇率折合: what is said in a frame is not said of the noun.
			if (!covers(times, word.from, word.to)) tail.unshift(w);
		} else if (w === '等' && SUMMED.test(words[i + 1]?.text ?? '') && listedAt(words, i)) {
			i--;
			break;
		} else if (w === '等') return { phrase: { ...NO_NOUN, tail: tail.join(''), from: word.from, to: word.from } };
		else if (w === '、' || !word.word) {
			// 是“十一五”末的[2倍]: a time in quotation marks is no name.
			if (QUOTES.test(w) && covers(times, word.from, word.to)) continue;
			if (QUOTES.test(w)) break;
			// 76万户、增长[15%]: the mark parts two figures of one thing.
			if (i === 0 && w === '、' && tail.length > 0) return { phrase: { ...NO_NOUN, tail: tail.join('') } };
			return { phrase: null };
		} else if (!covers(times, word.from, word.to) && !isFunctionWord(w) && !isWeakVerb(w) && !DROPPED_ENDS.has(w)) {
			// 完成, 建成 directly before the figure: the verb says what was done, its object stands elsewhere.
			// 已|整改|9处: behind such a word an act that is as often a noun is a verb.
			if (!BARE_ACTS.has(w) || !(ACTION_VERBS.has(w) || auxiliary(words, i) === '已')) break;
			// 医院扩建|带来|90张: the work is what brought them.
			if (SORTS_OF_WORK.includes(w) && !REACHES.test(words[i + 1]?.text ?? '')) break;
			tail.unshift(auxiliary(words, i) + w);
		} else if (BARE_ACTS.has(w) && i === words.length - 1) tail.unshift(auxiliary(words, i) + w);
	}
	return { at: i, tail: tail.join('') };
}

/** 游客|花费|846亿元, and not 他|花费|30元: an amount that many spent has a name. */
const spent = (words: readonly Word[], i: number): boolean =>
	/^(?:旅游|游客|旅客|消费|国内旅游|文旅|医药|住院|门诊|药品|教育|出行)$/u.test(words[i - 1]?.text ?? '') &&
	words[i - 1]?.to === words[i]?.from;

/** Whether the word at `i` and those behind it are 最高的, 全队最高的, 历史最高的 right before the figure. */
function greatest(words: readonly Word[], i: number): boolean {
	const last = words.length - 1;
	if (words[last]?.text !== '的' || i < last - 2 || !/^最/u.test(words[last - 1]?.text ?? '')) return false;
	// 年龄最大的72岁: without a field in which it is the greatest, the words before say what it is.
	return FIELD.test(words[last - 2]?.text ?? '');
}
