import type { Figure, Paragraph } from '../../../contract/model.ts';
import { compare, div, type Exact, exact, toFixed } from '../../exact.ts';
import { figuresByRow } from '../arithmetic/prose.ts';
import { type Interval, intervalOf, isBounded, over, overlaps, scale, toIntervalText } from '../interval.ts';
import { passages, question, sentenceAt } from '../passages.ts';
import type { Outcome, Rule } from '../rule.ts';
import { unitOf } from '../units/dimensions.ts';
import { AUTHORITY, mostBudget, mostYuan } from '../units/money-bounds.ts';
import { spenderEn, totalZh } from '../units/place-totals.ts';
import type { DocumentView } from '../view.ts';

/** What one figure over another may come to: so wide that only a scale word too many or too few falls outside. */
interface Band {
	id: string;
	top: (figure: Figure) => boolean;
	bottom: (figure: Figure) => boolean;
	/** The words from the earlier figure's start to the later one's end, with the clause before. */
	says: RegExp;
	low: string;
	high: string;
}

const counts =
	(...units: string[]) =>
	(figure: Figure): boolean =>
		figure.kind === 'count' && units.includes(figure.unit);
const PEOPLE = counts('人', '名', '位', 'people', 'pupils', 'students', 'workers', 'families');
const SERVED = counts('人', '名', '位', '人次', '户', '户次');
const FIRMS = (figure: Figure): boolean => figure.kind === 'count' && /^[家户个]$/u.test(figure.unit);
const HOMES = counts('户', '套', 'homes', 'flats', 'houses', 'households', 'apartments');
const YUAN = (figure: Figure): boolean =>
	figure.kind === 'money' && /^(?:元|人民币元|yuan|\$|US\$|£|€|dollars|pounds|euros)$/u.test(figure.unit);
const measures =
	(dimension: string) =>
	(figure: Figure): boolean =>
		unitOf(figure)?.dimension === dimension;

const BANDS: readonly Band[] = [
	{
		id: 'household',
		top: counts('人', 'people'),
		bottom: counts('户', 'households'),
		says: /^[^，。；,;]{0,3}[户s][、，, ]?(?:共|和|计|of|with|and|\s){0,2}[\d.,]+[万亿余多]*\s?(?:人|people)$/u,
		low: '0.2',
		high: '30',
	},
	{
		id: 'person',
		top: YUAN,
		bottom: PEOPLE,
		says: /(?:为|向|给|对)[^，。；]{0,4}[\d.,]+[万亿余多]*(?:余|多)?[人名位][^，。；]{0,12}(?:发放|支付|补发|兑现|拨付|提供|报销|追回)|(?:paid|gave|handed|grants? of|awarded) [^.;]{0,40}\bto /u,
		low: '0.1',
		high: '20000000',
	},
	{
		id: 'firm',
		top: YUAN,
		bottom: FIRMS,
		// Nobody lends a business less than a meal, whatever the two are joined by.
		says: /(?=[^。]*(?:贷|授信|融资|担保))[^。]*(?:企业|商户|商家|公司|经营户|个体户|经营主体|市场主体)/u,
		low: '1000',
		high: '100000000000',
	},
	{
		id: 'person',
		top: YUAN,
		bottom: SERVED,
		says: /(?:补助|补贴|救助|低保|养老|抚恤|奖学|助学|赔付|赔偿|慰问|生活费|消费券|红包|资金)[^。；]{0,6}[\d.,]+[万亿余多]*元[^。；]{0,6}(?:惠及|覆盖|受益|资助|救助|涉及|服务|发放到|帮助)/u,
		low: '1',
		high: '20000000',
	},
	{
		id: 'home',
		top: measures('area'),
		bottom: HOMES,
		says: /(?:住房|住宅|安置房|公租房|保障房|房屋|公寓|房源|新居|商品房)[^，。；]{0,12}[\d.,]+[万亿余多]*[套户][^。；]{0,8}(?:建筑面积|总面积|面积|建面)/u,
		low: '2',
		high: '10000',
	},
	{
		id: 'land',
		top: measures('mass'),
		bottom: measures('area'),
		says: /(?:种植|播种|栽培|收获|栽种|planted|sown|harvested)[^。；]{0,30}(?:产量|总产|收获|收成|产粮|crop|yield)/u,
		// kg to a square metre: from spices to greenhouse vegetables.
		low: '0.0001',
		high: '200',
	},
];
const REACH = 60;
/** Amounts that one head or one household has or is given; of what a manager or a client of a bank has there is no such bound. */
const EACH =
	/(?:人均|每人|户均|每户|每名|每位|每生|居民[^，。；]{0,4}(?=可支配))[^，。；\d]{0,14}$|(?:\bper (?:head|capita|person|household)\b)[^.;,\d]{0,20}$/u;
const INCOME =
	/收入|增收|工资|年薪|月薪|薪酬|消费|支出|补助|补贴|奖励|奖金|养老金|分红|学费|捐款|发放|给予|低保|GDP|生产总值|income|wages?|pay|benefit|spending|GDP/u;
const MOST_EACH = exact('30000000');
/** What the needy, pupils or villagers are given each: nobody gives one of them a million. */
const ALLOWANCE = /补助|补贴|伙食|低保|救助|慰问|助学|养老金|津贴|生活费|抚恤/u;
const IN_NEED = /学生|学员|儿童|孤儿|老人|老年|低保|困难|贫困|特困|残疾|农户|村民|渔民|农民|居民|每生/u;
const MOST_ALLOWANCE = exact('1000000');
/** Values in one unit: areas and masses by their factor. */
function plain(figure: Figure): Interval | null {
	const i = intervalOf(figure, 'cut');
	const factor = unitOf(figure)?.factors[0];
	return i && factor ? scale(i, factor) : i;
}
/** Some of them, a share of the money, or a per-head amount already: no quotient. */
const NO_QUOTIENT = /其中|每|人均|户均|平均|另|占|增|减|超|比|of whom|each|per |average|including|up |down /u;

function judge(view: DocumentView, paragraph: Paragraph, first: Figure, second: Figure, band: Band): Outcome | null {
	const { text } = paragraph;
	const [top, bottom] = band.top(first) ? [first, second] : [second, first];
	const between = text.slice(first.to, second.from);
	if (!band.top(top) || !band.bottom(bottom) || between.length > REACH || NO_QUOTIENT.test(between)) return null;
	if (sentenceAt(view, paragraph, first.from) !== sentenceAt(view, paragraph, second.from)) return null;
	const says =
		band.id === 'household' ? text.slice(first.to - 1, second.to) : text.slice(Math.max(0, first.from - 24), second.to);
	if (!band.says.test(says)) return null;
	// 人均补贴217元 is divided already.
	if (top.aspect === 'perhead') return null;
	const [a, b] = [plain(top), plain(bottom)];
	const each = a && b && over(a, b);
	if (!each || !isBounded(each)) return null;
	const allowed: Interval = { low: exact(band.low), high: exact(band.high) };
	// Within a band so wide nothing is borne out: then nothing is said.
	if (overlaps(each, allowed)) return null;
	const shown = `${show(each.low)}–${show(each.high)}`;
	const relation = {
		verdict: 'fails' as const,
		figures: [top.id, bottom.id],
		operands: [
			{ role: 'total', figure: top.id, interval: toIntervalText(a) },
			{ role: 'count', figure: bottom.id, interval: toIntervalText(b) },
		],
		formula: `${top.value ?? view.wordsOf(top)} ÷ ${bottom.value ?? view.wordsOf(bottom)}`,
		printed: view.wordsOf(top),
		computed: shown,
		interval: toIntervalText(each),
		gap: null,
		pairedBy: [view.spanOf(paragraph, first.from, second.to)],
		readings: [{ id: band.id, holds: false, computed: shown }],
	};
	return {
		relation,
		finding: question(view, {
			paragraph,
			from: first.from,
			to: second.to,
			variant: 'per-item',
			level: 'warning',
			params: {
				total: view.wordsOf(top),
				count: view.wordsOf(bottom),
				each: middle(each),
				what: band.id,
			},
			figures: relation.figures,
		}),
	};
}

/** 人均年收入5.38亿元: an amount for one as large as one for a town. */
function perHead(view: DocumentView, paragraph: Paragraph, figure: Figure): Outcome | null {
	if (!YUAN(figure) || figure.value === null || compare(exact(figure.value), MOST_ALLOWANCE) <= 0) return null;
	const { text } = paragraph;
	const lead = text.slice(Math.max(0, figure.from - 40), figure.from);
	const before = lead.slice(Math.max(lead.lastIndexOf('，'), lead.lastIndexOf('。'), lead.lastIndexOf('；')) + 1);
	const most = ALLOWANCE.test(before) && IN_NEED.test(before) ? MOST_ALLOWANCE : MOST_EACH;
	if (compare(exact(figure.value), most) <= 0) return null;
	if (!EACH.test(before) || !INCOME.test(before + text.slice(figure.to, figure.to + 8))) return null;
	return {
		finding: question(view, {
			paragraph,
			from: figure.from,
			to: figure.to,
			variant: 'per-head',
			level: 'warning',
			params: { printed: view.wordsOf(figure) },
			figures: [figure.id],
		}),
	};
}

/** Floor space, and what stands without a permit: Shanghai has 1.5 thousand million square metres of it. */
const FLOOR =
	/(?:建筑面积|建面|住房|住宅|房屋|楼|厂房|商铺|仓库|违建|违法建筑|私搭乱建|办公|\bfloor ?space|\bhousing|\boffice\w*)/u;
const NATIONWIDE = /全国|我国|中国|全球|世界|国家统计局|national|nationwide|world|global/u;
const MOST_FLOOR = exact('5000000000');

/** 建筑面积884亿平方米: more than a large city has. */
function floorSpace(view: DocumentView, paragraph: Paragraph, figure: Figure): Outcome | null {
	const area = figure.kind === 'measure' && unitOf(figure)?.dimension === 'area' ? plain(figure)?.low : null;
	if (!area || compare(area, MOST_FLOOR) <= 0) return null;
	const { text } = paragraph;
	const before = text.slice(Math.max(0, figure.from - 120), figure.from);
	const lead = before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf('。'), before.lastIndexOf('；')) + 1);
	// 受灾1120千公顷，倒塌房屋…: the next clause is of something else.
	const behind = text.slice(figure.to, figure.to + 10).split(/[，,。；;、]/u)[0] ?? '';
	if (NATIONWIDE.test(before) || !FLOOR.test(lead + behind)) return null;
	return {
		finding: question(view, {
			paragraph,
			from: figure.from,
			to: figure.to,
			variant: 'floor',
			level: 'warning',
			params: { printed: view.wordsOf(figure) },
			figures: [figure.id],
		}),
	};
}

const DOLLARS = /^(?:\$|US\$|£|€|dollars|pounds|euros)$/u;
const YUAN_ALONE = /^(?:元|人民币元)$/u;
/** No place of any level is bounded below this: most sums need no look at their sentence. */
const LEAST_BOUND = exact('500000000');
/** A sentence is looked at so far to either side. */
const SENTENCE_REACH = 200;

/** 全县总投资20.98万亿元, a borough that spends $4,200 billion: more than any place of its level has. */
function placeTotal(view: DocumentView, paragraph: Paragraph, figure: Figure): Outcome | null {
	if (figure.kind !== 'money') return null;
	const low = intervalOf(figure, 'cut')?.low;
	if (!low || compare(low, LEAST_BOUND) <= 0) return null;
	const around = sentenceAt(view, paragraph, figure.from) ?? { from: 0, to: paragraph.text.length };
	const start = Math.max(around.from, figure.from - SENTENCE_REACH);
	const sentence = paragraph.text.slice(start, Math.min(around.to, figure.to + SENTENCE_REACH));
	const level = view.reading.language === 'zh' ? inYuan(figure, low, sentence, start) : inBudget(figure, low, sentence, start);
	if (!level) return null;
	return {
		finding: question(view, {
			paragraph,
			from: figure.from,
			to: figure.to,
			variant: 'place-total',
			level: 'warning',
			params: { printed: view.wordsOf(figure), level },
			figures: [figure.id],
		}),
	};
}

function inYuan(figure: Figure, low: Exact, sentence: string, start: number): string | null {
	if (!YUAN_ALONE.test(figure.unit)) return null;
	const before = sentence.slice(0, figure.from - start);
	// What the clause says before the sum, and the noun right behind it: 20亿元的投资.
	const clause = (before.split(/[，。；：、]/u).at(-1) ?? '') + sentence.slice(figure.to - start, figure.to - start + 8);
	const found = totalZh(sentence, clause, figure);
	return found && compare(low, mostYuan(found.level, found.total)) > 0 ? found.level : null;
}

function inBudget(figure: Figure, low: Exact, sentence: string, start: number): string | null {
	if (!DOLLARS.test(figure.unit)) return null;
	const spender = spenderEn(sentence, figure.from - start, figure.to - start, figure.unit);
	return spender && compare(low, mostBudget(spender)) > 0 ? spender : null;
}

/** 接待游客3.08亿人次，同比…；实现旅游收入3758亿元: what visitors spent, told in one row with their number. */
const VISITS = /(?:接待|出游|到访|迎来|游客|旅游)[^，。；\d]{0,14}$/u;
const SPENT = /(?:旅游|门票|文旅|游客)[^，。；\d]{0,6}(?:收入|花费|消费|支出)[^，。；\d]{0,4}$/u;
/** For one visit, in yuan: from what a free park takes to a journey abroad. */
const VISIT: Interval = { low: exact('0.5'), high: exact('30000') };

function visits(view: DocumentView, paragraph: Paragraph): Outcome[] {
	if (view.reading.language !== 'zh') return [];
	const { text } = paragraph;
	return figuresByRow(view, paragraph).flatMap(({ figures }): Outcome[] => {
		const leadOf = (figure: Figure): string =>
			text
				.slice(Math.max(0, figure.from - 16), figure.from)
				.split(/[，；。]/u)
				.at(-1) ?? '';
		const told = figures.filter((f) => f.value !== null && f.aspect !== 'increase' && f.aspect !== 'decrease');
		return told.flatMap((money): Outcome[] => {
			if (!YUAN(money) || !SPENT.test(leadOf(money)) || NO_QUOTIENT.test(leadOf(money))) return [];
			const before = told.filter((f) => f.to <= money.from && money.from - f.to <= 2 * REACH && f.kind === 'count');
			const count = before.at(-1);
			if (!count || !/^人次?$/u.test(count.unit) || !VISITS.test(leadOf(count)) || NO_QUOTIENT.test(leadOf(count))) return [];
			const [a, b] = [plain(money), plain(count)];
			const each = a && b && over(a, b);
			if (!each || !isBounded(each) || overlaps(each, VISIT)) return [];
			return [
				{
					finding: question(view, {
						paragraph,
						from: count.from,
						to: money.to,
						variant: 'per-item',
						level: 'warning',
						params: { total: view.wordsOf(money), count: view.wordsOf(count), each: middle(each), what: 'person' },
						figures: [money.id, count.id],
					}),
				},
			];
		});
	});
}

const show = (x: Exact): string => toFixed(x, x.n < x.d * 10n ? 4 : 0);
const middle = (i: { low: Exact; high: Exact }): string => {
	const x = div({ n: i.low.n * i.high.d + i.high.n * i.low.d, d: i.low.d * i.high.d }, exact('2'));
	return show(x)
		.replace(/(\.\d*?)0+$/u, '$1')
		.replace(/\.$/u, '');
};

function run(view: DocumentView): Outcome[] {
	const outcomes: Outcome[] = [];
	for (const paragraph of passages(view)) {
		outcomes.push(...visits(view, paragraph));
		let first: Figure | null = null;
		for (const second of view.figuresIn(paragraph.index)) {
			if (second.kind === 'time') continue;
			const alone =
				perHead(view, paragraph, second) ?? floorSpace(view, paragraph, second) ?? placeTotal(view, paragraph, second);
			if (alone) outcomes.push(alone);
			for (const band of BANDS) {
				const outcome = first && judge(view, paragraph, first, second, band);
				if (!outcome) continue;
				outcomes.push(outcome);
				break;
			}
			first = second;
		}
	}
	return outcomes;
}

export const implausibleScale: Rule = {
	id: 'implausible-scale',
	title: { zh: '数量级可疑', en: 'Doubtful order of magnitude' },
	why:
		'A 万 or 亿 too many does not show in the number but in what it comes to for one: 400万元 a pupil, 0.03 people a ' +
		'household. The bands are so wide that only a slip of scale falls outside, and only figures that the sentence divides ' +
		'by its own words are divided. Parts, means and changes are left alone. A sum that is told of one place (investment, ' +
		'product, budget, deposits) is held against ten times the largest known of a place of that level; what turns over ' +
		'(payments, trades, premiums), what a company or a bank books, and what may be of the nation have no such bound.',
	authority: `The Guardian’s and Reuters’ habit of working out the amount per head before printing a total. ${AUTHORITY}`,
	level: 'warning',
	needs: ['money', 'measure', 'count'],
	examples: {
		hit: [
			{ text: '石桥县五年来累计完成交通投资26.8万亿元。', variant: 'place-total' },
			{ text: '青杉镇去年固定资产投资完成18.3万亿元。', variant: 'place-total' },
			{ text: 'Marlow Borough Council has a £280bn deficit.', variant: 'place-total' },
			{
				text: '春节假期，全市接待游客308万人次，同比增长23.1%；实现旅游收入37.58万元，同比增长30%。',
				variant: 'per-item',
				figures: ['37.58万元', '308万人次'],
			},
			{ text: '全年接待游客3.08万人次，旅游总收入37.58亿元。', variant: 'per-item' },
			{ text: '该镇共有3147户93人，分布在12个村民小组。', variant: 'per-item', figures: ['93人', '3147户'] },
			{ text: '学校为230名学生发放助学金460亿元，家长十分感激。', variant: 'per-item' },
			{ text: '全县农民人均年收入达2.6亿元，比去年增加不少。', variant: 'per-head', figures: ['2.6亿元'] },
			{ text: '渔港为每名困难渔民发放生活补助2400万元。', variant: 'per-head', figures: ['2400万元'] },
			{ text: '旧改小区涉及楼栋2672栋，建筑面积884亿平方米。', variant: 'floor', figures: ['884亿平方米'] },
			{ text: '镇里为310家企业提供贷款近9万元。', variant: 'per-item' },
			{ text: '今年全县支出渔民补助资金6.2万元，惠及18万人次。', variant: 'per-item' },
			{ text: '项目建成安置房620套，总建筑面积7.2亿平方米。', variant: 'per-item' },
			{ text: '今年全乡种植高粱2.1万亩，总产量达980亿吨。', variant: 'per-item' },
			{ text: '石桥县今年开工产业项目34个，计划投资16.5万亿元。', variant: 'place-total', figures: ['16.5万亿元'] },
			{ text: '去年，青杉镇工业总产值突破8.2万亿元。', variant: 'place-total' },
			{ text: '前三季度，青杉市地区生产总值为2860万亿元，同比增长5.1%。', variant: 'place-total' },
			{ text: '6月末，石桥县各项贷款余额31.7万亿元。', variant: 'place-total' },
			{ text: '柳林村集体经济收入去年达到3.8万亿元。', variant: 'place-total' },
			{ text: 'Fernham Town Council has agreed to spend £38bn on benches.', variant: 'place-total', figures: ['£38bn'] },
			{ text: 'About $7.4 trillion was set aside by Marlow County for its roads.', variant: 'place-total' },
			{ text: 'The city of Eastmere owes $3.9 trillion, its auditors found.', variant: 'place-total' },
		],
		miss: [
			{
				text: 'Ms Pell told Fernham Parish Council that the £92bn line could have paid for a spending spree.',
				because: 'told to it',
			},
			{ text: '解放前，青杉镇财政收入曾达40万亿元法币。', because: 'another money' },
			{ text: 'The city council heard that Westmark had spent $6.2 trillion.', because: 'another spends' },
			{ text: '青杉镇去年固定资产投资完成18.3亿元。', because: 'a town may have them' },
			{ text: 'Marlow Borough Council has a £28m deficit.', because: 'a council may' },
			{
				text: '全省农作物受灾1120千公顷，倒塌房屋3.2万间，直接经济损失36亿元。',
				because: 'the houses are told in the next clause',
			},
			{ text: '春节假期，全市接待游客308万人次，同比增长23.1%；实现旅游收入37.58亿元，同比增长30%。', because: '1220 yuan each' },
			{ text: '公园接待游客308万人次，其中夜场门票收入12万元。', because: 'a part of the money' },
			{ text: '该镇共有3147户9312人，分布在12个村民小组。', because: 'three to a household' },
			{ text: '学校为230名学生发放助学金46万元。', because: '2000 yuan each' },
			{ text: '项目建成安置房620套，总建筑面积7.2万平方米。', because: '116 square metres each' },
			{ text: '渔港为每名困难渔民发放生活补助2400元，奖励每名领军人才2400万元。', because: 'an award is no allowance' },
			{ text: '全县农民人均年收入达2.6万元，户均管理资产1.2亿元。', because: 'an income, and what a client has' },
			{ text: '全国房屋建筑面积超过600亿平方米，县里造林120亿平方米。', because: 'the nation, and no floor' },
			{ text: '镇里为310家企业提供贷款近9亿元。', because: 'three million each' },
			{ text: '今年全县支出渔民补助资金6.2亿元，惠及18万人次。', because: '3444 yuan each' },
			{ text: '全省拨付救灾资金46亿元，慰问230名干部。', because: 'the money is not theirs' },
			{ text: '全镇3147户，其中93人外出务工。', because: 'a part, not the members' },
			{ text: '今年全乡种植高粱2.1万亩，总产量达9800吨。', because: '467 kg to the mu' },
			{ text: '石桥县今年开工产业项目34个，计划投资165亿元。', because: 'a county may have them' },
			{ text: '设在青杉市的清算中心去年处理业务1860万亿元，支付系统运行平稳。', because: 'what turns over' },
			{ text: '青杉市期货品种去年成交额达568万亿元。', because: 'trades' },
			{ text: '全国地区生产总值合计超过126万亿元，石桥县为320亿元。', because: 'the nation' },
			{ text: '6月末，全省本外币存款余额31.7万亿元，石桥县为860亿元。', because: 'the province' },
			{ text: '总部位于石桥县的一家银行资产规模达12.6万亿元。', because: 'what a bank has' },
			{ text: '石桥县为农户提供水稻种植风险保障4.6万亿元。', because: 'cover, not money' },
			{ text: 'Fernham Town Council has agreed to spend £38,000 on benches.', because: 'a town may' },
			{ text: 'The clearing house in the city of Eastmere settled $3,900 trillion of trades.', because: 'what turns over' },
			{ text: 'The federal government, not the county, will spend $6.8 trillion.', because: 'the nation' },
			{ text: 'The bank, which has its head office in the city of Eastmere, raised $3.9 trillion.', because: 'a bank' },
		],
	},
	run,
};
