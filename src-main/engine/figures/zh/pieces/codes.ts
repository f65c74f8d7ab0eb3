import { isLatin } from '../chars.ts';
import { endAt } from '../match.ts';
import type { Filter, View } from '../types.ts';

const CODE_HEAD = /[A-Za-z][-‐‑–—_#]?$/u;

const LATIN_TAIL = /[-_]?[A-Za-z][A-Za-z0-9.+-]{0,64}/y;

/** Digits grown together with letters, G107, 5G, PM2.5, H7N9; a known unit was read before. */
export const codes = {
	id: 'codes',
	type: 'filter',
	why: 'Digits tied to letters are a code or a model, unless the letters are a unit.',
	examples: [
		{
			text: '建成5G基站820座，PM2.5浓度为31微克/立方米。',
			figures: [{ text: '820座' }, { text: '31微克/立方米', unit: '微克/立方米' }],
		},
		{ text: 'G104国道旁用A4纸打印了3D图。', figures: [] },
		{
			text: '体重减了3kg，耗电120kWh。',
			figures: [
				{ text: '3kg', unit: 'kg' },
				{ text: '120kWh', unit: 'kWh' },
			],
		},
	],
	test(m, view) {
		const { text } = view;
		const first = text[m.from];
		if (first === undefined || first < '0' || first > '9') return null;
		const before = text.slice(Math.max(0, m.from - 2), m.from);
		const to = m.numeral?.to ?? m.to;
		if (CODE_HEAD.test(before) && !currencySign(text, m.from)) return { class: 'label', to: tail(view, to) };
		if (m.unit !== '' && isLatin(m.unit[0])) return null;
		if (isLatin(text[to]) || (/[-_]/u.test(text[to] ?? '') && isLatin(text[to + 1])))
			return { class: 'label', to: tail(view, to) };
		// 2.4.1, 12.0.3: versions and sections.
		if (text[to] === '.' && /\d/u.test(text[to + 1] ?? ''))
			return { class: 'label', to: endAt(/(?:\.\d{1,64}){1,64}/y, text, to) };
		return null;
	},
} as const satisfies Filter;

const currencySign = (text: string, at: number): boolean =>
	/(?:US|HK|RMB|CNY|USD|EUR|HKD|JPY|GBP)[$¥]?\s?$/u.test(text.slice(Math.max(0, at - 5), at));

function tail({ text }: View, to: number): number {
	const end = endAt(LATIN_TAIL, text, to);
	return end < 0 ? to : end;
}
