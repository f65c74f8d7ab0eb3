import { isDigit } from '../chars.ts';
import { endAt } from '../match.ts';
import type { Filter } from '../types.ts';

/** What a number in front of it names rather than counts. */
const NAMED = [
	// Lines, houses, rooms, roads.
	/(?:\d{1,12}|[一二三四五六七八九十百]{1,8})\s?号(?!人)(?:线|楼|院|门|馆|厅|桥|井|坑|机|车|车间|仓|库|坝|码头|航站楼|地块|矿|井|炉|机组|台风|文件|公路|路|员|选手|种子|位|窗口|病房|床|展厅|展馆|高地|风球|信号|卷|样|罐|泊位|标段|隧道|工地|电站|沟|山|店|村|泵站)?/y,
	/\d{1,12}\s?(?:路|线)(?!人|以|程|段)/y,
	/(?:\d{1,12}|[一二三四五六七八九十]{1,8})[#＃]/y,
	/(?:\d{1,12}|[一二三四五六七八九十]{1,8})\s?价(?=\D)/y,
	/(?:\d{1,12}|[一二三四五六七八九十]{1,8})\s?(?:年级|等奖|等功|等舱|等座|等品|等分|星级|级(?!地震|左右|大风|阵风|风(?!圈)|台风|烈度|强震|余震|以上(?:地震|余震|大风|阵风))|期工程|环路|环(?!比|节|的成绩|[，。、；领锁夺获])|标段|段位|段线)/y,
	/\d{2,64}(?:国道|省道|县道|乡道|高速|医院|中学|小学|大学|厂|部队|团(?!队)|师(?!生|范|资)|旅(?!游|客|行)|研究所|工程(?!师)|专项|计划|行动|战略|房间?|室(?!内|外|友)|教室|次列车|航班|平台|热线|专线|团伙|专案|案|事件|警情)/y,
	/[一二三四五六七八九十]{1,8}(?:中学|中|院(?!士|长|校)|小(?!时|组|区)|附院|附小|附中|部主任|所所长|厂|建(?:集团|公司)?|局(?:集团|公司)|航院|处处长|科科长|师(?!生|范)|团(?!队|体|伙)|连(?!续|胜|败|冠|霸|平|板|涨|跌|阳|阴|降|升|增|号|鸣|击|环|锁|任)|排(?!放|查|名)|营(?!业|养)|军(?!人)|院区)/y,
	/(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?届(?=\s?(?:人大|全国|人民|政协|中央|中共|省委|市委|区委|县委|委员会|党代会|常委|理事会|董事会|一中|二中|三中|四中|五中|六中|七中|纪委|代表|\d{1,2}次(?:全体)?会议|[一二三四五六七八九十]{1,3}次(?:全体)?(?:会议|全会)))/y,
	/(?<=(?:人大|政协|届|大会|委员会|常委会|理事会|全国代表大会))(?:\d{1,2}|[一二三四五六七八九十]{1,3})次(?=(?:全体)?(?:会议|全会))/y,
	/(?<=年级\s?|\d级\s?|[高初][一二三]\s?)(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?班/y,
	/(?:19|20)\d{2}\s?(?:届|级(?!别)|款(?!项))/y,
	/(?<![分共达设])[一二三四五六]期(?!货|间|待|刊|限|望)/y,
	/[一二三四五两\d]室(?:[一二两三\d]厅(?:[一二两三\d]卫)?|(?=的?(?:户型|住宅|套房|新房|二手房)))/y,
	// A standing list is called by how many it ranks (世界500强, 百强县), a round by how many are left in it (闯入16强).
	/(?:500|1000|五百|[百千])\s?强(?![烈度降震制化迫热对雷调势酸碱身])/y,
	/(?<=(?:晋级|闯入|杀入|挺进|跻身|止步|打进|无缘|[男女][双单子]|决赛)了?)(?:4|8|16|32|64|四|八|十六)强/y,
	/\d{1,2}(?:\s?\+\s?(?:\d{1,2}(?!\d)|[A-Z])){1,64}/y,
	// 新三样, 老四大件: goods called by how many they are.
	/(?<=[新老旧])[三四五六七八](?:样|大件|件套)/y,
	/\d{2}后(?!来)/y,
	/(?:\d{2}|[一二三四五六七八九十]{2,3})\s?世纪(?:经济|报道|金源|城|佳缘|华通|大道|广场|公园|联华|星源)/y,
	// Drawn numbers, plates and last digits: 红球号码为03、08、12.
	/(?<=(?:号码|红球|蓝球|尾号|车牌号?|学号|编号)(?:分别)?(?:为|是|[:：])?\s?(?:\d{1,7}[、,，+和\s]){0,12})\d{1,7}(?![\d.万亿%％个名人件年月日])/y,
	/[一二三](?:段|本|批)(?=上线|录取|院校|志愿|线|率)/y,
	// The number of a chip or a card: 天衡9500处理器.
	/\d{2,5}(?=处理器|芯片组|显卡|移动平台)/y,
	// A house by its number, as long as a narrower part of the address follows.
	/\d{1,4}\s?(?:栋|幢|座|号楼|单元)(?=\s?[\dA-Z一二三四五六七八九十]{1,4}\s?(?:单元|室|号|楼|层))/y,
	/\d{1,2}\s?单元(?=\s?\d{1,4}\s?(?:室|号))/y,
	/(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s?(?:路|街|大街|大道|道|巷|弄|胡同)(?=\s?\d{1,5}\s?号)/y,
	// A stretch of a road, and the bureaus of the building trade: 滨河大道南四段, 中建三局.
	/(?<=[路街道巷][东西南北中]?)[一二三四五六七八九十]段(?!时间|距离|路程)/y,
	/(?<=中建|中铁|中交|中水|中冶|水电|电建|路桥|化建|核建|铁建)[一二三四五六七八九十]{1,3}(?:公|航务工程|航)?(?:局|院|公司)(?!部)/y,
	// Types, classes and isotopes.
	/(?:\d{1,6}|[一二三四五六七八九十]{1,3})\s?型(?!人)/y,
	/(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s?类(?=县|区县|市县|功能区|声环境|水质|水体|水域|断面|艰苦|医疗器械|疫苗|传染病|精神药品|压力容器|工业用地|用地|地区|幼儿园|苗|风险|高校|新城|费|户口|物业|汽修|标准)/y,
	/(?<=[碳铀钴锶铯碘氚钚镭氪铱镅])(?:[一二三四五六七八九十〇]{1,4}|-?\d{1,3}(?![\d.%个吨克]))/y,
	// The plays of a match and the shapes of a team.
	/[123二两三]分(?=\d{1,2}[投中]|球|线|命中|出手|试投|投篮|雨|大赛|领地|远投|打成)/y,
	/(?<=[记个粒][远压投飙超]{0,2})[三两]分(?![之钟])/y,
	/\d(?:[-－]\d){1,3}(?=联防|阵型|阵容|站位|战术|开局|落位|的?阵型)/y,
	/\d{1,2}\s?[×xX]\s?\d{2,4}米(?=[\u4e00-\u9fff]{0,6}接力)/y,
	/(?<=[本专]科|提前)[一二三]批(?![次准复])/y,
	// Numbers that have become names: emergency lines, campaigns, programmes.
	// Share indices are called by how many shares they hold: 沪深300, 标普500.
	/(?<=沪深|中证|上证|深证|科创|创业板|北证|国证|标普|日经|富时|罗素|恒生|道琼斯|纳斯达克)\d{2,4}(?![\d.,点亿万家只个])/y,
	// An emergency line is a name only before what such a line does or is: 120座 and 315艘 are counted.
	/(?:110|119|120|122|12306|12315|12333|12345|12348|12355|12369|12388|95598|96\d{3,4}|315)(?=(?:热线|专线|电话|平台|报警|接?处?[接出]?警|警情|指挥|联动|急救|救护|调度|火警|系统|中心|客服|服务|政务|便民|市民|消费|投诉|举报|晚会|受理|工单|网站|小程序|官网|客户端|国家|全国|转\s?\d))(?:转\s?\d{1,6})?/y,
	// 消防、120等部门: the line stands for the service.
	/(?:110|119|120|122)(?=等(?:部门|单位|救援|力量|人员)|[、，和](?:消防|公安|交警|民警|医护|急救))|(?<=(?:公安|消防|交警|医护|民警)[、和及])(?:110|119|120|122)(?![\d.,]|[个名人辆台次])/y,
	/(?:520|618|863|973|985|996|211)(?=(?:计划|工程|高校|院校|大学|大促|购物|促销|专项|工作制|项目|电商|活动|期间|当天))/y,
	// What is held, broadcast or joined under a number: 365故事会, 918频道. A count of such things has its measure word (3个栏目).
	/\d{2,4}(?=[\u4e00-\u9fff]{0,6}(?:故事[会汇]|讲堂|大舞台|艺术节|文化节|购物节|音乐节|嘉年华|俱乐部|频道|栏目|专栏|电台))(?![\u4e00-\u9fff]{0,1}[个场届次家档期余多种类支名位项条])/y,
	/[〇零一二三四五六七八九]0?后(?=[群青创小大年职消])/y,
	/\d{1,12}(?=[A-Za-z]{1,8}(?:级|座|型|网络|基站|技术|通信|电影|打印|标准|版|卡))/y,
] as const;

/** Of those, what begins with a digit and is no measure: numerals in characters are spared the search. */
const NAMED_IN_DIGITS = [
	// Aircraft, rockets and missiles of a series: 歼-20, 东风-41, 长征五号 goes by its 号.
	/(?<=歼[-－]?|(?:[轰运直教武米苏]|东风|长征|长剑|红旗|鹰击|巨浪|霹雳|神舟|嫦娥|天宫|天舟|风云|翼龙|彩虹|伊尔)[-－])\d{1,3}[A-Z]?(?![\d.万亿%])/y,
	// Chips and systems by their families, and a model told by the word behind its number: 小米11 Pro.
	/(?<=(?:骁龙|天玑|麒麟|锐龙|酷睿|安卓|鸿蒙|澎湃)\s?)\d{1,4}(?:\.\d{1,2})?\+?(?![\d万亿%个台部颗款名家人元年月日米])/y,
	/(?<=(?:小米|红米|荣耀|一加|真我|魅族|理想|极氪|深蓝|领克)\s?)\d{1,3}(?=\s?(?:[为的]|手机|售价|系列|搭载|采用|支持|开售|发布|上市|[，。、；）]))/y,
	/\d{1,3}(?=\s?(?:Pro|Max|Plus|Ultra|Lite|Mini|SE|Turbo|Neo|GT|Air|Note|Fold|Flip|Ti|Super)(?![a-z]))/y,
	// The month of a contract on an exchange: 主力合约2409, 2410合约.
	/(?<=合约|主力)(?:[123]\d)?(?:0[1-9]|1[0-2])(?![\d.,万亿元点手%月日])|[123]\d(?:0[1-9]|1[0-2])(?=合约)/y,
	// And a part of one by the whole: 300信息跌6%.
	/(?:50|100|180|300|380|500|1000)(?=(?:信息|金融|能源|材料|工业|消费|医药|电信|公用|地产|可选)(?:指数)?(?:[涨跌收报微大领走]|逆势|上[涨扬]|下[跌挫]))/y,
] as const;

/** Places named for their houses, miles or roads: 五里桥, 八家庄, 七道湾. Their measure may be any, 里 too. */
const PLACE =
	/[三四五六七八九十](?:里|家|道|间|门|棵|岔|堡)(?:子[沟河庄屯村]?|[明沟屯庄铺营堡岭坪塘湾桥坝渡滩墩树河渠])(?=[、，。）的\d]|子|市|镇|乡|村|街道|社区|站|路|区|县|社|水库|等)/y;

/** Classes of units that a name may hold; no pattern is tried behind a length or an amount of money. */
const NAMABLE: ReadonlySet<string> = new Set([
	'',
	'classifier',
	'noun',
	'level',
	'day',
	'month',
	'year',
	'score',
	'duration',
	'minute',
	'people',
]);

export const naming = {
	id: 'naming',
	type: 'filter',
	why: 'A line, a building, a prize or a hospital is called by its number.',
	examples: [
		{
			text: '工程位于滨河大道南四段，由中建六局承建，分三段推进，共2.1公里。',
			figures: [{ text: '三段' }, { text: '2.1公里' }],
			others: [
				['四段', 'label'],
				['六局', 'label'],
			],
		},
		{ text: '乘地铁3号线换乘17路公交车，步行8分钟。', figures: [{ text: '8分钟', kind: 'measure' }] },
		{ text: '获一等奖的有5人，二等奖12人。', figures: [{ text: '5人' }, { text: '12人' }] },
		{ text: '二级以上医院共46家。', figures: [{ text: '46家' }], others: [['二级', 'label']] },
		{ text: '发生5.6级地震，震源深度10公里。', figures: [{ text: '5.6级', kind: 'measure', unit: '级' }, { text: '10公里' }] },
		{ text: '309医院与108国道相邻。', figures: [] },
		{ text: '住在丁香苑6栋3单元502室，搬到五里桥、八家庄的有9户。', figures: [{ text: '9户' }] },
		{
			text: '2类功能区达标率为96%，II型和3200型各4台，碳十四样品8份。',
			figures: [{ text: '96%' }, { text: '4台' }, { text: '8份' }],
		},
		{ text: '他投中三分球4个，又飙进一记三分，对手改打2-3联防。', figures: [{ text: '4个' }] },
		{
			text: '取得六连胜，豪取三连冠。',
			figures: [
				{ text: '六连胜', unit: '连胜' },
				{ text: '三连冠', unit: '连冠' },
			],
		},
		{ text: '槐树街5巷12号附近起火，过火面积8平方米。', figures: [{ text: '8平方米' }] },
		{
			text: '市政协十五届三次会议到会431人，省委十二届六次全会通过3个文件，“新三样”出口8%，新上三样菜。',
			figures: [{ text: '431人' }, { text: '3个' }, { text: '8%' }, { text: '三样' }],
		},
		{
			text: '三分24投9中，篮板40-31领先。',
			figures: [{ text: '24' }, { text: '9' }],
			others: [
				['三分', 'label'],
				['40-31', 'label'],
			],
		},
		{ text: '4价疫苗已接种600剂。', figures: [{ text: '600剂' }] },
		{ text: '举办365乡亲故事会，听众900人，918频道播出26个栏目。', figures: [{ text: '900人' }, { text: '26个' }] },
		{ text: '中证500指数涨0.8%，日经225跌312点。', figures: [{ text: '0.8%' }, { text: '312点' }] },
		{
			text: '300信息跌幅逾6%，300金融逆势涨2.7%；2021级3班有45人，建成300信息点位，4班同学到场。',
			figures: [{ text: '逾6%' }, { text: '2.7%' }, { text: '45人' }, { text: '300' }, { text: '4班' }],
		},
		{
			text: '中奖号码为5、0、17，尾号为3和8的车辆限行；本科一段上线率达42%。',
			figures: [{ text: '42%' }],
		},
		{
			text: '搭载天衡9500处理器，支持120倍数码变焦，面积432方呎。',
			figures: [
				{ text: '120倍', unit: '倍' },
				{ text: '432方呎', unit: '方呎', kind: 'measure' },
			],
		},
		{
			text: '世界500强企业有3家落户，该县入选百强县，球队闯入16强；首批30强城市公布，500强烈反对者离场。',
			figures: [{ text: '3家' }, { text: '30强' }, { text: '500' }],
		},
		{
			text: '歼-20和运-20飞过，东风-41亮相；净利润-20万元，运20吨钢材，东风2到3级。',
			figures: [
				{ text: '-20万元', value: '-200000' },
				{ text: '20吨', kind: 'measure' },
				{ text: '2到3级', low: '2', high: '3' },
			],
		},
		{
			text: '它用骁龙870处理，装安卓12系统，小米11 Pro售价4999元，安卓12台；一加9的屏幕更亮，小米5斤。',
			figures: [{ text: '4999元' }, { text: '12台' }, { text: '5斤' }],
		},
		{
			text: '主力合约2409跌1.2%，2410合约持平，全天成交合约2409手，主力合约持仓12万手。',
			figures: [{ text: '1.2%' }, { text: '2409手' }, { text: '12万手' }],
		},
		{ text: '一类县补助600元，三室户型占四成，改造两室。', figures: [{ text: '600元' }, { text: '四成' }, { text: '两室' }] },
		{ text: '七级风圈半径120公里，有七级风。', figures: [{ text: '120公里' }, { text: '七级', kind: 'measure' }] },
		{ text: '拨打12345热线反映，120急救车赶到，110接警后出动。', figures: [] },
		{ text: '公安、消防、120等部门出动9辆车，120和交警随后赶到。', figures: [{ text: '9辆' }], others: [['120', 'label']] },
		{ text: '已建成桥梁120座，登记渔船315艘，出院1024例。', figures: [{ text: '120座' }, { text: '315艘' }, { text: '1024例' }] },
	],
	test(m, { text }) {
		if (m.kind !== null || m.numeral?.inner || (m.low !== null && m.low.d !== 1n)) return null;
		const place = endAt(PLACE, text, m.from);
		if (place >= 0) return { class: 'label', to: place };
		if (!NAMABLE.has(m.unitClass)) return null;
		for (const p of NAMED) {
			const to = endAt(p, text, m.from);
			if (to >= (m.numeral?.to ?? m.from + 1)) return { class: 'label', to };
		}
		if (m.unit !== '' && m.unit !== '系列') return null;
		if (!isDigit(text[m.from])) return null;
		for (const p of NAMED_IN_DIGITS) {
			const to = endAt(p, text, m.from);
			if (to >= (m.numeral?.to ?? m.from + 1)) return { class: 'label', to };
		}
		return null;
	},
} as const satisfies Filter;
