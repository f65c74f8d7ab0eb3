/** How far a noun before a Chinese figure reaches: word by word from its end, with the verb that governs it. */
import type { Mention } from '../types.ts';
import { covers } from '../view.ts';
import { ACTION_VERBS, GENERAL_HEADS, isWeakVerb, PREFIXES, VERB_NOUNS } from './lexicon/words.ts';
import { DIGIT, isVerb, JOINERS, nounish, openedAt, QUOTES, STATISTIC } from './noun-words.ts';
import { isBareProperty, isRegion } from './property.ts';
import { isFunctionWord, type Word } from './segment.ts';

const SORTS: ReadonlySet<string> = new Set(['各类', '各种', '各级', '各级各类']);

const PLANNED: ReadonlySet<string> = new Set(['计划', '预计', '合计']);

/** 该院, 该国: alone, behind a word that points, the house or the area says where and not what. */
const HOUSE = /^[院校馆局厂站所司企行港园店国省市县区镇乡村州岛]$/u;

const BOUND_ALONE = /^\p{Script=Han}{1,3}以[上下内]$/u;

const MEASURE_WORD = /^(?:个|次|届|天|日|名|位|家|场|批|期)$/u;

const atHead = (text: string, at: number): boolean => at === 0 || /[，。；：！？、,;:!?\s（(]/u.test(text.charAt(at - 1));

/** The noun found so far: its words from `at` on. */
export interface Name {
	from: number;
	readonly to: number;
	/** The word that it ends with. */
	head: string;
	lead: string;
	/** Index of the word that is looked at. */
	at: number;
}

/** Whether the noun goes on beyond the word, ends behind or with it, or is none; undefined where the next question decides. */
type Step = 'on' | 'end' | 'none' | undefined;
const ON = 'on';
const END = 'end';
const NONE = 'none';

/** 农机|购置|补贴, 股权|转让|款: acts that names of sums are made of. */
const NOMINAL: ReadonlySet<string> = new Set(['购置', '转让', '报销', '回购', '授权', '缴纳']);

/** 老板说|房租涨了三成: who tells it is no part of the name. */
const SAYS: ReadonlySet<string> = new Set(['说', '称', '表示', '介绍', '透露', '认为', '指出', '坦言', '觉得']);

const TEAM = /^(?:队|男[篮足排]|女[篮足排]|国青)$/u;

const HOUSE_OF_TOWN = /^\p{Script=Han}{2}(?:股份|控股|药业|重工)$/u;

/** At the head of a clause, and no list of what somebody has. */
const HAVING = /(?<=^|[，。；：、,;]|其中)有(?![一两三四五六七八九十些的关])\p{Script=Han}{2,8}$/u;

interface Around {
	text: string;
	words: readonly Word[];
	times: readonly Mention[];
	places: readonly Mention[];
}

/** The noun that ends with word `at`, and the word it was left at. Null where the words name nothing that is counted. */
export function nameAt(at: number, around: Around): Name | null {
	const to = around.words[at]?.to ?? 0;
	const name: Name = { from: to, to, head: '', lead: '', at };
	for (; name.at >= 0; name.at--) {
		const word = around.words[name.at];
		if (!word) break;
		const step =
			atMark(name, word, around) ?? atVerb(name, word, around) ?? atQualifier(name, word, around) ?? atWord(name, word);
		if (step === NONE) return null;
		if (step === END) break;
	}
	return name;
}

/** Times, places, quotation marks, joiners, 的 and numerals. */
function atMark(name: Name, word: Word, { text, words, times, places }: Around): Step {
	const { at: i, from, to, head } = name;
	const { text: w } = word;
	if (covers(times, word.from, word.to)) return END;
	if (covers(places, word.from, word.to)) {
		// 云川|队, 云川重工: a team and a house have the town in their names.
		if (word.to === from && TEAM.test(text.slice(from, to))) name.from = word.from;
		else if (HOUSE_OF_TOWN.test(w)) {
			name.from = word.from;
			if (head === '') name.head = w;
		}
		return END;
	}
	if (QUOTES.test(w)) {
		// “高效办成一件事”|事项: a name in quotation marks is one noun, whatever words it is made of.
		const open = openedAt(words, i);
		name.from = words[open]?.from ?? word.from;
		if (open >= 0) {
			name.at = open;
			if (head === '') name.head = text.slice(name.from, word.to);
		}
		return ON;
	}
	if (JOINERS.has(w)) {
		const item = words[i - 1];
		if (!item || !nounish(item)) return END;
		return ON;
	}
	if (w === '的') {
		// 农村居民的收入: a general word needs what it is of.
		// 有进出口实绩的|企业: what they have tells which of them.
		const having =
			head !== '' && word.to === from ? (HAVING.exec(text.slice(Math.max(0, word.from - 12), word.from))?.[0] ?? '') : '';
		if (having !== '') {
			name.from = word.from - having.length;
			return END;
		}
		if (!GENERAL_HEADS.has(head) || !words[i - 1] || !nounish(words[i - 1] as Word)) return END;
		return ON;
	}
	// 92号|汽油: a number that names the sort.
	if (DIGIT.test(w) && word.to === from && /^号\p{Script=Han}/u.test(text.slice(from, to))) {
		name.from = word.from;
		return END;
	}
	// PM2.5, 5G: letters make a name of the digits.
	if (!word.word || (DIGIT.test(w) && !/[A-Za-z]/u.test(w))) {
		// 第4|个交易日: the numeral of a name, and the measure word that goes with it, are no thing that is counted.
		if (DIGIT.test(w) && word.to === from && MEASURE_WORD.test(head)) return NONE;
		// 6|级以上|只有1次: a bound, of what was said before.
		if (DIGIT.test(w) && word.to === from && BOUND_ALONE.test(text.slice(from, to))) return NONE;
		return END;
	}
	// 每千人口医师数: the base of a rate is part of it.
	if (w === '每' && head !== '' && words[i + 1]?.from === word.to) {
		name.from = word.from;
		return END;
	}
	return undefined;
}

/** Nouns of action and verbs: part of the name, or what governs it. */
function atVerb(name: Name, word: Word, { text, words, places }: Around): Step {
	const { at: i, from, to, head } = name;
	const { text: w } = word;
	const previous = words[i - 1];
	// 该院|门诊量: which house is meant is said by the place.
	// 该校|占地86亩: alone it only points at the house.
	if (HOUSE.test(w) && previous?.to === word.from && /^[该本我]$/u.test(previous.text)) return END;
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
		name.from = both ? other.from : word.from;
		return END;
	}
	if (ACTION_VERBS.has(w) && head !== '') {
		// 城镇新增就业: the statistic is named with its region.
		if (w === '新增' && previous && isRegion(previous.text) && previous.to === word.from) {
			name.from = previous.from;
			return END;
		}
		// 平均|住院|日: the statistic is of the whole name.
		if (previous && STATISTIC.test(previous.text) && previous.to === word.from) {
			name.from = previous.from;
			name.at--;
			return ON;
		}
		// 研发经费投入强度: between a noun and a property the verb is part of the name.
		const inside =
			(NOMINAL.has(w) || isBareProperty(text.slice(from, to))) && previous && nounish(previous) && previous.to === word.from;
		if (!inside || isVerb(previous.text) || covers(places, previous.from, previous.to)) {
			// 新建和改造农村公路: both were done to it.
			const other = words[i - 2];
			const both = previous && JOINERS.has(previous.text) && other && ACTION_VERBS.has(other.text) && other.to === previous.from;
			name.lead = both ? other.text + previous.text + w : w;
			// 新增|确诊|病例: each act makes it another count.
			for (let k = 0; !both && k < 2; k++) {
				const act = words[name.at - 1];
				if (!act || !ACTION_VERBS.has(act.text) || act.to !== words[name.at]?.from) break;
				name.lead = act.text + name.lead;
				name.at--;
			}
			return END;
		}
		name.from = word.from;
		return ON;
	}
	return undefined;
}

/** Adverbs and adjectives that make it another thing: 各类, 计划, 免费, 平均. */
function atQualifier(name: Name, word: Word, { text, words }: Around): Step {
	const { at: i, from, to, head } = name;
	const { text: w } = word;
	const next = words[i + 1];
	const previous = words[i - 1];
	const prefix = PREFIXES.has(w) && head !== '' && next !== undefined && next.from === word.to && from === next.from;
	if (prefix) {
		name.from = word.from;
		return ON;
	}
	// 生猪保险累计赔付: the word belongs to what is counted when a noun stands before it.
	if (w === '累计' && head !== '' && words[i - 1] && nounish(words[i - 1] as Word)) return ON;
	if (STATISTIC.test(w) && head !== '') {
		name.from = word.from;
		return ON;
	}
	// 受理|各类|案件: of all sorts, and the verb before it is the noun's.
	if (SORTS.has(w) && head !== '' && word.to === from) {
		name.from = word.from;
		return ON;
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
		return ON;
	// 新生儿|免费|筛查: at whose cost it is done is part of what is done.
	if (w === '免费' && VERB_NOUNS.has(head) && word.to === from && previous && nounish(previous) && previous.to === word.from) {
		name.from = word.from;
		return ON;
	}
	// 紧急|转移安置: how it had to be done makes it another thing.
	if (w === '紧急' && head !== '' && word.to === from) {
		name.from = word.from;
		return ON;
	}
	// 中通客车|获: at the head of a clause 中 begins a name, since nothing stands there that one could be in.
	if (w === '中' && head !== '' && word.to === from && (i === 0 || !words[i - 1]?.word) && atHead(text, word.from)) {
		name.from = word.from;
		return END;
	}
	return undefined;
}

const COMES = /^[到在入来进返离]$/u;
const isHalf = (w: string, { from, to, head }: Name): boolean =>
	to - from === 1
		? COMES.test(w) && /^[馆站港园店岗校厂院场户]$/u.test(head)
		: to - from === 2 && /^\p{Script=Han}[率线]$/u.test(head) && /^[起列达入出上]$/u.test(w);

/** A word of grammar ends the name; any other is part of it. */
function atWord(name: Name, { text: w, from, to }: Word): Step {
	// 列|养率, 起|付线, 到|馆: what is left of a word that the dictionary cut in two.
	if (w.length === 1 && to === name.from && name.head !== '' && isHalf(w, name)) {
		name.from = from;
		return ON;
	}
	// 轨道|高度|500公里
	const high = w === '高度' && name.head === '';
	if ((isFunctionWord(w) && !high) || (name.head !== '' && (isWeakVerb(w) || SAYS.has(w)))) return END;
	if (name.head === '') name.head = w;
	name.from = from;
	return ON;
}
