import { isHan } from '../chars.ts';
import { endAt, matchAt } from '../match.ts';
import type { Filter } from '../types.ts';

/** Words of a match beside a score with a dash, which elsewhere is a range: 以2-1获胜, 比分为3-0. */
const DASHED =
	/\d{1,3}\s?[-－–—]\s?\d{1,3}(?![\d.%万亿元年月日])(?=\s?(?:的?(?:总|大|小)?(?:比分|局分)|战胜|击败|获胜|取胜|逆转|战平|力克|大胜|不敌|负于|领先|横扫|淘汰|告负|拿下|险胜|击退|落败|晋级|完胜|惜败|告捷|胜(?!任)|负(?![责担])|平(?![方米均台时])|轻取|绝杀|反超|送走|双杀))/y;
const DASHED_PLAIN = /\d{1,3}\s?[-－–—]\s?\d{1,3}(?![\d.%万亿元年月日个人名])/y;
const SCORED =
	/(?:比分|总比分|局分|盘分|大比分|篮板球?|助攻|投篮|射门|角球|抢断)\s?(?:分别)?(?:为|是|来到|改写为|改写成|扳成|追成|锁定为|定格在|锁定在|停留在|[:：])?\s?$/u;

/** 主队4-2客队, 客场3-0: between names, and falling or with a nought, two numbers are no range. */
const BETWEEN_NAMES = /(?<a>\d{1,2})\s?[-－–—]\s?(?<b>\d{1,2})(?=\p{Script=Han})/uy;
const PLAYED_BEFORE = /[主客]场\s?$/u;

/** 3比1, 21:15: the score of a match. */
const SCORE =
	/(?:\d{1,3}|[〇零一二三四五六七八九十]{1,2})\s?[比:：∶]\s?(?:\d{1,3}|[〇零一二三四五六七八九十]{1,2})(?![\d:：∶比.%万亿]|\s?[:：]\d)/y;

/** 篮板46比33, 以312比241通过: two counts of one thing, which can be added up; a score names a result. */
const COUNTED =
	/(?<=(?:篮板球?|助攻|抢断|盖帽|失误|罚球|犯规|射门|射正|角球|任意球|传球|投票|票数|选票|表决(?:结果)?|得票)(?:[上数]|总数|次数)?(?:分别)?(?:为|是|以)?\s?)\d{1,6}比\d{1,6}|\d{1,6}比\d{1,6}(?=\s?(?:票|的?投票|表决|[^，。；\d]{0,2}通过))/y;

/** 57-63！两队上半场…: the result that opens a report of a match, with its exclamation mark. */
const OPENING = /\d{1,3}\s?[-－–—]\s?\d{1,3}(?=\s?[!！])/y;

/** 半场55平, 两队战成2平: both have as many. */
const EVEN = /\d{1,3}\s?平(?![\p{Script=Han}])/uy;
const EVEN_AFTER = /(?:半场|全场|终场|[首次末]节|局|[战打追扳踢]成|战至|比分|双方|两队)(?:以|为|是|[:：])?\s?$/u;

export const scores = {
	id: 'scores',
	type: 'filter',
	needs: /[∶:：比－–—平-]/u,
	why: 'A score is a name of a result: its two numbers are not to be added or compared with anything.',
	examples: [
		{
			text: '半场55平，末段追成90平；全场55平方米，2胜3平。',
			figures: [{ text: '55平方米' }, { text: '2胜' }, { text: '3平' }],
			others: [
				['55平', 'label'],
				['90平', 'label'],
			],
		},
		{ text: '主队以3比1获胜，现场观众2.1万人。', figures: [{ text: '2.1万人' }] },
		{ text: '客队以2-1获胜，局分为25-19、25-22，全场换人6次。', figures: [{ text: '6次' }] },
		{ text: '全场比分96∶88，首节24∶18领先，得分王拿下31分。', figures: [{ text: '31分', kind: 'count' }] },
		{ text: '57-63！北江队半场落后6分，票价57-63元。', figures: [{ text: '6分' }, { text: '57-63元' }] },
		{
			text: '江队4-2海队 山队客场1-3告负，定价3-5元。',
			figures: [{ text: '3-5元' }],
			others: [
				['4-2', 'label'],
				['1-3', 'label'],
			],
		},
		{
			text: '户型75—118平方米，面积60-90平米，3-5负责人。',
			figures: [{ text: '75—118平方米' }, { text: '60-90平米' }, { text: '3-5' }],
		},
		{
			text: '技术统计上，篮板46比33占优，助攻22比17；表决结果为312比241通过，主队3比1获胜，半场比分46比33。',
			figures: [{ text: '46' }, { text: '33' }, { text: '22' }, { text: '17' }, { text: '312' }, { text: '241' }],
		},
		{
			text: '三次产业结构为7.2∶41.5∶51.3。',
			figures: [
				{ text: '7.2', kind: 'multiple' },
				{ text: '41.5', kind: 'multiple' },
				{ text: '51.3', kind: 'multiple' },
			],
		},
	],
	test(m, { text, previous, next }) {
		if (m.verdict || m.numeral === null || m.kind === 'multiple') return null;
		const to = endAt(SCORE, text, m.from);
		if (to >= 0 && endAt(COUNTED, text, m.from) >= 0) return null;
		if (to >= 0) return { class: 'label', to };
		if (EVEN_AFTER.test(text.slice(Math.max(0, m.from - 6), m.from))) {
			const even = endAt(EVEN, text, m.from);
			if (even >= 0) return { class: 'label', to: even };
		}
		if (!'-－–—'.includes(text[m.to] ?? '无') || m.unit !== '') return null;
		const opening = m.from === 0 || /[\n。！]/u.test(text[m.from - 1] ?? '') ? endAt(OPENING, text, m.from) : -1;
		if (opening >= 0) return { class: 'label', to: opening };
		const dashed = endAt(DASHED, text, m.from);
		if (dashed >= 0) return { class: 'label', to: dashed };
		const between = matchAt(BETWEEN_NAMES, text, m.from);
		const [a, b] = [Number(between?.groups?.['a']), Number(between?.groups?.['b'])];
		if (
			between &&
			isHan(text[m.from - 1]) &&
			(a > b || PLAYED_BEFORE.test(text.slice(Math.max(0, m.from - 3), m.from))) &&
			(next === null || next.from >= m.from + between[0].length || next.unit === '')
		)
			return { class: 'label', to: m.from + between[0].length };
		// Sets in a row: 以6-3、4-6、7-5.
		const row =
			SCORED.test(text.slice(Math.max(0, m.from - 10), m.from)) ||
			(previous?.verdict?.reason === 'scores' && /^\s?[、，,和及]\s?$/u.test(text.slice(previous.to, m.from)));
		const plain = row ? endAt(DASHED_PLAIN, text, m.from) : -1;
		return plain < 0 ? null : { class: 'label', to: plain };
	},
} as const satisfies Filter;
