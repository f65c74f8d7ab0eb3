/**
 * Like with like: before any arithmetic, operands must agree in what they are measured in, what they count, where, when
 * and on what basis. A gate that is not passed gives no finding.
 */
import type { DayInterval, Figure } from '../../contract/model.ts';
import { type Exact, exact, ONE } from '../exact.ts';
import { type Interval, scale } from './interval.ts';

interface Measure {
	class: string;
	/** How many of the class's base unit one of this unit is. */
	factor: Exact;
}

const table = (name: string, units: Record<string, string>): [string, Measure][] =>
	Object.entries(units).map(([unit, factor]) => [unit, { class: name, factor: exact(factor) }]);

/** Only units whose ratio is fixed by definition; 里 and 斤 of the news are the metric ones, 亩 is 10000/15 m². */
const MEASURES: ReadonlyMap<string, Measure> = new Map([
	...table('length', {
		metre: '1',
		meter: '1',
		kilometre: '1000',
		kilometer: '1000',
		centimetres: '0.01',
		centimeters: '0.01',
		centimetre: '0.01',
		millimetres: '0.001',
		millimeters: '0.001',
		millimetre: '0.001',
		公分: '0.01',
		foot: '0.3048',
		ft: '0.3048',
		inches: '0.0254',
		inch: '0.0254',
		yards: '0.9144',
		米: '1',
		公尺: '1',
		m: '1',
		metres: '1',
		meters: '1',
		公里: '1000',
		千米: '1000',
		km: '1000',
		kilometres: '1000',
		kilometers: '1000',
		里: '500',
		厘米: '0.01',
		cm: '0.01',
		毫米: '0.001',
		mm: '0.001',
		miles: '1609.344',
		mile: '1609.344',
		feet: '0.3048',
	}),
	// Stretches of a clock, which are told in the smallest unit printed: 2小时15分 and 2.25小时.
	...table('clock', {
		小时: '3600',
		个小时: '3600',
		钟头: '3600',
		个钟头: '3600',
		分钟: '60',
		分: '60',
		秒: '1',
		秒钟: '1',
		hours: '3600',
		hour: '3600',
		minutes: '60',
		minute: '60',
		seconds: '1',
		second: '1',
	}),
	...table('area', {
		'square metres': '1',
		'square meters': '1',
		'square metre': '1',
		'sq m': '1',
		'square kilometres': '1000000',
		'square kilometers': '1000000',
		'sq km': '1000000',
		'square miles': '2589988.110336',
		'square feet': '0.09290304',
		'sq ft': '0.09290304',
		hectare: '10000',
		acre: '4046.8564224',
		ha: '10000',
		平方米: '1',
		平米: '1',
		'㎡': '1',
		公顷: '10000',
		hectares: '10000',
		平方公里: '1000000',
		平方千米: '1000000',
		亩: '2000/3',
		acres: '4046.8564224',
	}),
	...table('mass', {
		微克: '0.000000001',
		grams: '0.001',
		gram: '0.001',
		milligrams: '0.000001',
		kilograms: '1',
		kilogrammes: '1',
		kilogram: '1',
		kilos: '1',
		tonne: '1000',
		'metric tons': '1000',
		'metric tonnes': '1000',
		毫克: '0.000001',
		mg: '0.000001',
		克: '0.001',
		g: '0.001',
		斤: '0.5',
		公斤: '1',
		千克: '1',
		kg: '1',
		吨: '1000',
		tonnes: '1000',
	}),
	...table('volume', {
		公升: '0.001',
		litres: '0.001',
		litre: '0.001',
		liters: '0.001',
		liter: '0.001',
		millilitres: '0.000001',
		milliliters: '0.000001',
		'cubic metres': '1',
		'cubic meters': '1',
		'cubic metre': '1',
		立方米: '1',
		方: '1',
		升: '0.001',
		毫升: '0.000001',
	}),
	...table('energy', {
		兆瓦时: '1000',
		'kilowatt hours': '1',
		'kilowatt-hours': '1',
		MWh: '1000',
		GWh: '1000000',
		'megawatt hours': '1000',
		'gigawatt hours': '1000000',
		千瓦时: '1',
		度: '1',
		kWh: '1',
	}),
	...table('power', {
		吉瓦: '1000000',
		GW: '1000000',
		kilowatts: '1',
		megawatts: '1000',
		gigawatts: '1000000',
		瓦: '0.001',
		千瓦: '1',
		兆瓦: '1000',
		kW: '1',
		MW: '1000',
	}),
	...table('percent', { '%': '1', percent: '1', 'per cent': '1', pct: '1', '‰': '0.1', 成: '1', '': '1' }),
]);

const CURRENCIES: ReadonlyMap<string, string> = new Map([
	['元', 'CNY'],
	['人民币', 'CNY'],
	['元人民币', 'CNY'],
	['yuan', 'CNY'],
	['RMB', 'CNY'],
	['¥', 'CNY'],
	['美元', 'USD'],
	['$', 'USD'],
	['US$', 'USD'],
	['dollars', 'USD'],
	['dlrs', 'USD'],
	['欧元', 'EUR'],
	['€', 'EUR'],
	['euros', 'EUR'],
	['euro', 'EUR'],
	['EUR', 'EUR'],
	['dollar', 'USD'],
	['pound', 'GBP'],
	['USD', 'USD'],
	['GBP', 'GBP'],
	['英镑', 'GBP'],
	['£', 'GBP'],
	['pounds', 'GBP'],
	['日元', 'JPY'],
	['港元', 'HKD'],
	['HK$', 'HKD'],
]);

/** Classifiers that count the same thing in the same number. 人 and 人次, 户 and 人 are not the same. */
const SAME_COUNT: ReadonlyMap<string, string> = new Map([
	['名', '人'],
	['位', '人'],
	['people', '人'],
	['persons', '人'],
	['person', '人'],
	['间', '间'],
	['幢', '栋'],
	['座', '座'],
	['辆', '台'],
	['门', '项'],
	['宗', '件'],
	['起', '件'],
]);

/** A hundred of them are a percentage point. */
const BASIS_POINTS = /^(?:个?基点|bps?|basis ?points?)$/iu;
const ONE_HUNDREDTH = exact('0.01');

/** The unit class of a figure and what its unit is worth in the base unit of the class. */
export function measureOf(figure: Figure): Measure {
	const { kind, unit } = figure;
	if (kind === 'percent' || kind === 'measure') {
		const known = MEASURES.get(unit);
		if (known && (known.class === 'percent') === (kind === 'percent')) return known;
	}
	if (kind === 'point' && BASIS_POINTS.test(unit)) return { class: 'basis points', factor: ONE_HUNDREDTH };
	if (kind === 'money') return { class: `money ${CURRENCIES.get(unit) ?? unit}`, factor: ONE };
	if (kind === 'count') return { class: `count ${SAME_COUNT.get(unit) ?? unit}`, factor: ONE };
	return { class: `${kind} ${unit}`, factor: ONE };
}

/** Whether two figures are counted or measured in the same class of unit. */
export const sameUnit = (a: Figure, b: Figure): boolean => measureOf(a).class === measureOf(b).class;

/** An interval of a figure in the base unit of its class, so that 3公里 and 2800米 can be compared. */
export const inBaseUnit = (figure: Figure, i: Interval): Interval => {
	const { factor } = measureOf(figure);
	return factor === ONE ? i : scale(i, factor);
};

/**
 * Words that open a second basis of counting (口径). Two figures are alike only if the same of them stand with both:
 * growth at comparable prices is not growth of the printed amounts.
 */
const BASIS =
	/(?:可比|[同全大小宽窄原新旧老])口径|可比价|不变价|剔除|扣除|扣减|名义|实际(?=增|下|提|收)|年化|折年|两年平均|三年平均|调整后|修订|快报|初步核算|初步统计|最终核实|核实数|终审|预计数|现价|当年价|加权|like-for-like|in real terms|real terms|seasonally adjusted|annuali[sz]ed|adjusted|constant prices|excluding|provisional|preliminary|revised/giu;

/** The basis words of a stretch of text, in a canonical order. */
export const basisWords = (text: string): string =>
	[...new Set([...text.matchAll(BASIS)].map((match) => match[0].toLowerCase()))].sort().join(' ');

/** Whether two places can be one: equal, contained in each other's name, or one not said. */
export function placesMeet(a: string, b: string): boolean {
	if (a === '' || b === '') return true;
	const [x, y] = [bare(a), bare(b)];
	return x === y || x.endsWith(y) || y.endsWith(x);
}

/** 云川市 and 云川 are one name. */
const bare = (place: string): string => place.replace(/[省市县区州]$/u, '').toLowerCase();

/** Whether two periods can be one: one is not known, or they share a day. */
export function periodsMeet(a: DayInterval | null, b: DayInterval | null): boolean {
	if (!a || !b) return true;
	return (a.from === null || b.to === null || a.from <= b.to) && (b.from === null || a.to === null || b.from <= a.to);
}
