import type { Modifier } from '../../../../contract/model.ts';
import { stronger } from '../strength.ts';
import type { Attach } from '../types.ts';

const INNER: Readonly<Record<string, Modifier>> = {
	余: 'over',
	'+': 'over',
	多: 'over',
	来: 'about',
	几: 'about',
	数: 'about',
	把: 'about',
};

export const innerApproximators = {
	id: 'inner-approximators',
	type: 'attach',
	why: '2500余万: the approximator stands inside the number.',
	examples: [
		{
			text: '筹资1800余万元，惠及三百多户。',
			figures: [
				{ text: '1800余万元', value: '18000000', modifier: 'over' },
				{ text: '三百多户', value: '300', modifier: 'over' },
			],
		},
		{
			text: '新增300+家企业，下载1亿+次，5+2工作法。',
			figures: [
				{ text: '300+家', value: '300', unit: '家', modifier: 'over' },
				{ text: '1亿+次', value: '100000000', unit: '次', modifier: 'over' },
			],
		},
		{
			text: '十几名、数百人、几十万件。',
			figures: [
				{ text: '十几名', low: '11', high: '19', modifier: 'about' },
				{ text: '数百人', low: '200', high: '999' },
				{ text: '几十万件', low: '200000', high: '990000' },
			],
		},
		{
			text: '赚了万把块钱，来了百把人。',
			figures: [
				{ text: '万把块钱', value: '10000', modifier: 'about' },
				{ text: '百把人', value: '100' },
			],
		},
		{
			text: '花了好几天，来了十来个人。',
			figures: [
				{ text: '好几天', value: null, low: null, high: null, modifier: 'about' },
				{ text: '十来个', value: '10', modifier: 'about' },
			],
		},
		{
			text: '来了40来人，收了3000来斤，每天2万来单，筹到50来万元；200来自外省，10来回跑了3年。',
			figures: [
				{ text: '40来人', value: '40', unit: '人', modifier: 'about' },
				{ text: '3000来斤', value: '3000', unit: '斤', modifier: 'about' },
				{ text: '2万来单', value: '20000', unit: '单', modifier: 'about' },
				{ text: '50来万元', value: '500000', unit: '元', modifier: 'about' },
				{ text: '200', modifier: 'exact' },
				{ text: '10', modifier: 'exact' },
				{ text: '3年' },
			],
		},
		{
			text: '两三家、五六十人。',
			figures: [
				{ text: '两三家', low: '2', high: '3', modifier: 'about' },
				{ text: '五六十人', low: '50', high: '60' },
			],
		},
	],
	attach(m) {
		const { numeral } = m;
		if (numeral === null || m.kind === 'time' || m.kind === 'rank') return null;
		const modifier = INNER[numeral.inner];
		if (modifier) return { ...m, ...stronger(m, modifier, numeral.inner) };
		return numeral.estimate ? { ...m, ...stronger(m, 'about', '') } : null;
	},
} as const satisfies Attach;
