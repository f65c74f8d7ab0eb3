/** Numbers that name: list marks, ordinals, lines and buildings, codes. */
import { isHan, isLatin } from '../chars.ts';
import { endAt } from '../match.ts';
import type { Filter, View } from '../types.ts';

const ENUMERATORS = [
	/(?<=[（(]\s?)(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?=\s?[）)])/y,
	/(?<=(?:^|[\n。；！？;:：]|——)\s{0,4})(?:\d{1,2}(?=\s?[.、．)）](?!\d))|[一二三四五六七八九十]{1,3}(?=\s?、))/y,
	/(?<=(?:^|[^\u4e00-\u9fff]))[一二三四五六七八九十]{1,2}(?=是(?!否|不是))/y,
	/(?<=[，。；：、:;]\s?)[一二三四五六七八九十]{1,2}(?=(?:要|则|来|为)(?!求))/y,
	/(?<=其)[一二三四五六]/y,
	/(?<=(?:^|[\n。；;:：]\s{0,2})第)[一二三四五六七八九十]{1,2}(?=[，,:：])/y,
	/[\u2460-\u249b\u3220-\u3229\u2776-\u277f]/y,
	/(?<=[图表附件例题注]\s?)(?:\d{1,3}(?:[-.]\d{1,2})?|[一二三四五六七八九十]{1,2})(?=[:：\s)）。，、所为]|$)/y,
] as const;

export const enumerators = {
	id: 'enumerators',
	type: 'filter',
	why: 'Marks of a list number its items.',
	examples: [
		{
			text: '一是压实责任；二是投入3000万元。',
			figures: [{ text: '3000万元', value: '30000000' }],
			others: [
				['一', 'label'],
				['二', 'label'],
			],
		},
		{ text: '（三）完善机制', figures: [], others: [['三', 'label']] },
		{ text: '2. 新增岗位120个', figures: [{ text: '120个' }], others: [['2', 'label']] },
		{ text: '①图为车间一角。', figures: [] },
	],
	test(m, { text }) {
		if (m.numeral !== null && (m.numeral.to - m.from > 3 || (m.unit !== '' && m.unit !== '则'))) return null;
		for (const p of ENUMERATORS) {
			const to = endAt(p, text, m.from);
			if (to >= 0) return { class: 'label', to };
		}
		return null;
	},
} as const satisfies Filter;

/** What a number in front of it names rather than counts. */
const NAMED = [
	// Lines, houses, rooms, roads.
	/(?:\d+|[一二三四五六七八九十百]+)\s?号(?!人)(?:线|楼|院|门|馆|厅|桥|井|坑|机|车|车间|仓|库|坝|码头|航站楼|地块|矿|井|炉|机组|台风|文件|公路|路|员|选手|种子|位|窗口|病房|床|展厅|展馆|高地|风球|信号|卷|样|罐|泊位|标段|隧道|工地|电站|沟|山|店|村|泵站)?/y,
	/\d+\s?(?:路|线)(?!人|以|程|段)/y,
	/(?:\d+|[一二三四五六七八九十]+)[#＃]/y,
	/(?:\d+|[一二三四五六七八九十]+)\s?价(?=\D)/y,
	/(?:\d+|[一二三四五六七八九十]+)\s?(?:年级|等奖|等功|等舱|等座|等品|等分|星级|级(?!地震|左右|大风|阵风|风|台风|烈度|强震|余震|以上(?:地震|余震|大风|阵风))|期工程|环路|环(?!比|节)|标段|段位|段线)/y,
	/\d{2,}(?:国道|省道|县道|乡道|高速|医院|中学|小学|大学|厂|部队|团(?!队)|师(?!生|范|资)|旅(?!游|客|行)|研究所|工程(?!师)|专项|计划|行动|战略|房间?|室(?!内|外|友)|教室|次列车|航班|平台|热线|专线|团伙|专案|案|事件|警情)/y,
	/[一二三四五六七八九十]+(?:中学|中|院(?!士|长|校)|小(?!时|组|区)|附院|附小|附中|部主任|所所长|厂|建(?:集团|公司)?|局(?:集团|公司)|航院|处处长|科科长|师(?!生|范)|团(?!队|体|伙)|连(?!续)|排(?!放|查|名)|营(?!业|养)|军(?!人)|院区)/y,
	/(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?届(?=\s?(?:人大|全国|人民|政协|中央|中共|省委|市委|区委|县委|委员会|党代会|常委|理事会|董事会|一中|二中|三中|四中|五中|六中|七中|纪委|代表))/y,
	/(?<=(?:人大|政协|届|大会|委员会|常委会|理事会|全国代表大会))(?:\d{1,2}|[一二三四五六七八九十]{1,3})次(?=(?:全体)?会议)/y,
	/(?<=年级\s?|[高初][一二三]\s?)(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?班/y,
	/(?:19|20)\d{2}\s?(?:届|级(?!别)|款(?!项))/y,
	/(?<![分共达设])[一二三四五六]期(?!货|间|待|刊|限|望)/y,
	/[一二三四五两\d]室[一二两三\d]厅(?:[一二两三\d]卫)?/y,
	/\d{1,2}(?:\s?\+\s?(?:\d{1,2}(?!\d)|[A-Z]))+/y,
	/\d{2}后(?!来)/y,
	/(?:\d{2}|[一二三四五六七八九十]{2,3})\s?世纪(?:经济|报道|金源|城|佳缘|华通|大道|广场|公园|联华|星源)/y,
	// Numbers that have become names: emergency lines, campaigns, programmes.
	/(?:110|119|120|122|12306|12315|12333|12345|12348|12355|12369|12388|95598|96\d{3,4}|315|365|520|618|863|973|985|996|1024|211)(?=(?![个人名家户件台万亿天日元多余米吨点分集页路])[\u4e00-\u9fff])/y,
	/[〇零一二三四五六七八九]0?后(?=[群青创小大年职消])/y,
	/\d+(?=[A-Za-z]{1,8}(?:级|座|型|网络|基站|技术|通信|电影|打印|标准|版|卡))/y,
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

/** 第二批, 第十一次: an ordinal in front of what it names. Ranks were taken before by pieces/rank.ts. */
export const ordinals = {
	id: 'ordinals',
	type: 'filter',
	why: 'An ordinal tells one thing from the others of its row; it counts nothing.',
	examples: [
		{ text: '第三届博览会签约项目52个。', figures: [{ text: '52个' }], others: [['三届', 'label']] },
		{ text: '入选第二批名单的有6家。', figures: [{ text: '6家' }] },
		{ text: '这是公司第7次获奖。', figures: [] },
	],
	test(m, { text, previous }) {
		let i = m.from - 1;
		if (text[i] === ' ') i--;
		if (text[i] === '第') return { class: 'label', to: m.to };
		// 第三、四批: the ordinal mark serves both.
		const shared =
			previous?.verdict?.reason === 'ordinals' && previous.unit === '' && /^[、和至到-]$/u.test(text.slice(previous.to, m.from));
		return shared ? { class: 'label', to: m.to } : null;
	},
} as const satisfies Filter;

const ORDINAL_UNIT = /^(?:类|级|等|期|产业|批|号|区|楼|档|组|章|条|卷|册|环|版|标段|阶段)$/u;

export const ordinalLists = {
	id: 'ordinal-lists',
	type: 'filter',
	backwards: true,
	why: 'Neighbours of the number row joined by 、 tell kinds apart (一、二类); a count is one number.',
	examples: [
		{
			text: '一、二类苗占比七成。',
			figures: [{ text: '七成' }],
			others: [
				['二类', 'label'],
				['一', 'label'],
			],
		},
		{ text: '形成七类平台。', figures: [{ text: '七类' }] },
	],
	test(m, { text, previous }) {
		if (!ORDINAL_UNIT.test(m.unit) || previous?.numeral == null || previous.unit !== '' || !isHan(text[m.from])) return null;
		if (m.low === null || previous.low === null || m.low.n !== previous.low.n + 1n) return null;
		return /^[、和]$/u.test(text.slice(previous.to, m.from)) ? { class: 'label' } : null;
	},
} as const satisfies Filter;

const CODE_HEAD = /[A-Za-z][-‐‑–—_#]?$/u;
const LATIN_TAIL = /[-_]?[A-Za-z][A-Za-z0-9.+-]*/y;

/** Digits grown together with letters, G107, 5G, PM2.5, H7N9; a known unit was read before. */
export const codes = {
	id: 'codes',
	type: 'filter',
	why: 'Digits tied to letters are a code or a model, unless the letters are a unit.',
	examples: [
		{
			text: '建成5G基站820座，PM2.5浓度为31微克/立方米。',
			figures: [{ text: '820座' }, { text: '31微克/立方米', unit: '微克/立方米' }],
		},
		{ text: 'G104国道旁用A4纸打印了3D图。', figures: [] },
		{
			text: '体重减了3kg，耗电120kWh。',
			figures: [
				{ text: '3kg', unit: 'kg' },
				{ text: '120kWh', unit: 'kWh' },
			],
		},
	],
	test(m, view) {
		const { text } = view;
		const first = text[m.from];
		if (first === undefined || first < '0' || first > '9') return null;
		const before = text.slice(Math.max(0, m.from - 2), m.from);
		const to = m.numeral?.to ?? m.to;
		if (CODE_HEAD.test(before) && !currencySign(text, m.from)) return { class: 'label', to: tail(view, to) };
		if (m.unit !== '' && isLatin(m.unit[0])) return null;
		if (isLatin(text[to]) || (/[-_]/u.test(text[to] ?? '') && isLatin(text[to + 1])))
			return { class: 'label', to: tail(view, to) };
		// 2.4.1, 12.0.3: versions and sections.
		if (text[to] === '.' && /\d/u.test(text[to + 1] ?? '')) return { class: 'label', to: endAt(/(?:\.\d+)+/y, text, to) };
		return null;
	},
} as const satisfies Filter;

const currencySign = (text: string, at: number): boolean =>
	/(?:US|HK|RMB|CNY|USD|EUR|HKD|JPY|GBP)[$¥]?\s?$/u.test(text.slice(Math.max(0, at - 5), at));

function tail({ text }: View, to: number): number {
	const end = endAt(LATIN_TAIL, text, to);
	return end < 0 ? to : end;
}

/** 365百姓讲堂, “108工坊”: a number in front of a name, opened by a quotation mark or a dash. */
export const nameNumbers = {
	id: 'name-numbers',
	type: 'filter',
	why: 'A number that opens a name and has no measure word is part of the name.',
	examples: [
		{ text: '“520爱心驿站”服务职工3200人。', figures: [{ text: '3200人' }], others: [['520', 'label']] },
		{ text: '“12月的销量回升了”，店主说。', figures: [{ text: '12月', kind: 'time' }] },
	],
	test(m, { text }) {
		if (m.unit !== '' || m.numeral === null || m.numeral.form !== 'arabic' || m.numeral.scale > 0 || m.numeral.inner) return null;
		if (!/[“"'‘「『《—]/u.test(text[m.from - 1] ?? '') || !isHan(text[m.numeral.to])) return null;
		if (/[多余到至以比与和]/u.test(text[m.numeral.to] ?? '')) return null;
		return { class: 'label' };
	},
} as const satisfies Filter;

/** 一、二、三等奖 and 6、7号楼: a bare number that shares the name behind the next. */
export const sharedLabels = {
	id: 'shared-labels',
	type: 'filter',
	backwards: true,
	why: 'Numbers joined by 、 share what stands behind the last of them; if that is a name they all name.',
	examples: [
		{ text: '评出一、二、三等奖共18名。', figures: [{ text: '18名' }] },
		{ text: '涉及12、15号楼的96户居民。', figures: [{ text: '96户' }] },
		{ text: '第三、四批名单涉及7家企业。', figures: [{ text: '7家' }] },
	],
	test(m, { text, next }) {
		if (m.unit !== '' || m.numeral === null || m.modifier !== 'exact' || m.range) return null;
		if (!/^\s?(?:[、/]|和|或|及|至|到|-|—|～|~)\s?$/u.test(text.slice(m.numeral.to, next?.from ?? 0)) || next === null)
			return null;
		return next.verdict?.class === 'label' && next.verdict.reason !== 'codes' ? { class: 'label' } : null;
	},
} as const satisfies Filter;

/** 3比1, 21:15: the score of a match. */
const SCORE =
	/(?:\d{1,3}|[〇零一二三四五六七八九十]{1,2})\s?[比:：]\s?(?:\d{1,3}|[〇零一二三四五六七八九十]{1,2})(?![\d:：∶比.%万亿]|\s?[:：]\d)/y;

export const scores = {
	id: 'scores',
	type: 'filter',
	why: 'A score is a name of a result: its two numbers are not to be added or compared with anything.',
	examples: [
		{ text: '主队以3比1获胜，现场观众2.1万人。', figures: [{ text: '2.1万人' }] },
		{
			text: '三次产业结构为7.2∶41.5∶51.3。',
			figures: [
				{ text: '7.2', kind: 'multiple' },
				{ text: '41.5', kind: 'multiple' },
				{ text: '51.3', kind: 'multiple' },
			],
		},
	],
	test(m, { text }) {
		if (m.verdict || m.numeral === null) return null;
		const to = endAt(SCORE, text, m.from);
		return to < 0 ? null : { class: 'label', to };
	},
} as const satisfies Filter;
