import { complete, NO_POINT, type Point } from '../dates.ts';
import { matchAt } from '../match.ts';
import { timeOf } from '../time-mention.ts';
import type { Attach } from '../types.ts';

const WEEK = /[一二三四五六](?!周|年|岁|边|围|期|转|天一|次)/y;

export const weekdays = {
	id: 'weekdays',
	type: 'attach',
	needs: /[期拜周]/u,
	why: 'A weekday is a time, and must fit its date.',
	examples: [
		{
			text: '本周六开馆，上个周五试运行，下周四（7月2日）再演；晚上周三路口封闭。',
			published: '2026-06-24',
			figures: [
				{ text: '本周六', kind: 'time', interval: '2026-06-27/2026-06-27' },
				{ text: '上个周五', kind: 'time', interval: '2026-06-19/2026-06-19' },
				{ text: '下周四', kind: 'time', interval: '2026-07-02/2026-07-02' },
				{ text: '7月2日', kind: 'time' },
				{ text: '周三', kind: 'time' },
			],
		},
		{
			text: '上周六一场来了4万人，周五两场座无虚席，一周五天营业。',
			figures: [
				{ text: '上周六', kind: 'time' },
				{ text: '一场', value: '1' },
				{ text: '4万人' },
				{ text: '周五', kind: 'time' },
				{ text: '两场', value: '2' },
				{ text: '一周' },
				{ text: '五天' },
			],
		},
		{
			text: '合约2405周五收报3928元，3周一次。',
			figures: [{ text: '周五', kind: 'time' }, { text: '3928元' }, { text: '3周' }, { text: '一次' }],
			others: [['2405', 'label']],
		},
		{ text: '星期五起降价3元。', figures: [{ text: '星期五', kind: 'time', value: null }, { text: '3元' }] },
		{
			text: '每周一至周五开放。',
			figures: [
				{ text: '周一', kind: 'time' },
				{ text: '周五', kind: 'time' },
			],
		},
	],
	attach(m, { text, context, next }) {
		if (!/[期拜周]/u.test(text[m.from - 1] ?? '')) return null;
		const lead = /(?:(?:本|这|(?<![早晚马以之加])[上下]{1,2})个?)?(?:星期|礼拜|周)\s?$/u.exec(
			text.slice(Math.max(0, m.from - 6), m.from),
		);
		if (!lead || !matchAt(WEEK, text, m.from)) return null;
		const before = text.slice(Math.max(0, m.from - lead[0].length - 3), m.from - lead[0].length);
		// 两周五天 and 3周一次 count weeks; behind a code of many digits the day begins.
		if (lead[0].startsWith('周') && /(?:(?:^|\D)\d{1,2}|[一二两三四五六七八九十个几多四圆姓老小])$/u.test(before)) return null;
		if (
			lead[0].startsWith('周') &&
			next?.from !== m.from + 1 &&
			!/[，。、；至到（）()\s的上下午晚起前后开举召将为在和及]|$/u.test(text[m.from + 1] ?? '，')
		)
			return null;
		const n = '一二三四五六'.indexOf(text[m.from] ?? '') + 1;
		const point: Point = {
			...NO_POINT,
			to: m.from + 1,
			weekday: n,
		};
		const from = m.from - lead[0].length;
		const week = from + lead[0].search(/[星礼周]/u);
		return timeOf(m, from, m.from + 1, { grain: 'day', interval: complete(point, text, week, context.published) }, 'weekdays');
	},
} as const satisfies Attach;
