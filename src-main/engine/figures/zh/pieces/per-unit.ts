import type { Filter, Mention, View } from '../types.ts';

/** What a price is of: 2.5元|一斤, 一餐|6元. */
const PRICED_BEHIND =
	/^(?:斤|公斤|千克|两|亩|吨|升|位|张|份|瓶|袋|箱|盒|包|桶|个|只|条|件|支|颗|枝|朵|盘|碗|杯|晚|天|小时|次|餐|顿|平方?米?|立方米?|度)$/u;
const PRICED_BEFORE = /^(?:斤|公斤|千克|亩|公顷|吨|升|餐|顿|学期|张|份|瓶|袋|箱|包|杯|碗|度)$/u;

/** One of what is sold, straight behind its price or led up to it within a few words of one clause. */
function isPriced(m: Mention, { text, previous, next }: View): boolean {
	if (text[m.from] !== '一' || m.numeral?.length !== 1 || m.modifier !== 'exact' || m.range || m.kind !== null) return false;
	if (
		previous?.unitClass === 'money' &&
		!previous.verdict &&
		previous.to === m.from &&
		PRICED_BEHIND.test(m.unit) &&
		/^(?:[^\p{Script=Han}]|[的起就卖买]|$)/u.test(text.charAt(m.to))
	)
		return true;
	return (
		next?.unitClass === 'money' &&
		!next.verdict &&
		next.numeral?.scale === 0 &&
		PRICED_BEFORE.test(m.unit) &&
		/^(?:[才只仅就能可净纯要卖赚收付挣补省花为是约]){0,3}$/u.test(text.slice(m.to, Math.min(next.from, m.to + 5)))
	);
}

export const perUnit = {
	id: 'per-unit',
	type: 'filter',
	why: '每千人 and 每万元 are the base of a rate; its value is the figure behind.',
	examples: [
		{ text: '每千人口拥有床位7.2张。', figures: [{ text: '7.2张' }], others: [['千人口', 'phrase']] },
		{ text: '每10万人口发病率为8.4。', figures: [{ text: '8.4' }], others: [['10万人口', 'phrase']] },
		{
			text: '发病率168.23/10万，死亡率7.3/10万；患病3/4。',
			figures: [
				{ text: '168.23/10万', value: '168.23', unit: '/10万', kind: 'measure' },
				{ text: '7.3/10万', value: '7.3', unit: '/10万' },
				{ text: '3/4', kind: 'multiple' },
			],
		},
		{ text: '万元产值能耗下降4%，万元生产总值能耗下降3%。', figures: [{ text: '4%' }, { text: '3%' }] },
		{
			text: '青菜2.5元一斤，一斤才卖两毛八，老人一餐6元，一亩净赚400元，198元一位；种姜一亩，花了400元，买了3元一张的票。',
			figures: [
				{ text: '2.5元' },
				{ text: '两毛八' },
				{ text: '6元' },
				{ text: '400元' },
				{ text: '198元' },
				{ text: '一亩' },
				{ text: '400元' },
				{ text: '3元' },
			],
		},
		{ text: '千人口医生数四年增0.5人。', figures: [{ text: '四年' }, { text: '0.5人' }] },
		{ text: '（单位：万元）', figures: [] },
		{
			text: '千人病床8.1张，万人有效发明专利拥有量23.6件，万人拥有公交车15.2标台；千人参加长跑，万人拥有梦想。',
			figures: [{ text: '8.1张' }, { text: '23.6件' }, { text: '15.2标台' }, { text: '千人' }, { text: '万人' }],
		},
	],
	test(m, view) {
		const { text } = view;
		if (m.numeral === null) return null;
		if (isPriced(m, view)) return { class: 'phrase' };
		// 每10万人: a power of ten behind 每 is a base as much as a bare scale word.
		if (text[m.from - 1] === '每' && m.low !== null && m.low === m.high && /^10{2,}$/u.test(`${m.low.n}`) && m.low.d === 1n)
			return { class: 'phrase' };
		if (!m.numeral.bare) return null;
		const before = text.slice(Math.max(0, m.from - 6), m.from);
		if (/(?:每|单位\s?[:：]\s?|\/)$/u.test(before)) return { class: 'phrase' };
		// 千人床位数, 万人发明专利拥有量: the base of a rate without its 每.
		if (
			m.modifier === 'exact' &&
			/^[\u4e00-\u9fff]{1,10}?(?:(?:量|率)(?![一二三四五六七八九十])|数(?![十百千万亿]))/u.test(text.slice(m.to, m.to + 9))
		)
			return { class: 'phrase' };
		// 千人病床8.1张, 万人拥有公交车15标台: what so many people have.
		if (
			m.modifier === 'exact' &&
			m.unit === '人' &&
			/(?:^|[，。；、：,;])$/u.test(before) &&
			/^(?:口|病床|床位|医[生师]|执业|护士|拥有|发明|专利|汽车|公交|图书|警力|养老|托位|发案)[\u4e00-\u9fff]{0,8}?(?:为|达到?|是)?\d/u.test(
				text.slice(m.to, m.to + 14),
			)
		)
			return { class: 'phrase' };
		if (
			m.unitClass === 'money' &&
			m.numeral.inner === '' &&
			m.modifier === 'exact' &&
			/^(?:产值|增加值|工业|GDP|地区|国内|收入|投资|生产总值)/u.test(text.slice(m.to, m.to + 4))
		)
			return { class: 'phrase' };
		return null;
	},
} as const satisfies Filter;
