/** Chinese places told by their suffix and by nothing else: 安次区, 东方苑社区, 赵二街小区, 石门水文站. */
import type { FigureDraft } from '../../figures/types.ts';
import { matchesOf } from '../../matches.ts';
import type { PlaceLevel } from '../types.ts';
import { autonomousStart } from './lexicon/autonomous.ts';
import { COUNTIES, ORDINARY_COUNTIES } from './lexicon/counties.ts';
import { type Found, LEVEL_OF } from './place-found.ts';
import { nameStart } from './place-name-start.ts';
import type { Pointer } from './place-pointers.ts';
import { wordsOf } from './segment.ts';
import { isSortOfSpot } from './spots.ts';
import { HOUSE, houseStart, IS_HOUSE, isToldOfHouse } from './town-parts.ts';

/** What bears a name of its own and stands in one spot: figures are told of it where it heads its clause. */
const SPOT =
	'风景名胜区|风景区|旅游区|景区|水文站|水位站|雨量站|气象站|观测站|监测站|变电站|水电站|核电站|船闸|水库|自然保护区|湿地公园|森林公园|国家公园|地质公园|动物园|植物园|博物馆|博物院|综合保税区|保税区|港区|机场|古城|古镇|大桥|隧道|(?<=(?:[为在是：]|最大|[市区县镇乡村])\\p{Script=Han}{2,4})站(?=[\\d，,为、）])';
const SUFFIX = new RegExp(
	`${SPOT}|${HOUSE}|经济技术开发区|自治[县州旗]|高新区|开发区|经开区|新区|街道|社区|小区|家属院|家属区|生活区|县(?!域)|(?<![坐冰重])镇(?!长)|(?<!务|产业|劳动|科学|交通|环境)省(?![级份会长厅委府略钱力事心时油去得吃是下出外内属直城际区多]|运会|道(?!路)|干[线道])|(?<![地占度省禁雷盲误片学])区(?![域别间块位划分])|(?<=[县州]地)区|(?<![上股楼债汇托护夜早菜超黑灯闹入退救收罢逆后沪深开休牛熊期钢煤粮蛋猪棉糖车药])市(?![场民面值容价况井话占盈貌集级长]|报(?![告道名送批请表])|区(?!县)|域|政(?!府))|(?<![返下回离家故老同异茶侨瓷酒之梦])乡(?![村镇亲愁土音贤县长]|族自治)|(?<!农)村(?![庄镇落街里级务干官屯医长]|回族自治|乡(?![亲里间贤愁音土]))|旗(?![帜舰袍号杆])`,
	'gu',
);
const IS_SPOT = new RegExp(`^(?:${SPOT})$|站$`, 'u');
/** 最大为|石门站, 其中|云顶景区: where the clause begins or says which one. */
const HEADS_CLAUSE =
	/(?:^|[，。；：,;:（(\s“]|其中|最大[为是]?|最高[为是]?|[出发]现在|[年月日]|期间|目前|的是|包括|干流|支流|[上中下]游|流域)$/u;
/** 机场和车站建成: one of a list, or what was built. */
const NOT_OF_SPOT =
	/^(?:[、和与及]|(?:先后|正式|全面|已|今[日天]|顺利)?(?:建成|开工|通车|投用|竣工|开通|启用|封顶|开[园馆放]|动工|位于))/u;
/** What somebody does right behind the last character of a name. */
const GIVEN_NAME = /^\p{Script=Han}(?:得到?|拿[下到]|砍下|贡献|斩获|说|表示|介绍|告诉|认为|担任|当选|获|夺|[、，。])/u;
/** What lies in a town or a village and is counted there. */
const HOLDS = /^(?:\p{Script=Han}{0,3}(?:村|社区|小区|组|屯|网格|院落|企业|合作社|学校|家庭|农户))/u;
const COUNTED_SITES = /^(?:社区|小区|[村镇乡])$/u;
const ZONE = /[新发]区$|生活区/u;
/** 省市 and 市县 behind at most one character of the word before. */
const SHORT_OF_GOVERNMENT =
	/^\p{Script=Han}?(?:省市|省区|市县|县市|市区|区县|县区|市州|县乡|县镇|区镇|区乡|市乡)$|^各(?:州|地|盟)市$/u;
/** How far a name may stand before its suffix: 自治县 with the names of three peoples is rarer than a false start. */
const NAME_REACH = 7;
/** 其中|东湖区, where the dictionary cuts 中东; 相关链接|市消防支队: the words that head a box beside a report; 晚报讯|市气象台. */
const LEADS_IN =
	/^.{0,5}(?:[报社网台]讯|其中|雨量|雨强|降水|水位|气温|风速|浓度|电网|税务总局|国家统计局|人民银行|链接|延伸阅读|手记|背景|提示|提醒|回应|速递|观察|追踪|回顾|问答|专访|观点|焦点|快讯|简讯|[短快锐点]评|编后|编者按)/u;
/** 回访丨云川县: by its code an ideograph, in headlines a bar. */
const HAN = /(?!丨)\p{Script=Han}/u;
/** Counties and districts without their suffix. */
const COUNTY_NAMES: ReadonlySet<string> = new Set(COUNTIES.flatMap(({ counties }) => counties));

/** 其中，柳林镇|456个，白沙镇|321个: towns one after the other, each with its own number. */
const ROW_BEFORE = /(?:其中|分别是?|依次是?|居前的是|\d\s?个)[，,、：:]?$/u;
const ROW_BEHIND = /^[，,、；;]\p{Script=Han}{2,4}[镇乡](?:\d|有|新)/u;
const isOfRow = (suffix: string, text: string, from: number, to: number): boolean =>
	/^[镇乡]$/u.test(suffix) &&
	(ROW_BEFORE.test(text.slice(Math.max(0, from - 5), from)) || ROW_BEHIND.test(text.slice(to, to + 10)));

/** What the weather does, at the end of a name that is none. */
const WEATHER =
	/(?:[暴大中小降]雪|[暴大中小降]雨|降水|强对流|雷暴|冰雹|冻雨|大风|沙尘|高温|低温|寒潮|霜冻|干旱|洪涝|雾霾|大雾|结冰|落)$/u;

/** A suffix with the name in front of it. */
interface Suffixed {
	readonly text: string;
	readonly suffix: string;
	readonly from: number;
	/** Where the suffix begins. */
	readonly at: number;
	readonly to: number;
	/** Whether a place ends there. */
	readonly endsPlace: (at: number) => boolean;
	/** The next figure, unless the name stands right behind one. */
	readonly next: FigureDraft | undefined;
}

/** Why a name with its suffix is no place. */
const NO_PLACES: readonly ((suffixed: Suffixed) => boolean)[] = [
	// 改造老旧小区58个, 智能门禁小区460个: what is counted right behind it is no address. 石桥镇13个村: in which town.
	({ text, suffix, from, to, next }) =>
		COUNTED_SITES.test(suffix) &&
		next?.from === to &&
		next.kind === 'count' &&
		/^[个座处]$/u.test(next.unit) &&
		!isOfRow(suffix, text, from, next.to) &&
		!HOLDS.test(text.slice(next.to, next.to + 6)),
	// 省市重点项目, 区县财政: levels of government, no name.
	({ text, from, at, to, endsPlace }) =>
		/[省市区县州]/u.test(text.charAt(at - 1)) && SHORT_OF_GOVERNMENT.test(text.slice(from, to)) && !endsPlace(at),
	// 粤东市县: towns and counties of a region, and no town; 市县域经济 is the town's.
	({ text, suffix, to }) => suffix === '市' && /^县(?!域|级)/u.test(text.slice(to, to + 2)),
	// 全市七县: how many of them.
	({ text, from, at }) => /^(?:全[省市州区])?[一二三四五六七八九十两几]{1,3}$/u.test(text.slice(from, at)),
	// 云川三县: how many of them, behind another name.
	({ text, suffix, from, at }) =>
		/^[县省]$/u.test(suffix) && at - from >= 2 && /[一二两三四五六七八九十几数]/u.test(text.charAt(at - 1)),
	// 秦县长: a surname and an office.
	({ text, suffix, from, at, to, endsPlace }) =>
		suffix === '县' && at - from === 1 && text.charAt(to) === '长' && !endsPlace(from),
	// 苏区, 赣南老区: what the country was in the revolution; 姑苏区 is a district.
	({ text, suffix, from, at, endsPlace }) =>
		suffix === '区' && /[苏老]/u.test(text.charAt(at - 1)) && text.charAt(at - 2) !== '姑' && !(at > from + 1 && endsPlace(from)),
	// 暴雪区, 强降水区: where some weather is.
	({ text, suffix, from, at }) => suffix === '区' && WEATHER.test(text.slice(from, at)),
	// 西部缺水山区: a sort of country. 房山区 is shorter.
	({ text, suffix, from, at, endsPlace }) =>
		suffix === '区' && at - from >= 4 && /[山林牧矿灾]/u.test(text.charAt(at - 1)) && !endsPlace(from),
	// 分城乡看, 分区来看: which parts are looked at.
	({ text, from, to }) => /^[分从按]/u.test(text.slice(from, to)) && /^[街乡镇村道]{0,2}来?看[，,]/u.test(text.slice(to, to + 5)),
	// 石桥社区讯: a paper.
	({ text, suffix, to }) => /^(?:社区|小区|街道)$/u.test(suffix) && /^讯[\s\u3000（(]/u.test(text.slice(to, to + 2)),
	// 国家级开发区: of which rank, not which one.
	({ text, from, at, endsPlace }) => text.charAt(at - 1) === '级' && at > from && !endsPlace(from),
	// 张镇麟得到: a surname, and the given name goes on.
	({ text, suffix, from, at, to, endsPlace }) =>
		suffix === '镇' && at - from === 1 && !endsPlace(from) && GIVEN_NAME.test(text.slice(to, to + 4)),
	// 输转|城乡富余劳动力, 统筹|城乡: town and country. 石城乡 stands behind its county or 在.
	({ text, suffix, from, at, endsPlace }) =>
		suffix === '乡' && text.charAt(at - 1) === '城' && !endsPlace(from) && !/[在于到]/u.test(text.charAt(from - 1)),
	// “空心村”: a quoted term, not an address.
	({ text, from, to }) => /[“"‘]/u.test(text.charAt(from - 1)) && /[”"’]/u.test(text.charAt(to)),
	// 参观云川博物馆: a spot named on the way is no place of what is told.
	({ text, suffix, from, to, endsPlace }) =>
		IS_SPOT.test(suffix) &&
		(!(HEADS_CLAUSE.test(text.slice(Math.max(0, from - 3), from)) || endsPlace(from)) ||
			NOT_OF_SPOT.test(text.slice(to, to + 8))),
	// 云川市病险水库: a sort of reservoir.
	({ text, suffix, from, at }) => IS_SPOT.test(suffix) && isSortOfSpot(text.slice(from, at)),
	// 云川升红旗: nor does one unless it begins right there.
	({ suffix, from, endsPlace }) => suffix === '旗' && !endsPlace(from),
];

function levelOf(suffix: string): PlaceLevel {
	const known = LEVEL_OF[suffix];
	if (known) return known;
	return suffix.endsWith('县') || suffix.endsWith('旗') || /新区|高新区|开发区|经开区/u.test(suffix) ? 'county' : 'site';
}

/**
 * Where the name of a county of the lists begins that ends at `at`, however a verb in front of it is cut; -1 where none does.
 * `alone`: nothing else makes a name of it (在大|余|县), and one that is a word as well is none.
 */
function countyStart(text: string, suffix: string, at: number, floor: number, alone: boolean): number {
	if (!/^[县区市旗]$/u.test(suffix)) return -1;
	for (let n = 4; n >= 2; n--) {
		const name = text.slice(at - n, at);
		if (at - n >= floor && COUNTY_NAMES.has(name) && !((alone || suffix === '区') && ORDINARY_COUNTIES.has(name))) return at - n;
	}
	return -1;
}

/**
 * 泸水市|六库|街道: right behind the larger place whatever stands before 街道 or 镇 is its name, where the dictionary knows no word
 * in it; 石桥县各镇 and 石桥县十个村 count.
 */
const isSpelt = (text: string, from: number, at: number, suffix: string): boolean =>
	at - from >= 2 &&
	at - from <= 3 &&
	/^(?:街道|镇|乡|村)$/u.test(suffix) &&
	/^(?![\p{Script=Han}]*[个各该全每某多几两数余十百千万首所有无内外旧老新其的和与及等在是被把将对从向到于])\p{Script=Han}+$/u.test(
		text.slice(from, at),
	) &&
	wordsOf(text, from, at).every(({ text: word }) => word.length === 1);

/** The first character at which the name before `at` may begin, no earlier than `least`. */
function floorOf(text: string, at: number, least: number, closes: (end: number) => boolean): number {
	for (let i = at - 1; i >= least; i--) if (closes(i + 1) || !HAN.test(text.charAt(i))) return i + 1;
	return least;
}

/** The names told by their suffix, ascending; where a place of the lists, a region or a pointer ends, none does. */
export function suffixed(
	text: string,
	found: readonly Found[],
	pointers: readonly Pointer[],
	figures: readonly FigureDraft[],
	regions: readonly { to: number }[],
): Found[] {
	const out: Found[] = [];
	const known = new Set([...found, ...regions].map((item) => item.to));
	const pointed = new Set(pointers.map((pointer) => pointer.to));
	// No name holds the nation: 全国|市场, 我国|县域.
	const nations = new Set(pointers.filter(({ word }) => /^(?:全国|我国|全球)$/u.test(word)).map(({ to }) => to));
	const endsPlace = (at: number): boolean => known.has(at);
	const closes = (at: number): boolean => known.has(at) || nations.has(at);
	let previousEnd = 0;
	let f = 0;
	const take = (place: Found): void => {
		out.push(place);
		known.add(place.to);
		previousEnd = place.to;
	};
	for (const { 0: suffix, index: at } of matchesOf(text, SUFFIX)) {
		const to = at + suffix.length;
		if (known.has(to) || pointed.has(to)) continue;
		// 全区|小区: which ones are counted, not their name.
		if (COUNTED_SITES.test(suffix) && pointed.has(at)) continue;
		// 石桥小学带来1200个学位: a house by its own name, of which its clause is told.
		if (IS_HOUSE.test(suffix)) {
			const from = houseStart(text, at, known);
			if (from >= 0 && isToldOfHouse(text, to, from)) take({ from, to, level: 'site', part: true });
			continue;
		}
		// 双江拉祜族佤族布朗族傣族|自治县, 长白|朝鲜族|自治县: told by its list, over a nation of that name.
		const own = /^自治[县旗]$/u.test(suffix) ? autonomousStart(text, at, previousEnd) : -1;
		if (own >= 0) {
			take({ from: own, to, level: 'county' });
			continue;
		}
		// 全国票房省市: provinces and cities, of no name.
		if (suffix === '省' && /^市(?![场政民区])/u.test(text.slice(to, to + 2)) && !known.has(at)) continue;
		while (f < figures.length && (figures[f]?.to ?? 0) <= at) f++;
		const counted = figures[f - 1]?.to ?? 0;
		const behind = floorOf(text, at, Math.max(previousEnd, counted, at - NAME_REACH), closes);
		const led = LEADS_IN.exec(text.slice(behind, at))?.[0].length ?? 0;
		const floor = behind + led;
		// 五星红旗: 旗 names a place behind the name of one only, and one ends at the floor or nowhere before the suffix.
		if (suffix === '旗' && !endsPlace(floor)) continue;
		// 成都|高新区: a zone takes the name of the place before it.
		const named = known.has(at) && ZONE.test(suffix) ? at : nameStart(text, floor, at, known.has(floor), led > 0);
		const spelt = named < 0 && known.has(floor) && isSpelt(text, floor, at, suffix) ? floor : named;
		const from = Math.max(spelt, countyStart(text, suffix, at, named < 0 ? floor : named, named < 0));
		// 81个无物业小区: what directly follows a count is counted.
		if (from < 0 || (from === counted && figures[f - 1]?.kind === 'count')) continue;
		const name: Suffixed = { text, suffix, from, at, to, endsPlace, next: from === counted ? undefined : figures[f] };
		if (!NO_PLACES.some((isNone) => isNone(name))) take({ from, to, level: levelOf(suffix) });
	}
	return out;
}
