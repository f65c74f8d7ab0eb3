import type { Language, Level } from '../../../contract/model.ts';
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
			says: zh('违建|违法建筑|违章建筑|违法建设|耕地|林地|草地|绿地|草坪|厂房|商铺|校舍|楼面|墙面|路面|屋面|大棚'),
			never: ['volume', 'mass'],
			level: 'warning',
		},
	],
	en: [
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

function run(view: DocumentView): Outcome[] {
	const outcomes: Outcome[] = [];
	const quantities = QUANTITIES[view.reading.language];
	for (const paragraph of passages(view)) {
		const { text, index } = paragraph;
		for (const figure of view.figuresIn(index)) {
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
			{ text: '新建湿地公园占地面积12.5公里，年底开放。', variant: 'mismatch', figures: ['12.5公里'] },
			{ text: '这座水库总库容达380平方米，可灌溉下游农田。', variant: 'mismatch', level: 'error' },
			{ text: '隧道全长2.6平方公里，设计时速80公里。', variant: 'mismatch' },
			{ text: '街道组织力量拆除违建620立方米，清运垃圾40车。', variant: 'mismatch', level: 'warning' },
			{ text: 'The new reserve has an area of 12 kilometres and two entrances.', variant: 'mismatch' },
			{ text: 'The statue has a height of 30 kg, the leaflet says.', variant: 'mismatch' },
		],
		miss: [
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
