import { mul, pow10 } from '../../../exact.ts';
import { perUnitAt } from '../lexicon/index.ts';
import { matchAt } from '../match.ts';
import { readUnit } from '../scan.ts';
import type { Attach } from '../types.ts';

const POWER = /\s?[×xX*]\s?10(?:\^(?<plain>-?\d{1,2})|(?<raised>⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))/y;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function exponent(plain: string | undefined, raised: string | undefined): number {
	if (plain !== undefined) return Number(plain);
	const digits = [...(raised ?? '').replace('⁻', '')].map((c) => RAISED.indexOf(c)).join('');
	return raised?.startsWith('⁻') ? -Number(digits) : Number(digits);
}

export const powersOfTen = {
	id: 'powers-of-ten',
	type: 'attach',
	needs: /10/u,
	why: 'Laboratories print large counts as a number times a power of ten: two numerals, one value.',
	examples: [
		{
			text: '白细胞6.2×10⁹/L，活菌数3×10^8个。',
			figures: [
				{ text: '6.2×10⁹/L', kind: 'measure', value: '6200000000', unit: '/L' },
				{ text: '3×10^8个', kind: 'count', value: '300000000', unit: '个' },
			],
		},
	],
	attach(m, { text }) {
		if (m.numeral === null || m.unit !== '' || m.low === null || m.low !== m.high) return null;
		const found = matchAt(POWER, text, m.numeral.to);
		if (!found) return null;
		const scale = pow10(exponent(found.groups?.['plain'], found.groups?.['raised']));
		const at = m.numeral.to + found[0].length;
		const per = text[at] === '/' ? perUnitAt(text, at + 1) : null;
		const unit = per === null ? readUnit(text, at) : null;
		const to = per === null ? (unit?.to ?? at) : at + 1 + per.length;
		const value = mul(m.low, scale);
		return {
			...m,
			to,
			unitTo: to,
			numeral: { ...m.numeral, to: at },
			low: value,
			high: value,
			precision: m.precision && mul(m.precision, scale),
			unit: per === null ? (unit?.text ?? '') : `/${per}`,
			unitClass: per === null ? (unit?.class ?? '') : 'other',
			piece: 'powers-of-ten',
		};
	},
} as const satisfies Attach;
