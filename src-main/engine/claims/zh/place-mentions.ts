/** Places named in Chinese text: names of the lists, names told by their suffix, and words that point at a place (全市, 该县). */

import type { FigureDraft } from '../../figures/types.ts';
import { matchesOf } from '../../matches.ts';
import type { PlaceLevel, PlaceMention, PlacePart } from '../types.ts';
import { abroadIn, setsScene } from './abroad.ts';
import { type CountyNames, countiesIn } from './counties.ts';
import { isDateline } from './datelines.ts';
import { CITIES_ABROAD, COUNTRIES } from './lexicon/abroad.ts';
import {
	GENERIC_PLACE_WORDS,
	MUNICIPALITIES,
	NAME_SUFFIXES,
	NEEDS_SUFFIX,
	PREFECTURES,
	PROVINCES,
	REGIONS,
	STRADDLED,
} from './lexicon/places.ts';
import { ACTION_VERBS, OBJECT_VERBS, PREDICATE_VERBS, PREFIXES, VERB_NOUNS, WEAK_VERBS } from './lexicon/words.ts';
import { partBehind, regionsIn } from './regions.ts';
import { withScenes } from './scenes.ts';
import { isFunctionWord, type Word, wordsOf } from './segment.ts';
import { spotsIn } from './spots.ts';
import { HOUSE, houseStart, IS_HOUSE, isToldOfHouse, townPartsIn } from './town-parts.ts';

interface Found {
	from: number;
	to: number;
	level: PlaceLevel;
	/** The name in full, where the text has the short one. */
	name?: string;
	region?: true;
	/** The centre of a town, or a house in it. */
	part?: true;
}

const byFirst = new Map<string, string[]>();
/** 1 where a name begins with the character of that code: most characters of a text begin none. */
const begins = new Uint8Array(65536);
for (const name of [...REGIONS, ...PROVINCES.keys(), ...PREFECTURES, ...NEEDS_SUFFIX, ...COUNTRIES, ...CITIES_ABROAD]) {
	const list = byFirst.get(name.charAt(0)) ?? [];
	if (!list.includes(name)) list.push(name);
	byFirst.set(name.charAt(0), list);
	begins[name.charCodeAt(0)] = 1;
}
for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);

/** What bears a name of its own and stands in one spot: figures are told of it where it heads its clause. */
const SPOT =
	'风景名胜区|风景区|旅游区|景区|水文站|水位站|雨量站|气象站|观测站|监测站|变电站|水电站|核电站|船闸|水库|自然保护区|湿地公园|森林公园|国家公园|地质公园|动物园|植物园|博物馆|博物院|综合保税区|保税区|港区|机场|古城|古镇|大桥|隧道|(?<=(?:[为在是：]|最大|[市区县镇乡村])\\p{Script=Han}{2,4})站(?=[\\d，,为、）])';
const SUFFIX = new RegExp(
	`${SPOT}|${HOUSE}|经济技术开发区|自治[县州旗]|高新区|开发区|经开区|新区|街道|社区|小区|家属院|家属区|生活区|县(?!域)|(?<![坐冰重])镇|省(?![级份会长厅委府略钱力事心时油去得吃是下出外内属直城际区]|道(?!路)|干[线道])|(?<![地占度省禁雷盲误片学])区(?![域别间块位划分])|(?<=[县州]地)区|(?<![上股楼债汇托护夜早菜超黑灯闹入退救收罢逆后沪深开休牛熊])市(?![场民面值容价况井话占盈貌集级长]|报(?![告道名送批请表])|区(?!县)|政(?!府))|(?<![返下回离家故老同异茶侨瓷酒之梦])乡(?![村镇亲愁土音贤县])|(?<!农)村(?![庄镇落街里级务干官屯])|旗(?![帜舰袍号杆])`,
	'gu',
);
const LEVEL_OF: Record<string, PlaceLevel> = { 省: 'province', 县: 'county', 区: 'county', 旗: 'county', 市: 'city', 州: 'city' };
const POINTERS =
	/全球|全世界|世界(?=上|第|\p{Script=Han}{0,4}(?:人口|经济|贸易|产量|总量|储量))|全国|我国|中国(?<=(?:^|[^\p{Script=Han}“"《「]|[年月日]|季度|以来|显示|表明|期间|累计)中国)(?!\d|[人队式梦风画网籍]|\p{Script=Han}{0,4}?(?:(?:\p{Script=Han}{0,4}?)网(?![络民购点格上])|日报|青年报|证券报|新闻社|新闻周刊)|银联|联通|移动|电信|石油|石化|人寿|平安|人保|[男女][篮排足]|[东西南北中]部|[东西南北]方|古代|传统|特色|制造|文化|美术|电影|\p{Script=Han}{0,10}?(?:公司|集团|银行|协会|学会|研究院|研究所|科学院|工程院|大学|学院|委员会|中心|总局|民航局|气象局|地震局|地震台网|联合会|基金会|博物馆))|国内|该国(?!家|际|有|产|内|企)|全省|我省|本省|该省|全区|我区|本区|该区|全市|我市|本市|该市|省会|全县|我县|本县|该县|全州|全旗|该镇|全镇|我镇|本镇|该乡|全乡|我乡|本港(?![口区务航珠式货湾池])|本澳|该村|全村|我村|本村|该社区|该小区|该街道/gu;
const IS_SPOT = new RegExp(`^(?:${SPOT})$|站$`, 'u');
/** 最大为|石门站, 其中|云顶景区: where the clause begins or says which one. */
const HEADS_CLAUSE =
	/(?:^|[，。；：,;:（(\s“]|其中|最大[为是]?|最高[为是]?|[出发]现在|[年月日]|期间|目前|的是|包括|干流|支流|[上中下]游|流域)$/u;
/** 机场和车站建成: one of a list, or what was built. */
const NOT_OF_SPOT =
	/^(?:[、和与及]|(?:先后|正式|全面|已|今[日天]|顺利)?(?:建成|开工|通车|投用|竣工|开通|启用|封顶|开[园馆放]|动工|位于))/u;
const HAN = /\p{Script=Han}/u;
/**
 * An institution named after a place is elsewhere as often as there: 河北大学, 北京银行. Offices of the place are in it, and
 * so are those that are counted or meant by no name: 天津一家医院, 天津多所大学, 天津的银行.
 */
const INSTITUTION =
	/^(?!的|(?:联邦)?(?:中央|储备|国家)银行|[一两二三四五六七八九十几数多各首\d]\d{0,3}余?[家所个座]|各大|某|所有|全部|部分|\p{Script=Han}{0,4}?(?:出口|进口|生产|制造|销售|新增)(?:汽车|科技|航空|石化|电器|重工|药业))[\p{Script=Han}A-Z\d]{0,7}?(?:医院|中学|小学|大厦|大学|学院|银行|集团|公司|股份|交易所|期货|指数|商交所|生产建设兵团|油田|人寿|航空|石化|电器|重工|汽车|科技|药业|日报|晚报|早报|晨报|商报|快报|时报|都市报|卫视|电视台|证券)|^(?:新闻)?网(?=讯|[\d，,。：:（( \u3000]|记者|消息|报道|综合|客户端)|^\p{Script=Han}{0,3}?(?:大街|大道|[东西南北中]路|路|街(?!道))/u;

function pointerLevel(word: string): PlaceLevel {
	if (word === '全球' || word.includes('世界')) return 'world';
	if (word === '全国' || word === '我国' || word === '中国' || word === '国内' || word === '该国') return 'country';
	if (word === '省会') return 'city';
	const last = word.charAt(word.length - 1);
	if (last === '省') return 'province';
	if (last === '市' || last === '州' || last === '港' || last === '澳') return 'city';
	if (word.endsWith('社区') || word.endsWith('小区') || '镇乡村道'.includes(last)) return 'site';
	return 'county';
}

/** All place mentions of a paragraph, ascending, not overlapping; neighbours that form one address are one mention. Linear. */
export function placeMentionsZh(
	text: string,
	figures: readonly FigureDraft[],
	names: ReadonlyMap<string, PlacePart> = NO_NAMES,
	counties: CountyNames | null = null,
): PlaceMention[] {
	const found: Found[] = [];
	const own = shortNames(text, names, counties);
	listed(text, found, own);
	for (const item of own) found.push(item);
	const pointers = matchesOf(text, POINTERS).map((match) => ({
		from: match.index,
		to: match.index + match[0].length,
		word: match[0],
	}));
	const regions = regionsIn(text);
	const abroad = abroadIn(text);
	withAbroad(found, abroad);
	const townsAbroad = new Set(abroad.filter(({ level }) => level === 'city').map(({ from }) => from));
	suffixed(text, found, pointers, figures, regions);
	const ends = new Set([...found, ...pointers].map(({ to }) => to));
	for (const part of townPartsIn(text, ends)) found.push({ ...part, level: 'site', part: true });
	const sites = found.filter(({ level }) => level === 'site').sort((a, b) => a.from - b.from);
	let s = 0;
	for (const spot of spotsIn(text, ends)) {
		while ((sites[s]?.to ?? Number.POSITIVE_INFINITY) <= spot.from) s++;
		if ((sites[s]?.from ?? Number.POSITIVE_INFINITY) >= spot.to) found.push({ ...spot, level: 'site', part: true });
	}
	const named = withRegions(found, regions);

	const mentions: PlaceMention[] = [];
	let p = 0;
	const pointTo = (limit: number) => {
		for (; p < pointers.length && (pointers[p]?.from ?? 0) < limit; p++) {
			const pointer = pointers[p];
			if (!pointer || (mentions.at(-1)?.to ?? 0) > pointer.from) continue;
			const level = pointerLevel(pointer.word);
			mentions.push({ from: pointer.from, to: pointer.to, text: pointer.word, parts: [], points: level });
		}
	};
	for (const item of named) {
		pointTo(item.from);
		const part = { text: item.name ?? text.slice(item.from, item.to).replace(/\s+/gu, ''), level: item.level };
		const last = mentions.at(-1);
		if (last && item.from < last.to) continue;
		if (item.part) {
			// 云川市|城区, 全市|城区: the centre of the place in front of it; 石桥小学 is named by itself.
			if (last && last.to === item.from && !last.region) widenTo(last, item.to, part.text);
			else mentions.push({ from: item.from, to: item.to, text: part.text, parts: [part], points: null });
			const own = mentions.at(-1);
			if (own) own.part = true;
		} else if (item.region) {
			// 我国|北方地区, 安徽|沿江地区: a part of the place in front of it.
			if (last && last.to === item.from && !last.region) widenTo(last, item.to, part.text);
			else mentions.push({ from: item.from, to: item.to, text: part.text, parts: [part], points: null, region: true });
		} else if (last && last.to === item.from && last.points === null && last.parts.length < LEVELS && !isRoad(last, item)) {
			last.to = item.to;
			last.text += part.text;
			last.parts.push(part);
		} else mentions.push({ from: item.from, to: item.to, text: part.text, parts: [part], points: null });
	}
	pointTo(text.length + 1);
	for (const mention of mentions) {
		const part = mention.region ? 0 : partBehind(text.slice(mention.to, mention.to + 8));
		if (part > 0) widenTo(mention, mention.to + part, text.slice(mention.to, mention.to + part));
		// 家住城西街道的王女士: whose home it is.
		if (
			(mention.points === null || mention.points === 'country') &&
			ORIGIN.test(text.slice(Math.max(0, mention.from - 4), mention.from))
		)
			mention.passing = 'origin';
		if (mention.points === null && isDateline(text, mention.from, mention.to)) mention.dateline = true;
		// A figure may be told of New York, a Chinese story is hardly set there by one name.
		const town = CITIES_ABROAD.has(mention.text) || townsAbroad.has(mention.from);
		if (mention.parts.length === 1 && town && !setsScene(text, mention.from, mention.to)) mention.passing = 'address';
	}
	const kept = mentions.filter(
		(mention) =>
			!(
				mention.points === null &&
				((mention.region !== true && ofInstitution(text, mention)) ||
					ofNation(text, mention) ||
					ofTeam(mention, text) ||
					isDestination(text, mention) ||
					ofPerson(text, mention) ||
					isExcepted(text, mention) ||
					isQuoted(text, mention))
			) &&
			!(mention.text === '全球' && OF_WORLD.test(text.slice(mention.to, mention.to + 3))) &&
			!(mention.text === '全国' && TITLED.test(text.slice(mention.to, mention.to + 4))),
	);
	return withScenes(text, kept);
}

/** Adds what is told without a list, ascending. 撒哈拉以|南非|洲: the longer of two that overlap stands. Linear. */
function withAbroad(found: Found[], abroad: readonly Found[]): void {
	if (abroad.length === 0) return;
	found.sort((a, b) => a.from - b.from || b.to - a.to);
	const gone = new Set<Found>();
	const added: Found[] = [];
	let f = 0;
	for (const place of abroad) {
		while ((found[f]?.to ?? Number.POSITIVE_INFINITY) <= place.from) f++;
		let end = f;
		while ((found[end]?.from ?? Number.POSITIVE_INFINITY) < place.to) end++;
		const crossing = found.slice(f, end);
		if (crossing.some(({ from, to }) => to - from >= place.to - place.from)) continue;
		for (const other of crossing) gone.add(other);
		added.push(place);
	}
	const kept = found.filter((item) => !gone.has(item));
	found.splice(0, found.length, ...kept, ...added);
}

/** 河湾区|重庆路: a road that bears the name of a larger place than the one in front. */
const isRoad = ({ parts }: PlaceMention, { level }: Found): boolean =>
	/^(?:county|site)$/u.test(parts.at(-1)?.level ?? '') && (level === 'city' || level === 'province');

/** The names outside the regions, and the regions among them, ascending. */
function withRegions(found: Found[], regions: readonly { from: number; to: number }[]): Found[] {
	const inOrder = (a: Found, b: Found): number => a.from - b.from || b.to - a.to;
	found.sort(inOrder);
	if (regions.length === 0) return found;
	let r = 0;
	const clear = found.filter(({ from, to }) => {
		while ((regions[r]?.to ?? Number.POSITIVE_INFINITY) <= from) r++;
		return (regions[r]?.from ?? Number.POSITIVE_INFINITY) >= to;
	});
	for (const region of regions) clear.push({ ...region, level: 'province', region: true });
	return clear.sort(inOrder);
}

/** 全省|沿海地区, 云川市|北部山区: the words for a part belong to the place they follow. */
function widenTo(mention: PlaceMention, to: number, part: string): void {
	mention.to = to;
	mention.text += part;
	if (mention.points === null) return;
	mention.parts.push({ text: mention.text, level: mention.points === 'country' ? 'province' : 'site' });
	mention.points = null;
	mention.region = true;
}

/** 市长方|桂林: a given name that is also a city's, behind an office and a surname. */
const NAMED_PERSON =
	/(?:[市县区省镇乡校院局处科部厅站队团会所室台社组]长|书记|主任|委员|主席|教授|经理|记者|院士|医生|老师|代表|董事|总裁|裁判|教练|队员|选手)[王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾韦方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤]$/u;
const ofPerson = (text: string, mention: PlaceMention): boolean =>
	mention.parts.length === 1 &&
	mention.text.length === 2 &&
	NAMED_PERSON.test(text.slice(Math.max(0, mention.from - 3), mention.from));

/** 全国文明城市, 全国人大代表: the nation in a title says not where. */
const TITLED =
	/^(?:人大|政协|劳动?模|劳动|文明|先进|优秀|示范|百强|十强|千强|双拥|卫生|最美|三八|五一|青年文明|道德|重点文物|统一)/u;
/** 全球竞争力, 全球领先: a praise says not where. */
const OF_WORLD = /^(?:竞争|领先|化|首|最|知名|著名|视野|布局|战略|一流|第|\d|供应链|客户)/u;
/** 开往上海, 去往上海、天津等方向: whither, not where. */
const BOUND_FOR = /(?:去往|开往|前往|发往|飞往|驶往|通往|运往|销往|往返|投向|投往|涌向)(?:\p{Script=Han}{2,4}[、和与]){0,5}$/u;
const isDestination = (text: string, mention: PlaceMention): boolean =>
	BOUND_FOR.test(text.slice(Math.max(0, mention.from - 28), mention.from));

/** 除云溪县外: all but this one. */
const isExcepted = (text: string, { from, to }: PlaceMention): boolean =>
	(text.charAt(from - 1) === '除' && /^(?:等地?)?(?:以|之)?外/u.test(text.slice(to, to + 4))) ||
	/(?:不含|不包括|未含|不计)(?:\p{Script=Han}{2,8}[、和与及]){0,3}$/u.test(text.slice(Math.max(0, from - 32), from));

/** “云川市公安局张警官”: a place inside a short quotation is part of what is quoted. */
const isQuoted = (text: string, { from, to }: PlaceMention): boolean =>
	POSED.test(text.slice(Math.max(0, from - 4), from)) ||
	(/“\p{Script=Han}{0,6}$/u.test(text.slice(Math.max(0, from - 7), from)) &&
		/^\p{Script=Han}{2,12}”/u.test(text.slice(to, to + 13)));
/** 自称云川某局职工: as whom a swindler poses. */
const POSED = /(?:自称|冒充|假冒|谎称|伪装)(?:成|是|为|来自)?$/u;

const ORIGIN = /(?:家住|户籍|籍贯|祖籍|老家在?|来自|出生[在于])$/u;

const NO_NAMES: ReadonlyMap<string, PlacePart> = new Map();

/** The short names of the story, and those of counties it may call so, ascending. Its own names win. */
function shortNames(text: string, names: ReadonlyMap<string, PlacePart>, counties: CountyNames | null): Found[] {
	const own = ownNames(text, names);
	if (!counties) return own;
	let next = 0;
	const clear = countiesIn(text, counties).filter(({ from, to }) => {
		while ((own[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next++;
		return (own[next]?.from ?? Number.POSITIVE_INFINITY) >= to;
	});
	return clear.length === 0 ? own : [...own, ...clear].sort((a, b) => a.from - b.from);
}

/** The names of one story are looked for in each of its paragraphs. */
const PATTERNS = new WeakMap<ReadonlyMap<string, PlacePart>, RegExp>();

/** The short names of the story, where no suffix follows that makes the full one. */
function ownNames(text: string, names: ReadonlyMap<string, PlacePart>): Found[] {
	if (names.size === 0) return [];
	let pattern = PATTERNS.get(names);
	if (!pattern) {
		const longest = [...names.keys()].sort((a, b) => b.length - a.length);
		pattern = new RegExp(longest.join('|'), 'gu');
		PATTERNS.set(names, pattern);
	}
	const out: Found[] = [];
	for (const { 0: name, index } of matchesOf(text, pattern)) {
		const to = index + name.length;
		const full = names.get(name);
		if (full && !/^(?:市(?!民|场|区|面|委)|[省县旗镇乡村]|区(?!域|间)|社区|小区|街道|自治)/u.test(text.slice(to, to + 2)))
			out.push({ from: index, to, level: full.level, name: full.text });
	}
	return out;
}

/** Whether the names of its story change what {@link placeMentionsZh} finds in `text`; `found` is what it found without them. */
export function hasShortName(
	text: string,
	found: readonly PlaceMention[],
	names: ReadonlyMap<string, PlacePart>,
	counties: CountyNames | null,
): boolean {
	let next = 0;
	return shortNames(text, names, counties).some(({ from, to, name }) => {
		while ((found[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next++;
		// A county in full was found by its suffix.
		const known = found[next];
		return name !== undefined || known === undefined || known.from > from || known.to < to;
	});
}

/** 保山西道2号, 江门道口: a road by its name. */
const ROAD = /^(?!轨道)\p{Script=Han}{0,1}(?:[东西南北中]道|道)(?=\d|[与和交路口，。])/u;

const LOCAL_HOUSE = /^\p{Script=Han}{0,7}?(?:医院|卫生院|中学|小学|幼儿园)(?=[在因采于共已对]|[，,])/u;

function ofInstitution(text: string, mention: PlaceMention): boolean {
	const last = mention.parts.at(-1);
	// 石家庄市热力公司 stands in the city; 石家庄银行 need not.
	if (!last || /[省市区县镇乡村州旗道]$/u.test(last.text)) return false;
	// 贵川酿造（1448元）: a company that begins with the name of a place and is quoted with its price or its code.
	if (ROAD.test(text.slice(mention.to, mention.to + 4))) return true;
	// 云川友谊医院在…: what a hospital or a school that opens the sentence does, it does in its town.
	if (
		LOCAL_HOUSE.test(text.slice(mention.to, mention.to + 12)) &&
		/(?:^|[。！？；\n])\s*$/u.test(text.slice(Math.max(0, mention.from - 2), mention.from))
	)
		return false;
	return INSTITUTION.test(text.slice(mention.to, mention.to + 12)) || QUOTED.test(text.slice(mention.to, mention.to + 8));
}

/** 云川男篮, 石桥队主帅: who plays, not where. */
const TEAM = /^(?:(?:[男女]子)?(?:[男女][足篮排]|(?:篮|足|排|乒乓|羽毛)球队|队(?![列伍形]))|主帅|主教练|外援)/u;
const ofTeam = ({ parts, to }: PlaceMention, text: string): boolean =>
	!/[省市县区]$/u.test(parts.at(-1)?.text ?? '') && TEAM.test(text.slice(to, to + 6));

/** 美国队, 日本籍, 英国人: whose somebody is, not where. 美元, 日元 hold no country. */
const ofNation = (text: string, mention: PlaceMention): boolean =>
	COUNTRIES.has(mention.text) &&
	// 最美国旗 holds 最美 and 国旗.
	(text.slice(Math.max(0, mention.from - 1), mention.to) === '最美国' ||
		/^(?:[男女]?(?:队|选手|球员|籍|人|裔|游客|客商|客户|买家|采购商|公民|运动员|总统|首相|总理|外长|媒体|政府|代表)|\p{Script=Han}{0,2}(?:队|选手))/u.test(
			text.slice(mention.to, mention.to + 5),
		));

const QUOTED = /^\p{Script=Han}{2,4}[（(][\dA-Z]/u;
const LOWER = /^(?:街道|社区|小区|新村|[镇乡村县区])(?![域级])/u;

/** Names of the lists, with the suffix that follows them. */
function listed(text: string, found: Found[], taken: readonly Found[]): void {
	let t = 0;
	for (let i = 0; i < text.length; i++) {
		// 镜湖|南站: what is one of the story's names is no other place.
		while (t < taken.length && (taken[t]?.to ?? 0) <= i) t++;
		if (i >= (taken[t]?.from ?? text.length)) {
			i = (taken[t]?.to ?? i + 1) - 1;
			continue;
		}
		const names = begins[text.charCodeAt(i)] === 1 ? byFirst.get(text.charAt(i)) : undefined;
		if (!names) continue;
		for (const name of names) {
			// 北京时间: by which clock, not where.
			if (
				!text.startsWith(name, i) ||
				text.startsWith('时间', i + name.length) ||
				STRADDLED[name]?.includes(text.charAt(i - 1) || '\n')
			)
				continue;
			let to = i + name.length;
			const suffix = NAME_SUFFIXES.find((s) => text.startsWith(s, to));
			// 市场, 省级: the suffix belongs to the next word; 上海市场 is still in 上海.
			const cut = suffix === '市' && /^市(?:场|民|面|值|容|区|郊)/u.test(text.slice(to, to + 2));
			if (suffix && !cut) to += suffix.length;
			else if (NEEDS_SUFFIX.has(name)) continue;
			// 广安街道 is a street office, not the city of that name.
			const lower = suffix ? null : LOWER.exec(text.slice(to, to + 4));
			if (lower) {
				found.push({ from: i, to: to + lower[0].length, level: LEVEL_OF[lower[0]] ?? 'site' });
				i = to + lower[0].length - 1;
				break;
			}
			const level: PlaceLevel = COUNTRIES.has(name)
				? 'country'
				: (PROVINCES.has(name) && !MUNICIPALITIES.has(name)) || REGIONS.includes(name)
					? 'province'
					: 'city';
			found.push({ from: i, to, level });
			i = to - 1;
			break;
		}
	}
}

/** What somebody does right behind the last character of a name. */
const GIVEN_NAME = /^\p{Script=Han}(?:得到?|拿[下到]|砍下|贡献|斩获|说|表示|介绍|告诉|认为|担任|当选|获|夺|[、，。])/u;
/** What lies in a town or a village and is counted there. */
const HOLDS = /^(?:\p{Script=Han}{0,3}(?:村|社区|小区|组|屯|网格|院落|企业|合作社|学校|家庭|农户))/u;
const COUNTED_SITES = /^(?:社区|小区|[村镇乡])$/u;

/** Province, city, county, township, village, estate: an address has no more. */
const LEVELS = 6;
const ZONE = /[新发]区$|生活区/u;

/** 省市 and 市县 behind at most one character of the word before. */
const SHORT_OF_GOVERNMENT = /^\p{Script=Han}?(?:省市|省区|市县|县市|市区|区县|县区|市州|县乡|县镇|区镇|区乡|市乡)$/u;

/** How far a name may stand before its suffix: 自治县 with the names of three peoples is rarer than a false start. */
const NAME_REACH = 7;

/** Names told by their suffix: 安次区, 东方苑社区, 赵二街小区. */
function suffixed(
	text: string,
	found: Found[],
	pointers: readonly { from: number; to: number; word: string }[],
	figures: readonly FigureDraft[],
	regions: readonly { to: number }[],
): void {
	const known = new Set([...found, ...regions].map((item) => item.to));
	const pointed = new Set(pointers.map((pointer) => pointer.to));
	// No name holds the nation: 全国|市场, 我国|县域.
	const nations = new Set(pointers.filter(({ word }) => /^(?:全国|我国|全球)$/u.test(word)).map(({ to }) => to));
	let previousEnd = 0;
	let f = 0;
	for (const match of matchesOf(text, SUFFIX)) {
		const at = match.index;
		const to = at + match[0].length;
		if (known.has(to) || pointed.has(to)) continue;
		while (f < figures.length && (figures[f]?.to ?? 0) <= at) f++;
		const counted = figures[f - 1]?.to ?? 0;
		let floor = Math.max(previousEnd, counted, at - NAME_REACH);
		for (let i = at - 1; i >= floor; i--) {
			if (known.has(i + 1) || nations.has(i + 1) || !HAN.test(text.charAt(i))) {
				floor = i + 1;
				break;
			}
		}
		const led = LEADS_IN.exec(text.slice(floor, at))?.[0].length ?? 0;
		floor += led;
		// 参观云川博物馆: a spot named on the way is no place of what is told.
		// 石桥小学带来1200个学位: a house by its own name, of which its clause is told.
		if (IS_HOUSE.test(match[0])) {
			const from = houseStart(text, at, known);
			if (from < 0 || !isToldOfHouse(text, to, from)) continue;
			found.push({ from, to, level: 'site', part: true });
			known.add(to);
			previousEnd = to;
			continue;
		}
		const spot = IS_SPOT.test(match[0]);
		// 全国票房省市: provinces and cities, of no name.
		if (match[0] === '省' && /^市(?![场政民区])/u.test(text.slice(to, to + 2)) && !known.has(at)) continue;
		// 成都|高新区: a zone takes the name of the place before it.
		const from = known.has(at) && ZONE.test(match[0]) ? at : nameStart(text, floor, at, known.has(floor), led > 0);
		// 81个无物业小区: what directly follows a count is counted.
		if (from < 0 || (from === counted && figures[f - 1]?.kind === 'count')) continue;
		// 改造老旧小区58个, 智能门禁小区460个: what is counted right behind it is no address.
		const behind = from === counted ? undefined : figures[f];
		// 石桥镇13个村: in which town.
		if (
			COUNTED_SITES.test(match[0]) &&
			behind?.from === to &&
			behind.kind === 'count' &&
			/^[个座处]$/u.test(behind.unit) &&
			!HOLDS.test(text.slice(behind.to, behind.to + 6))
		)
			continue;
		// 省市重点项目, 区县财政: levels of government, no name.
		if (/[省市区县州]/u.test(text.charAt(at - 1)) && SHORT_OF_GOVERNMENT.test(text.slice(from, to)) && !known.has(at)) continue;
		// 西部缺水山区: a sort of country. 房山区 is shorter.
		if (match[0] === '区' && at - from >= 4 && /[山林牧矿灾]/u.test(text.charAt(at - 1)) && !known.has(from)) continue;
		// 分城乡看, 分区来看: which parts are looked at.
		if (/^[分从按]/u.test(text.slice(from, to)) && /^来?看[，,]/u.test(text.slice(to, to + 3))) continue;
		// 石桥社区讯: a paper.
		if (/^(?:社区|小区|街道)$/u.test(match[0]) && /^讯[\s\u3000（(]/u.test(text.slice(to, to + 2))) continue;
		// 国家级开发区: of which rank, not which one.
		if (text.charAt(at - 1) === '级' && at > from && !known.has(from)) continue;
		// 张镇麟得到: a surname, and the given name goes on.
		if (match[0] === '镇' && at - from === 1 && !known.has(from) && GIVEN_NAME.test(text.slice(to, to + 4))) continue;
		// “空心村”: a quoted term, not an address.
		if (/[“"‘]/u.test(text.charAt(from - 1)) && /[”"’]/u.test(text.charAt(to))) continue;
		if (
			(spot && !(HEADS_CLAUSE.test(text.slice(Math.max(0, from - 3), from)) || known.has(from))) ||
			(spot && NOT_OF_SPOT.test(text.slice(to, to + 8)))
		)
			continue;
		const suffix = match[0];
		// 五星红旗 is no banner county: 旗 names a place behind the name of one only.
		if (suffix === '旗' && !known.has(from)) continue;
		const level =
			LEVEL_OF[suffix] ??
			(suffix.endsWith('县') || suffix.endsWith('旗') || /新区|高新区|开发区|经开区/u.test(suffix) ? 'county' : 'site');
		found.push({ from, to, level });
		known.add(to);
		previousEnd = to;
	}
}

/** Single characters that stand before 县 区 镇 … without naming one. */
const NO_NAME = new Set(
	'讯电摄驻该各本全我邻两县外多大小强穷州市省区镇乡村个座社原同跨到进出下离回赴入在为是和与及对把将由从向所其每某老新旧山城郊坐号含级',
);

/** 其中|东湖区, where the dictionary cuts 中东; 相关链接|市消防支队: the words that head a box beside a report. */
const LEADS_IN =
	/^.{0,5}(?:其中|链接|延伸阅读|手记|背景|提示|提醒|回应|速递|观察|追踪|回顾|问答|专访|观点|焦点|快讯|简讯|[短快锐点]评|编后|编者按)/u;

/** Where the name that ends at `at` begins, or -1 when what stands there is no name. `led`: nothing before `floor` is one word with it. */
function nameStart(text: string, floor: number, at: number, chained: boolean, led: boolean): number {
	// What ends so is no name, wherever it begins: told before the words are cut, which is dear.
	if (floor >= at || NOT_IN_NAMES.test(text.charAt(at - 1)) || endsGeneric(text, at)) return -1;
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
			(named && word?.from === floor && chained && POSITIONS.has(word.text)) || (start === at && endsInCentre(text, words, i));
		if (!word?.word || word.from < floor || (stops(word.text) && !opens && !beginsName(text, word.from, start))) break;
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
	if (named && at - start === 1 && start > floor && HAN.test(text.charAt(start - 1)) && !LINKS.has(text.charAt(start - 1)))
		start--;
	// 驰|援|云溪县: a verb that the dictionary does not know is spelt like a name.
	const moved = named ? (SPELT_VERB.exec(text.slice(start, at))?.[0].length ?? 0) : 0;
	if (moved > 0 && at - start - moved >= 2) start += moved;
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

/** 走出, 驶入, 赶到: what moves towards or out of a place is no part of its name. */
const MOVES =
	/^[距抵]$|^(?:距离|相距|远离|邻近|相邻|毗邻|驰援|增援|支援|援助|奔赴|赶赴|开赴|运抵)$|^[走跑驶赶飞开冲闯撤搬迁跨涌调运送派寄发逃奔来回抵飘传][出进到入向回离往过遍至]了?$|^[不未][\p{Script=Han}]$|^家?住$/u;

const SPELT_VERB = /^(?:驰援|奔赴|开赴|驰赴)/u;

/** Characters that link a place to the clause and begin no name. */
const LINKS = new Set('在的和与及对把将从到由向于为是有等了以被让使给比至往赴去来驻该各本全我县市省区');
const POSITIONS = new Set('中上下前后内外');
const SHORT_SUFFIX = /[区市乡村镇]/u;
const NOT_IN_NAMES = /[了着过的被等内辖个委]|政府/u;
const COMMON = new Set('城山湖景园校院辖地灾库街片疫战军矿林牧港海社都超股楼门夜集早菜农乡渔郡主');

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

/** 今年北辰区, 近日安次区: a time in front of a name is no part of it. */
const TIME_WORD =
	/^(?:[今去明前近当本同次往昨][年月日天期晚季](?:底|初|末)?|日前|目前|最近|年[初底末]|[上下]半年?|期间|以来|之后|之前)$/u;

/** 某银行|云川市分行: what an institution is called is no part of the town behind it. */
const HOUSE_WORD = /(?:银行|公司|集团|报社|电视台|协会|分局|总局|支行|法院|检察院)$/u;

/** 今年也是|河湾区…, 最少的是|河湾区: no name begins with it. */
const ALSO = /^(?:[也均都仍还则就又即亦的]|其次|依次|主要|首先)[是为有]$/u;

const stops = (word: string): boolean =>
	isFunctionWord(word) ||
	WEAK_VERBS.has(word) ||
	ACTION_VERBS.has(word) ||
	PREDICATE_VERBS.has(word) ||
	VERB_NOUNS.has(word) ||
	OBJECT_VERBS.has(word) ||
	(word.length > 1 && (HOUSE_WORD.test(word) || ALSO.test(word))) ||
	MOVES.test(word) ||
	TIME_WORD.test(word) ||
	SO_MANY.test(word);
/** 一套|海珠区的两房: what is counted is no part of the name. */
const SO_MANY = /^[一二两三四五六七八九十几数半]{1,2}[套个家间栋座幢所处条片块批名位只辆]$/u;
