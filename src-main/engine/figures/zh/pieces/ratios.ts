import { endAt } from '../match.ts';
import type { Attach, Mention } from '../types.ts';

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
			(right && endAt(/(?:[:∶：比]\d{1,64}(?:\.\d{1,64})?){2}/y, text, m.to) >= 0) ||
			(left && previous?.kind === 'multiple');
		const sign = text.includes('∶', Math.max(0, m.from - 1)) && (text[m.from - 1] === '∶' || text[m.to] === '∶');
		return decimal || three || sign ? { ...m, kind: 'multiple', piece: 'ratios' } : null;
	},
} as const satisfies Attach;
