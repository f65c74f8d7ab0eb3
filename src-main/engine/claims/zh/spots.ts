/**
 * Spots that figures are told of for a clause or two and that no list can hold: a station, a quay, a park, a road, a reservoir
 * by a name of its own (云岭水库蓄水3.1亿立方米, 石门路站进站1.2万人, 青湖水位涨到4米). A kind of word stands at the end, a
 * name in front of it, and the clause begins with the name or enters it. The next sentence is the story's own place again.
 */

import { finderOf, matchesOf } from '../../matches.ts';
import { GENERIC_PLACE_WORDS } from './lexicon/places.ts';
import { ACTION_VERBS, OBJECT_VERBS, PREDICATE_VERBS, VERB_NOUNS, WEAK_VERBS } from './lexicon/words.ts';
import { isFunctionWord, wordsOf } from './segment.ts';
import type { TownPart } from './town-parts.ts';

/** What is measured of water, of a road, of a place where people pass: it makes 湖, 站 and 线 the end of a name. */
const MEASURED = '(?:(?:\\d{1,2}[日时月]|[今昨]|当[日天]){0,4}(?:水位|水质|水域|流量|洪峰|入库|出库|蓄水|库容|水面))';
const PASSED =
	'(?:(?:早晚?|晚)?高峰|\\d{1,2}[时日]|[今昨当][日天晨晚]|客流|进站|出站|日均|单日|全天|发送|到发|水位|洪峰|最大|年均|流量|输沙)';
/** What a station for the weather reads; such a station has the name of its town. */
const READ =
	'(?:(?:\\d{1,2}[日时]|[今昨当][日天晨晚]|晨间|清晨|凌晨|早晨|上午|下午|夜间|实况?|最[低高]){0,3}(?:测得|录得|观测到|监测到|气温|降[水雨雪]|积雪|雨量))';
const IS_READ = new RegExp(`^站${READ}`, 'u');
/** Whom visitors come to: hills, caves, islands and lanes are seldom called by more than their names. */
const VISITED =
	'(?:(?:当[日天]|[今昨前]天|[今昨]日|\\d{1,2}[日月天时]|单日|日均|全[天年月]|假期|首日|最高|前\\d天|累计|共计?|就)[，,]?){0,3}(?:接待|入园|进山|上岛|迎客|迎来|人流|客流|游客|门票)';
/** 进山客流, 登岛游客: where they go is no name. */
const NATURE = '(?<![进出上下登入返离爬逛游])[山岭峰窟屿岛巷谷峡洞泉坊寺塔寨滩]';
const IS_VISITED = new RegExp(`^${NATURE}${VISITED}`, 'u');
/** No time in front of 接待 is longer. */
const VISIT_REACH = 20;
const KINDS = [
	`${NATURE}(?=${VISITED})|梯田|巷子(?=${VISITED})`,
	'一带|水库|水电站|水文站|水位站|枢纽|灌区|湿地(?:公园)?|三角洲|海域|库区',
	`[湖江河淀溪](?=${MEASURED})|站(?=${PASSED}|${READ})`,
	'火车站|高铁站|客运站|汽车站|地铁站|[东西南北]站|码头|渔港|港区|口岸|机场|收费站|服务区|互通(?:立交|出口)?|立交桥?|大桥|特大桥|隧道|高速(?:公路)?(?!发展|增长|路网|铁路|动车)(?:\\p{Script=Han}{1,7}段)?|铁路(?:\\p{Script=Han}{1,3}段|(?!局|线|部门|公司|建设|客|货|系统|运输|职工|警|集团|沿线|网|口|工人|部|项目|总|营业))|高铁|客专|城际铁路|(?:高等级|高速|旅游|盘山)公路',
	'风景名胜区|景区|度假区|公园|动物园|植物园|广场|步行街|古镇|古城|老街|街区|滑雪场|乐园|海滩|沙滩|博物馆|博物院|美术馆|科技馆|体育馆|体育场|体育中心|会展中心|大剧院|书店|影院',
	// 青山路一小, 城关二中.
	'(?<=[路关街桥州山江河湖城])第?[一二三四五六七八九十][小中](?![学组队时区间])|林场|农场|牧场|茶场|盐场|夜市|集市|商场|百货|派出所|院区|校区|园区|工业集中区|集聚区|工业园区?|产业园区?|科技园|物流园|电站|电厂|水厂|煤矿|油田|气田|林区|牧区|矿区',
].join('|');
const kindsIn = finderOf(new RegExp(KINDS, 'gu'));
const HAS_KIND =
	/[带库站枢灌湿洲域湖江河淀溪头港岸场费务通立桥道速路铁专区园街镇城园滩馆院心店市货所厂矿田山岭峰窟屿岛巷谷峡洞泉坊寺塔寨]/u;

/** Where the clause begins, or what may stand between its begin and a name; the last such word before the name counts. */
const CLAUSE_BEGIN =
	/^[\s\S]*(?:[，。；：？！,;:（(\s\u3000“”](?:位于|在|据|从)?|在距?[\p{Script=Han}\d]{2,10}的|\d号线|[干支]流|其中|单[是单]|仅|光是|[今去前明当]年|[昨今前当][日天晚晨夜]|\d[日月时分]|期间|以来|目前|包括|还有|而|[我本全该][省市区县]|记者(?:昨日|今天|昨天|今日|[昨今]晚)?在|走进|来到|抵达|驶离|驶过|卸在)(?=[\p{Script=Han}\d]{1,9}$)/u;
const WATER = /[湖江河淀溪]/u;
const REACH = 16;
const LONGEST_NAME = 8;

/** Which kind, how many, whose: what stands there instead of a name. */
const NO_NAME =
	/[\d了着过是为将把对等的各每某该此其何]|^(?:[一二三四五六七八九十两几多本全这那首新老旧原]\p{Script=Han}?|部分|所有|全部|其他|其余|重点|主要|核心|中心|大型|小型|中型|热门|知名|著名|网红|城市|农村|乡村|国家|省级|市级|县级|国内|国外|境内|境外|全国|全球|沿线|沿海|沿江|周边|附近|相关|有关|传统|现代|特色|示范|试点|主题|社区|郊野|体育|口袋|森林|湿地|文化|旅游|红色|乡镇|干线|支线|普通|公办|民办|公立|私立|定点|大中|中小|各类|收费|免费|开放|封闭|室内|室外|户外|线上|线下|专业|综合|农贸|水果|蔬菜|粮食|海鲜|建材|二手车?|机动车|停车|公交|地铁|铁路|高速|普速|重载|地方|城际|市域|动车|中国|我国|公路|民航|航空|水路|港口|国际|跨境|货运|客运|渔业|海上|水上|陆路|空港|边境|一级|二级|三级|[一二三四五1-5]?[ＡA]+级?|[东西南北中]部|多个|多家|多座|数家|上述|以上|以下|不少|许多|很多|众多)$/u;
/** Whether the words in front of a kind of spot say which sort it is and are no name: 病险|水库, 省级|开发区. */
export const isSortOfSpot = (name: string): boolean => SORT.test(name);
const SORT =
	/^(?:病险|零碳|低碳|智慧|绿色|生态|数字|精品|标准化?|骨干|村级|镇级|街道|公益|民营|集体|国营|个体|夜间|临时|应急|备用|在建|已建|拟建|待建|改建|扩建|续建|大中小?型|中小型|重点|大型|小型|中型)$/u;

/** A word of that sort anywhere in front of the kind: 省内主要景区, 重点监测水库. */
const DESCRIBES =
	/(?:部分|所有|全部|其他|其余|重点|主要|大型|小型|中型|热门|知名|著名|网红|星级|国有|省属|市属|县级|市级|省级|国家级?|普惠|级|类|型|内|外|有关|相关|沿线|沿海|周边|附近|农村|城市|城乡|乡镇|基层|全[国省市县区州])$/u;
/** One of a list, what is done to it, who speaks for it. */
const NOT_TOLD =
	/^(?:[、和与及或]|的(?!\p{Script=Han}{1,8}[，,]|\p{Script=Han}{0,6}\d)|(?:先后|正式|全面|已|今[日天]|顺利)?(?:建成|开工|通车|投用|竣工|开通|启用|封顶|开[园馆放业]|动工|位于|地处|坐落|改造|建设|扩建|项目|工程|管理|管委|规划|集团|公司|负责|工作|\p{Script=Han}{0,3}(?:局长|所长|站长|馆长|主任|经理|负责人|工作人员|获悉|了解|介绍|表示|透露|通报|统计|数据|消息))|[省市县区镇]|站前)/u;
/** What speaks for a figure: a verb or a number right behind the name, or somebody who sees it there. */
const TELLS = /^(?:[^，。；！？\d]{0,14}[\d一二三四五六七八九十两]|(?:内|里|看到|现场)?[，,]|看到)/u;
const ENTERED = /(?:在(?:距?[\p{Script=Han}\d]{2,10}的)?|走进|来到|抵达)$/u;
/** Names of hills, streets, hamlets and houses end so. */
const TOPONYM =
	/[山岭岗坡州江河湖溪川泉浦湾桥塘城阳平峡路楼坊堂寺塔台港屿岛门口街巷里营庄屯店集铺渡滩沟谷峰岩洞林园苑关头堡寨家村镇县市区海峪坪坝沙]$/u;

const LINE = /^(?:铁路|高铁|客专)/u;

const isVerb = (word: string): boolean =>
	ACTION_VERBS.has(word) || PREDICATE_VERBS.has(word) || WEAK_VERBS.has(word) || OBJECT_VERBS.has(word) || VERB_NOUNS.has(word);

/** Where the name begins of the spot whose kind stands at `at`, or -1. `known`: where names of places end. */
function nameStart(text: string, at: number, known: ReadonlySet<number>): number {
	const stretch = at < REACH ? `\n${text.slice(0, at)}` : text.slice(at - REACH, at);
	const head = CLAUSE_BEGIN.exec(stretch);
	let from = head ? at - stretch.length + head.index + head[0].length : -1;
	// 云川市|石门水库: the name begins behind the larger place.
	for (let i = at - 2; i > Math.max(from, at - LONGEST_NAME); i--)
		if (known.has(i)) {
			from = i;
			break;
		}
	const name = text.slice(from, at);
	if (
		from < 0 ||
		name.length < (WATER.test(text.charAt(at)) ? 1 : 2) ||
		name.length > LONGEST_NAME ||
		NO_NAME.test(name) ||
		SORT.test(name) ||
		DESCRIBES.test(name)
	)
		return -1;
	const words = wordsOf(text, from, at);
	if (words.some(({ text: word, word: is }) => !is || (word.length > 1 && (isFunctionWord(word) || isVerb(word))))) return -1;
	const last = words.at(-1)?.text ?? '';
	if (last.length > 1 && GENERIC_PLACE_WORDS.has(last)) return -1;
	// 云川市|园区: the town's, of no name.
	if (known.has(at) && /[省市县区旗]$/u.test(name)) return -1;
	const entered = ENTERED.test(text.slice(Math.max(0, from - REACH), from));
	// 云石铁路: two towns by one character each, which the dictionary may know for a word.
	const line = name.length === 2 && LINE.test(text.slice(at, at + 2));
	// 芍药谷接待…: whatever the dictionary knows in front of it, people come to one place.
	const visited = IS_VISITED.test(text.slice(at, at + VISIT_REACH));
	const station = name.length <= 3 && IS_READ.test(text.slice(at, at + VISIT_REACH));
	return entered ||
		line ||
		visited ||
		station ||
		words.every(({ text: word }) => word.length === 1) ||
		TOPONYM.test(name) ||
		known.has(at)
		? from
		: -1;
}

/** 柳岭北|一家门店店长说: a quarter that no list knows, in front of one of its shops. */
const ONE_SHOP =
	/(?<=^|[。！？；\s“])\p{Script=Han}{2,4}?(?=一[家处]\p{Script=Han}{0,3}?(?:门店|中介|小区|楼盘|超市|餐馆|餐厅|饭店|菜场|菜市场|工地|酒店|宾馆|商场|药店|书店|酒楼|茶馆|面馆|作坊))/gu;
const HAS_SHOP = /一[家处]/u;

function quartersOfShops(text: string): TownPart[] {
	if (!HAS_SHOP.test(text)) return [];
	return matchesOf(text, ONE_SHOP)
		.map(({ 0: name, index }) => ({ from: index, to: index + name.length }))
		.filter(({ from, to }) => {
			const words = wordsOf(text, from, to);
			if (words.some(({ text: word, word: is }) => !is || isFunctionWord(word) || isVerb(word))) return false;
			const spelt = words.every(({ text: word }) => word.length === 1);
			return spelt || TOPONYM.test(text.slice(from, to).replace(/(?<=\p{Script=Han}{2})[东西南北]$/u, ''));
		});
}

/** The spots with which clauses of the text begin, ascending. `known`: where names of places end. Linear. */
export function spotsIn(text: string, known: ReadonlySet<number>): TownPart[] {
	const shops = quartersOfShops(text);
	const spots = ownSpots(text, known);
	return shops.length === 0 ? spots : [...spots, ...shops].sort((a, b) => a.from - b.from);
}

function ownSpots(text: string, known: ReadonlySet<number>): TownPart[] {
	const out: TownPart[] = [];
	if (!HAS_KIND.test(text)) return out;
	for (const { 0: kind, index } of kindsIn(text)) {
		const to = index + kind.length;
		const last = out.at(-1);
		if ((last && index < last.to) || NOT_TOLD.test(text.slice(to, to + 12))) continue;
		const behind = text.slice(to, to + 18);
		if (!TELLS.test(behind)) continue;
		const from = nameStart(text, index, known);
		if (from < 0 || (/^[，,]/u.test(behind) && !ENTERED.test(text.slice(Math.max(0, from - REACH), from)))) continue;
		out.push({ from, to });
	}
	return out;
}
