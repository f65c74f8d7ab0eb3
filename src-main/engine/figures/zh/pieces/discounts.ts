import { type Exact, ratio } from '../../../exact.ts';
import { skipBlanks } from '../chars.ts';
import { endAt } from '../match.ts';
import { readNumeral } from '../numeral.ts';
import type { Attach, Mention } from '../types.ts';

/** 折 as the share of the price, not 折叠, 折合, 折旧, 打折扣, 三折页. */
const OFF = /折(?![叠合旧射腰返磨算页线纸断桥弯戟服损耗子])/y;

/** One or two digits read one by one or with 点 between them; a tenth is the place of the first. */
function share(value: Exact, digits: number): Exact | null {
	const scale = digits === 2 && value.d === 1n ? 100n : 10n;
	return value.n > 0n && value.n < scale * value.d ? ratio(value.n, value.d * scale) : null;
}

function numberOf(text: string, at: number): Pick<Mention, 'numeral' | 'low' | 'high'> | null {
	const numeral = readNumeral(text, at);
	return numeral && { numeral, low: numeral.low, high: numeral.high };
}

export const discounts = {
	id: 'discounts',
	type: 'attach',
	needs: /折/u,
	why: '八折 is eight tenths of the price: what is paid, not what is taken off.',
	examples: [
		{
			text: '老人票八折，团体票7.5折起。',
			figures: [
				{ text: '八折', kind: 'multiple', value: '0.8', unit: '折' },
				{ text: '7.5折', kind: 'multiple', value: '0.75', unit: '折' },
			],
		},
		{
			text: '图书九五折，童装88折，旧款六七折。',
			figures: [
				{ text: '九五折', value: '0.95' },
				{ text: '88折', value: '0.88' },
				{ text: '六七折', low: '0.6', high: '0.7', modifier: 'about' },
			],
		},
		{ text: '会员可享九点五折优惠。', figures: [{ text: '九点五折', value: '0.95' }] },
		{ text: '买了3折叠椅和两把折叠伞。', figures: [{ text: '3' }, { text: '两把' }] },
	],
	attach(word, { text }) {
		// 九五折: the digits alone are a word elsewhere.
		const m = word.numeral === null ? { ...word, ...numberOf(text, word.from) } : word;
		if (m.numeral === null || m.kind !== null || m.low === null || m.high === null || m.numeral.inner) return null;
		const at = skipBlanks(text, m.numeral.to);
		if (text[at] !== '折') return null;
		const to = endAt(OFF, text, at);
		if (to < 0) return null;
		const digits = m.numeral.estimate ? 1 : m.numeral.length;
		const low = share(m.low, digits);
		const high = share(m.high, digits);
		if (low === null || high === null) return null;
		return {
			...m,
			verdict: null,
			to: at + 1,
			unitTo: at + 1,
			unit: '折',
			unitClass: 'multiple',
			low,
			high: m.low === m.high ? low : high,
			precision: null,
			kind: 'multiple',
			piece: 'discounts',
		};
	},
} as const satisfies Attach;
