/**
 * Set phrases by their build, not by list: the idioms of Chinese repeat a frame (一X一Y, 千X万Y), and the slogans of the
 * time coin new ones in the same frames every year (两不愁三保障), so a list alone would always be one year behind.
 */
import { hanDigit, isHan } from '../chars.ts';
import { endAt, matchAt } from '../match.ts';
import type { Filter, Mention } from '../types.ts';

const H = '[\\u4e00-\\u9fff]';
const CN = '[一二三四五六七八九十两双百千万]';

/** 一件又一件, 一年接着一年, 一个个, 看一看, 一户一表. */
const REPEATS = [
	new RegExp(`一(${H}{1,2})(?:又|接着|接|连着|连|挨着|比|跟着|跟|复|更)一\\1`, 'y'),
	new RegExp(`一(${H})\\1(?!\\1)`, 'y'),
	new RegExp(`(?<=(${H}))一(?=\\1)`, 'y'),
	new RegExp(`一(${H})一(${H})(?=[^\\u4e00-\\u9fff0-9]|${H})(?![月日年])`, 'y'),
] as const;

/** Frames of idioms: both halves single characters. */
const FRAMES = [
	/[三四五六七八](?=[\u4e00-\u9fff][两四五六八九][\u4e00-\u9fff])(?!.[百千万亿十])[三四五六七八][\u4e00-\u9fff][两四五六八九][\u4e00-\u9fff](?<![个名家项件条户人年月日元天处所支台辆米吨亩次种类])/y,
	/千[\u4e00-\u9fff]万[\u4e00-\u9fff]/y,
	/万[\u4e00-\u9fff]千[\u4e00-\u9fff]/y,
	/百[\u4e00-\u9fff]千[\u4e00-\u9fff]/y,
	/千[\u4e00-\u9fff]百[\u4e00-\u9fff]/y,
	/百[\u4e00-\u9fff]百[\u4e00-\u9fff]/y,
	/百[\u4e00-\u9fff]万[\u4e00-\u9fff]/y,
	/一[\u4e00-\u9fff]百[\u4e00-\u9fff]/y,
	/一[\u4e00-\u9fff]千[\u4e00-\u9fff]/y,
	/一[\u4e00-\u9fff]万[\u4e00-\u9fff]/y,
	/一[\u4e00-\u9fff][二两三][\u4e00-\u9fff](?<![年月日个项户家人名条套岁天米])/y,
	/半[\u4e00-\u9fff]半[\u4e00-\u9fff]/y,
	/(?<=不)[三](?=不四)/y,
	/万[\u4e00-\u9fff]一[\u4e00-\u9fff]/y,
	/千[\u4e00-\u9fff]一[\u4e00-\u9fff]/y,
	/百[\u4e00-\u9fff]一[\u4e00-\u9fff]/y,
	/九[\u4e00-\u9fff]一[\u4e00-\u9fff]/y,
] as const;

const UNIT_LIKE = new Set('个名家项件条户人年月日元天处所支台辆米吨亩次种类时分秒岁成倍层间栋套张份批组');

/** Coined in pairs: 两不愁三保障, 三创四建, 三无三零, 两站一中心. */
const COINED = new RegExp(`${CN}(${H}{1,3})${CN}(${H}{1,4})`, 'y');

export const repeats = {
	id: 'repeats',
	type: 'filter',
	why: 'A doubled measure word says each or many, no number.',
	examples: [
		{ text: '难题一个接着一个解决。', figures: [] },
		{ text: '一座座桥梁、一条又一条道路建了起来。', figures: [] },
		{ text: '不妨试一试、比一比。', figures: [] },
		{ text: '推行一企一策，走访企业45家。', figures: [{ text: '45家', value: '45' }], others: [['一企一策', 'phrase']] },
	],
	test(m, { text }) {
		if (text[m.from] !== '一') return null;
		for (const p of REPEATS) {
			const to = endAt(p, text, m.from);
			if (to >= 0) return { class: 'phrase', to: Math.max(to, m.from + 1) };
		}
		return null;
	},
} as const satisfies Filter;

export const idioms = {
	id: 'idioms',
	type: 'filter',
	why: 'Idioms are built on frames of two numerals.',
	examples: [
		{ text: '他七拼八凑借来8000元。', figures: [{ text: '8000元', value: '8000' }] },
		{ text: '历经千辛万苦，走遍千山万壑。', figures: [] },
	],
	test(m, { text }) {
		if (m.numeral === null || m.numeral.length > 1 || !isHan(text[m.from])) return null;
		for (const p of FRAMES) {
			const to = endAt(p, text, m.from);
			if (to >= 0) return { class: 'phrase', to };
		}
		return null;
	},
} as const satisfies Filter;

/** One character of number, with nothing counted behind it that a measure word shows. */
const lone = (m: Mention | null): boolean =>
	m?.numeral != null && m.numeral.length === 1 && (m.numeral.form === 'han' || m.numeral.form === 'digits');

export const coined = {
	id: 'coined',
	type: 'filter',
	why: 'Slogans count their own parts; the parts are words, and the number is part of the name.',
	examples: [
		{
			text: '落实“三保两降”，减税60万元。',
			figures: [{ text: '60万元' }],
			others: [['三保两降', 'phrase']],
		},
		{ text: '坚持“四个统筹”，推进“七有五性”建设。', figures: [] },
		{ text: '实施“2468”行动。', figures: [], others: [['2468', 'label']] },
		{ text: '“3家企业已经投产”，他说。', figures: [{ text: '3家' }] },
	],
	test(m, { text, next }) {
		const opened = /[“"'‘「『《]/u.test(text[m.from - 1] ?? '');
		if (opened && /^\d+$/u.test(text.slice(m.from, m.numeral?.to ?? m.from))) {
			const to = m.numeral?.to ?? m.to;
			if (/[”"'’」』》]/u.test(text[to] ?? '')) return { class: 'label', to };
		}
		// “二十条”: a count in quotation marks of its own is the name of what it counted.
		if (opened && isHan(text[m.from]) && m.unitClass === 'classifier' && /[”"'’」』》]/u.test(text[m.to] ?? ''))
			return { class: 'phrase' };
		if (!lone(m)) return null;
		if (opened) {
			const closed = closing(text, m.from, 12);
			if (closed > 0 && !/[万亿元%年月日岁]/u.test(text.slice(m.from + 1, closed))) return { class: 'phrase', to: closed };
		}
		if (!lone(next)) return null;
		const found = matchAt(COINED, text, m.from);
		if (!found) return null;
		// A measure word behind either numeral makes it a count: 两家三甲医院.
		const first = found[1] ?? '';
		const second = found[2] ?? '';
		if (next === null || m.from + 1 + first.length < next.from) return null;
		const gap = text.slice(m.from + 1, next.from);
		if (gap.length === 0 || gap.length > 3 || UNIT_LIKE.has(gap[0] ?? '') || UNIT_LIKE.has(second[0] ?? '')) return null;
		if (hanDigit(text[m.from]) === undefined || hanDigit(text[next.from]) === undefined) return null;
		if (m.unit !== '' && next.unit !== '') return null;
		return { class: 'phrase', to: next.from + 1 };
	},
} as const satisfies Filter;

/** The next closing quotation mark within `reach` characters that no clause mark parts from `at`; -1 if none. */
function closing(text: string, at: number, reach: number): number {
	for (let i = at; i < text.length && i < at + reach; i++) {
		const c = text[i] ?? '';
		if (/[”"'’」』》]/u.test(c)) return i;
		if (/[，。；！？,;]/u.test(c)) return -1;
	}
	return -1;
}
