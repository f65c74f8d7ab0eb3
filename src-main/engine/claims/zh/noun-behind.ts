/** The noun phrase behind a figure of a Chinese clause: [4781个]村和社区. */
import type { Mention } from '../types.ts';
import { covers, type Range, type Site, type View } from '../view.ts';
import { VERB_NOUNS } from './lexicon/words.ts';
import { BLANK, closedAt, continues, DIGIT, DIMENSIONS, endsPhrase, JOINERS, OPENS, QUOTES, spanOf } from './noun-words.ts';
import { isBareProperty } from './property.ts';
import { isFunctionWord, type Word, wordsOf } from './segment.ts';

/** How far a phrase is followed. */
/** How far off something is. */
const AWAY = /^(?:外|以外|之外|开外)$/u;
const REACH = 40;

/** 突破500亿元大关, 创6842万千瓦的新高, 达到8万人的峰值: a mark on the scale, not a thing that is counted. */
const MARK_PASSED =
	/^(?:里|中|当中)[，,]?(?:只|仅|约|就|便|已|现|共)?有|^(?:为)?最[高低多少大小贵](?=[，。、；]|$)|^\s*的?(?:历史|整数)?(?:大关|关口|新?台阶|位次|位(?=[，。、；]|$)|新高|新低|纪录|高位|低位|峰值|[高低]点|谷底|收盘点?[位价]|门槛|红线|[上下]限|警戒线)|^(?:得而复失|失而复得|相比)/u;

/** 以1845元|收盘, 按38元|算, 连续五年|稳定在: what became of the thing in front of the amount. */
const CAME_OUT =
	/^(?:[收开]盘|[收开]市|报收|收报|[低高平]开|算(?![力法盘])|(?:控制|下泄|计[算价]|核算|折算)(?=[，。；]|$)|稳定[在运]|[年月季][底末](?=前|可|将|全)|年内|年初|后(?:[缓持再又便才震逐，。]|一路|回[落升]|反弹|[大小][涨跌幅]))/u;

/** 18元|一支, 2.5元|一斤: what the price is of, by measure; the thing stands before. */
const PRICED = /^一\p{Script=Han}{1,3}(?=[，。；、！？）”]|[起就]|$)/u;

/** The phrase that begins at the figure's end: "[4781个]村和社区". Null when a verb, a mark or nothing follows. */
export function rightPhrase(text: string, range: Range, places: readonly Mention[]): Range | null {
	const limit = Math.min(range.to, range.from + REACH);
	const behind = text.slice(range.from, range.from + 6);
	if (MARK_PASSED.test(behind) || CAME_OUT.test(behind) || PRICED.test(behind)) return null;
	let start = range.from;
	while (start < limit && BLANK.test(text.charAt(start))) start++;
	const attributive = text.charAt(start) === '的';
	if (attributive) start++;
	const words = wordsOf(text, start, limit).filter((word) => !BLANK.test(word.text));
	let i = 0;
	// A place in front says where, not what; so do two of them.
	const placed = (k: number): boolean => words[k] !== undefined && covers(places, words[k]?.from ?? 0, words[k]?.to ?? 0);
	while (placed(i) || (i > 0 && placed(i - 1) && JOINERS.has(words[i]?.text ?? '') && placed(i + 1))) i++;
	// 半小时|后|雨势: when, and not what.
	if (words[i]?.text === '后' && words[i]?.from === range.from) i++;
	// 30层|高的|房子: the adjective belongs to the measure.
	// 3公里|外的|石桥: and so does how far off it is.
	if ((DIMENSIONS.has(words[i]?.text ?? '') || AWAY.test(words[i]?.text ?? '')) && words[i + 1]?.text === '的') i += 2;
	if (!words[i]) return null;
	// 飞出十多米|远: the measure has its dimension, and what has it stands before.
	if (DIMENSIONS.has(words[i]?.text ?? '') && (i + 1 >= words.length || words[i + 1]?.word === false)) return null;
	// 已|上市|科创公司: of what has happened of itself, what follows is the one it happened to.
	if (words[i]?.text === '已' && HAPPENED.test(words[i + 1]?.text ?? '') && continues(words, i + 2)) {
		let end = phraseEnd(words, i + 2);
		// 科创公司|业绩: how they fare.
		if (end > i + 3 && (words[end - 1]?.text === '业绩' || isBareProperty(words[end - 1]?.text ?? ''))) end--;
		if (end > i + 2) return spanOf(words, i, end);
	}
	if (!continues(words, i)) {
		const clause = relativeClause(words, i);
		if (clause < 0) return null;
		const end = phraseEnd(words, clause);
		return end > clause ? spanOf(words, i, end) : null;
	}
	let end = phraseEnd(words, i);
	if (end <= i) return null;
	// 客流较多|的|地铁站: what is described, not what belongs; a bare noun before 的 is already what is counted.
	if (words[end]?.text === '的' || (words[end] && endsPhrase(words[end]?.text ?? ''))) {
		const clause = words[end]?.text === '的' ? -1 : relativeClause(words, end, 3);
		if (clause >= 0) {
			const more = phraseEnd(words, clause);
			if (more > clause) end = more;
		}
	}
	const area = AREA_KINDS.exec(text.slice(words[end - 1]?.to ?? limit, (words[end - 1]?.to ?? limit) + 24));
	if (area && end === i + 1 && AREA.test(words[i]?.text ?? ''))
		return { from: words[i]?.from ?? 0, to: (words[i]?.to ?? 0) + area[0].length };
	return spanOf(words, i, beforeNext(words, i, end, text, limit));
}

const BRACKET_REACH = 30;

/** 出现2300亿元（约合15亿美元）|贸易逆差: the noun behind an aside in brackets. */
export function overBracket(site: Site, view: View, places: readonly Mention[]): Range | null {
	const { to } = site.figure;
	const length = view.text.slice(to, to + BRACKET_REACH).indexOf('）');
	const close = to + length;
	if (length < 0 || close + 1 >= site.clause.to) return null;
	let limit = site.clause.to;
	for (let i = site.index + 1; i <= site.index + 4; i++) {
		const next = view.sites[i]?.figure;
		if (next && next.from > close && next.from < limit) limit = next.from;
	}
	return rightPhrase(view.text, { from: close + 1, to: limit }, places);
}

/** 31个省（自治区、直辖市）, 27个县（市、区）: the other kinds of area that are counted with it. */
const AREA = /^[省市县区旗乡镇村]$/u;

const AREA_KINDS = /^[（(](?:自治[区州县]|直辖市|特别行政区|开发区|街道|社区|农场|[市县区旗乡镇村场办]|[、，])+[）)]/u;

const HAPPENED = /^(?:上市|投产|开工|签约|入驻|注册|登记|挂牌|退休|毕业|完工|竣工|达产|开业|运营|参保|落户)$/u;

/** What an act is called where it is a piece of work: 改造|工程, 建设|项目. */
const WORK = /^(?:工程|工作|项目|任务)$/u;

const ACT_REACH = 14;

/**
 * The act that a counted noun is the object of, over 的: 14个行政村的[雨污分流建设], 30条道路的[绿化工程]. Null when what
 * stands behind 的 is a thing, or does not end the clause.
 */
export function actOn(text: string, noun: Range, end: number): Range | null {
	if (text.charAt(noun.to) !== '的' || end - noun.to > ACT_REACH) return null;
	const words = wordsOf(text, noun.to + 1, end).filter((word) => !BLANK.test(word.text));
	if (words.length === 0 || words.some((word) => !word.word || DIGIT.test(word.text) || isFunctionWord(word.text))) return null;
	const last = words.at(-1)?.text ?? '';
	const act = WORK.test(last) ? (words.at(-2)?.text ?? '') : last;
	return VERB_NOUNS.has(act) ? spanOf(words, 0, words.length) : null;
}

/** Index behind the 的 that closes a relative clause beginning at `from`, or -1. */
function relativeClause(words: readonly Word[], from: number, reach = 8): number {
	for (let i = from; i < words.length && i < from + reach; i++) {
		const word = words[i];
		if (!word) break;
		if (word.text === '的') return i > from ? i + 1 : -1;
		if (!word.word && !QUOTES.test(word.text) && word.text !== '、') return -1;
		if (word.text === '已' || word.text === '均' || word.text === '将' || word.text === '全部') return -1;
	}
	return -1;
}

/** Index behind the last word of the noun phrase that begins at `from`. */
function phraseEnd(words: readonly Word[], from: number): number {
	let end = from;
	let open = false;
	for (let i = from; i < words.length; i++) {
		const word = words[i];
		if (!word) break;
		if (JOINERS.has(word.text)) {
			const next = words[i + 1];
			// A list of what is counted goes on; a list of figures does not.
			if (i === from || !next || !continues(words, i + 1) || JOINERS.has(next.text)) break;
			if (opensCount(words, i + 1)) break;
			continue;
		}
		if (QUOTES.test(word.text)) {
			// “一网通办”|事项: one name, whatever words it is made of.
			const close = open ? -1 : closedAt(words, i);
			if (close > 0) {
				i = close;
				end = close + 1;
				continue;
			}
			// A closing mark that was opened before the figure ends the phrase with the quotation.
			if (OPENS.test(word.text) || (word.text === '"' && !open)) open = true;
			else if (open) open = false;
			else break;
			end = i + 1;
			continue;
		}
		if (!continues(words, i)) break;
		end = i + 1;
	}
	return end;
}

/** 公司、|科创板|[28家]: what runs into the next figure is its name, and no more of this one's. */
function beforeNext(words: readonly Word[], from: number, end: number, text: string, limit: number): number {
	if (words[end - 1]?.to !== limit || !/[\d一二两三四五六七八九十]/u.test(text.charAt(limit))) return end;
	for (let i = end - 1; i > from; i--) if (words[i]?.text === '、') return i;
	return end;
}

/** 公司、|科创板|28家: behind the mark stands the name of the next figure. */
function opensCount(words: readonly Word[], from: number): boolean {
	for (let i = from; i < words.length && i < from + 4; i++) {
		const word = words[i];
		if (!word?.word) return false;
		if (DIGIT.test(word.text)) return i > from && words[i - 1]?.to === word.from;
		if (endsPhrase(word.text)) return false;
	}
	return false;
}
