/** Figures that must agree whatever a report is about: rates of births and deaths, sides of a balance, parts of output. */
import type { Level } from '../../../contract/model.ts';
import { whole } from '../../exact.ts';
import { type Interval, minus, over, plus, scale } from '../interval.ts';

export interface Identity {
	id: string;
	/** What stands right before each figure: the result first, then its operands. */
	result: RegExp;
	/** `unit`: an English count is called behind its number, “2,140 births”. */
	operands: readonly { role: string; label: RegExp; unit?: RegExp }[];
	compute: (...of: readonly Interval[]) => Interval | null;
	/** Between the numbers in the formula. */
	sign: string;
	most: Level;
	/** The amount may be told in the paragraph above the one that parts it by industry. */
	byIndustry?: boolean;
}

/** Between a name and its figure. */
/** A bulletin sets the mark of its note behind the name: 地区生产总值[2]. */
const LINK = '(?:总?额|总?值|总?量|总?数|合计)?(?:\\[\\d{1,2}\\])?(?:为|是|达到?|完成|实现|约为?|约|有|共|共计|共有)?$';
const zh = (name: string): RegExp => new RegExp(`(?:${name})${LINK}`, 'u');
const en = (name: string): RegExp =>
	new RegExp(
		`\\b(?:${name})(?: (?:rate|value|total|bill))?(?: (?:was|were|of|at|to|totalled|totaled|reached|came to|stood at|worth|amounted to|(?:rose|fell|grew|climbed|dropped|slipped|edged up|edged down|increased|decreased|declined) to|hit)){0,2}(?: about| around| nearly)? $`,
		'iu',
	);

/** All of them, and no part: 银行负债 and tax liabilities are some of the debts. */
const ALL_ZH = '(?<=^|[^\\p{Script=Han}]|总|公司|企业|集团|合计|账面|全部|该行|本行|全行)';
const ALL_EN = '(?:^|(?<=(?:and|its|their|total|with|the|had|has|have|of|holds|held|gross|combined|,) ))(?:total )?';

/** What is left of the two just told; “the port had a surplus” is of another house. */
const LEFT_EN = '(?<=(?:leaving|giving|making|yielding|producing|with|for|resulting in|,|or) )';

const added = (...parts: readonly Interval[]): Interval | null => (parts.length > 1 ? parts.reduce(plus) : null);
const taken = (a?: Interval, b?: Interval): Interval | null => (a && b ? minus(a, b) : null);
const inHundred = (a?: Interval, b?: Interval): Interval | null => {
	const quotient = a && b ? over(a, b) : null;
	return quotient && scale(quotient, whole(100));
};

export const IDENTITIES: readonly Identity[] = [
	{
		id: 'natural-increase',
		result: zh('自然增长率'),
		operands: [
			{ role: 'births', label: zh('出生率') },
			{ role: 'deaths', label: zh('死亡率') },
		],
		compute: taken,
		sign: '−',
		most: 'error',
	},
	{
		id: 'natural-increase',
		result: zh('(?:人口)?自然(?:增加|增长)(?:人口|人数)?'),
		operands: [
			{ role: 'births', label: zh('出生(?:人口|人数)?') },
			{ role: 'deaths', label: zh('死亡(?:人口|人数)?') },
		],
		compute: taken,
		sign: '−',
		most: 'error',
	},
	{
		id: 'trade',
		result: zh('进出口(?:贸易)?'),
		operands: [
			{ role: 'exports', label: zh('(?<!进)出口') },
			{ role: 'imports', label: zh('进口') },
		],
		compute: added,
		sign: '+',
		most: 'error',
	},
	{
		id: 'trade-surplus',
		result: zh('(?:贸易)?顺差'),
		operands: [
			{ role: 'exports', label: zh('(?<!进)出口') },
			{ role: 'imports', label: zh('进口') },
		],
		compute: taken,
		sign: '−',
		most: 'error',
	},
	{
		id: 'trade-deficit',
		result: zh('(?:贸易)?逆差'),
		operands: [
			{ role: 'imports', label: zh('进口') },
			{ role: 'exports', label: zh('(?<!进)出口') },
		],
		compute: taken,
		sign: '−',
		most: 'error',
	},
	{
		id: 'output',
		result: zh('(?<!人均|人均地区|人均国内)(?:地区|国内)?生产总值(?:[（(]GDP[）)])?|(?<!人均)GDP'),
		operands: [
			{ role: 'primary', label: zh('第一产业(?:增加值)?') },
			{ role: 'secondary', label: zh('第二产业(?:增加值)?') },
			{ role: 'tertiary', label: zh('第三产业(?:增加值)?') },
		],
		compute: added,
		sign: '+',
		byIndustry: true,
		most: 'error',
	},
	{
		id: 'investment',
		result: zh('(?<!民间|国有|工业|房地产)固定资产投资(?:[（(]不含农户[）)])?'),
		operands: [
			{ role: 'primary', label: zh('第一产业(?:完成)?(?:固定资产)?投资') },
			{ role: 'secondary', label: zh('第二产业(?:完成)?(?:固定资产)?(?:投资)?') },
			{ role: 'tertiary', label: zh('第三产业(?:完成)?(?:固定资产)?(?:投资)?') },
		],
		compute: added,
		sign: '+',
		byIndustry: true,
		most: 'error',
	},
	{
		id: 'power-use',
		result: zh('(?:全社会|全市|全县|全省)用电量?'),
		operands: [
			{ role: 'primary', label: zh('第一产业用电量?') },
			{ role: 'secondary', label: zh('第二产业用电量?') },
			{ role: 'tertiary', label: zh('第三产业用电量?') },
			{ role: 'homes', label: zh('(?:城乡)?居民(?:生活)?用电量?') },
		],
		compute: added,
		sign: '+',
		byIndustry: true,
		most: 'error',
	},
	{
		id: 'fiscal-revenue',
		result: zh('(?:地方)?(?:一般公共预算|财政(?:总)?)收入'),
		operands: [
			{ role: 'taxes', label: zh('(?<!非)税收收入') },
			{ role: 'other-revenue', label: zh('非税收入') },
		],
		compute: added,
		sign: '+',
		most: 'error',
	},
	{
		id: 'population',
		result: zh('常住(?:总)?人口|总人口|户籍(?:总)?人口'),
		operands: [
			{ role: 'urban', label: zh('(?:其中)?[，,]?城镇(?:常住)?人口') },
			{ role: 'rural', label: zh('乡村(?:常住)?人口') },
		],
		compute: added,
		sign: '+',
		most: 'error',
	},
	{
		id: 'urbanisation',
		result: zh('(?:常住人口)?城镇化率'),
		operands: [
			{ role: 'urban', label: zh('城镇(?:常住)?人口') },
			{ role: 'population', label: zh('常住(?:总)?人口') },
		],
		compute: inHundred,
		sign: '÷',
		most: 'warning',
	},
	{
		id: 'balance-sheet',
		result: zh('(?<!净|流动|固定|无形|不良|国有|金融|生息)资产(?:总额|总计|总值|规模)?'),
		operands: [
			{ role: 'liabilities', label: zh(`${ALL_ZH}负债(?:总额|合计|总计)?`) },
			{ role: 'equity', label: zh('(?<!少数|归[属母][^，。；]{0,12})(?:(?:所有者|股东)权益(?:总额|合计)?|净资产)') },
		],
		compute: added,
		sign: '+',
		most: 'error',
	},
	{
		id: 'gearing',
		result: zh('资产负债率'),
		operands: [
			{ role: 'liabilities', label: zh('负债(?:总额|合计)?') },
			{ role: 'assets', label: zh('资产(?:总额|总计|总值)') },
		],
		compute: inHundred,
		sign: '÷',
		most: 'warning',
	},
	{
		id: 'fund-balance',
		result: zh(
			'(?:当年|当期|本年|本期|年度)(?:收支)?(?:结余|盈余)|收支结余|收支相抵后?[，,]?结余|(?<=[，、；])(?:略有|尚有)?(?:结余|盈余)',
		),
		operands: [
			{ role: 'income', label: zh('收入') },
			{ role: 'spending', label: zh('支出') },
		],
		compute: taken,
		sign: '−',
		most: 'warning',
	},
	{
		id: 'natural-increase-en',
		result: en('natural (?:increase|growth|change)'),
		operands: [
			{ role: 'births', label: en('birth rate|births'), unit: /^births$/iu },
			{ role: 'deaths', label: en('death rate|deaths'), unit: /^deaths$/iu },
		],
		compute: taken,
		sign: '−',
		most: 'error',
	},
	{
		id: 'balance-sheet-en',
		result: en(`${ALL_EN}assets`),
		operands: [
			{ role: 'liabilities', label: en(`${ALL_EN}liabilities`) },
			{ role: 'equity', label: en("(?:(?:share|stock)holders['’]? |owners?['’]?s? )?equity|net assets|net worth") },
		],
		compute: added,
		sign: '+',
		most: 'error',
	},
	{
		id: 'fund-balance-en',
		result: en(`${LEFT_EN}(?:a|an|the|its) (?:budget |small |modest )?(?:operating )?surplus`),
		operands: [
			{ role: 'income', label: en('revenues?|income|receipts|took in|brought in|received') },
			{ role: 'spending', label: en('spending|expenditures?|expenses|outgoings|outlays|spent|paid out') },
		],
		compute: taken,
		sign: '−',
		most: 'warning',
	},
	{
		id: 'fund-deficit-en',
		result: en(`${LEFT_EN}(?:a|an|the|its) (?:budget )?(?:deficit|shortfall)`),
		operands: [
			{ role: 'spending', label: en('spending|expenditures?|expenses|outgoings|outlays|spent|paid out') },
			{ role: 'income', label: en('revenues?|income|receipts|took in|brought in|received') },
		],
		compute: taken,
		sign: '−',
		most: 'warning',
	},
	{
		id: 'trade-surplus-en',
		result: en('(?:trade )?surplus'),
		operands: [
			{ role: 'exports', label: en('exports') },
			{ role: 'imports', label: en('imports') },
		],
		compute: taken,
		sign: '−',
		most: 'error',
	},
	{
		id: 'trade-deficit-en',
		result: en('(?:trade )?deficit'),
		operands: [
			{ role: 'imports', label: en('imports') },
			{ role: 'exports', label: en('exports') },
		],
		compute: taken,
		sign: '−',
		most: 'error',
	},
];
