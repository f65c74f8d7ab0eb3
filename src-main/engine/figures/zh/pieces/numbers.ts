/** What stands before or around a number and changes its value: signs, doublings, halves, currency signs, ratios. */
import { type Exact, neg } from '../../../exact.ts';
import { isHan } from '../chars.ts';
import { unitAt } from '../lexicon/index.ts';
import { endAt, matchAt } from '../match.ts';
import type { Attach, Mention } from '../types.ts';

const negated = (m: Mention): Pick<Mention, 'low' | 'high'> => ({ low: m.high && neg(m.high), high: m.low && neg(m.low) });

const BELOW = /零下\s?$/u;
const SHRINK = /负增长\s?(?:为|了|约)?\s?$/u;
const MINUS = /(?:^|[\s，。；：、（(]|[\u4e00-\u9fff])[-−－]$/u;

export const signs = {
	id: 'signs',
	type: 'attach',
	why: 'Below zero is a value, not a word beside one.',
	examples: [
		{ text: '最低气温零下12摄氏度。', figures: [{ text: '零下12摄氏度', value: '-12', unit: '摄氏度', kind: 'measure' }] },
		{ text: '一季度负增长3.4%。', figures: [{ text: '一季度' }, { text: '负增长3.4%', value: '-3.4' }] },
		{ text: '净利润-2.4亿元。', figures: [{ text: '-2.4亿元', value: '-240000000' }] },
		{ text: '增速为-1.5%。', figures: [{ text: '-1.5%', value: '-1.5' }] },
	],
	attach(m, { text, previous }) {
		if (m.numeral === null || m.low === null) return null;
		const before = text.slice(Math.max(0, m.from - 6), m.from);
		const below = BELOW.exec(before) ?? (m.unitClass === 'percent' ? SHRINK.exec(before) : null);
		if (below) return { ...m, ...negated(m), from: m.from - below[0].length, piece: 'signs' };
		if (
			/[0-9]/u.test(text[m.from] ?? '') &&
			MINUS.test(before) &&
			previous?.to !== m.from - 1 &&
			(m.unitClass === 'percent' ||
				m.unitClass === 'temperature' ||
				m.unitClass === 'energy' ||
				m.unitClass === 'money' ||
				m.unitClass === 'point')
		)
			return { ...m, ...negated(m), from: m.from - 1, piece: 'signs' };
		return null;
	},
} as const satisfies Attach;

export const doublings = {
	id: 'doublings',
	type: 'attach',
	why: '翻N番 is two to the power of N, the one multiple that Chinese prints by its exponent.',
	examples: [
		{
			text: '十年间产值翻了两番。',
			figures: [
				{ text: '十年', kind: 'time' },
				{ text: '翻了两番', kind: 'multiple', value: '4', unit: '番' },
			],
		},
		{ text: '用户数翻一番以上。', figures: [{ text: '翻一番以上', value: '2', modifier: 'atleast' }] },
	],
	attach(m, { text }) {
		if (m.unit !== '番' || m.low === null || m.low !== m.high || m.low.d !== 1n || m.low.n > 64n) return null;
		const lead = /翻\s?(?:了|将近|近|约|至少){0,2}\s?$/u.exec(text.slice(Math.max(0, m.from - 6), m.from));
		if (!lead) return null;
		const value: Exact = { n: 2n ** m.low.n, d: 1n };
		return {
			...m,
			from: m.from - lead[0].length,
			low: value,
			high: value,
			precision: null,
			kind: 'multiple',
			piece: 'doublings',
		};
	},
} as const satisfies Attach;

const HALF_UNITS =
	/半\s?(?:个(?<of>多?小时|月|百分点|世纪|钟头|学期|季度|星期|足球场)|(?<plain>小时|年|天|日(?!游)|学期|公里|里|斤|公斤|吨|亩|米|里地|分钟|钟头|世纪|价(?!格))|(?<share>数))/y;

export const halves = {
	id: 'halves',
	type: 'attach',
	why: '半 before a unit is 0.5 of it; 一半, 半数, 过半 are one half.',
	examples: [
		{
			text: '等了半小时，用了半个月。',
			figures: [
				{ text: '半小时', kind: 'measure', value: '0.5', unit: '小时' },
				{ text: '半个月', value: '0.5', unit: '个月' },
			],
		},
		{ text: '一半以上的村庄已通网。', figures: [{ text: '一半以上', kind: 'multiple', value: '0.5', modifier: 'atleast' }] },
		{ text: '工期过半，半导体产量持平。', figures: [{ text: '过半', value: '0.5', modifier: 'over', kind: 'multiple' }] },
	],
	attach(m, { text }) {
		if (m.numeral === null) return null;
		const half: Exact = { n: 1n, d: 2n };
		if (text.startsWith('一半', m.from) && m.numeral.to === m.from + 1) {
			return {
				...m,
				to: m.from + 2,
				unitTo: m.from + 2,
				unit: '',
				unitClass: '',
				low: half,
				high: half,
				precision: null,
				kind: 'multiple',
				piece: 'halves',
				numeral: { ...m.numeral, form: 'half', to: m.from + 2 },
			};
		}
		if (m.numeral.form !== 'half') return null;
		const found = matchAt(HALF_UNITS, text, m.from);
		if (!found) return null;
		const to = m.from + found[0].length;
		if (found.groups?.['share'] !== undefined)
			return { ...m, to, unitTo: to, unit: '', unitClass: '', kind: 'multiple', piece: 'halves', numeral: { ...m.numeral, to } };
		const unit = found[0].slice(1).trim();
		const plain = found.groups?.['plain'];
		const entry = unitAt(text, to - (plain ?? found.groups?.['of'] ?? '').length);
		const cls =
			entry?.class === 'length' || entry?.class === 'weight' || entry?.class === 'area'
				? entry.class
				: unit === '个百分点'
					? 'point'
					: 'duration';
		return { ...m, to, unitTo: to, unit, unitClass: cls, piece: 'halves' };
	},
} as const satisfies Attach;

export const bareHalves = {
	id: 'bare-halves',
	type: 'attach',
	why: '过半 and 近半 say one half without a noun; 半 alone is part of a word.',
	examples: [
		{
			text: '时间近半，任务完成过半。',
			figures: [
				{ text: '近半', modifier: 'about', value: '0.5' },
				{ text: '过半', modifier: 'over', value: '0.5' },
			],
		},
	],
	attach(m, { text }) {
		if (m.numeral?.form !== 'half' || m.piece !== 'scan') return null;
		if (!/(?:过|近|超|逾|不到|不足|将近|占了?|达)$/u.test(text.slice(Math.max(0, m.from - 2), m.from))) return null;
		if (/[岛导径路夜空身山圆球百辈生世程场日晌月]/u.test(text[m.from + 1] ?? '')) return null;
		return { ...m, kind: 'multiple', unit: '', unitClass: '', piece: 'bare-halves' };
	},
} as const satisfies Attach;

const SIGN = /(?:(?:US|HK|A|C|NT|RMB|CNY|USD|EUR|HKD|GBP|JPY)\s?)?[$¥€£₩￥]\s?$|(?:RMB|CNY|USD|EUR|HKD|GBP|JPY)\s?$/u;
const SIGN_UNITS: Readonly<Record<string, string>> = { $: '$', '¥': '¥', '€': '€', '£': '£', '₩': '₩' };

export const currencySigns = {
	id: 'currency-signs',
	type: 'attach',
	why: 'A currency sign stands before its number and is its unit.',
	examples: [
		{
			text: '售价¥1299起，海外为$199。',
			figures: [
				{ text: '¥1299', kind: 'money', unit: '¥' },
				{ text: '$199', kind: 'money', unit: '$' },
			],
		},
	],
	attach(m, { text }) {
		if ((m.unit !== '' && m.unitClass !== 'classifier') || m.numeral === null || !/[0-9]/u.test(text[m.from] ?? '')) return null;
		const lead = SIGN.exec(text.slice(Math.max(0, m.from - 6), m.from));
		if (!lead) return null;
		const sign = lead[0].replaceAll(/\s/gu, '');
		return {
			...m,
			from: m.from - lead[0].length,
			to: m.numeral.to,
			unitTo: m.numeral.to,
			unit: SIGN_UNITS[sign] ?? sign,
			unitClass: 'money',
			kind: 'money',
			piece: 'currency-signs',
		};
	},
} as const satisfies Attach;

const COLON = /[∶:：比]/u;

export const ratios = {
	id: 'ratios',
	type: 'attach',
	why: 'The parts of a ratio are multiples of one another; three parts or decimals tell it from a score and a clock.',
	examples: [
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
			(right && endAt(/(?:[:∶：比]\d+(?:\.\d+)?){2}/y, text, m.to) >= 0) ||
			(left && previous?.kind === 'multiple');
		const sign = text.includes('∶', Math.max(0, m.from - 1)) && (text[m.from - 1] === '∶' || text[m.to] === '∶');
		return decimal || three || sign ? { ...m, kind: 'multiple', piece: 'ratios' } : null;
	},
} as const satisfies Attach;

export const bigs = {
	id: 'counted-heads',
	type: 'attach',
	why: '九大工程 counts with 大 as if with a measure word.',
	examples: [
		{
			text: '实施六大行动、三大工程。',
			figures: [
				{ text: '六大', value: '6', unit: '', kind: 'count' },
				{ text: '三大', value: '3' },
			],
		},
		{ text: '学习二十大报告。', figures: [] },
	],
	attach(m, { text }) {
		if (m.numeral === null || m.kind !== null || m.unit !== '' || m.numeral.form === 'half' || m.numeral.form === 'vague')
			return null;
		if (text[m.numeral.to] !== '大' || text[m.from] === '一' || !isHan(text[m.numeral.to + 1])) return null;
		if (/[多小型规批片型量约概学会队陆厦于]/u.test(text[m.numeral.to + 1] ?? '')) return null;
		return { ...m, to: m.numeral.to + 1, unitTo: m.numeral.to + 1, kind: 'count', piece: 'counted-heads' };
	},
} as const satisfies Attach;

export const fused = {
	id: 'fused-measure',
	type: 'attach',
	why: '俩 and 仨 hold their measure word.',
	examples: [{ text: '俩村合建一所学校。', figures: [{ text: '俩', value: '2', unit: '' }, { text: '一所' }] }],
	attach(m) {
		return m.numeral?.form === 'fused' ? { ...m, kind: 'count', precision: { n: 1n, d: 1n }, piece: 'fused-measure' } : null;
	},
} as const satisfies Attach;

export const levels = {
	id: 'levels',
	type: 'attach',
	why: 'Earthquakes, winds and index points are measured by 级 and 点; elsewhere they name or count.',
	examples: [
		{
			text: '阵风8至9级，股指报3120.55点。',
			figures: [
				{ text: '8至9级', kind: 'measure', low: '8', high: '9' },
				{ text: '3120.55点', kind: 'measure', unit: '点' },
			],
		},
	],
	attach(m, { text }) {
		if (m.numeral === null) return null;
		if (m.unit === '级') {
			const windy = /(?:风|风力|阵风|震级|烈度|浪|海浪)[^，。；]{0,8}$/u.test(text.slice(Math.max(0, m.from - 10), m.from));
			const named = endAt(/\s?(?:以上|左右)?(?:的)?(?:地震|大风|阵风|风|台风|烈度|强震|余震)/y, text, m.unitTo) >= 0;
			return windy || named || (m.low !== null && m.low.d !== 1n) ? { ...m, kind: 'measure', piece: 'levels' } : null;
		}
		if (
			m.unit === '点' &&
			(m.low === null || m.low.d === 1n) &&
			m.low !== null &&
			m.low.n < 24n &&
			!/[跌涨报收于至]$/u.test(text.slice(Math.max(0, m.from - 1), m.from))
		)
			return { ...m, kind: 'count', piece: 'levels' };
		return null;
	},
} as const satisfies Attach;
