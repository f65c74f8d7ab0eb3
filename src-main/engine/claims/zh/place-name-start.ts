/** Where a Chinese name begins that ends before its suffix: 河湾|区, 赵二街|小区, and not 老旧|小区 or 走出|石桥镇. */
import { GENERIC_PLACE_WORDS } from './lexicon/places.ts';
import { ACTION_VERBS, OBJECT_VERBS, PREDICATE_VERBS, PREFIXES, VERB_NOUNS, WEAK_VERBS } from './lexicon/words.ts';
import { isFunctionWord, type Word, wordsOf } from './segment.ts';

const HAN = /\p{Script=Han}/u;

/** Single characters that stand before 县 区 镇 … without naming one. */
const NO_NAME = new Set(
	'讯电摄驻访列获该各本全我邻两县外多大小强穷州市省区镇乡村个座社原同跨到进出下离回赴入在为是和与及对把将由从向所其每某老新旧山城郊坐号含级受湾来',
);
/** Characters that link a place to the clause and begin no name. */
const LINKS = new Set('在的和与及对把将从到由向于为是有等了以被让使给比至往赴去来驻该各本全我县市省区');
const POSITIONS = new Set('中上下前后内外');
const SHORT_SUFFIX = /[区市乡村镇]/u;
const NOT_IN_NAMES = /[了着过的被等内辖个委每]|政府/u;
const COMMON = new Set('城山湖景园校院辖地灾库街片疫战军矿林牧港海社都超股楼门夜集早菜农乡渔郡主灌厂');
/** 驰|援|云溪县: a verb that the dictionary does not know is spelt like a name. */
const SPELT_VERB = /^\p{Script=Han}{0,3}?(?:驰援|奔赴|开赴|驰赴|直击|挺进|进驻)/u;

/** 回|村, 跨|省, 并请|县, 人口大|县, 产粮乡|镇: no name ends so, whatever the dictionary cuts in front. */
const NO_END = /[回去返往赴驶抵跨请届整]$|\p{Script=Han}{2}[大强穷]$|[千百]年古$/u;
const endsNone = (text: string, at: number): boolean =>
	NO_END.test(text.slice(Math.max(0, at - 3), at)) || /^(?:乡[镇村]|镇区|通村)/u.test(text.slice(at - 1, at + 1));
/** 石桥县|青溪镇 where 石桥县 is not known, 324线|云溪县: what the name in front ends with. */
const END_OF_ANOTHER = /^(?:县(?!街)|区|线|街道)(?=\p{Script=Han}{2,}[镇乡村县社街])/u;
/** 公路驶进|云溪县, where the dictionary takes 进 to the name. */
const MOVED = /^.*[走跑驶赶开奔][进出入到向往]/u;

/** Where the name that ends at `at` begins, or -1 when what stands there is no name. `led`: nothing before `floor` is one word with it. */
export function nameStart(text: string, floor: number, at: number, chained: boolean, led: boolean): number {
	// What ends so is no name, wherever it begins: told before the words are cut, which is dear.
	if (floor >= at || NOT_IN_NAMES.test(text.charAt(at - 1)) || endsNone(text, at) || endsGeneric(text, at)) return -1;
	if (floor === at - 1 && NO_NAME.has(text.charAt(floor))) return -1;
	// 快递进|村, 直投到|村: what goes into villages.
	if (/[进到入]/u.test(text.charAt(at - 1)) && /[村乡镇社户]/u.test(text.charAt(at))) return -1;
	// A few characters more, so that the word across the edge is cut as it should be.
	const words = wordsOf(text, led ? floor : Math.max(0, floor - 4), at);
	let start = at;
	let named = false;
	for (let i = words.length - 1; i >= 0; i--) {
		const word = words[i];
		// 海淀区|中关村: right behind a larger place, 中 begins a name.
		const opens =
			(named && word?.from === floor && chained && POSITIONS.has(word.text)) ||
			(start === at && (endsInCentre(text, words, i) || endsInPeace(text, words, i)));
		if (
			!word?.word ||
			word.from < floor ||
			(stops(word.text) && !opens && !beginsName(text, word.from, start) && !isEach(text, word))
		)
			break;
		// 7月16日讯|云川市: the line that a report opens with.
		if (named && (word.text === '讯' || word.text === '电') && at - start >= 2) break;
		// 离|石坪县: from which something is so far; 离石区 is a name.
		if (named && word.text === '离' && at - start >= 2) break;
		// 山区县|泾县: one county is no part of the other's name.
		if (named && word.text === '县' && text.charAt(at) === '县') break;
		const last = start === at;
		// 城区, 灾区, 乡村: a kind of place; 房山区 is cut 房山|区 and is none.
		if (last && word.text.length === 1 && COMMON.has(word.text) && SHORT_SUFFIX.test(text.charAt(at)) && !spelt(words, i))
			return -1;
		if (GENERIC_PLACE_WORDS.has(word.text)) {
			// 老旧小区: a description. 赵二街小区: a numeral inside a name.
			if (last && word.text.length > 1) return -1;
			if (named || last) {
				start = word.from;
				continue;
			}
			break;
		}
		named = true;
		start = word.from;
	}
	// 正定县 is cut 正|定: one character alone is seldom a whole name, so the one before it is taken too.
	if (named && at - start === 1 && start > floor && HAN.test(text.charAt(start - 1)) && !LINKS.has(text.charAt(start - 1))) {
		// 提升|单|村, 启动|场|镇: a verb is not cut for it, and a sort of village is no name.
		const verb = words.find(({ to, text: word }) => to === start && word.length > 1 && stops(word));
		if (verb && /[村镇乡]/u.test(text.charAt(at))) return -1;
		if (!verb) start--;
	}
	for (const before of named ? [MOVED, SPELT_VERB, END_OF_ANOTHER] : []) {
		const length = before.exec(text.slice(start, at + 1))?.[0].length ?? 0;
		if (length > 0 && at - start - length >= 2) start += length;
	}
	// 省级|村, 省面积大|县: a province is named in full.
	if (text.charAt(start) === '省') return -1;
	// 记者在江|东街道: what the dictionary takes across the edge; nothing in front of 在 belongs to the name.
	const inside = text.slice(start, at).lastIndexOf('在');
	if (inside >= 0) {
		if (at - start - inside <= 2) return -1;
		start += inside + 1;
	}
	const length = at - start;
	if (!named || length < 1 || length > 6 || NOT_IN_NAMES.test(text.slice(start, at)) || describes(text, start, at)) return -1;
	return length === 1 && NO_NAME.has(text.charAt(start)) ? -1 : start;
}

/** 郢|城|市: a name the dictionary does not know is cut into its characters; 全城区, 老城区 are cut so too. */
function spelt(words: readonly Word[], i: number): boolean {
	const before = words[i - 1];
	return (
		before?.word === true &&
		before.text.length === 1 &&
		before.to === words[i]?.from &&
		HAN.test(before.text) &&
		!stops(before.text) &&
		!LINKS.has(before.text) &&
		!NO_NAME.has(before.text) &&
		!GENERIC_PLACE_WORDS.has(before.text) &&
		(!PREFIXES.has(before.text) || isSide(words, i))
	);
}

/** 东|湖|区, 西|山|区: a point of the compass with which the name begins. */
function isSide(words: readonly Word[], i: number): boolean {
	const [head, before] = [words[i - 2], words[i - 1]];
	return (
		before !== undefined &&
		/^[东西南北]$/u.test(before.text) &&
		/^[湖山海]$/u.test(words[i]?.text ?? '') &&
		!(head?.word === true && head.to === before.from && !stops(head.text))
	);
}

/** 民|和|镇, 泰|和|县: the name ends so; 县和镇 and 居民和镇干部 are two things. */
function endsInPeace(text: string, words: readonly Word[], i: number): boolean {
	const [word, before] = [words[i], words[i - 1]];
	return (
		word?.text === '和' &&
		/[县镇乡]/u.test(text.charAt(word.to)) &&
		before?.to === word.from &&
		before.text.length === 1 &&
		HAN.test(before.text) &&
		!/[省市县区镇乡村街州]/u.test(before.text) &&
		!stops(before.text) &&
		!NO_NAME.has(before.text)
	);
}

/** 资|中|县, 阆|中|市: what the dictionary does not know is spelt, and a name may end with 中; 其中|县 and 集中|区 are words. */
function endsInCentre(text: string, words: readonly Word[], i: number): boolean {
	const [word, before] = [words[i], words[i - 1]];
	return (
		word?.text === '中' &&
		/[县市]/u.test(text.charAt(word.to)) &&
		before?.to === word.from &&
		before.text.length === 1 &&
		HAN.test(before.text) &&
		!stops(before.text) &&
		!LINKS.has(before.text) &&
		!NO_NAME.has(before.text) &&
		!COMMON.has(before.text)
	);
}

/** 向阳街道, 同心村: words of grammar that names begin with. */
const BEGINS_NAME = /^(?:向[阳前荣]|同[心仁德乐]|和[平顺睦谐]|从[化江善]|于[都洪田]|为民)$/u;
const beginsName = (text: string, from: number, start: number): boolean =>
	start === from + 1 && BEGINS_NAME.test(text.slice(from, from + 2));

/** 郝|各|庄镇, 王|各|庄: whose manor it was, and no word for all of them. */
const isEach = (text: string, { text: word, from, to }: Word): boolean =>
	word === '各' && text.charAt(to) === '庄' && HAN.test(text.charAt(from - 1));

const RANK_OF_CITY = /(?:设区|设区的|直辖|县级|地级|省辖|区辖|省会)$/u;

/** 达标小区 where the dictionary cuts 达|标: the words in front of the suffix describe. */
function describes(text: string, start: number, at: number): boolean {
	// 宜居城市, 智慧城市: a kind of city. 诸城市 and 盐城市 have one character before 城, or stand in the list.
	if (text.charAt(at) === '市' && text.charAt(at - 1) === '城' && at - start >= 3) return true;
	// 设区市, 直辖市: a rank of cities. 江都市 and 宜都市 are names, 国际大都市 is none.
	if (text.charAt(at) === '市' && RANK_OF_CITY.test(text.slice(Math.max(0, at - 3), at))) return true;
	if (text.charAt(at) === '市' && text.charAt(at - 1) === '都' && at - start >= 3) return true;
	return false;
}

/** 老旧|小区: a description of two to four characters stands before the suffix. */
function endsGeneric(text: string, at: number): boolean {
	for (let length = 2; length <= Math.min(4, at); length++) {
		if (GENERIC_PLACE_WORDS.has(text.slice(at - length, at))) return true;
	}
	return false;
}

/** 走出, 驶入, 赶到: what moves towards or out of a place is no part of its name. */
const MOVES =
	/^[距抵]$|^(?:距离|相距|远离|邻近|相邻|毗邻|驰援|增援|支援|援助|奔赴|赶赴|开赴|运抵|通往|前往|开往|驶往|途经|流经|穿越|穿过|连接|贯穿|横贯|挺进|进驻|落户|扎根|抵达|袭击|突袭|侵袭|袭扰|席卷|横扫|重创|围困|肆虐|冲击|波及|殃及|冲毁|烧毁|损毁|淹没|直击|探访|聚焦|惠及|覆盖|辐射|直通|联通|登陆|掠过|扫过)$|^[走跑驶赶飞开冲闯撤搬迁跨涌调运送派寄发逃奔来回抵飘传][出进到入向回离往过遍至]了?$|^[不未][\p{Script=Han}]$|^家?住$|^[提递呈移上]交$|^[登收]录$/u;
/** 今年北辰区, 近日安次区: a time in front of a name is no part of it. */
const TIME_WORD =
	/^(?:[今去明前近当本同次往昨上下全][年月日天期晚季周届](?:底|初|末)?|[春夏秋冬][天季]|日前|目前|最近|年[初底末]|[上下]半年?|期间|以来|之后|之前)$/u;
/** 某银行|云川市分行: what an institution is called is no part of the town behind it. */
const HOUSE_WORD = /(?:银行|公司|集团|报社|电视台|协会|分局|总局|支行|法院|检察院)$/u;
/** 今年也是|河湾区…, 最少的是|河湾区: no name begins with it. */
const ALSO = /^(?:[也均都仍还则就又即亦的]|其次|依次|主要|首先)[是为有]$/u;
/** 一套|海珠区的两房: what is counted is no part of the name. */
const SO_MANY = /^[一二两三四五六七八九十几数半]{1,2}[套个家间栋座幢所处条片块批名位只辆]$/u;

/** 高塔西侧|青松小区: on which side of what it lies. */
const SIDE = /^(?:[东西南北左右两一外内]?侧|附近|旁边?|对面|隔壁|沿线|周边)$/u;

/** No name reaches over such a word. */
const isStop = (word: string): boolean =>
	isFunctionWord(word) ||
	WEAK_VERBS.has(word) ||
	ACTION_VERBS.has(word) ||
	PREDICATE_VERBS.has(word) ||
	VERB_NOUNS.has(word) ||
	OBJECT_VERBS.has(word) ||
	(word.length > 1 && (HOUSE_WORD.test(word) || ALSO.test(word))) ||
	MOVES.test(word) ||
	TIME_WORD.test(word) ||
	SIDE.test(word) ||
	SO_MANY.test(word);

/** A report says the same few hundred words over and over: what was told of one is kept. */
const told = new Map<string, boolean>();
const KEPT = 4096;

function stops(word: string): boolean {
	let stop = told.get(word);
	if (stop === undefined) {
		if (told.size >= KEPT) told.clear();
		stop = isStop(word);
		told.set(word, stop);
	}
	return stop;
}
