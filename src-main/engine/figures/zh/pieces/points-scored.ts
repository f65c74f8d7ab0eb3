import type { Attach } from '../types.ts';

/** Before these a 分 is a minute. */
const MINUTES =
	/(?:晚点|延误|正点|早到|提前|还剩|剩余|历时|用时|耗时|时长|间隔|加时|补时|停留|停车|北纬|南纬|东经|西经)[约达仅近]?$/u;

/** 每股盈利0.43分, 末期息每股3分: hundredths of the currency that a company reckons in. */
const PER_SHARE = /(?:每股(?![线力势])|每单位|每份|股息|派息|[末中]期息|特别息)[^，。；、！？\d]{0,10}$/u;

export const pointsScored = {
	id: 'points-scored',
	type: 'attach',
	needs: /分/u,
	why: 'So many 分 are points of a match, a test or a licence; minutes are 分钟, or parts of a clock and a duration.',
	examples: [
		{
			text: '他独得28分，满意度评分4.7分，一次记9分。',
			figures: [
				{ text: '28分', kind: 'count', unit: '分' },
				{ text: '4.7分', kind: 'count' },
				{ text: '一次' },
				{ text: '9分', kind: 'count' },
			],
		},
		{
			text: '列车晚点12分，位于北纬36度12分。',
			figures: [
				{ text: '12分', kind: 'measure' },
				{ text: '36度12分', value: '36.2', unit: '度' },
			],
		},
		{
			text: '每股基本盈利0.43分，末期息每股普通股3.2分；他每股线索得3分。',
			figures: [
				{ text: '0.43分', kind: 'money', unit: '分', value: '0.43' },
				{ text: '3.2分', kind: 'money' },
				{ text: '3分', kind: 'count' },
			],
		},
		{
			text: '用时3分20秒，每斤贵了5分钱。',
			figures: [
				{ text: '3分20秒', kind: 'measure' },
				{ text: '5分钱', kind: 'money' },
			],
		},
	],
	attach(m, { text, previous }) {
		if (m.unit !== '分' || m.unitClass !== 'minute' || m.kind !== null || m.piece === 'durations') return null;
		// 北纬30度15分; 5角8分.
		if (previous !== null && /^[度°角毛]$/u.test(previous.unit) && previous.to === m.from) return null;
		if (MINUTES.test(text.slice(Math.max(0, m.from - 4), m.from))) return null;
		if (PER_SHARE.test(text.slice(Math.max(0, m.from - 16), m.from)))
			return { ...m, kind: 'money', unitClass: 'money', piece: 'points-scored' };
		return text[m.unitTo] === '之' ? null : { ...m, kind: 'count', unitClass: 'score', piece: 'points-scored' };
	},
} as const satisfies Attach;
