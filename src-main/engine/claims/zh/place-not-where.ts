/** Chinese names of places that say not where: of an institution, a team, a nation, a person, or whither and without whom. */
import type { PlaceMention } from '../types.ts';
import { CITIES_ABROAD, COUNTRIES, SPELLING } from './lexicon/abroad.ts';
import { SURNAMES } from './lexicon/surnames.ts';

/**
 * An institution named after a place is elsewhere as often as there: 河北大学, 北京银行. Offices of the place are in it, and
 * so are those that are counted or meant by no name: 天津一家医院, 天津多所大学, 天津的银行.
 */
const INSTITUTION =
	/^(?!的|\p{Script=Han}{0,4}?(?:供电公司|供电局|分公司|分行|支行|调查总?队|车务段)|(?:联邦)?(?:中央|储备|国家)银行|[一两二三四五六七八九十几数多各首\d]\d{0,3}余?[家所个座]|各大|某|所有|全部|部分|\p{Script=Han}{0,4}?(?:出口|进口|生产|制造|销售|新增)(?:汽车|科技|航空|石化|电器|重工|药业))[\p{Script=Han}A-Z\d]{0,7}?(?:医院|中学|小学|大厦|大学|学院|银行|集团|公司|股份|交易所|期货|指数|商交所|生产建设兵团|油田|人寿|航空|石化|电器|重工|汽车|科技|药业|日报|晚报|早报|晨报|商报|快报|时报|周报|都市报|(?:法[治制]|健康|农[民村]|工人|青年|少年|教育|科技|交通|卫生|经济|老年|环境|消费|文化|旅游|电力|石油|铁[路道]|检察|法院|公安|税务|财经|金融|房产|生活|广播电视)报(?![告名送批表])|卫视|电视台|证券)|^(?:新闻)?网(?=讯|[\d，,。：:（( \u3000]|记者|消息|报道|综合|客户端)|^\p{Script=Han}{0,3}?(?:大街|大道|[东西南北中]路|路|街(?!道))/u;
/** 保山西道2号, 江门道口: a road by its name. */
const ROAD = /^(?!轨道)\p{Script=Han}{0,1}(?:[东西南北中]道|道)(?=\d|[与和交路口，。])/u;
const LOCAL_HOUSE = /^\p{Script=Han}{0,7}?(?:医院|卫生院|中学|小学|幼儿园)(?=[在因采于共已对]|[，,])/u;
/** 贵川酿造（1448元）: a company that begins with the name of a place and is quoted with its price or its code. */
const QUOTED = /^\p{Script=Han}{2,4}[（(][\dA-Z]/u;

/** 云川家化上半年净利润, 石桥茅业股价: a listed company that begins with the name of a place. 石桥工业企业净利润 is the town's. */
const LISTED =
	/^(?![\p{Script=Han}]{0,8}?(?:[产行工商农]业|企业?|国资|民企|国企|央企|房地产|全[市省县区]|[上两]市)|[今去上前全本今一二三四][年半季]|[的等在市省县区州、和与])[\p{Script=Han}A-Z]{2,4}?(?:[（(]\d{6}[）)])?(?:今年|去年)?(?:公告称?|预计|预告|披露|发布|\d{4}年|上半年|前三季度|[一二三四]季度|\d[\d至-]{0,4}月份?|实现|全年)?[^，,。；;、\d]{0,10}?(?:净利润|净亏损|归母|每股收益|股价|涨停|跌停|市值(?!管理)|派现|分红)/u;

/** 江南电子拟每10股派3元, 皖通高速早盘走低: a listed company, by what is told of shares. 江南电子信息产业 is the place's. */
const TRADED =
	/^\p{Script=Han}{0,2}(?:电子|生物|环保|新材|材料|能源|软件|网络|通信|光电|传媒|食品|酒业|乳业|高速|机场|港口|水泥|钢铁|铝业|铜业|矿业|黄金|煤业|电力|燃气|水务|置业|地产|建工|路桥|股份|控股)(?=拟每|拟派|每10股|公告|[早午尾]盘|午[前后]|开盘|收盘|盘中|股价|涨停|跌停|(?:大|下|上)?[涨跌](?:超|逾|近|\d)|[（(]\d{4,6})/u;

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
	const behind = text.slice(mention.to, mention.to + 40);
	if (LISTED.test(behind) || TRADED.test(behind)) return true;
	return INSTITUTION.test(text.slice(mention.to, mention.to + 12)) || QUOTED.test(text.slice(mention.to, mention.to + 8));
}

/** 云川男篮, 石桥队主帅: who plays, not where. */
const TEAM = /^(?:(?:[男女]子)?(?:[男女][足篮排]|(?:篮|足|排|乒乓|羽毛)球队|队(?![列伍形]))|主帅|主教练|外援)/u;
const ofTeam = (text: string, { parts, to }: PlaceMention): boolean =>
	!/[省市县区]$/u.test(parts.at(-1)?.text ?? '') && TEAM.test(text.slice(to, to + 6));

/** 美国队, 日本籍, 英国人: whose somebody is, not where. 美元, 日元 hold no country. */
const ofNation = (text: string, mention: PlaceMention): boolean =>
	COUNTRIES.has(mention.text) &&
	// 最美国旗 holds 最美 and 国旗.
	(text.slice(Math.max(0, mention.from - 1), mention.to) === '最美国' ||
		/^(?:[男女]?(?:队|选手|球员|籍|人|裔|游客|客商|客户|买家|采购商|公民|运动员|总统|首相|总理|外长|媒体|政府|代表)|\p{Script=Han}{0,2}(?:队|选手))/u.test(
			text.slice(mention.to, mention.to + 5),
		) ||
		ATHLETE.test(text.slice(mention.to, mention.to + 8)) ||
		isNamesake(text.slice(mention.to, mention.to + 10)));

/** 泰国19岁小将, 泰国老将: who competes. */
const ATHLETE = /^(?:\d{1,2}岁的?)?(?:小将|老将|名将|新秀|新星|天才少年|少年|运动员|选手|组合|[球棋骑泳车拳]手)/u;
/** 肯尼亚的基普科以…夺冠: whose country somebody is of, whose name is spelt as foreign names are; 肯尼亚的内罗毕 is a town. */
const isNamesake = (behind: string): boolean => {
	const name = SPELT.exec(behind)?.[1];
	return name !== undefined && ![2, 3, 4, 5, 6].some((n) => CITIES_ABROAD.has(name.slice(0, n)));
};
const SPELT = new RegExp(
	`^的([${SPELLING}·]{2,7}?)(?=[以只仅则获夺跑跳投掷游列排摘屈凭]|名列|分列|位居|击败|战胜|不敌|负于|[，、和与]|完成|取胜|胜出)`,
	'u',
);

/** 市长方|桂林: a given name that is also a city's, behind an office and a surname. */
const NAMED_PERSON = new RegExp(
	`(?:[市县区省镇乡校院局处科部厅站队团会所室台社组]长|书记|主任|委员|主席|教授|经理|记者|院士|医生|老师|代表|董事|总裁|裁判|教练|队员|选手)[${SURNAMES}]$`,
	'u',
);
const ofPerson = (text: string, mention: PlaceMention): boolean =>
	mention.parts.length === 1 &&
	mention.text.length === 2 &&
	NAMED_PERSON.test(text.slice(Math.max(0, mention.from - 3), mention.from));

/** 开往上海, 去往上海、天津等方向: whither, not where. */
const BOUND_FOR = /(?:去往|开往|前往|发往|飞往|驶往|通往|运往|销往|往返|投向|投往|涌向)(?:\p{Script=Han}{2,4}[、和与]){0,5}$/u;
/** 以云溪、石桥等方向为主: the ways that people go. */
const DIRECTION =
	/^(?:[、和与及]\p{Script=Han}{2,4}){0,4}(?:等地?)?方向(?:为主|的?(?:旅客|乘客|客流|列车|班车|航班|车辆|车流|线路|班次))/u;
/** 高速公路|上海方向99公里处: which lanes. */
const LANES = /^方向(?:[\dA-Z，,]|路段|车道|行驶|行车|出口|入口)/u;
const isDestination = (text: string, mention: PlaceMention): boolean =>
	BOUND_FOR.test(text.slice(Math.max(0, mention.from - 28), mention.from)) ||
	DIRECTION.test(text.slice(mention.to, mention.to + 24)) ||
	LANES.test(text.slice(mention.to, mention.to + 4));

/** 从石桥村往西，车子绕了50分钟; 由云川市开往石桥的大巴: whence. */
const isLeft = (text: string, { from, to }: PlaceMention): boolean =>
	/[从由自]/u.test(text.charAt(from - 1)) &&
	/^(?:[往向][东西南北]{1,2}|出发|启程|驱车|乘车|动身|返回|回来|[开驶飞驰]往|(?:运|发|前)往|[驶开]向)/u.test(
		text.slice(to, to + 4),
	);

/** 石桥至云川|高铁, 云川|经石桥至汀山高速公路: between which towns a line runs. */
const LINE =
	'(?:客滚|客运|货运|货轮|班轮|集装箱|旅游)?(?:高铁|高速|铁路|城际|动车|航线|客专|客运专线|快速路|轻轨|[段间](?:铁路|高速|公路|线路)?(?![时隔]))';
const LINE_BEHIND = new RegExp(`^(?:经\\p{Script=Han}{2,6}?)?(?:至|到|[—–-]{1,2})\\p{Script=Han}{2,6}?${LINE}`, 'u');
const LINE_BEFORE = /\p{Script=Han}{2}(?:至|到|[—–-]{1,2})$/u;
const IS_LINE = new RegExp(`^${LINE}`, 'u');
const ofLine = (text: string, { from, to, parts }: PlaceMention): boolean =>
	!/[镇乡村]$/u.test(parts.at(-1)?.text ?? '') &&
	(LINE_BEHIND.test(text.slice(to, to + 18)) ||
		(IS_LINE.test(text.slice(to, to + 4)) && LINE_BEFORE.test(text.slice(Math.max(0, from - 4), from))));

/** 除云溪县外: all but this one. */
const isExcepted = (text: string, { from, to }: PlaceMention): boolean =>
	(text.charAt(from - 1) === '除' && /^(?:等地?)?(?:以|之)?外/u.test(text.slice(to, to + 4))) ||
	/(?:不含|不包括|未含|不计)(?:\p{Script=Han}{2,8}[、和与及]){0,3}$/u.test(text.slice(Math.max(0, from - 32), from));

/** 自称云川某局职工: as whom a swindler poses. */
const POSED = /(?:自称|冒充|假冒|谎称|伪装)(?:成|是|为|来自)?$/u;
/** “云川市公安局张警官”: a place inside a short quotation is part of what is quoted. */
const isQuoted = (text: string, { from, to }: PlaceMention): boolean =>
	POSED.test(text.slice(Math.max(0, from - 4), from)) ||
	(/“\p{Script=Han}{0,6}$/u.test(text.slice(Math.max(0, from - 7), from)) &&
		/^\p{Script=Han}{2,12}”/u.test(text.slice(to, to + 13)));

/** 比上届石桥之战少3枚: where the one before was held. */
const ofEdition = (text: string, { from, points }: PlaceMention): boolean =>
	points === null && /(?:[上往前历]|上[一两二三])届(?:的?在?)$/u.test(text.slice(Math.max(0, from - 5), from));

/** 佛山西、东莞南等7个车站: stations, by the side of the town that they lie on. */
const ofStation = (text: string, { to }: PlaceMention): boolean =>
	/^[东西南北](?=[、和与及等])/u.test(text.slice(to, to + 2)) &&
	/^[^，。；]{0,28}?(?:车站|高铁站|[个座]站)/u.test(text.slice(to, to + 32));

/** Why a name is not where anything is. */
const NOT_WHERE: readonly ((text: string, mention: PlaceMention) => boolean)[] = [
	(text, mention) => mention.region !== true && ofInstitution(text, mention),
	ofNation,
	ofTeam,
	ofEdition,
	ofStation,
	isDestination,
	isLeft,
	ofPerson,
	isExcepted,
	isQuoted,
	ofLine,
];

/** 全国文明城市, 全国人大代表: the nation in a title says not where. */
const TITLED =
	/^(?:人大|政协|劳动?模|劳动|文明|先进|优秀|示范|百强|十强|千强|双拥|卫生|最美|三八|五一|青年文明|道德|重点文物|统一)/u;
/** 全球竞争力, 全球领先: a praise says not where. */
const OF_WORLD = /^(?:竞争|领先|化|首|最|知名|著名|视野|布局|战略|一流|第|\d|供应链|客户|目光|瞩目)/u;
/** 环顾全球，: from where a speech sets out. */
const LOOKS_ROUND = /(?:环顾|放眼|纵观|走向|面向|享誉|闻名|誉满|服务|辐射|联通|链接)$/u;

export function saysWhere(text: string, mention: PlaceMention): boolean {
	if (mention.text === '全球')
		return !(
			OF_WORLD.test(text.slice(mention.to, mention.to + 3)) ||
			LOOKS_ROUND.test(text.slice(Math.max(0, mention.from - 2), mention.from))
		);
	if (mention.text === '全国') return !TITLED.test(text.slice(mention.to, mention.to + 4));
	return mention.points !== null || !NOT_WHERE.some((isNot) => isNot(text, mention));
}

const ORIGIN = /(?:家住|户籍|籍贯|祖籍|老家在?|来自|出生[在于])$/u;
/** 家住城西街道的王女士: whose home it is. */
export const isOrigin = (text: string, { from, points }: PlaceMention): boolean =>
	(points === null || points === 'country') && ORIGIN.test(text.slice(Math.max(0, from - 4), from));

const HOME = /(?:^|[。！？”；\s])(?:现?家住|租住在|住在|搬进)$/u;
const OF_SOMEBODY =
	/^(?:附近|\p{Script=Han}{1,5}(?:路|街|巷))?的(?![^。！？]{0,30}?[到去来赴](?:\p{Script=Han}{0,8}(?:医院|一附院)|\p{Script=Han}{2,6}(?:就诊|看病|上班|打工|务工)))/u;
/** 家住柳林区的王大娘去年花5100元…: what befell somebody at home, in the sentence that begins with it. */
export const isHome = (text: string, { from, to, points }: PlaceMention): boolean =>
	points === null && HOME.test(text.slice(Math.max(0, from - 5), from)) && OF_SOMEBODY.test(text.slice(to, to + 50));
