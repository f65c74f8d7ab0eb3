import { neg } from '../../../exact.ts';
import type { Attach, Mention } from '../types.ts';

const negated = (m: Mention): Pick<Mention, 'low' | 'high'> => ({ low: m.high && neg(m.high), high: m.low && neg(m.low) });

const BELOW = /零下\s?$/u;

const SHRINK = /负增长\s?(?:为|了|约)?\s?$/u;

const MINUS = /(?:^|[\s，。；：、（(]|[\u4e00-\u9fff])[-−－]$/u;

/** What may be negative; a hyphen before a count is a hyphen. */
const SIGNED: ReadonlySet<string> = new Set([
	'percent',
	'temperature',
	'energy',
	'money',
	'point',
	'length',
	'power',
	'index',
	'other',
]);
/** -2到3℃: the unit stands behind the second end. */
const SPAN = /^\s?(?:至|到|~|～|—|－|-)[-−－]?\s?$/u;

/** 0.2、-1.3、0.8个百分点: the unit of a list stands behind its last number. */
const LISTED = /^\s?(?:、|和|与|及)\s?[-−－]?$/u;

export const signs = {
	id: 'signs',
	type: 'attach',
	needs: /零下|负增长|[-−－]/u,
	why: 'Below zero is a value, not a word beside one.',
	examples: [
		{ text: '最低气温零下12摄氏度。', figures: [{ text: '零下12摄氏度', value: '-12', unit: '摄氏度', kind: 'measure' }] },
		{ text: '一季度负增长3.4%。', figures: [{ text: '一季度' }, { text: '负增长3.4%', value: '-3.4' }] },
		{ text: '净利润-2.4亿元。', figures: [{ text: '-2.4亿元', value: '-240000000' }] },
		{
			text: '井底标高-26.4米，水温-1.8摄氏度。',
			figures: [
				{ text: '-26.4米', value: '-26.4' },
				{ text: '-1.8摄氏度', value: '-1.8' },
			],
		},
		{
			text: '分别拉动0.2、-1.3、0.8个百分点。',
			figures: [
				{ text: '0.2', value: '0.2', unit: '个百分点', kind: 'point' },
				{ text: '-1.3', value: '-1.3', unit: '个百分点', kind: 'point' },
				{ text: '0.8个百分点' },
			],
		},
		{ text: '增速为-1.5%。', figures: [{ text: '-1.5%', value: '-1.5' }] },
	],
	attach(m, { text, previous, next }) {
		if (m.numeral === null || m.low === null) return null;
		const before = text.slice(Math.max(0, m.from - 6), m.from);
		const below = BELOW.exec(before) ?? (m.unitClass === 'percent' ? SHRINK.exec(before) : null);
		if (below) return { ...m, ...negated(m), from: m.from - below[0].length, piece: 'signs' };
		if (
			/[0-9]/u.test(text[m.from] ?? '') &&
			MINUS.test(before) &&
			previous?.to !== m.from - 1 &&
			(SIGNED.has(m.unitClass) ||
				(m.unit === '' &&
					next !== null &&
					SIGNED.has(next.unitClass) &&
					next.from - m.to <= 4 &&
					(SPAN.test(text.slice(m.to, next.from)) || LISTED.test(text.slice(m.to, next.from)))))
		)
			return { ...m, ...negated(m), from: m.from - 1, piece: 'signs' };
		return null;
	},
} as const satisfies Attach;
