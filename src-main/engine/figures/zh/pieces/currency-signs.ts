import type { Attach } from '../types.ts';

const SIGN = /(?:(?:US|HK|A|C|NT|RMB|CNY|USD|EUR|HKD|GBP|JPY)\s?)?[$¥€£₩￥]\s?$|(?:RMB|CNY|USD|EUR|HKD|GBP|JPY)\s?$/u;

const SIGN_UNITS: Readonly<Record<string, string>> = { $: '$', '¥': '¥', '€': '€', '£': '£', '₩': '₩' };

export const currencySigns = {
	id: 'currency-signs',
	type: 'attach',
	needs: /[$¥€£₩￥A-Z]/u,
	why: 'A currency sign stands before its number and is its unit.',
	examples: [
		{
			text: '售价¥1299起，海外为$199。',
			figures: [
				{ text: '¥1299', kind: 'money', unit: '¥' },
				{ text: '$199', kind: 'money', unit: '$' },
			],
		},
	],
	attach(m, { text }) {
		if ((m.unit !== '' && m.unitClass !== 'classifier') || m.numeral === null || !/[0-9]/u.test(text[m.from] ?? '')) return null;
		if (!/[$¥€£₩￥A-Z\s]/u.test(text[m.from - 1] ?? '无')) return null;
		const lead = SIGN.exec(text.slice(Math.max(0, m.from - 6), m.from));
		if (!lead) return null;
		const sign = lead[0].replaceAll(/\s/gu, '');
		return {
			...m,
			from: m.from - lead[0].length,
			to: m.numeral.to,
			unitTo: m.numeral.to,
			unit: SIGN_UNITS[sign] ?? sign,
			unitClass: 'money',
			kind: 'money',
			piece: 'currency-signs',
		};
	},
} as const satisfies Attach;
