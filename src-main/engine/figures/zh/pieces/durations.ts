/** Durations printed in two or three units, and the sports clock: one stretch of time, one figure. */
import { add, div, type Exact, mul, whole } from '../../../exact.ts';
import type { Mention, Merge } from '../types.ts';

/** The larger unit first, how many of the smaller make one, and whether the whole is told in the smaller. */
const STEPS: readonly (readonly [RegExp, RegExp, Exact, 'smaller' | 'larger'])[] = [
	[/^(?:年)$/u, /^(?:个月|月)$/u, whole(12), 'larger'],
	[/^(?:天|日)$/u, /^(?:个?小时)$/u, whole(24), 'smaller'],
	[/^(?:个?小时|时)$/u, /^(?:分钟|分)$/u, whole(60), 'smaller'],
	[/^(?:分钟|分)$/u, /^(?:秒钟|秒)$/u, whole(60), 'smaller'],
	// 北纬30度15分.
	[/^[度°]$/u, /^[分′]$/u, whole(60), 'larger'],
];

/**
 * A clock's stretch is told in the smallest unit printed: 1分08秒 are 68 seconds, and no 17/15 of a minute, which nobody
 * would write. Terms of years stay years, positions degrees; the last part is known through its precision.
 */
function joined(a: Mention, b: Mention, per: Exact, told: 'smaller' | 'larger'): Mention | null {
	if (a.low === null || b.low === null || a.precision === null) return null;
	const value = told === 'smaller' ? add(mul(a.low, per), b.low) : add(a.low, div(b.low, per));
	return {
		...a,
		to: b.to,
		unitTo: b.to,
		unit: told === 'smaller' ? b.unit : a.unit,
		low: value,
		high: value,
		precision: told === 'smaller' ? b.precision : b.precision && div(b.precision, per),
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
				{ text: '3小时24分', kind: 'measure', value: '204', unit: '分' },
				{ text: '两年六个月', value: '2.5', unit: '年' },
			],
		},
		{
			text: '还剩1分08秒，值守2天6小时。',
			figures: [
				{ text: '1分08秒', value: '68', unit: '秒', precision: '1' },
				{ text: '2天6小时', value: '54', unit: '小时' },
			],
		},
		{
			text: '1岁半的孩子要等两到四周，四周后再来，四周种了树。',
			figures: [
				{ text: '1岁半', value: '1.5', unit: '岁', kind: 'age' },
				{ text: '两到四周', low: '2', high: '4', unit: '周' },
				{ text: '四周', kind: 'time' },
			],
		},
		{ text: '她以11秒25夺冠。', figures: [{ text: '11秒25', value: '11.25', unit: '秒', precision: '0.01' }] },
		{
			text: '走了36小时零8分，刑期两年零三个月。',
			figures: [
				{ text: '36小时零8分', value: '2168', unit: '分' },
				{ text: '两年零三个月', value: '2.25' },
			],
		},
		{ text: '成绩为3分9秒60。', figures: [{ text: '3分9秒60', value: '189.6', unit: '秒' }] },
		{ text: '成绩为2小时6分30秒。', figures: [{ text: '2小时6分30秒', value: '7590', unit: '秒' }] },
	],
	merge(a, b, between) {
		if (between.trim() !== '' || a.numeral === null || b.numeral === null || a.range || b.range) return null;
		if (a.low === null || b.low === null || a.low !== a.high || b.low !== b.high || a.kind === 'time' || b.kind === 'time')
			return null;
		for (const [large, small, per, told] of STEPS) if (large.test(a.unit) && small.test(b.unit)) return joined(a, b, per, told);
		return null;
	},
} as const satisfies Merge;
