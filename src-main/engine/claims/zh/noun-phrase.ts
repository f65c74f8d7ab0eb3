/** The noun phrase to the right or to the left of a figure in a Chinese clause. */
import type { Mention } from '../types.ts';
import { covers, type Range } from '../view.ts';
import { ACTION_VERBS, GENERAL_HEADS, isWeakVerb, PREDICATE_VERBS, PREFIXES, SWINGS, VERB_NOUNS } from './lexicon/words.ts';
import { isBareProperty, isRegion } from './property.ts';
import { isFunctionWord, type Word, wordsOf } from './segment.ts';

/** How far a phrase is followed. */
const REACH = 40;
/** The longest metric and the verbs around it. */
const LEFT_REACH = 32;
const JOINERS: ReadonlySet<string> = new Set(['和', '与', '及', '、', '以及', '或']);
const QUOTES = /^[“”‘’"'·]+$/u;
const OPENS = /[“‘]/u;
const BLANK = /^\s+$/u;
const DIGIT = /\d/u;

/** Words that stand between a noun and its figure and say what the figure is of the noun. */
const SAYING =
	/^(?:增长|增加|增产|减产|增收|减收|增|减少|减|下降|下跌|降|降低|上升|上涨|涨|跌|升|高收|低收|微涨|微跌|收涨|收跌|大涨|大跌|暴跌|提高|提升|上调|下调|调升|调降|偏多|偏少|偏高|偏低|扩大|缩小|回落|下滑|收窄|缩窄|拉长|多|少|同比|环比|涉及|覆盖|惠及|受益|占比|占地|翻|高|低|新增|多出|高出|超出|多于|少于|微增|略增|略降|年均|人均|户均|亩均|车均|日均|月均|平均)$/u;

/** 惊人|的-2.5亿元: what the writer thinks of the amount. */
const JUDGED = /^(?:惊人|可观|不俗|骄人|罕见|可怜|创纪录|史无前例|微不足道)$/u;

/** 人民币|3000元: the name of the currency belongs to the amount. */
const CURRENCY = /^(?:人民币|港币|美金|美元|港元|欧元)$/u;
/** 得到|全队|最高|的30分: among what an amount is the greatest, which says nothing of what it is. */
const FIELD = /^(?:全队|全场|历史|史上|历年|年内|全年|当日|单日)$/u;
const GREATEST = /^(?:最[高低大多少快长]|全队|全场|历史|史上|历年|年内|全年|当日|单日)$/u;

const BASIS = /^(?:[周旬月季年]?[同环]比|同口径)$/u;
/** 日均客流, 平均气温, 最大风力: another thing than 客流, 气温, 风力. */
const STATISTIC = /^(?:[年月日户人车亩场次套]均|平均|最[大高低小长短快深]|累计最[大高低])$/u;

const SORTS: ReadonlySet<string> = new Set(['各类', '各种', '各级', '各级各类']);
const PLANNED: ReadonlySet<string> = new Set(['计划', '预计', '合计']);

const EACH = /^每[人户生亩班村家]$/u;
const NUMERAL = /^(?:\d+|[十百千万亿]+)$/u;

const HOUSE = /^[院校馆局厂站所司企行港园店]$/u;

const ASPECT = /^(?:着|了|过)$/u;

const DIMENSIONS: ReadonlySet<string> = new Set(['高', '长', '宽', '深', '厚', '重', '大', '远']);

export interface LeftPhrase {
	/** The verb that governs the noun when what is counted is something done. */
	lead: string;
	noun: string;
	/** Words between noun and figure that say something of the noun. */
	tail: string;
	from: number;
	to: number;
}

const isVerb = (word: string): boolean =>
	!VERB_NOUNS.has(word) && (PREDICATE_VERBS.has(word) || isWeakVerb(word) || ACTION_VERBS.has(word));
const endsPhrase = (word: string): boolean => isFunctionWord(word) || isVerb(word);

/** Whether the word at `i` goes on a noun phrase, seen with the word behind it. */
function continues(words: readonly Word[], i: number): boolean {
	const word = words[i];
	if (!word) return false;
	if (QUOTES.test(word.text)) return true;
	if (!word.word || DIGIT.test(word.text)) return false;
	const next = words[i + 1];
	const touching = next !== undefined && next.from === word.to;
	if (PREFIXES.has(word.text) && touching && next.word && !DIGIT.test(next.text)) {
		if (PREFIXES.has(next.text) ? continues(words, i + 1) : !endsPhrase(next.text)) return true;
	}
	if (SAYING.test(word.text)) return false;
	// 带|着, 坐|上了: what takes an aspect particle is a verb, in the lists or not.
	if (touching && ASPECT.test(next.text) && word.text.length <= 2) return false;
	// 合作|开展: a verb-noun before a verb is its object; what is counted stands elsewhere.
	if (VERB_NOUNS.has(word.text)) return !next?.word || (!DIGIT.test(next.text) && !isVerb(next.text));
	return !endsPhrase(word.text);
}

/** 突破500亿元大关, 创6842万千瓦的新高: a mark on the scale, not a thing that is counted. */
const MARK_PASSED =
	/^\s*的?(?:历史|整数)?(?:大关|关口|新?台阶|位次|位(?=[，。、；]|$)|新高|新低|纪录|高位|低位)|^(?:得而复失|失而复得|相比)/u;

/** 18元|一支, 2.5元|一斤: what the price is of, by measure; the thing stands before. */
const PRICED = /^一\p{Script=Han}{1,3}(?=[，。；、！？）”]|[起就]|$)/u;

/** The phrase that begins at the figure's end: "[4781个]村和社区". Null when a verb, a mark or nothing follows. */
export function rightPhrase(text: string, range: Range, places: readonly Mention[]): Range | null {
	const limit = Math.min(range.to, range.from + REACH);
	const behind = text.slice(range.from, range.from + 6);
	if (MARK_PASSED.test(behind) || PRICED.test(behind)) return null;
	let start = range.from;
	while (start < limit && BLANK.test(text.charAt(start))) start++;
	const attributive = text.charAt(start) === '的';
	if (attributive) start++;
	const words = wordsOf(text, start, limit).filter((word) => !BLANK.test(word.text));
	let i = 0;
	// A place in front says where, not what; so do two of them.
	const placed = (k: number): boolean => words[k] !== undefined && covers(places, words[k]?.from ?? 0, words[k]?.to ?? 0);
	while (placed(i) || (i > 0 && placed(i - 1) && JOINERS.has(words[i]?.text ?? '') && placed(i + 1))) i++;
	// 30层|高的|房子: the adjective belongs to the measure.
	if (DIMENSIONS.has(words[i]?.text ?? '') && words[i + 1]?.text === '的') i += 2;
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

function spanOf(words: readonly Word[], first: number, end: number): Range {
	const range = { from: words[first]?.from ?? 0, to: words[end - 1]?.to ?? 0 };
	return range;
}

/** Verbs that hold an amount at a level; between it and its noun they say nothing of what it is. */
const HELD =
	/^(?:严?控制|稳定|稳|保持|维持|恢复|徘徊|停留|限定|固定|锁定|集中|浮动|波动|基本稳定|总体稳定|连年稳定|压控|管控|定格|设定|限制)$/u;

const RESULT = /^(?:到|至|为|成|了)$/u;
const DROPPED_ENDS: ReadonlySet<string> = new Set(['的', '了', '约', '等']);

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
	let i = words.length - 1;
	const tail: string[] = [];
	// What stands between noun and figure: verbs that only link, adverbs, times.
	for (; i >= 0; i--) {
		const word = words[i];
		if (!word) break;
		const { text: w } = word;
		// 均价每公斤[8元], 效率每小时[40箱]: what an amount is counted by is not the amount's name.
		const per = words[i - 1];
		if (per?.text === '每' && tail.every((one) => SAYING.test(one))) {
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
		if (JUDGED.test(w) && words[i + 1]?.text === '的') continue;
		if (CURRENCY.test(w) && i === words.length - 1) continue;
		if (GREATEST.test(w) && tail.length === 0 && greatest(words, i)) continue;
		// 同比, 环比 say what the rate is measured against, which is no part of what is counted.
		if (BASIS.test(w)) continue;
		// 零售价：[2元]: the mark joins the label to its figure.
		if (/^[：:]$/u.test(w) && tail.length === 0 && word.to === words.at(-1)?.to) continue;
		// 失业率控制在[5%以内], 产量稳定在: the verb says where the noun before it is held.
		if (tail.length === 0 && HELD.test(w) && /^[在到至于]$/u.test(words[i + 1]?.text ?? '')) continue;
		// 反应时间压缩到[11分], 缩短至: the verb says what became of the noun before it.
		if (ACTION_VERBS.has(w) && RESULT.test(words[i + 1]?.text ?? '')) tail.unshift(w);
		else if (SAYING.test(w) || SWINGS.has(w)) {
			// 按年平均汇率折合: what is said in a frame is not said of the noun.
			if (!covers(times, word.from, word.to)) tail.unshift(w);
		} else if (w === '等') return { lead: '', noun: '', tail: tail.join(''), from: word.from, to: word.from };
		else if (w === '、' || !word.word) {
			// 是“十一五”末的[2倍]: a time in quotation marks is no name.
			if (QUOTES.test(w) && covers(times, word.from, word.to)) continue;
			if (QUOTES.test(w)) {
				const whole = tail.length === 0 ? quotation(words, i) : null;
				if (whole) return { lead: '', noun: clean(text.slice(whole.from, whole.to)), tail: '', ...whole };
				break;
			}
			// 76万户、增长[15%]: the mark parts two figures of one thing.
			if (i === 0 && w === '、' && tail.length > 0) return { lead: '', noun: '', tail: tail.join(''), from: 0, to: 0 };
			return null;
		} else if (!covers(times, word.from, word.to) && !isFunctionWord(w) && !isWeakVerb(w) && !DROPPED_ENDS.has(w)) {
			// 完成, 建成 directly before the figure: the verb says what was done, its object stands elsewhere.
			if (!(ACTION_VERBS.has(w) && BARE_ACTS.has(w))) break;
			tail.unshift(auxiliary(words, i) + w);
		} else if (BARE_ACTS.has(w) && i === words.length - 1) tail.unshift(auxiliary(words, i) + w);
	}
	if (i < 0) return tail.length > 0 ? { lead: '', noun: '', tail: tail.join(''), from: 0, to: 0 } : null;

	const to = words[i]?.to ?? 0;
	let from = to;
	let lead = '';
	let head = '';
	for (; i >= 0; i--) {
		const word = words[i];
		if (!word) break;
		const { text: w } = word;
		if (covers(times, word.from, word.to)) break;
		if (covers(places, word.from, word.to)) break;
		if (QUOTES.test(w)) {
			from = word.from;
			continue;
		}
		if (JOINERS.has(w)) {
			const item = words[i - 1];
			if (!item || !nounish(item)) break;
			continue;
		}
		if (w === '的') {
			// 农村居民的收入: a general word needs what it is of.
			if (!GENERAL_HEADS.has(head) || !words[i - 1] || !nounish(words[i - 1] as Word)) break;
			continue;
		}
		// 92号|汽油: a number that names the sort.
		if (DIGIT.test(w) && word.to === from && /^号\p{Script=Han}/u.test(text.slice(from, to))) {
			from = word.from;
			break;
		}
		// PM2.5, 5G: letters make a name of the digits.
		if (!word.word || (DIGIT.test(w) && !/[A-Za-z]/u.test(w))) {
			// 第4|个交易日: the numeral of a name, and the measure word that goes with it, are no thing that is counted.
			if (DIGIT.test(w) && word.to === from && MEASURE_WORD.test(head)) return null;
			// 6|级以上|只有1次: a bound, of what was said before.
			if (DIGIT.test(w) && word.to === from && BOUND_ALONE.test(text.slice(from, to))) return null;
			break;
		}
		// 每千人口医师数: the base of a rate is part of it.
		if (w === '每' && head !== '' && words[i + 1]?.from === word.to) {
			from = word.from;
			break;
		}
		const previous = words[i - 1];
		// 该院|门诊量: which house is meant is said by the place.
		if (head !== '' && HOUSE.test(w) && previous?.to === word.from && /^[该本我]$/u.test(previous.text)) break;
		if (
			VERB_NOUNS.has(w) &&
			head !== '' &&
			previous?.text !== '、' &&
			// 生产|和|供应业: two acts that one noun names.
			!(JOINERS.has(previous?.text ?? '') && VERB_NOUNS.has(words[i - 2]?.text ?? '')) &&
			!(previous && (nounish(previous) || STATISTIC.test(previous.text)) && previous.to === word.from)
		) {
			// 新建和改造农村公路: both were done to it.
			const other = words[i - 2];
			const both = previous && JOINERS.has(previous.text) && other && ACTION_VERBS.has(other.text);
			from = both ? other.from : word.from;
			break;
		}
		if (ACTION_VERBS.has(w) && head !== '') {
			// 城镇新增就业: the statistic is named with its region.
			if (w === '新增' && previous && isRegion(previous.text) && previous.to === word.from) {
				from = previous.from;
				break;
			}
			// 平均|住院|日: the statistic is of the whole name.
			if (previous && STATISTIC.test(previous.text) && previous.to === word.from) {
				from = previous.from;
				i--;
				continue;
			}
			// 研发经费投入强度: between a noun and a property the verb is part of the name.
			const inside = isBareProperty(text.slice(from, to)) && previous && nounish(previous) && previous.to === word.from;
			if (!inside || isVerb(previous.text) || covers(places, previous.from, previous.to)) {
				// 新建和改造农村公路: both were done to it.
				const other = words[i - 2];
				const both =
					previous && JOINERS.has(previous.text) && other && ACTION_VERBS.has(other.text) && other.to === previous.from;
				lead = both ? other.text + previous.text + w : w;
				// 新增|确诊|病例: each act makes it another count.
				for (let k = 0; !both && k < 2; k++) {
					const act = words[i - 1];
					if (!act || !ACTION_VERBS.has(act.text) || act.to !== words[i]?.from) break;
					lead = act.text + lead;
					i--;
				}
				break;
			}
			from = word.from;
			continue;
		}
		const next = words[i + 1];
		const prefix = PREFIXES.has(w) && head !== '' && next !== undefined && next.from === word.to && from === next.from;
		if (prefix) {
			from = word.from;
			continue;
		}
		// 生猪保险累计赔付: the word belongs to what is counted when a noun stands before it.
		if (w === '累计' && head !== '' && words[i - 1] && nounish(words[i - 1] as Word)) continue;
		if (STATISTIC.test(w) && head !== '') {
			from = word.from;
			continue;
		}
		// 受理|各类|案件: of all sorts, and the verb before it is the noun's.
		if (SORTS.has(w) && head !== '' && word.to === from) {
			from = word.from;
			continue;
		}
		// 配套部分|计划|总投资: between a thing and its property.
		if (
			PLANNED.has(w) &&
			word.to === from &&
			// 本科|计划|招生: the act is of what stands before.
			(isBareProperty(text.slice(from, to)) || (VERB_NOUNS.has(head) && text.slice(from, to) === head)) &&
			previous &&
			nounish(previous) &&
			previous.to === word.from
		)
			continue;
		// 紧急|转移安置: how it had to be done makes it another thing.
		// 新生儿|免费|筛查: at whose cost it is done is part of what is done.
		if (w === '免费' && VERB_NOUNS.has(head) && word.to === from && previous && nounish(previous) && previous.to === word.from) {
			from = word.from;
			continue;
		}
		if (w === '紧急' && head !== '' && word.to === from) {
			from = word.from;
			continue;
		}
		// 中通客车|获: at the head of a clause 中 begins a name, since nothing stands there that one could be in.
		if (w === '中' && head !== '' && word.to === from && (i === 0 || !words[i - 1]?.word) && atHead(text, word.from)) {
			from = word.from;
			break;
		}
		if (isFunctionWord(w) || (isWeakVerb(w) && head !== '')) break;
		if (head === '') head = w;
		from = word.from;
	}
	const noun = clean(text.slice(from, to));
	if (noun === '') return null;
	// 内容分为甲类、乙类、丙类三部分: the list names the parts; what they are parts of stands before it.
	if (LISTING.has(words[i]?.text ?? '') && noun.includes('、')) {
		return leftPhrase(text, before(ranges, words[i]?.from ?? 0), times, places);
	}
	const stock = words[i - (lead === '' ? 0 : 1)];
	const begins = lead === '' ? from : (words[i]?.from ?? from);
	const sum = stock && STOCKS.test(stock.text) && stock.to === begins && COUNTED_CASES.test(noun) ? stock.text : '';
	// 紧急|转移|安置
	const manner = words[i - 1];
	const urgent = lead !== '' && HELPED.test(noun) && manner?.text === '紧急' && manner.to === words[i]?.from ? '紧急' : '';
	return { lead: clean(sum + (lead === '' ? '' : urgent + auxiliary(words, i) + lead)), noun, tail: tail.join(''), from, to };
}

/** Whether the word at `i` and those behind it are 最高的, 全队最高的, 历史最高的 right before the figure. */
function greatest(words: readonly Word[], i: number): boolean {
	const last = words.length - 1;
	if (words[last]?.text !== '的' || i < last - 2 || !/^最/u.test(words[last - 1]?.text ?? '')) return false;
	// 年龄最大的72岁: without a field in which it is the greatest, the words before say what it is.
	return FIELD.test(words[last - 2]?.text ?? '');
}

/** 安排“银龄助学计划”[6万名]: a name in quotation marks is one noun, whatever words it is made of. */
function quotation(words: readonly Word[], close: number): Range | null {
	const end = words[close];
	if (!end || !/[”’"]/u.test(end.text)) return null;
	for (let i = close - 1; i >= 0; i--) {
		const word = words[i];
		if (!word || end.to - word.from > LEFT_REACH) return null;
		if (/[“‘"]/u.test(word.text)) return i > 0 && close - i > 2 ? { from: word.from, to: end.to } : null;
		if (!word.word && word.text !== '、') return null;
	}
	return null;
}

const BOUND_ALONE = /^\p{Script=Han}{1,3}以[上下内]$/u;
const MEASURE_WORD = /^(?:个|次|届|天|日|名|位|家|场|批|期)$/u;
/** 共, 将: what stands behind it is done. */
const VERBAL = /^(?:共|共计|累计|总共|将|已|再|实施|完成)$/u;
const AUXILIARIES = /^(?:新|已|可|计划|拟|承诺|严重|一般|轻微)$/u;
/** 累计|确诊, 现有|疑似: so many in all, or at present, is another count than so many new ones. */
const STOCKS = /^(?:累计|现有)$/u;
const COUNTED_CASES = /(?:病例|感染者|患者)$/u;

/** 已|建成, 计划|新建: planned or done is part of what is counted; the word touches the verb. */
function auxiliary(words: readonly Word[], verb: number): string {
	const before = words[verb - 1];
	return before && AUXILIARIES.test(before.text) && before.to === words[verb]?.from ? before.text : '';
}

/** The verb right before a figure whose noun follows it: 加装[26部]电梯. "" when there is none. */
export function leadingVerb(text: string, ranges: readonly Range[]): string {
	const range = ranges.at(-1);
	if (!range) return '';
	const words = wordsOf(text, Math.max(range.from, range.to - 8), range.to);
	for (let i = words.length - 1; i >= 0; i--) {
		const word = words[i]?.text ?? '';
		if (ACTION_VERBS.has(word)) return auxiliary(words, i) + word;
		// 计划|改造|72个老旧小区: behind a word of grammar a noun of action is a verb.
		const before = words[i - 1]?.text ?? '';
		if (VERB_NOUNS.has(word) && i === words.length - 1 && (AUXILIARIES.test(before) || VERBAL.test(before)))
			return auxiliary(words, i) + word;
		if (!isFunctionWord(word) && !BLANK.test(word)) return '';
	}
	return '';
}

const atHead = (text: string, at: number): boolean => at === 0 || /[，。；：！？、,;:!?\s（(]/u.test(text.charAt(at - 1));

/** What is done for people in danger. */
const HELPED = /^(?:安置|转移|避险|疏散|撤离|救助)(?:群众|人员|人口|灾民)?$/u;
const LISTING: ReadonlySet<string> = new Set(['分为', '均为', '包括', '包含', '涵盖', '由', '即', '为']);

/** The ranges cut off at `at`. */
export const before = (ranges: readonly Range[], at: number): Range[] =>
	ranges.filter((range) => range.from < at).map((range) => ({ from: range.from, to: Math.min(range.to, at) }));

/** 初审通过的[30个]作品: what describes the noun stands before its figure. Null when the figure follows no 的. */
export function describing(
	text: string,
	ranges: readonly Range[],
	times: readonly Mention[],
	places: readonly Mention[],
): string | null {
	const range = ranges.at(-1);
	if (!range || text.charAt(range.to - 1) !== '的') return null;
	const words = wordsOf(text, Math.max(range.from, range.to - 14), range.to - 1);
	let from = range.to - 1;
	for (let i = words.length - 1; i >= 0; i--) {
		const word = words[i];
		if (
			!word?.word ||
			word.text === '等' ||
			word.text === '的' ||
			covers(times, word.from, word.to) ||
			covers(places, word.from, word.to)
		)
			break;
		from = word.from;
	}
	// 是城市建设的一个缩影: the clause says what something is, not which one is meant.
	const told = /^.*[是为](?=[^是为]*$)/u.exec(text.slice(range.from, range.to))?.[0].length ?? 0;
	if (told > 0 && from < range.from + told) from = range.from + told;
	// 送出全场最多的[12次]: how many they are among others; 和某兵团的: another of a list.
	if (/最\p{Script=Han}的$/u.test(text.slice(from, range.to)) || /^[和与及]/u.test(text.slice(from, range.to))) return null;
	if (/在内/u.test(text.slice(range.from, range.to)) || (from > range.from && from <= range.to - 14)) return null;
	const phrase = clean(text.slice(from, range.to));
	return phrase.length >= 3 && phrase.length <= 11 ? phrase : null;
}

/** Verbs that take a figure as their whole object, with the noun understood from before. */
const BARE_ACTS: ReadonlySet<string> = new Set([
	'完成',
	'建成',
	'竣工',
	'完工',
	'开工',
	'动工',
	'投用',
	'交付',
	'新增',
	'新建',
	'新开工',
	'办结',
	'审结',
	'改造',
	'拆除',
	'整改',
	'解决',
	'化解',
	'销售',
	'售出',
	'实现',
	'启动',
	'净增',
	'新签',
	'新设',
	'新开',
	'新招',
	'续建',
	'投产',
	'结案',
	'发放',
	'查处',
	'立案',
	'转移',
	'安置',
]);

const nounish = (word: Word): boolean =>
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
