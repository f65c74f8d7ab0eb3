/**
 * Houses and grounds by a name of their own of which a feature may be told as a whole: 石桥小学, 云川县人民法院, 柳林路8号院,
 * 青河大桥. Each kind comes with the words by which Chinese goes on telling of it without its name: 学校, 全校, 校长.
 */
import { matchesOf } from '../../matches.ts';
import type { PlaceMention } from '../types.ts';
import { GENERIC_PLACE_WORDS } from './lexicon/places.ts';
import { ACTION_VERBS, OBJECT_VERBS, PREDICATE_VERBS, WEAK_VERBS } from './lexicon/words.ts';
import { isFunctionWord, wordsOf } from './segment.ts';
import { SORT_OF_HOUSE } from './town-parts.ts';

export interface HouseKind {
	/** What the name ends with. */
	readonly name: RegExp;
	/** How it is spoken of later: its bare kind at the head of a clause, who runs it, a part of it. */
	readonly self: RegExp;
}

/** No name of another house ends there: 学校 in 石桥学校. */
const BARE = '(?<!\\p{Script=Han})';

const kind = (name: string, bare: string, self: string): HouseKind => ({
	name: new RegExp(name, 'gu'),
	self: new RegExp(`${BARE}(?:${bare})|${self}`, 'gu'),
});

export const HOUSE_KINDS: readonly HouseKind[] = [
	kind('村|社区', '村里|村集体|村口|社区里', '全村|村民|村委|村支|村党|村会计|本村|我村|社区(?:党|居委|书记|主任|网格)'),
	kind('小学|中学|学校|幼儿园|高中|完小|大学|学院', '学校|学院', '[全该本我]校|校[长园内方]|园长|[全该]园'),
	kind('医院|卫生院|保健院|附院', '医院', '[全该本我]院|院[长方内区]'),
	kind('法院|检察院', '法院|检察院', '[全该本我]院|院长'),
	kind(
		'小区|家属[院区]|[\\d一二三四五六七八九十]{1,4}号院|大院|(?<!人才|青年|老年|学生|职工|酒店)公寓|花园|家园',
		'小区|院子',
		'[到这该](?:小区|院子)|院[里内]|业主|物业|住户|居民楼|楼里|这栋楼|该楼|楼道',
	),
	kind('大桥|[一二三四五]桥|隧道', '大桥|隧道', '[一二三四五]桥|这座桥|[该主]桥|桥[面上]|隧道内'),
	kind(
		'博物[馆院]|图书馆|美术馆|科技馆|体育[馆场]|大?剧院|书店',
		'博物馆|图书馆|体育场|剧院|剧场|书店',
		'[该全本我]馆|馆[内里方长]|展厅|看台|店[里长]',
	),
	kind('(?:批发|农贸)市场|商场|夜市', '市场(?![价需份监化主上行规])|商场|夜市', '该市场|市场[内里]|商户|摊主|摊位'),
	kind(
		'农场|林场|合作社|牧场|茶场|养殖场|基地|产业园',
		'农场|林场|合作社|牧场|基地|园区',
		'[该全]场|该基地|场[里部长]|理事长|社员',
	),
	kind('机场|[东西南北]站|火车站|高铁站|码头|口岸', '机场|车站|口岸|码头', '[该全]站|站[长内]|候车|航站楼'),
	kind('景区|公园|古镇|古城|植物园|动物园|湿地|滑雪场|梯田', '景区|公园|古镇|古城|园区|雪场', '该[园镇]|该景区|景区内|园[内方]'),
	kind(
		'[大老]?街(?![坊道区头市办])|[街小]巷',
		'老街|街区|街上',
		'[这那]条[\\p{Script=Han}\\d]{0,8}[街巷]|[整全]条?街|沿街|商户|店主|摊主',
	),
	kind('电站|水厂|电厂|煤矿|水库|工厂', '水库|工厂|电站|煤矿', '[该全][厂矿]|厂[里区长]|车间|大坝|坝[上体]'),
];

/** Where a name may begin without a larger place in front of it. */
const BEGIN =
	/(?:[，。；：、！？\s\u3000“（(]|[是在到对为把被向从由与和]|走进|来到|位于|[东西南北]侧|[日时天晚年月])(?=[\p{Script=Han}\d]{2,14}$)/gu;
/** 家住|石桥, 住在|石桥 */
const HOME = /家住|住在|租住/u;
/** 石桥医院的专家, 石桥小学和…: it is quoted, or one of several. */
const ASIDE = /^(?:[、和与及]|的?\p{Script=Han}{0,4}(?:专家|教授|医生|医师|护士|学者|研究员|学生|毕业))/u;
/** 云川县|法院, 云川县|人民医院: of a town there is one. */
const OF_TOWN = /^(?:(?:人民|中级人民|高级人民|中医|妇幼|第[一二三四五六七八九十]|第[一二三四五六七八九十]人民)?$)/u;
/** Words for a sort that a name behind a larger place is made of: 石桥大学|附属|妇产科医院. */
const OF_NAMES = /附属|妇幼|中医|中心|综合|职业|技术|民族|实验|示范|专科/gu;
const IS_PUBLIC = /医院|保健院|法院|检察院/u;
/** Two short words, a number and its word: 第二实验. */
const LONGEST = 12;
const REACH = LONGEST + 6;

/** Whether the characters before the kind name one house. */
function isName(text: string, from: number, at: number, listed: boolean): boolean {
	const name = text.slice(from, at);
	const bare = name.replace(OF_NAMES, '');
	if (name.length > LONGEST || bare.length < (listed ? 1 : 2) || SORT_OF_HOUSE.test(bare)) return false;
	return wordsOf(text, from, at).every(
		({ text: word, word: is }) =>
			is &&
			!/^(?:\d+|某|[一两二三几数多各整全这那][家所个座处条]?)$/u.test(word) &&
			!isFunctionWord(word) &&
			!(!listed && GENERIC_PLACE_WORDS.has(word) && word.length > 1) &&
			!(
				word.length > 1 &&
				(ACTION_VERBS.has(word) || PREDICATE_VERBS.has(word) || WEAK_VERBS.has(word) || OBJECT_VERBS.has(word))
			),
	);
}

/** A house by its name: from where the larger place in front of it begins, and its own name from `own`. */
export interface House {
	from: number;
	own: number;
	to: number;
	/** The mention of the larger place, which the house belongs to. */
	mention: PlaceMention | null;
}

/** The houses of that kind that a paragraph names, ascending. Linear: each is looked at over a bounded stretch. */
export function housesIn(text: string, { name }: HouseKind, mentions: readonly PlaceMention[]): House[] {
	const out: House[] = [];
	let m = 0;
	for (const { 0: word, index: at } of matchesOf(text, name)) {
		const to = at + word.length;
		while (m < mentions.length && (mentions[m]?.to ?? 0) <= to) m++;
		const last = mentions[m - 1];
		const near = last && last.points === null && !last.dateline && last.to >= at - LONGEST ? last : null;
		if (ASIDE.test(text.slice(to, to + 10))) continue;
		// 家住红星小区的吕桂兰: where a witness lives.
		if (near?.home || HOME.test(text.slice(Math.max(0, (near?.from ?? at) - 4), at))) continue;
		if (near?.to === to) {
			if (!near.passing) out.push({ from: near.from, own: to - (near.parts.at(-1)?.text.length ?? 0), to, mention: near });
			continue;
		}
		// A village is known by its suffix alone.
		if (/[村区]$/u.test(word) && !/小区|家属区/u.test(word)) continue;
		if (near && (isName(text, near.to, at, true) || (IS_PUBLIC.test(word) && OF_TOWN.test(text.slice(near.to, at))))) {
			out.push({ from: near.from, own: near.to, to, mention: near });
			continue;
		}
		const stretch = Math.max(0, at - REACH);
		const begin = matchesOf(text.slice(stretch, at), BEGIN).at(-1);
		const from = begin ? stretch + begin.index + begin[0].length : stretch === 0 && at <= LONGEST ? 0 : -1;
		if (from >= 0 && isName(text, from, at, false)) out.push({ from, own: from, to, mention: null });
	}
	return out;
}
