import type { Attach } from '../types.ts';

export const bareHalves = {
	id: 'bare-halves',
	type: 'attach',
	needs: /半/u,
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
