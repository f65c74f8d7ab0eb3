import { hanDigit, isHan } from '../chars.ts';
import { matchAt } from '../match.ts';
import type { Filter, Mention } from '../types.ts';

/** Any Chinese character, to build patterns of. */
const H = '[\\u4e00-\\u9fff]';

const CN = '[一二三四五六七八九十两双百千万]';

const UNIT_LIKE = new Set('个名家项件条户人年月日元天处所支台辆米吨亩次种类时分秒岁成倍层间栋套张份批组');

/** Coined in pairs: 两不愁三保障, 三创四建, 三无三零, 两站一中心. */
const COINED = new RegExp(`${CN}(${H}{1,3})${CN}(${H}{1,4})`, 'y');

/** The beginning of a slogan in quotation marks, made of counted nouns alone. */
const SLOGAN = /[“"'‘「『](?:[一二三四五六七八九十两][\u4e00-\u9fff]{1,3}){1,4}$/u;

/** Two numerals with one institution or strip of land each, and no number behind. */
const FOUR =
	/^[一二三四五六七八九两][馆院园廊校带轴核区站中心港城山江湖河村镇厅网室][一二三四五六七八九两][馆院园廊校带轴核区站港城山江湖河村镇厅网](?![\d一二三四五六七八九十])/u;

/** One character of number, with nothing counted behind it that a measure word shows. */
const lone = (m: Mention | null): boolean =>
	m?.numeral != null && m.numeral.length === 1 && (m.numeral.form === 'han' || m.numeral.form === 'digits');

const CAMPAIGN = /(?:工程|行动|计划|战略|活动|会战|示范|联动|提升|增粮|培训|帮扶)$/u;

/** 突破“两万件”大关: an amount that was reached, whatever marks it wears. */
const REACHED = /(?:突破|超过|跨[上过越]|迈[上过入]|达到?|冲[破上]|逼近|接近|站上)了?[“"'‘「『《]$/u;
const MARK_OF_AMOUNT = /^[”"'’」』》](?:大关|关口|台阶|大台阶|门槛)/u;
const isReached = (text: string, from: number, to: number): boolean =>
	REACHED.test(text.slice(Math.max(0, from - 5), from)) || MARK_OF_AMOUNT.test(text.slice(to, to + 4));

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
		{ text: '按照“一城两翼三组团”思路，开展“四个月”行动，新增公园6个。', figures: [{ text: '6个' }] },
		{
			text: '要等三到五周才好，两至三茬，九到十节课。',
			figures: [{ text: '三到五周', low: '3', high: '5' }, { text: '两至三茬' }, { text: '九到十节' }],
		},
		{ text: '两馆一园全部开放，沿线建成一廊三带。', figures: [] },
		{ text: '渡口全年运车首次突破“三万辆”大关，用上了“二十条”。', figures: [{ text: '三万辆' }], others: [['二十条', 'phrase']] },
		{ text: '坚持“四个统筹”，推进“七有五性”建设。', figures: [] },
		{ text: '实施“2468”行动。', figures: [], others: [['2468', 'label']] },
		{ text: '实施“千万工程”和“百千万工程”，投入“千万元”以上。', figures: [{ text: '千万元' }] },
		{ text: '“3家企业已经投产”，他说。', figures: [{ text: '3家' }] },
	],
	test(m, { text, next }) {
		const opened = /[“"'‘「『《]/u.test(text[m.from - 1] ?? '');
		if (opened && /^\d+$/u.test(text.slice(m.from, m.numeral?.to ?? m.from))) {
			const to = m.numeral?.to ?? m.to;
			if (/[”"'’」』》]/u.test(text[to] ?? '')) return { class: 'label', to };
		}
		// “二十条”: a count in quotation marks of its own is the name of what it counted.
		if (
			opened &&
			isHan(text[m.from]) &&
			m.unitClass === 'classifier' &&
			/[”"'’」』》]/u.test(text[m.to] ?? '') &&
			!isReached(text, m.from, m.to)
		)
			return { class: 'phrase' };
		// “千万工程”: a scale word that opens the name of a campaign.
		if (opened && m.numeral?.bare && m.unit === '') {
			const closed = closing(text, m.from, 12);
			if (closed > 0 && CAMPAIGN.test(text.slice(m.to, closed))) return { class: 'phrase', to: closed };
		}
		if (!lone(m)) return null;
		if (opened) {
			const closed = closing(text, m.from, 12);
			// “四个年”行动: what is carried out under the name.
			if (
				closed > 0 &&
				/^(?:系列)?(?:行动|活动|工程|战略|建设|计划|专项|举措|工作法|机制|模式)/u.test(text.slice(closed + 1, closed + 6))
			)
				return { class: 'phrase', to: closed };
			if (closed > 0 && !/[万亿元%年月日岁]/u.test(text.slice(m.from + 1, closed))) return { class: 'phrase', to: closed };
		}
		// “一市两区|三组团”: the rest of a slogan whose beginning is one.
		if (SLOGAN.test(text.slice(Math.max(0, m.from - 14), m.from))) {
			const closed = closing(text, m.from, 6);
			if (closed > 0) return { class: 'phrase', to: closed };
		}
		// 两园一带: two counted nouns of one character each are one coined word.
		if (FOUR.test(text.slice(m.from, m.from + 5))) return { class: 'phrase', to: m.from + 4 };
		if (!lone(next)) return null;
		const found = matchAt(COINED, text, m.from);
		if (!found) return null;
		// A measure word behind either numeral makes it a count: 两家三甲医院.
		const first = found[1] ?? '';
		const second = found[2] ?? '';
		if (next === null || m.from + 1 + first.length < next.from) return null;
		const gap = text.slice(m.from + 1, next.from);
		// 等三到五周: both ends of one stretch.
		if (/^[到至]$/u.test(gap)) return null;
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
