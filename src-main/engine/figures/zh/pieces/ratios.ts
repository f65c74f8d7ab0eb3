import { div } from '../../../exact.ts';
import { endAt } from '../match.ts';
import type { Attach, Mention } from '../types.ts';

const COLON = /[∶︰:：比]/u;

/** What calls two numbers a ratio before them, and what makes one of them behind. */
const CALLED =
	/(?:比例|比价|之比|配比|占比|结构|比重|[^对]比)\s?(?:分别)?(?:由|从|约为|达到|约|为|是|达|超|近|近乎|接近|降至|升至|保持|控制在|[:：])?\s?$/u;
const MIXED = /\s?(?:的比[例价]|比例|配[比置套资]|混合|兑|稀释|杠杆|还原|复刻|复原|等比)/y;
/** 由1:18调整为1:15: the ratio it became. */
const BECAME = /^\s?(?:调整|优化|改善|缩小|扩大|提高|提升|上升|下降|降低|变化|降|升|变|增)[至为到]\s?$/u;
/** 猪粮比价连续三周低于5∶1: what the ratio is held against; only its own colon tells it from a score. */
const HELD_AGAINST = /比[价例]?[^，。；：！？]{0,10}(?:低于|高于|超过|大于|小于|跌破|升破|跌至|升至|回升到|回落到|逼近)\s?$/u;
/** One figure where one side is 1: so many to one. */
const isOne = (m: Mention): boolean => m.low !== null && m.low.n === 1n && m.low.d === 1n;
/** 105.31:100: so many to a hundred. */
const isHundred = (m: Mention): boolean => m.low !== null && m.low.n === 100n && m.low.d === 1n;

export const ratios = {
	id: 'ratios',
	type: 'attach',
	needs: /[∶︰:：比]/u,
	why: 'The parts of a ratio are multiples of one another; three parts or decimals tell it from a score and a clock.',
	examples: [
		{
			text: '师生比为1∶14.5，男女比例1.08:1。',
			figures: [
				{ text: '1∶14.5', value: '2/29' },
				{ text: '1.08:1', value: '1.08' },
			],
		},
		{
			text: '产业结构由上年的22:48:30调整为11.8︰48.3︰39.9。',
			figures: [
				{ text: '22', kind: 'multiple' },
				{ text: '48' },
				{ text: '30' },
				{ text: '11.8', kind: 'multiple' },
				{ text: '48.3' },
				{ text: '39.9' },
			],
		},
		{
			text: '男女性别比为104.62:100，出生性别比108∶100。',
			figures: [
				{ text: '104.62:100', value: '1.0462', precision: '0.0001' },
				{ text: '108∶100', value: '1.08' },
			],
		},
		{
			text: '师生比由1:18调整为1:15，收入比从2.6∶1缩小到2∶1。',
			figures: [
				{ text: '1:18', value: '1/18' },
				{ text: '1:15', value: '1/15', kind: 'multiple' },
				{ text: '2.6∶1', value: '2.6' },
				{ text: '2∶1', value: '2' },
			],
		},
		{
			text: '猪粮比价连续三周低于5∶1，比分3∶1。',
			figures: [{ text: '三周' }, { text: '低于5∶1', value: '5', kind: 'multiple' }],
		},
		{ text: '药剂与水按1:200的比例稀释。', figures: [{ text: '1:200', kind: 'multiple', value: '0.005' }] },
		{
			text: '投资比例为1.5:2.5:6。',
			figures: [
				{ text: '1.5', kind: 'multiple' },
				{ text: '2.5', kind: 'multiple' },
				{ text: '6', kind: 'multiple' },
			],
		},
	],
	attach(m, { text, previous, next }) {
		if (m.unit !== '' || m.numeral === null || m.kind !== null) return null;
		const joined = (a: Mention | null, b: Mention | null): boolean =>
			a !== null && b !== null && b.from - a.to === 1 && COLON.test(text[a.to] ?? '') && a.numeral !== null && b.numeral !== null;
		const right = joined(m, next);
		const left = joined(previous, m);
		if (!right && !left) return null;
		const decimal = [previous, m, next].some(
			(x) => x?.low != null && x.low.d !== 1n && ((x === previous && left) || x === m || (x === next && right)),
		);
		const three =
			(right && left) ||
			(right && endAt(/(?:[:∶︰：比]\d{1,64}(?:\.\d{1,64})?){2}/y, text, m.to) >= 0) ||
			(left && previous?.kind === 'multiple');
		if (three) return { ...m, kind: 'multiple', piece: 'ratios' };
		if (left && previous?.piece === 'ratios') return { ...m, kind: 'multiple', piece: 'ratios' };
		const called =
			right &&
			next !== null &&
			(CALLED.test(text.slice(Math.max(0, m.from - 8), m.from)) ||
				(previous?.piece === 'ratios' && m.from - previous.to < 8 && BECAME.test(text.slice(previous.to, m.from))) ||
				(/[∶︰:：]/u.test(text[m.to] ?? '') && HELD_AGAINST.test(text.slice(Math.max(0, m.from - 18), m.from))) ||
				endAt(MIXED, text, next.to) >= 0);
		if (!decimal && !called) return null;
		if (!right || next === null || next.unit !== '' || m.low === null || next.low === null || next.low.n === 0n)
			return { ...m, kind: 'multiple', piece: 'ratios' };
		const hundred = called && isHundred(next);
		if (!isOne(m) && !isOne(next) && !hundred) return { ...m, kind: 'multiple', piece: 'ratios' };
		const value = div(m.low, next.low);
		const precision = m.precision && (isOne(next) || hundred) ? div(m.precision, next.low) : null;
		return { ...m, to: next.to, unitTo: next.to, low: value, high: value, precision, kind: 'multiple', piece: 'ratios' };
	},
} as const satisfies Attach;
