import type { Attach } from '../types.ts';

const SIGN = /(?:(?:US|HK|A|C|NT|RMB|CNY|USD|EUR|HKD|GBP|JPY)\s?)?[$¥€£₩￥]\s?$|(?:RMB|CNY|USD|EUR|HKD|GBP|JPY)\s?$/u;

/** 港币1.2元, 美金3万: whose yuan it is, said before the number. */
const NAMED = /(?:港币|港元|美金|美元|欧元|日元|英镑|澳元|加元|新台币|台币)\s?$/u;

/** Where no 元 follows, that of the country is said so too. */
const UNSAID = /(?:港币|港元|美金|美元|欧元|日元|英镑|澳元|加元|新台币|台币|人民币)\s?$/u;

const SIGN_UNITS: Readonly<Record<string, string>> = { $: '$', '¥': '¥', '€': '€', '£': '£', '₩': '₩' };

export const currencySigns = {
	id: 'currency-signs',
	type: 'attach',
	needs: /[$¥€£₩￥A-Z币金元镑]/u,
	why: 'A currency sign, or the name of a foreign currency, stands before its number and is its unit.',
	examples: [
		{
			text: '售价¥1299起，海外为$199。',
			figures: [
				{ text: '¥1299', kind: 'money', unit: '¥' },
				{ text: '$199', kind: 'money', unit: '$' },
			],
		},
		{
			text: '每股派息港币1.2元，募资美元3亿元，1美元兑7.2元，人民币5元。',
			figures: [
				{ text: '港币1.2元', kind: 'money', unit: '港币', value: '1.2' },
				{ text: '美元3亿元', unit: '美元', value: '300000000' },
				{ text: '1美元', unit: '美元' },
				{ text: '7.2元', unit: '元' },
				{ text: '5元', unit: '元' },
			],
		},
		{
			text: '出资港币200万，折合人民币185万。',
			figures: [
				{ text: '港币200万', kind: 'money', unit: '港币', value: '2000000' },
				{ text: '人民币185万', kind: 'money', unit: '人民币' },
			],
		},
	],
	attach(m, { text, previous }) {
		// 港币200万: the name of the money is all the unit there is.
		const pattern = m.unit === '元' ? NAMED : m.unit === '' && /[万亿]$/u.test(text.slice(m.from, m.to)) ? UNSAID : null;
		const named = m.numeral !== null && m.kind === null ? pattern?.exec(text.slice(Math.max(0, m.from - 4), m.from)) : null;
		if (named && m.from - named[0].length >= (previous?.to ?? 0))
			return {
				...m,
				from: m.from - named[0].length,
				unit: named[0].trim(),
				unitClass: 'money',
				kind: 'money',
				piece: 'currency-signs',
			};
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
