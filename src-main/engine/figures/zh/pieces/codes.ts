import { isHan, isLatin } from '../chars.ts';
import { endAt } from '../match.ts';
import type { Filter, Mention, View } from '../types.ts';

const CODE_HEAD = /[A-Za-z][-‐‑–—_#]?$/u;

/** The head of a standard, a model or a substance set apart by a blank: GB 3096, YF- 3200, PM 2.5. */
const SPACED_HEAD = /(?:^|[^A-Za-z])[A-Z]{2,6}(?:\/[A-Z])?[-‐‑–—]?\s$/u;

/** A word in small letters before the number of a model, a blank between them: iPhone 15, Windows 11系统. */
const MODEL_HEAD = /[A-Za-z]{0,12}[a-z]{2}\s$/u;
const MODEL_UNIT: ReadonlySet<string> = new Set(['', '系列', '代', '款']);

/** An acronym, not a code, where what stands behind counts or measures: 配备AED40台, 人均GDP9.2万元. */
const ACRONYM = /(?:^|[^A-Za-z0-9])[A-Za-z]{2,8}$/u;
const COUNTED = new Set(['money', 'percent', 'point', 'people', 'weight', 'length', 'area', 'multiple']);
const DEVICE = /^(?:台|套|台套|辆|个|件|家|张|部|处|支|艘|名|次|例|起|条|项|座|间|只|家|所|股|户|万台|余台)$/u;

/** What goes on with a code: letters and digits, further groups of digits, the metres behind a kilometre post. */
const LATIN_TAIL = /[-_]?[A-Za-z][A-Za-z0-9.+-]{0,64}|(?:\+\d{3}(?!\d)|[-–—]\d{2,64}){1,4}(?!\s?[%％万亿元])/y;

/** Units behind which a padded number is still no amount. */
const PADDED: ReadonlySet<string> = new Set(['', 'classifier', 'level']);

/** Digits grown together with letters, G107, 5G, PM2.5, H7N9; a known unit was read before. */
export const codes = {
	id: 'codes',
	type: 'filter',
	needs: /\d/u,
	why: 'Digits tied to letters are a code or a model, unless the letters are a unit.',
	examples: [
		{
			text: '建成5G基站820座，PM2.5浓度为31微克/立方米。',
			figures: [{ text: '820座' }, { text: '31微克/立方米', unit: '微克/立方米' }],
		},
		{
			text: '配备AED45台，人均GDP9.3万元，乘C919客机。',
			figures: [{ text: '45台' }, { text: '9.3万元', kind: 'money' }],
		},
		{
			text: '按GB 3838标准，PM 2.5均值为29微克，0425班到K36+500处，执照为皖A3-20110042。',
			figures: [{ text: '29微克' }],
		},
		{
			text: 'iPhone 15系列与Windows 11系统发布，Xperia 1 III售价5999元，Pixel 60台到货。',
			figures: [{ text: '5999元' }, { text: '60台' }],
		},
		{ text: '推行T+0回转交易，变异株BA.5与XBB.1.5占九成。', figures: [{ text: '九成' }] },
		{ text: '成绩为3分52秒06。', figures: [{ text: '3分52秒06', kind: 'measure' }] },
		{ text: 'G104国道旁用A4纸打印了3D图，排名NO.3。', figures: [] },
		{
			text: '吞吐量4.5万TEU，凭48h证明入内，扭矩400N·m，水质pH7.2，能耗0.3吨标煤/万元，密度1.2g/cm³。',
			figures: [
				{ text: '4.5万TEU', unit: 'TEU', value: '45000' },
				{ text: '48h', unit: 'h' },
				{ text: '400N·m', unit: 'N·m' },
				{ text: '7.2' },
				{ text: '0.3吨标煤/万元', unit: '吨标煤/万元' },
				{ text: '1.2g/cm³', unit: 'g/cm³' },
			],
		},
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
		// NO.3: which one it is.
		if (before.includes('.') && NUMBERED.test(text.slice(Math.max(0, m.from - 5), m.from)))
			return { class: 'label', to: tail(view, to) };
		// T+1, XBB.1.5: what a plus or a point ties to a capital goes on with it.
		if (TIED.test(before) && (before.endsWith('+') || m.unit === '')) return { class: 'label', to: tail(view, to) };
		if (CODE_HEAD.test(before) && !currencySign(text, m.from) && !ACIDITY.test(text.slice(Math.max(0, m.from - 3), m.from))) {
			return isAmount(m, text) ? null : { class: 'label', to: tail(view, to) };
		}
		if (m.unit === '' && before.endsWith(' ') && SPACED_HEAD.test(text.slice(Math.max(0, m.from - 11), m.from)))
			return { class: 'label', to: tail(view, to) };
		if (
			MODEL_UNIT.has(m.unit) &&
			m.numeral?.form === 'arabic' &&
			m.numeral.scale === 0 &&
			/^\d{1,4}$/u.test(text.slice(m.from, to)) &&
			!/[%％多余]/u.test(text[to] ?? '') &&
			MODEL_HEAD.test(text.slice(Math.max(0, m.from - 14), m.from))
		)
			return { class: 'label', to };
		// 0731班, 编号007, 晋09: a number that begins with nought is written, not counted.
		if (first === '0' && text[m.from - 1] !== '秒' && /^\d{2,}$/u.test(text.slice(m.from, to)) && PADDED.has(m.unitClass))
			return { class: 'label', to };
		if (m.unit !== '' && isLatin(m.unit[0])) return null;
		if (isLatin(text[to]) || (/[-_]/u.test(text[to] ?? '') && isLatin(text[to + 1])))
			return { class: 'label', to: tail(view, to) };
		// 2.4.1, 12.0.3: versions and sections.
		if (text[to] === '.' && /\d/u.test(text[to + 1] ?? ''))
			return { class: 'label', to: endAt(/(?:\.\d{1,64}){1,64}/y, text, to) };
		return null;
	},
} as const satisfies Filter;

function isAmount(m: Mention, text: string): boolean {
	if (m.numeral === null || !ACRONYM.test(text.slice(Math.max(0, m.from - 9), m.from))) return false;
	if (COUNTED.has(m.unitClass)) return isHan(m.unit[0]) || m.unit === '%';
	return DEVICE.test(m.unit) && !isHan(text[m.to]);
}

const TIED = /[A-Z][+.]$/u;
const NUMBERED = /(?:^|[^A-Za-z])N[oO]\.\s?$/u;
const ACIDITY = /(?:^|[^A-Za-z])[pP]H$/u;

const currencySign = (text: string, at: number): boolean =>
	/(?:US|HK|RMB|CNY|USD|EUR|HKD|JPY|GBP)[$¥]?\s?$/u.test(text.slice(Math.max(0, at - 5), at));

function tail({ text }: View, to: number): number {
	const end = endAt(LATIN_TAIL, text, to);
	return end < 0 ? to : end;
}
