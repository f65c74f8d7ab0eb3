import { add, div, type Exact, whole } from '../../../exact.ts';
import { hanDigit } from '../chars.ts';
import { unitAt } from '../lexicon/index.ts';
import { matchAt } from '../match.ts';
import type { Attach } from '../types.ts';

/** 1米75, 2米1, 一米八, 五米三十, 六米零二: one digit is a tenth, two are hundredths. */
const REST =
	/(?<arabic>\d{1,3})(?![\d.])|零(?<cent>[一二三四五六七八九])|(?<tens>[一二三四五六七八九])十(?<ones>[一二三四五六七八九])?|(?<run>[一二三四五六七八九][〇零一二三四五六七八九]?)/y;

function share(groups: Record<string, string | undefined>): Exact | null {
	const { arabic, cent, tens, ones, run } = groups;
	const printed = arabic ?? run;
	if (printed !== undefined) {
		let value = 0;
		for (const c of printed) value = value * 10 + (hanDigit(c) ?? Number(c));
		return div(whole(value), whole(10 ** printed.length));
	}
	if (cent !== undefined) return div(whole(hanDigit(cent) ?? 0), whole(100));
	return tens === undefined ? null : div(whole((hanDigit(tens) ?? 0) * 10 + (hanDigit(ones) ?? 0)), whole(100));
}

export const splitDecimals = {
	id: 'split-decimals',
	type: 'attach',
	needs: /[米秒]/u,
	why: 'Heights and the times of races are printed with 米 and 秒 for the point.',
	examples: [
		{
			text: '他身高1米83，跳过五米三十，投出21米6。',
			figures: [
				{ text: '1米83', value: '1.83', unit: '米', precision: '0.01' },
				{ text: '五米三十', value: '5.3' },
				{ text: '21米6', value: '21.6' },
			],
		},
		{
			text: '她以11秒25夺冠，纪录是十秒零六和三分五十二秒三七。',
			figures: [
				{ text: '11秒25', kind: 'measure', value: '11.25', unit: '秒', precision: '0.01' },
				{ text: '十秒零六', value: '10.06', unit: '秒' },
				{ text: '三分五十二秒三七', value: '232.37', unit: '秒' },
			],
		},
		{
			text: '她滑出43秒371，接力用时2分41秒534。',
			figures: [
				{ text: '43秒371', value: '43.371', unit: '秒', precision: '0.001' },
				{ text: '2分41秒534', value: '161.534', unit: '秒', kind: 'measure' },
			],
		},
		{
			text: '一米八的汉子，跳出六米零二。',
			figures: [
				{ text: '一米八', value: '1.8' },
				{ text: '六米零二', value: '6.02' },
			],
		},
		{
			text: '他以6米34多出9厘米，水深3米5多。',
			figures: [{ text: '6米34', value: '6.34' }, { text: '9厘米' }, { text: '3米' }, { text: '5多' }],
		},
		{ text: '相距100米3个路口，宽3米5人并行。', figures: [{ text: '100米' }, { text: '3个' }, { text: '3米' }, { text: '5人' }] },
	],
	attach(m, { text }) {
		if ((m.unit !== '米' && m.unit !== '秒') || m.numeral === null || m.numeral.scale > 0 || m.numeral.inner || m.to !== m.unitTo)
			return null;
		if (m.low === null || m.low !== m.high || m.low.d !== 1n || m.low.n >= 100n) return null;
		const found = matchAt(REST, text, m.unitTo);
		const more = found && share(found.groups ?? {});
		// The clocks of races go to thousandths; nobody is measured so.
		if (!found || !more || (m.unit === '米' && found[0].length > 2)) return null;
		const to = m.unitTo + found[0].length;
		const behind = text.slice(to, to + 2);
		// 6米34|多出9厘米: 多 goes on with the verb, not with the number.
		if (/^(?:[\d〇零一二三四五六七八九十百千万亿几余%％:：∶×/~～—-]|多(?![出于了过]))/u.test(behind) || unitAt(text, to) !== null)
			return null;
		const value = add(m.low, more);
		const precision = div(whole(1), whole(10 ** Math.min(found.groups?.['arabic']?.length ?? found[0].length, 3)));
		return { ...m, low: value, high: value, precision, to, unitTo: to, piece: 'split-decimals' };
	},
} as const satisfies Attach;
