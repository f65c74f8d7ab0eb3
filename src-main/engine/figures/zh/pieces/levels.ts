import { endAt } from '../match.ts';
import type { Attach } from '../types.ts';

export const levels = {
	id: 'levels',
	type: 'attach',
	needs: /[级点]/u,
	why: 'Earthquakes, winds and index points are measured by 级 and 点; elsewhere they name or count.',
	examples: [
		{
			text: '有5~7级、阵风8级的西南风，阵风8至9级，股指报3120.55点。',
			figures: [
				{ text: '5~7级', kind: 'measure', low: '5', high: '7' },
				{ text: '8级', kind: 'measure' },
				{ text: '8至9级', kind: 'measure', low: '8', high: '9' },
				{ text: '3120.55点', kind: 'measure', unit: '点' },
			],
		},
		{
			text: '最大震度4级，3.0级及以上余震2次。',
			figures: [{ text: '4级', kind: 'measure' }, { text: '3.0级及以上', kind: 'measure' }, { text: '2次' }],
		},
		{
			text: '强度减到10—11级，劳动强度分4级。',
			figures: [{ text: '10—11级', kind: 'measure', low: '10', high: '11' }, { text: '4级' }],
		},
	],
	attach(m, { text }) {
		if (m.numeral === null) return null;
		if (m.unit === '级') {
			const windy = /(?:风|风力|阵风|震[级度]|烈度|浪|海浪|强度)[^，。；]{0,8}$/u.test(
				text.slice(Math.max(0, m.from - 10), m.from),
			);
			const named =
				endAt(
					/\s?(?:(?:及|以)?以?上|左右)?(?:的)?(?:[、，]?阵风|[东南西北偏]{1,3}大?风|地震|大风|阵风|风(?!圈)|台风|烈度|强震|大震|余震)/y,
					text,
					m.unitTo,
				) >= 0;
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
