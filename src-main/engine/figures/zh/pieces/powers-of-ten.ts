import { mul, pow10 } from '../../../exact.ts';
import { perUnitAt } from '../lexicon/index.ts';
import { matchAt } from '../match.ts';
import { readUnit } from '../scan.ts';
import type { Attach } from '../types.ts';

const POWER = /\s?[×xX*]\s?10(?:\^(?<plain>[-−]?\d{1,2})|(?<raised>⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))/y;
/** Behind a ten that stands for itself: 10⁶立方米. */
const BARE_POWER = /(?:\^(?<plain>[-−]?\d{1,2})|(?<raised>⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))/y;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function exponent(plain: string | undefined, raised: string | undefined): number {
	if (plain !== undefined) return Number(plain.replace('−', '-'));
	const digits = [...(raised ?? '').replace('⁻', '')].map((c) => RAISED.indexOf(c)).join('');
	return raised?.startsWith('⁻') ? -Number(digits) : Number(digits);
}

export const powersOfTen = {
	id: 'powers-of-ten',
	type: 'attach',
	needs: /10/u,
	why: 'Laboratories print large counts as a power of ten, or as a number times one: two numerals, one value.',
	examples: [
		{
			text: '白细胞6.2×10⁹/L，活菌数3×10^8个。',
			figures: [
				{ text: '6.2×10⁹/L', kind: 'measure', value: '6200000000', unit: '/L' },
				{ text: '3×10^8个', kind: 'count', value: '300000000', unit: '个' },
			],
		},
		{
			text: '库容10⁷立方米，菌落数10^5个，精度10⁻³米，占地10km²。',
			figures: [
				{ text: '10⁷立方米', kind: 'measure', value: '10000000', unit: '立方米', precision: '10000000' },
				{ text: '10^5个', kind: 'count', value: '100000' },
				{ text: '10⁻³米', value: '0.001', precision: '0.001' },
				{ text: '10km²', value: '10', unit: 'km²' },
			],
		},
	],
	attach(m, { text }) {
		if (m.numeral === null || m.unit !== '' || m.low === null || m.low !== m.high) return null;
		const ten = text.slice(m.from, m.numeral.to) === '10';
		const bare = ten ? matchAt(BARE_POWER, text, m.numeral.to) : null;
		const found = bare ?? matchAt(POWER, text, m.numeral.to);
		if (!found) return null;
		// The ten printed is itself the first of the powers.
		const scale = pow10(exponent(found.groups?.['plain'], found.groups?.['raised']) - (bare ? 1 : 0));
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
			precision: bare ? value : m.precision && mul(m.precision, scale),
			unit: per === null ? (unit?.text ?? '') : `/${per}`,
			unitClass: per === null ? (unit?.class ?? '') : 'other',
			piece: 'powers-of-ten',
		};
	},
} as const satisfies Attach;
