import type { Merge } from '../types.ts';

/** 25日（正月初七）: brackets that hold nothing but the day. */
const OPENS = /^\s?[（(]$/u;
const CLOSES = /^[）)]/u;

export const sameDay = {
	id: 'same-day',
	type: 'merge',
	needs: /[（(](?:农历|大年|正月|腊月|初)|(?:初|月|十|廿)[一二三四五六七八九十]{1,2}\s?[（(]\d/u,
	why: 'A day with the same day of the other calendar in brackets is one time.',
	examples: [
		{
			text: '2月16日（正月初七）返程客流达3万人次，初八（17日）2万人次。',
			published: '2024-02-20',
			figures: [
				{ text: '2月16日（正月初七）', kind: 'time', value: null, interval: '2024-02-16/2024-02-16' },
				{ text: '3万人次' },
				{ text: '初八（17日）', kind: 'time', interval: '2024-02-17/2024-02-17' },
				{ text: '2万人次' },
			],
		},
		{
			text: '初七至初九（2月16日至18日）加开列车，除夕（9日，初一前）停运。',
			figures: [{ text: '初七至初九（2月16日至18日）', kind: 'time' }, { text: '9日' }],
		},
	],
	merge(a, b, between, { text }) {
		if (a.kind !== 'time' || b.kind !== 'time' || !OPENS.test(between) || !CLOSES.test(text.slice(b.to, b.to + 1))) return null;
		const lunar = a.piece === 'lunar-dates' ? a : b.piece === 'lunar-dates' ? b : null;
		if (lunar === null || (a.piece === 'lunar-dates') === (b.piece === 'lunar-dates')) return null;
		const day = lunar === a ? b : a;
		if (day.time?.grain !== 'day' && day.time?.grain !== 'span') return null;
		return { ...day, from: a.from, to: b.to + 1, unitTo: b.to + 1, piece: 'same-day' };
	},
} as const satisfies Merge;
