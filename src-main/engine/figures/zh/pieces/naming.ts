import { endAt } from '../match.ts';
import type { Filter } from '../types.ts';

/** What a number in front of it names rather than counts. */
const NAMED = [
	// Lines, houses, rooms, roads.
	/(?:\d{1,12}|[一二三四五六七八九十百]{1,8})\s?号(?!人)(?:线|楼|院|门|馆|厅|桥|井|坑|机|车|车间|仓|库|坝|码头|航站楼|地块|矿|井|炉|机组|台风|文件|公路|路|员|选手|种子|位|窗口|病房|床|展厅|展馆|高地|风球|信号|卷|样|罐|泊位|标段|隧道|工地|电站|沟|山|店|村|泵站)?/y,
	/\d{1,12}\s?(?:路|线)(?!人|以|程|段)/y,
	/(?:\d{1,12}|[一二三四五六七八九十]{1,8})[#＃]/y,
	/(?:\d{1,12}|[一二三四五六七八九十]{1,8})\s?价(?=\D)/y,
	/(?:\d{1,12}|[一二三四五六七八九十]{1,8})\s?(?:年级|等奖|等功|等舱|等座|等品|等分|星级|级(?!地震|左右|大风|阵风|风|台风|烈度|强震|余震|以上(?:地震|余震|大风|阵风))|期工程|环路|环(?!比|节)|标段|段位|段线)/y,
	/\d{2,64}(?:国道|省道|县道|乡道|高速|医院|中学|小学|大学|厂|部队|团(?!队)|师(?!生|范|资)|旅(?!游|客|行)|研究所|工程(?!师)|专项|计划|行动|战略|房间?|室(?!内|外|友)|教室|次列车|航班|平台|热线|专线|团伙|专案|案|事件|警情)/y,
	/[一二三四五六七八九十]{1,8}(?:中学|中|院(?!士|长|校)|小(?!时|组|区)|附院|附小|附中|部主任|所所长|厂|建(?:集团|公司)?|局(?:集团|公司)|航院|处处长|科科长|师(?!生|范)|团(?!队|体|伙)|连(?!续)|排(?!放|查|名)|营(?!业|养)|军(?!人)|院区)/y,
	/(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?届(?=\s?(?:人大|全国|人民|政协|中央|中共|省委|市委|区委|县委|委员会|党代会|常委|理事会|董事会|一中|二中|三中|四中|五中|六中|七中|纪委|代表))/y,
	/(?<=(?:人大|政协|届|大会|委员会|常委会|理事会|全国代表大会))(?:\d{1,2}|[一二三四五六七八九十]{1,3})次(?=(?:全体)?会议)/y,
	/(?<=年级\s?|[高初][一二三]\s?)(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?班/y,
	/(?:19|20)\d{2}\s?(?:届|级(?!别)|款(?!项))/y,
	/(?<![分共达设])[一二三四五六]期(?!货|间|待|刊|限|望)/y,
	/[一二三四五两\d]室[一二两三\d]厅(?:[一二两三\d]卫)?/y,
	/\d{1,2}(?:\s?\+\s?(?:\d{1,2}(?!\d)|[A-Z])){1,64}/y,
	/\d{2}后(?!来)/y,
	/(?:\d{2}|[一二三四五六七八九十]{2,3})\s?世纪(?:经济|报道|金源|城|佳缘|华通|大道|广场|公园|联华|星源)/y,
	// Numbers that have become names: emergency lines, campaigns, programmes.
	// An emergency line is a name only before what such a line does or is: 120座 and 315艘 are counted.
	/(?:110|119|120|122|12306|12315|12333|12345|12348|12355|12369|12388|95598|96\d{3,4}|315)(?=(?:热线|专线|电话|平台|报警|接?处?[接出]?警|警情|指挥|联动|急救|救护|调度|火警|系统|中心|客服|服务|政务|便民|市民|消费|投诉|举报|晚会|受理|工单|网站|小程序|官网|客户端))/y,
	/(?:520|618|863|973|985|996|211)(?=(?:计划|工程|高校|院校|大学|大促|购物|促销|专项|工作制|项目|电商|活动|期间|当天))/y,
	/[〇零一二三四五六七八九]0?后(?=[群青创小大年职消])/y,
	/\d{1,12}(?=[A-Za-z]{1,8}(?:级|座|型|网络|基站|技术|通信|电影|打印|标准|版|卡))/y,
] as const;

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
	'people',
]);

export const naming = {
	id: 'naming',
	type: 'filter',
	why: 'A line, a building, a prize or a hospital is called by its number.',
	examples: [
		{ text: '乘地铁3号线换乘17路公交车，步行8分钟。', figures: [{ text: '8分钟', kind: 'measure' }] },
		{ text: '获一等奖的有5人，二等奖12人。', figures: [{ text: '5人' }, { text: '12人' }] },
		{ text: '二级以上医院共46家。', figures: [{ text: '46家' }], others: [['二级', 'label']] },
		{ text: '发生5.6级地震，震源深度10公里。', figures: [{ text: '5.6级', kind: 'measure', unit: '级' }, { text: '10公里' }] },
		{ text: '309医院与108国道相邻。', figures: [] },
		{ text: '4价疫苗已接种600剂。', figures: [{ text: '600剂' }] },
		{ text: '拨打12345热线反映，120急救车赶到，110接警后出动。', figures: [] },
		{ text: '已建成桥梁120座，登记渔船315艘，出院1024例。', figures: [{ text: '120座' }, { text: '315艘' }, { text: '1024例' }] },
	],
	test(m, { text }) {
		if (m.kind !== null || m.numeral?.inner || (m.low !== null && m.low.d !== 1n)) return null;
		if (!NAMABLE.has(m.unitClass)) return null;
		for (const p of NAMED) {
			const to = endAt(p, text, m.from);
			if (to >= (m.numeral?.to ?? m.from + 1)) return { class: 'label', to };
		}
		return null;
	},
} as const satisfies Filter;
