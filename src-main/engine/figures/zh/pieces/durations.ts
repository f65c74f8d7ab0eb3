/** Durations printed in two or three units, and the sports clock: one stretch of time, one figure. */
import { add, div, type Exact, mul, whole } from '../../../exact.ts';
import type { Mention, Merge } from '../types.ts';

/** How many of the next smaller unit make one; the larger unit first. */
const STEPS: readonly (readonly [RegExp, RegExp, number])[] = [
	[/^(?:年)$/u, /^(?:个月|月)$/u, 12],
	[/^(?:天|日)$/u, /^(?:个?小时)$/u, 24],
	[/^(?:个?小时|时)$/u, /^(?:分钟|分)$/u, 60],
	[/^(?:分钟|分)$/u, /^(?:秒钟|秒)$/u, 60],
	// 北纬30度15分.
	[/^[度°]$/u, /^[分′]$/u, 60],
];

/** The unit of the last part stays known through its precision: minutes in an hour are 1/60. */
function joined(a: Mention, b: Mention, per: Exact): Mention | null {
	if (a.low === null || b.low === null || a.precision === null) return null;
	const value = add(a.low, div(b.low, per));
	return {
		...a,
		to: b.to,
		unitTo: b.to,
		low: value,
		high: value,
		precision: b.precision && div(b.precision, per),
		kind: 'measure',
		unitClass: 'duration',
		modifier: b.modifier === 'exact' ? a.modifier : b.modifier,
		modifierText: b.modifier === 'exact' ? a.modifierText : b.modifierText,
		piece: 'durations',
	};
}

export const durations = {
	id: 'durations',
	type: 'merge',
	why: '4小时18分 is one stretch of time: its parts alone would be compared with what they are not.',
	examples: [
		{
			text: '全程3小时24分，获刑两年六个月。',
			figures: [
				{ text: '3小时24分', kind: 'measure', value: '3.4', unit: '小时' },
				{ text: '两年六个月', value: '2.5', unit: '年' },
			],
		},
		{ text: '她以11秒25夺冠。', figures: [{ text: '11秒25', value: '11.25', unit: '秒', precision: '0.01' }] },
		{
			text: '走了36小时零8分，刑期两年零三个月。',
			figures: [
				{ text: '36小时零8分', value: '542/15', unit: '小时' },
				{ text: '两年零三个月', value: '2.25' },
			],
		},
		{ text: '成绩为3分9秒60。', figures: [{ text: '3分9秒60', value: '3.16', unit: '分' }] },
		{ text: '成绩为2小时6分30秒。', figures: [{ text: '2小时6分30秒', value: '253/120', unit: '小时' }] },
	],
	merge(a, b, between, { text }) {
		if (between.trim() !== '' || a.numeral === null || b.numeral === null || a.range || b.range) return null;
		if (a.low === null || b.low === null || a.low !== a.high || b.low !== b.high || a.kind === 'time' || b.kind === 'time')
			return null;
		const minutes = a.piece === 'durations' ? text.slice(a.to - 2, a.to) : '';
		const last = minutes === '' ? a.unit : minutes.endsWith('分') || minutes === '分钟' ? '分' : a.unit;
		for (const [large, small, n] of STEPS) {
			if (!large.test(last) || !small.test(b.unit)) continue;
			// Behind hours and minutes already joined, seconds are parts of the hour.
			return joined(
				a,
				b,
				minutes !== '' && last === '分' && a.unit !== '分' && a.unit !== '分钟' ? mul(whole(60), whole(n)) : whole(n),
			);
		}
		return null;
	},
} as const satisfies Merge;
