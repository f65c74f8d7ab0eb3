import type { Exact } from '../../../exact.ts';
import { unitAt } from '../lexicon/index.ts';
import { matchAt } from '../match.ts';
import type { Attach } from '../types.ts';

const HALF_UNITS =
	/半\s?(?:个(?<of>多?小时|月|百分点|世纪|钟头|学期|季度|星期|足球场)|(?<plain>小时|年|天|日(?!游)|学期|公里|里|斤|公斤|吨|亩|厘米|毫米|米|升|毫升|里地|分钟|钟头|世纪)|(?<share>数|价(?!格|位)))/y;

export const halves = {
	id: 'halves',
	type: 'attach',
	needs: /半/u,
	why: '半 before a unit is 0.5 of it; 一半, 半数, 过半 are one half.',
	examples: [
		{
			text: '等了半小时，用了半个月，结了半厘米厚的碱。',
			figures: [
				{ text: '半小时', kind: 'measure', value: '0.5', unit: '小时' },
				{ text: '半个月', value: '0.5', unit: '个月' },
				{ text: '半厘米', value: '0.5', unit: '厘米' },
			],
		},
		{
			text: '军人票半价，订单减半。',
			figures: [
				{ text: '半价', kind: 'multiple', value: '0.5', unit: '' },
				{ text: '减半', kind: 'multiple', value: '0.5' },
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
		// 减半, 折半: half of what it was.
		if (/[减折]/u.test(text[m.from - 1] ?? '') && !/[年月天日小个]/u.test(text[m.from + 1] ?? ''))
			return {
				...m,
				from: m.from - 1,
				to: m.from + 1,
				unitTo: m.from + 1,
				unit: '',
				unitClass: '',
				kind: 'multiple',
				piece: 'halves',
			};
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
