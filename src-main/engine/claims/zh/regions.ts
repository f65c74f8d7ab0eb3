/**
 * Parts of a country told by the points of the compass, by rivers and coasts or by what they grow: 东部地区, 江南,
 * 长江中下游地区, 主产区. Right behind the name of a place they are a part of that place: 我国北方地区, 云川市北部山区.
 */
import { finderOf, matchesOf } from '../../matches.ts';

export interface Region {
	from: number;
	to: number;
}

/** 五省区, 各省, 省份: the members for the whole. */
const MEMBERS = '(?:(?:[二两三四五六七八九十]|\\d{1,2})个?省(?:区市|区)?|各省(?:区市|区)?|省份|省区)';
/** 局部地区, 大部, 南部一带: which part of it. */
const PART =
	'(?:局部|大部分?|沿海|偏?[东西南北中]{1,2}部(?!门|委|队|长)){0,2}(?:地区|一带)?(?:大部|[东西南北中]{1,2}部(?!门|委|队|长))?';
/** Not a company, a school, a road or an office that only bears the name, nor a word that goes on. */
const NO_NAME =
	'(?!\\p{Script=Han}{0,5}?(?:大学|学院|公司|集团|医院|中学|小学|机场|银行|证券|电网|日报|晚报|早报|晨报|商报|快报|时报|周报|(?:法[治制]|健康|农[民村]|工人|青年|教育|科技|交通|卫生|老年)报|卫视|新闻网|网(?=讯|[\\d，,。：:（( \u3000]|记者|消息|报道|综合|客户端)|周末|都市报|新区|街道|水乡|科技|制药|航空|局)|[人向面言城法案式略路街县镇村市乡道区](?!域))';
const RIVERS = '(?:黄河|长江|珠江|淮河|海河|辽河|松花江|汉江|嘉陵江|赣江|湘江|闽江|钱塘江|太湖)';
const CROPS = '(?:小麦|玉米|水稻|稻谷|早稻|中晚稻|大豆|油菜|棉花|生猪|粮食|秋粮|夏粮)';

const SHORT_NAMES = '京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇陕甘青宁藏蒙';

const SIDED = '苏浙皖闽赣鲁豫鄂湘粤桂川黔滇陕甘冀晋辽蒙吉黑琼藏疆';

const BELTS = /成渝(?:地区)?双城经济圈|\p{Script=Han}{2}(?:都市圈|城市群)/gu;

const SIDES = new RegExp(
	[
		`${RIVERS}(?:(?:中上|上中|中下|上|中|下)游(?:干流)?|干[流线]|沿线|沿岸)(?:沿线|沿岸)?(?:${MEMBERS}|${PART})`,
		// 东部, 东北 alone are sides of anything.
		`(?:[东中西]{1,2}部|[东西][南北]部|[东西][南北]|沿海|内陆|沿江|沿边)(?:沿海)?(?:${MEMBERS}|(?:局部|大部分?)?地区(?:大部|[东西南北中]{1,2}部(?!门|委|队|长))?|主产区)`,
		// 华东地区机场 are those of the region; 华东医院 only bears its name.
		`(?:华[东北南中]|江[南淮汉]|黄淮海?|沿淮)(?:主产区|${MEMBERS}|平原|${PART})(?:(?<=地区)|${NO_NAME})`,
		// What is looked for stands first, what must not stand before it second: the first rules most characters out.
		`(?=[南北]方)(?<![云海河湖济西东淮越渭以朝对双多官警校厂院地])[南北]方(?:多地|${MEMBERS}|${PART}${NO_NAME})`,
		`${CROPS}?(?:主产区|主销区|产销平衡区|优势产区)`,
		`(?=[苏浙皖闽赣鲁豫鄂湘粤桂川黔滇陕甘冀晋辽蒙][东西南北中])(?<!\\p{Script=Han}{4})[苏浙皖闽赣鲁豫鄂湘粤桂川黔滇陕甘冀晋辽蒙][东西南北中](?:[二两三四五六七八九]市)?(?:地区|革命老区|山区)`,
		// 皖北的麦田, 在苏南多地: a side of a province by its short name. 陕西 and 湘西 are names of their own.
		`(?=[${SIDED}][东西南北中])(?:(?<!\\p{Script=Han})|(?<=[在从自于到赴向由及和与、是为对沿跨把将据今日时夜间天晨晚]))(?!陕西|湘西|甘南|黔[东西]南)[${SIDED}](?:[东西][南北]|[东西南北中])(?=[的各一、，。；和与及]|(?:仍|将|还|也)?[将有]|普降|出现|迎来|遭[遇受]|发生|\\d市|多[地县市]|大部|局部|等地|麦|粮|农[村户民])`,
		// 12日东南部仍有大雨, 沿海阵风8级: a side of what the forecast is for.
		`(?<=[，,：:日天间时夜晚晨])(?:(?:[东西南北中]部|[东西中][南北]部)(?:沿海)?|沿海)(?=(?:仍|将|还)?有[大中小暴阵\\d]|阵风|风力|海面)`,
		// 闽浙赣6人遇难, 川渝两地: provinces by their short names.
		`(?=[${SHORT_NAMES}](?:[${SHORT_NAMES}]|、))(?<![${SHORT_NAMES}])(?:[${SHORT_NAMES}]{3,5}(?=\\d)|[${SHORT_NAMES}]{2,5}(?:等地|[两二三四五](?:省(?:区市|区)?|地)|局部|多地)|[${SHORT_NAMES}](?:、[${SHORT_NAMES}]){1,4}(?:等地|等?[两三四五](?:省(?:区市|区)?|地)))`,
	].join('|'),
	'gu',
);
export const sidesIn = finderOf(SIDES);
/** Most texts name no belt, and its name may begin with anything. */
const HAS_BELT = /城经济圈|都市圈|城市群/u;
const ALL = new RegExp(`${SIDES.source}|${BELTS.source}`, 'gu');

/** A part of the place whose name ends right before: 东部, 北部山区, 西南部地区. */
const PART_OF_PLACE =
	/^(?:大部(?:分?地区)?(?![门委队长件])|(?:中东|中西|东南|东北|西南|西北|东|西|南|北|中)部(?![门委队长战新公大])(?:地区|山区|沿海|一带)?|(?:北方|南方|局部|大部分?|多数|部分)地区|(?:山区|平地)(?=约?\d|[，、。达为]))/u;

/** The regions of a text, ascending. Linear: every alternative is bounded. */
export const regionsIn = (text: string): Region[] =>
	(HAS_BELT.test(text) ? matchesOf(text, ALL) : sidesIn(text)).map(({ 0: { length }, index }) => ({
		from: index,
		to: index + length,
	}));

/** How many characters behind a place name tell which part of it is meant; 0 when none do. */
export const partBehind = (behind: string): number => PART_OF_PLACE.exec(behind)?.[0].length ?? 0;

const BY_SHORT_NAME: ReadonlyMap<string, string> = new Map(
	'粤:广东 苏:江苏 浙:浙江 皖:安徽 闽:福建 赣:江西 鲁:山东 豫:河南 鄂:湖北 湘:湖南 桂:广西 琼:海南 川:四川 黔:贵州 滇:云南 陕:陕西 甘:甘肃 冀:河北 晋:山西 辽:辽宁 吉:吉林 黑:黑龙江 蒙:内蒙古 疆:新疆 藏:西藏'
		.split(' ')
		.map((entry): [string, string] => [entry.charAt(0), entry.slice(2)]),
);
/** The province of which 粤西 or 苏北地区 is a side: 全省 is never that side alone. */
export const provinceOfSide = (name: string): string | null =>
	/^(?!陕西(?![东西南北部])).[东西南北中]/u.test(name) ? (BY_SHORT_NAME.get(name.charAt(0)) ?? null) : null;
