/**
 * Parts of the story's own town that figures are told of for a clause or two: 城区, 主城区, and a school or a hospital that
 * stands where the subject does (石桥小学添置700张课桌). The next sentence is the town's again.
 */

import { matchesOf } from '../../matches.ts';
import type { PlaceMention } from '../types.ts';
import { levelHousesIn } from './level-houses.ts';
import { isFunctionWord, wordsOf } from './segment.ts';
import { townClassesIn } from './town-classes.ts';

export interface TownPart {
	from: number;
	to: number;
}

/** 市区两级 are levels of government, 市区县 are three; 城区、农村 are told together; 县城影院火了 tells no figure of one. */
const CENTRE =
	/(?:中心城区|主城区|老城区|城区|市区|县城(?!建成区|规划区|\d|各|[东西南北])(?=[^，。；！？]{1,16}\d))(?![、和与及两二三级县委政别域以到至]|[内外]?环|街道|管委)/gu;
/** Where the clause begins, or the place whose centre it is: one that is entered or left on the way says not where. */
const HEADS = /(?:^|[，。；：,;:（(\s\u3000“]|其中|[年月日]|期间|目前|[市县州]|[，。；\s][在对])$/u;

/** The centres and the quarters of towns with which clauses of the text begin, ascending. `known`: where names of places end. Linear. */
export const townPartsIn = (text: string, known: ReadonlySet<number>): TownPart[] =>
	[
		...matchesOf(text, CENTRE)
			.map(({ 0: { length }, index }) => ({ from: index, to: index + length }))
			.filter(({ from }) => {
				// 石坪|县城 may be 石坪县|城.
				const named = known.has(from) && text.charAt(from) !== '县';
				return named || HEADS.test(text.slice(Math.max(0, from - 2), from));
			}),
		...quartersIn(text, known),
		...levelHousesIn(text),
		...townClassesIn(text),
	].sort((a, b) => a.from - b.from);

/** 青山片区, 云岭路老工业区, 石桥商圈, 新城板块: a part of a town by a name of its own. 板块 are boards of an exchange as well. */
const QUARTER =
	/(?<=^|[，。；：,;:（(\s\u3000“]|其中|[年月日]|期间|目前|[市区县]|在)(?:\p{Script=Han}{2,6}?(?:片区|老?工业区|商圈)|(?:[新老旧]城|城[东西南北]|[东西南北]城|[东西南北]{1,2}部|主城|中心)(?:区)?板块)/gu;
const HAS_QUARTER = /片区|工业区|商圈|板块/u;
/** 三个片区, 各片区, 改造片区, 核心商圈: which kind, not which one. */
const NO_QUARTER =
	/^(?:[\d一二三四五六七八九十两几多各每该本全某这那首]|其他|其余|部分|所有|重点|核心|中心(?!板块)|安置|改造|试点|主要|相关|周边|现代|传统|大型|新建|建成|打造|形成|规划|推进|启动|完成|棚户|老旧|产业|居住|商业|功能|连片|示范|自贸|国家|省级|市级|实施|涉及|包括|成为)|(?:个|的|和|与|及)\p{Script=Han}{0,3}(?:片区|工业区|商圈)$|[了着过在是为将把对从到等]/u;

function quartersIn(text: string, known: ReadonlySet<number>): TownPart[] {
	const out: TownPart[] = [];
	if (!HAS_QUARTER.test(text)) return out;
	for (const { 0: name, index } of matchesOf(text, QUARTER)) {
		let from = index;
		for (let i = index + name.length - 3; i > index; i--)
			if (known.has(i)) {
				from = i;
				break;
			}
		const to = index + name.length;
		if (
			!NO_QUARTER.test(text.slice(from, to)) &&
			!NOT_OF_QUARTER.test(text.slice(to, to + 6)) &&
			TELLS.test(text.slice(to, to + 14))
		)
			out.push({ from, to });
	}
	return out;
}

/** 青山片区和…, 青山片区改造投入: one of a list, or what is done to it. */
const NOT_OF_QUARTER = /^(?:[、和与及的]|(?:改造|建设|开发|规划|管委|管理|项目|指挥|党|负责))/u;

/** From the part to the rest of the town, or to the sum of both. */
const LEAVES =
	/[，,；;、](?:而)?(?:\d类[、和]?){0,4}(?:功能区|农村|乡村|乡镇|镇村|城镇|县域|郊区|郊县|其他|其余|县乡|\d{1,3}个(?:乡镇|镇|乡|街道|县|行政村|村)|全[市县区省]|[两三四五]\p{Script=Han}{1,3}合计|两项|三项|合计|总计|共计|累计|相加)/u;

/** Whether the words between a part and a figure turn from it. */
export const leavesPart = (between: string): boolean => LEAVES.test(between);

/**
 * 35个|三线城市, 21个城市: what the figure counts, as well as where what is told behind it holds; 石桥医院扩建带来90张: of whose
 * beds it was told before.
 */
export const isWordOfMetric = ({ part, from, text: name }: PlaceMention, text: string): boolean =>
	part === true &&
	(/\d/u.test(text.charAt(from)) ||
		/[个座]/u.test(text.charAt(from - 1)) ||
		/^[^省市县区镇乡].*(?:[小中]学|学校|幼儿园|医院)$/u.test(name));

/** Houses that are no place of the story and yet have numbers of their own. */
export const HOUSE = '小学|中学|学校|幼儿园|医院|卫生院|体育馆|体育场|图书馆|大剧院|批发市场|农贸市场';
export const IS_HOUSE = new RegExp(`^(?:${HOUSE})$`, 'u');

/** Where the clause begins, or what may stand between its begin and a name: 今年, 其中, 新建的. */
const CLAUSE_BEGIN =
	/^[\s\S]*(?:[，。：:\s\u3000“]在|在\p{Script=Han}{2,9}的|[，。；：、,;:（(\s\u3000“]|其中|[今去明前]年|目前|[昨今当]天|[新改扩]建的|包括|还有|走进|来到|(?:位于|地处)\p{Script=Han}{2,8}的)(?=\p{Script=Han}{1,8}$)/u;
/** 天津路第一小学: a road gives its name to many houses. */
const OF_ROAD = /^\p{Script=Han}{2,4}(?:路|街|大道|大街)(?:第[一二三四五六七八九十])?$/u;
/** 石桥|实验|小学 */
const SORT = /(?:实验|希望|外国语|民族)$/u;
/** 均州中学, 青山小学: two characters of which the last is one that names of towns and hills end with. */
const TOPONYM = /^\p{Script=Han}[山岭岗坡州江河湖溪川泉浦湾桥塘城阳平滨海]$/u;
/** 民办, 定点, 中心: what kind of house it is. */
export const SORT_OF_HOUSE =
	/[一二两三四五六七八九十百几多][个所家]|区县|县区|市县|镇街|民办|公办|公立|私立|定点|乡镇|中心|社区|农村|城乡|特殊|专门|职业|技工|高等|中等|教育|一贯|寄宿|完全|示范|重点|优质|新建|配套|普惠|小区|[一二三]级|三甲|基层|[县市省区]级|妇幼|综合|专科|中医|民营|方舱|大型|所有|试点|薄弱|附属|直属|公共|各|全|该|每|某|名校|新校|分校|中小/u;
const REACH = 20;

/** Where the name of the house begins whose kind (小学) stands at `at`; -1 where it has none or does not head its clause. */
export function houseStart(text: string, at: number, known: ReadonlySet<number>): number {
	const stretch = at < REACH ? `\n${text.slice(0, at)}` : text.slice(at - REACH, at);
	const head = CLAUSE_BEGIN.exec(stretch);
	if (!head) return -1;
	const begin = at - stretch.length + head.index + head[0].length;
	if (OF_ROAD.test(text.slice(begin, at))) return begin;
	let from = begin;
	for (let i = at - 2; i > begin; i--) if (known.has(i)) from = Math.max(from, i);
	const sort = SORT.exec(text.slice(from, at))?.[0].length ?? 0;
	const name = text.slice(from, at - sort);
	if (name.length < 2 || name.length > 4 || SORT_OF_HOUSE.test(name)) return -1;
	const words = wordsOf(text, from, at - sort);
	const spelt = words.length > 1 && words.every((word) => word.text.length === 1 && !isFunctionWord(word.text));
	return spelt || TOPONYM.test(name) ? from : -1;
}

/** 石桥小学|校长说, 云岭医院|的医生: it is quoted or worked at. */
const NOT_OF_HOUSE =
	/^(?:[、和与及的]|一[年二三]级|[初高][一二三]|教师|老师|医生|医师|护士|学生|员工|职工|\p{Script=Han}{0,6}?(?:校长|院长|园长|馆长|主任|教授|专家|负责人|工作人员|说|表示|介绍|告诉|认为|提醒|统计|数据|获悉|了解|位于|地处|坐落))/u;
/** What speaks for a figure: a verb or a number right behind the name. */
const TELLS = /^[^，。；！？\d]{0,12}\d/u;

/** 在云岭医院，…; 石桥小学的操场上，…: somebody is seen there. */
const SEEN_THERE = /^(?:的?\p{Script=Han}{0,8}[上里内中旁前外]|看到|了解到)?[，,]/u;
const ENTERED = /(?:在(?:\p{Script=Han}{2,9}的)?|走进|来到|(?:位于|地处)\p{Script=Han}{2,8}的)$/u;

/** Whether the clause behind the house that stands at `from` to `to` is told of it. */
export const isToldOfHouse = (text: string, to: number, from = to): boolean =>
	(SEEN_THERE.test(text.slice(to, to + 12)) &&
		(ENTERED.test(text.slice(Math.max(0, from - REACH), from)) || /^的/u.test(text.slice(to, to + 1)))) ||
	(!NOT_OF_HOUSE.test(text.slice(to, to + 10)) && TELLS.test(text.slice(to, to + 14)));
