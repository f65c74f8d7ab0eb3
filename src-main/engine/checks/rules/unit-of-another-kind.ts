import type { Figure, Language, Level, Paragraph } from '../../../contract/model.ts';
import { figuresWithin, passages, question } from '../passages.ts';
import type { Outcome, Rule } from '../rule.ts';
import { type Dimension, unitOf } from '../units/dimensions.ts';
import type { DocumentView } from '../view.ts';

interface Quantity {
	/** The noun with nothing but a linking verb between it and the figure. */
	says: RegExp;
	/** Units that it cannot be given in. */
	never: readonly Dimension[];
	level: Level;
}

const LINK =
	'(?:总|共|合|已|就|均|约|近|仅|达到了?|达|为|是|有|超过?|逾|：|增至|增加到|扩大到|扩大至|增加了?|新增|减少了?|突破|接近|不足){0,3}';
const zh = (nouns: string): RegExp => new RegExp(`(${nouns})${LINK}$`, 'u');
/** English has the unit behind “of”, or the noun before a verb of being. */
const en = (nouns: string): RegExp =>
	new RegExp(
		`\\b(${nouns})(?: of| is| was| are| were| at| to| reached| covers| covered)(?: about| around| nearly| almost| over| more than| some| up to)? ?$`,
		'iu',
	);

const QUANTITIES: Record<Language, readonly Quantity[]> = {
	zh: [
		{ says: zh('面积|占地'), never: ['length', 'volume', 'mass', 'speed', 'power'], level: 'error' },
		{
			says: zh('全长|长度|总长|里程|海拔|身高|高度|宽度|深度|水深|跨度|直径|厚度|路程|航程'),
			never: ['area', 'volume', 'mass', 'power'],
			level: 'error',
		},
		{ says: zh('体重|重量|净重|总重|毛重|重达'), never: ['length', 'area', 'speed', 'power'], level: 'error' },
		{
			says: zh('体积|容积|库容|蓄水量|供水量|用水量|取水量|土方量|储水量'),
			never: ['length', 'area', 'speed', 'power'],
			level: 'error',
		},
		{ says: zh('气温|水温|温度|体温|室温'), never: ['length', 'area', 'volume', 'mass', 'speed', 'power'], level: 'error' },
		{
			says: zh(
				'(?:粮食|夏粮|秋粮|小麦|水稻|玉米|稻谷|大豆|马铃薯|油菜籽?|蔬菜|水果|苹果|茶叶|肉类|水产品|原煤|煤炭|原油|钢材|粗钢|化肥)(?:总|单季|年)?产量?',
			),
			never: ['length', 'area', 'speed', 'power'],
			level: 'error',
		},
		{
			says: zh('发电量|用电量|耗电量|售电量|供电量|上网电量|节电'),
			never: ['length', 'area', 'volume', 'speed', 'power'],
			level: 'error',
		},
		{
			says: zh('装机容量|装机规模|总装机|额定功率|最大负荷|最高负荷'),
			never: ['length', 'area', 'volume', 'mass', 'speed', 'energy'],
			level: 'error',
		},
		{
			says: zh('违建|违法建筑|违章建筑|违法建设|耕地|林地|草地|绿地|草坪|厂房|商铺|校舍|楼面|墙面|路面|屋面|大棚'),
			never: ['volume', 'mass'],
			level: 'warning',
		},
	],
	en: [
		{
			says: en('(?:electricity|power) (?:output|consumption|use|demand)'),
			never: ['length', 'area', 'volume', 'mass', 'speed'],
			level: 'error',
		},
		{
			says: en('surface area|floor area|area|floor space|acreage'),
			never: ['length', 'volume', 'mass', 'speed', 'power'],
			level: 'error',
		},
		{
			says: en('length|height|width|depth|altitude|diameter|wingspan'),
			never: ['area', 'volume', 'mass', 'power'],
			level: 'error',
		},
		{ says: en('weight'), never: ['length', 'area', 'speed', 'power'], level: 'error' },
		{ says: en('temperatures?'), never: ['length', 'area', 'volume', 'mass', 'speed', 'power'], level: 'error' },
	],
};
/** 5米见方, 3公里×2公里, five miles by two, an area of three miles around the plant: a length that gives an area or a place. */
const AREA_BY_LENGTH =
	/^\s?(?:见方|长|宽|[×x*乘]|范围|以内|之内|内|半径|方圆|by\b|around\b|across\b|wide\b|long\b|radius\b|square\b|of\b|from\b|in (?:radius|diameter|length|width)\b|between\b|either\b|on\b)/iu;
const REACH = 32;
/** What stands right behind an English figure says what it is of: 4.6 square kilometres long, 3.2m square metres of water. */
const BEHIND_EN: readonly { says: RegExp; never: readonly Dimension[] }[] = [
	{
		says: /^ (?<noun>long|tall|high|deep|thick|in length|in height|in depth)(?=[ ,.;)]|$)(?! by| and \p{L}+ wide)/iu,
		never: ['area', 'volume', 'mass', 'power', 'energy'],
	},
	{
		says: /^ of (?<noun>water|milk|oil|petrol|diesel|fuel|beer|wine|sewage|soil|rubble|timber)\b(?! surface| frontage)/iu,
		never: ['length', 'area', 'speed', 'power'],
	},
	{ says: /^ of (?<noun>electricity|power|energy) (?:a|per|each|every) (?:year|month|day)\b(?! that)/iu, never: ['power'] },
];
/** A reservoir has square kilometres of water, and a beach a mile of it. */
const SURFACE = /\b(?:surface|lakes?|cover\p{L}*|stretch\p{L}*|open|expanse|area)\b/iu;

function behindEn(view: DocumentView, paragraph: Paragraph, figure: Figure): Outcome | null {
	const unit = unitOf(figure);
	if (!unit) return null;
	const { text } = paragraph;
	const after = text.slice(figure.to, figure.to + 40);
	for (const { says, never } of BEHIND_EN) {
		const match = never.includes(unit.dimension) ? says.exec(after) : null;
		if (!match || (unit.dimension !== 'power' && SURFACE.test(text.slice(Math.max(0, figure.from - 60), figure.from) + after)))
			continue;
		// A tank is five feet deep, ten feet of water: lengths of water are depths.
		if (unit.dimension === 'length') continue;
		return {
			finding: question(view, {
				paragraph,
				from: figure.from,
				to: figure.to + match[0].length,
				variant: 'mismatch',
				level: 'error',
				params: { noun: match.groups?.['noun'] ?? '', printed: view.wordsOf(figure) },
				figures: [figure.id],
			}),
		};
	}
	return null;
}

function run(view: DocumentView): Outcome[] {
	const outcomes: Outcome[] = [];
	const quantities = QUANTITIES[view.reading.language];
	for (const paragraph of passages(view)) {
		const { text, index } = paragraph;
		for (const figure of view.figuresIn(index)) {
			const behind = view.reading.language === 'en' ? behindEn(view, paragraph, figure) : null;
			if (behind) {
				outcomes.push(behind);
				continue;
			}
			const unit = unitOf(figure);
			if (!unit || AREA_BY_LENGTH.test(text.slice(figure.to, figure.to + 16))) continue;
			const lead = text.slice(Math.max(0, figure.from - REACH), figure.from);
			for (const { says, never, level } of quantities) {
				const match = never.includes(unit.dimension) ? says.exec(lead) : null;
				if (!match) continue;
				// A figure between noun and unit would mean the noun belongs to that one.
				const from = figure.from - (lead.length - match.index);
				if (figuresWithin(view, paragraph, from, figure.from).length > 0) continue;
				outcomes.push({
					finding: question(view, {
						paragraph,
						from,
						to: figure.to,
						variant: 'mismatch',
						level,
						params: { noun: match[1] ?? '', printed: view.wordsOf(figure) },
						figures: [figure.id],
					}),
				});
				break;
			}
		}
	}
	return outcomes;
}

export const unitOfAnotherKind: Rule = {
	id: 'unit-of-another-kind',
	title: { zh: '单位与所量不符', en: 'Unit of another kind' },
	why:
		'An area is not given in kilometres, nor a weight in square metres: either the unit lost its 平方 or the noun is wrong. ' +
		'Only a noun with nothing but a linking verb between it and the figure counts; 见方, “by” and radii measure areas by lengths.',
	authority:
		'GB 3100-1993, GB 3101-1993 (quantities and units). Wrong units are factual errors in 《报纸期刊质量管理规定》(2020), annex.',
	level: 'error',
	needs: ['measure'],
	examples: {
		hit: [
			{ text: '全镇秋粮总产量达3.1万公里，增产一成。', variant: 'mismatch' },
			{ text: '潮汐电站去年发电量6200万千瓦，够全岛使用。', variant: 'mismatch' },
			{ text: '潮汐电站装机容量62万千瓦时。', variant: 'mismatch' },
			{ text: 'The pier is 620 square metres long.', variant: 'mismatch' },
			{ text: 'The tank holds 4,200 square feet of oil.', variant: 'mismatch' },
			{ text: 'The mill makes 62 megawatts of power a year.', variant: 'mismatch' },
			{ text: '新建湿地公园占地面积12.5公里，年底开放。', variant: 'mismatch', figures: ['12.5公里'] },
			{ text: '这座水库总库容达380平方米，可灌溉下游农田。', variant: 'mismatch', level: 'error' },
			{ text: '隧道全长2.6平方公里，设计时速80公里。', variant: 'mismatch' },
			{ text: '街道组织力量拆除违建620立方米，清运垃圾40车。', variant: 'mismatch', level: 'warning' },
			{ text: 'The new reserve has an area of 12 kilometres and two entrances.', variant: 'mismatch' },
			{ text: 'The statue has a height of 30 kg, the leaflet says.', variant: 'mismatch' },
		],
		miss: [
			{ text: '全镇秋粮总产量达3.1万吨，种植面积8.6万亩。', because: 'each has its unit' },
			{ text: '潮汐电站去年发电量6200万千瓦时，装机容量6.2万千瓦。', because: 'each has its unit' },
			{ text: '玻璃产量达3.1万平方米。', because: 'glass is counted by its area' },
			{ text: 'The pier is 620 metres long, and the lake has 3 square miles of water.', because: 'a length, and a surface' },
			{
				text: 'The tank holds 12 feet of water, and the mill makes 62 megawatt-hours of power a year.',
				because: 'a depth, and an energy',
			},
			{ text: '新建湿地公园占地面积12.5公顷，步道长3.2公里。', because: 'each has its unit' },
			{ text: '整治面积内的河道12.5公里，清运淤泥300立方米。', because: 'the length is of the watercourse' },
			{ text: '场地面积5米见方，管廊总长860延长米。', because: 'an area told by its side; 延长米 is a length' },
			{ text: '耕地亩均产量达520公斤，灌溉面积扩大到1.3万亩。', because: 'a yield, and an area' },
			{ text: '塌陷面积达3公里长、2公里宽。', because: 'told by its sides' },
			{ text: '消防员撤离了面积3公里范围内的居民。', because: 'a radius' },
			{ text: 'Police sealed off an area of 2 miles around the plant.', because: 'a radius' },
			{ text: 'The reserve has an area of 12 hectares and a length of 3 km.', because: 'each has its unit' },
		],
	},
	run,
};
