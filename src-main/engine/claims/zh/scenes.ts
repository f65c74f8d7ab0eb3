/**
 * Where a reporter stands: 在云溪区石桥街道青山社区助餐点, 71岁的…; 走进石桥村. What the paragraph goes on to tell, it tells of that
 * spot, and so does the next one that begins with what was said or is there (“…, 社区…, 校长…).
 */
import type { PlaceMention } from '../types.ts';
import { GENERIC_PLACE_WORDS } from './lexicon/places.ts';
import { ACTION_VERBS, PREDICATE_VERBS, WEAK_VERBS } from './lexicon/words.ts';
import { isFunctionWord, wordsOf } from './segment.ts';

/** Words that put somebody into a place. */
const SET = /(?:在(?:距?[\p{Script=Han}\d]{2,10}的)?|走进|来到|走访了?|赶到|抵达)$/u;
/** 再往东十来里的|石桥村，…: a way leads there, and the paragraph goes on there. */
const ON_THE_WAY =
	/(?:[往向朝][东西南北]{1,2}|[出离](?:县|市|省|镇)?城).{0,4}[\d一二三四五六七八九十百多余来几]{1,5}(?:公里|千米|里地?|里路|米)(?:开?外|之外|远|处)?的$/u;
/** 石桥村石榴合作社|的园子里就…: somebody or something is seen inside. */
const SEEN_INSIDE = /^\p{Script=Han}{0,14}的\p{Script=Han}{1,8}[里内中旁前外](?=[，就都也总还已正满一又])/u;
const BEGINS_CLAUSE = /(?:^|[，。！？；：])\s*$/u;
/** 翻过山梁就是|石桥村。: the way ends there, and the paragraph goes on there. */
const ARRIVES = /(?:就是|便是|到了?|来到|走进|抵达|驶[进入]|(?:公里|千米|里地?|里路|米|分钟|小时|点钟)[，,]是)$/u;
const LOCATED = /(?:位于|地处)\p{Script=Han}{2,9}的$/u;
/** Time of day at the head of the clause: 5日下午3时，石桥码头…. */
const CLOCK_BEFORE = /(?:\d(?:[时点分许半]|点半|[时点]许)|上午|下午|清晨|凌晨|傍晚|中午|一早|晚上?)(?:许|左右)?[，,]$/u;
/** 石桥小学|的操场上，4名工人…: in a part of the house. */
const INSIDE = /^的\p{Script=Han}{1,8}[上里内中旁前外][，,]/u;
/** Somebody is seen there, at an hour. */
const SEEN =
	/\d{1,2}[时点](?:\d|许|左右|[，,])|上午|下午|清晨|凌晨|傍晚|中午|一早|[昨今当]晚|记者|\d岁|女士|先生|大爷|大妈|师傅|老人|村民|居民|走进|来到|[厂校园院馆站店场]长|店主|摊主|老板|[种养]殖?户|大户|脱贫户|理事长|带头人|传承人|指着|看到/u;
const REACH = 60;

/** Houses and spots that a larger place in front names in full. */
const HOUSE =
	/^(\p{Script=Han}{0,10}?)(?:家属院|大院|[一二三四五六七八九十]号院|小区|社区|花园|公寓|驿站|服务(?:中心|站|点)|助餐点|安置点|食堂|餐厅|水厂|门诊部?|卫生院|医院|小学|中学|学校|幼儿园|图书馆|博物馆|体育馆|文化站|合作社|农场|牧场|养殖场|果园|茶园|工厂|车间|工地|基地|产业园|工业园|市场|商场|超市|码头|渔港|火车站|高铁站|汽车站|广场|公园|古镇|古城|老街|村委会)(?!的?(?:负责人|主任|书记|改造|建设|管理局))/u;
const CENTRE = /(?:城区|市区|县城|片区|工业区|商圈|板块)$/u;
const NO_HOUSE = /[的了着在是把被将为对从到与和及等]/u;

/** 在石桥镇召开现场会, 在石桥镇投资建厂: what is held or built there, not what is seen. */
const HELD =
	/^(?:内|里|大厅|会议室)?(?:成功|隆重|正式|联合)?(?:召开|举行|举办|揭牌|发布|公布|通报|签约|签署|揭晓|开幕|闭幕|拉开|启动|宣布|表示|指出|介绍|说|调研|考察|检查|督导|投资|建设|兴建|新建|设立|成立|注册|落户|动工|开工|投产)/u;

/** How far the name of the spot goes on behind the mention, and whether somebody is seen there. */
function spotOf(text: string, mention: PlaceMention): { to: number; scene: boolean } {
	const none = { to: mention.to, scene: false };
	if (mention.points !== null || mention.passing || mention.dateline) return none;
	const front = text.slice(Math.max(0, mention.from - 12), mention.from);
	const last = mention.parts.at(-1)?.level;
	if (last === 'site' && !mention.part && text.charAt(mention.to) === '。' && ARRIVES.test(front))
		return { to: mention.to, scene: true };
	if (last === 'site' && !mention.part) {
		if (ON_THE_WAY.test(front) && /^[，,]/u.test(text.slice(mention.to, mention.to + 1))) return { to: mention.to, scene: true };
		if (mention.parts.length > 1 && BEGINS_CLAUSE.test(front) && SEEN_INSIDE.test(text.slice(mention.to, mention.to + 26)))
			return { to: mention.to, scene: true };
	}
	const clocked = CLOCK_BEFORE.test(front) || (mention.part === true && INSIDE.test(text.slice(mention.to, mention.to + 12)));
	// 位于石桥街道的市六幼，占地6800平方米: it is introduced, and told of.
	if (mention.part && /^[，,]/u.test(text.slice(mention.to, mention.to + 1)) && LOCATED.test(front))
		return { to: mention.to, scene: true };
	if (!SET.test(front) && !clocked) return none;
	const site = mention.parts.at(-1)?.level === 'site' || mention.part === true;
	// 在市区，…: the centre of a town is no spot.
	if (mention.part && CENTRE.test(mention.text)) return none;
	const to = nameEnd(text, mention.to, site);
	if ((to === mention.to && !site) || HELD.test(text.slice(to, to + 12))) return none;
	const said = text.slice(Math.max(0, mention.from - REACH), mention.from);
	const behind = /^[^。！？]{0,40}/u.exec(text.slice(to, to + 40))?.[0] ?? '';
	return { to, scene: clocked || SEEN.test(`${said.slice(said.lastIndexOf('。') + 1)}\n${behind}`) };
}

/** 街道|社区|卫生服务中心|接种门诊: no spot has more names in a row. */
const NAMES = 3;
/** Where the names end of houses that stand one behind another; a house of a town has a name of its own, one of a 社区 need not. */
function nameEnd(text: string, from: number, site: boolean): number {
	let to = from;
	for (let n = 0; n < NAMES; n++) {
		const house = HOUSE.exec(text.slice(to, to + 20));
		const named = !site && n === 0;
		if (!house || (named && house[1] === '') || !isOneName(text, to, to + (house[1] ?? '').length, named)) break;
		to += house[0].length;
	}
	return to;
}

/** No verb stands between, and in a name no word that says what sort of house it is. */
const isOneName = (text: string, from: number, to: number, named: boolean): boolean =>
	!NO_HOUSE.test(text.slice(from, to)) &&
	wordsOf(text, from, to).every(
		({ text: word }) =>
			word.length === 1 ||
			!(
				(named && GENERIC_PLACE_WORDS.has(word)) ||
				isFunctionWord(word) ||
				WEAK_VERBS.has(word) ||
				ACTION_VERBS.has(word) ||
				PREDICATE_VERBS.has(word)
			),
	);

/** Marks the mentions that set a scene, which bear the name of the spot in full. Linear. */
export function withScenes(text: string, mentions: readonly PlaceMention[]): PlaceMention[] {
	const out: PlaceMention[] = [];
	for (const mention of mentions) {
		const last = out.at(-1);
		if (last && mention.from < last.to) continue;
		const { to, scene } = spotOf(text, mention);
		if (to > mention.to) {
			const house = text.slice(mention.to, to);
			mention.to = to;
			mention.text += house;
			mention.parts.push({ text: house, level: 'site' });
		}
		if (scene) mention.scene = true;
		out.push(mention);
	}
	return out;
}

/** The next paragraph stays where the one before was. */
const STAYS =
	/^(?:[“"]|这(?:里|儿|[个家座所间处支片]\p{Script=Han})|(?:社区|小区|学校|医院|驿站|门诊|食堂|餐厅|卫生[室院]|村里|店里|馆里|园里|院里|村党|村支|村委|村民|镇里|街道|园区|景区|车站|码头|市场|中心|合作社|农场|基地)|(?:校长|院长|园长|馆长|站长|店主|摊主|馆方|院方|校方|院内|校内|村主任|该(?:站|院|校|馆|园|村|中心|社区|小区))|(?:当[日天晚]\d|随后|接警|接到报警|事发|起火|火灾|事故|现场))/u;
/** 灶台边，…; 墙上的账本…: a part of a house. */
const PART_OF_HOUSE =
	/^(?:\p{Script=Han}{0,4}(?:灶台|门口|门前|院|墙|屋|厅|室|桌|柜台|货架|车间|田间|地头|大棚|操场|走廊|教室|厨房|后厨|窗口|村口|路口|树下|台阶|床|岸|棚|库房|仓库)(?:[边旁里内前外上下头]|的)|\p{Script=Han}{1,3}[边旁里](?=，))/u;
const KIND_LENGTH = 2;
/**
 * Whether a paragraph goes on where the one before it was; an accident is told of moment after moment, and 食堂去年开业 is that
 * of the 老年食堂 where somebody was seen.
 */
export const staysThere = (text: string, scene: string): boolean =>
	STAYS.test(text) || PART_OF_HOUSE.test(text) || (scene.length > KIND_LENGTH && text.startsWith(scene.slice(-KIND_LENGTH)));
