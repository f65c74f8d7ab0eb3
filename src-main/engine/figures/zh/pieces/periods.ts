import type { TimeReading } from '../../../../contract/model.ts';
import { compare } from '../../../exact.ts';
import { type Day, interval, monthEnd, parseDay, plusDays, plusMonths } from '../../calendar.ts';
import { isHan } from '../chars.ts';
import { relativeYear } from '../dates.ts';
import { matchAt } from '../match.ts';
import { timeOf } from '../time-mention.ts';
import type { Attach, Mention, View } from '../types.ts';

const PERIOD_UNIT =
	/^(?:年|年度|个?月|天|日|周|个?季度|个?星期|个?礼拜|个?年头|个?世纪|个?工作日|个?学期|个?交易日|周年|个?自然日)$/u;

/** 首八个月: as Hong Kong and Taiwan print 前八个月. */
const LOOKING_BACK = /(?:最近|过去的?|此前的?|近|前|头|首)\s?$/u;

const LOOKING_AHEAD = /(?:未来的?|今后的?|此后的?|往后|接下来的?|随后的?)\s?$/u;

const BEFORE_FRONT = /[目以之日此提当眼面门空跟产史支车学]$|[0-9一二三四五六七八九十几数多两]个?[年月天周]$/u;

/** Verbs of spending time: what follows them is a stretch, however near. */
const SPENT = /[有了达已将历经长距时隔过续行是约附靠亲]$/u;

/** 从业近20年 is about twenty years of work; 全省近五年新增 is a period. */
function isStretch(before: string, text: string, to: number): boolean {
	if (SPENT.test(before)) return true;
	if (/^的?(?:历史|时间|经验|工龄|党龄|光阴)/u.test(text.slice(to, to + 4))) return true;
	return (
		isHan(before.at(-1)) &&
		!/[在从对以据]$/u.test(before) &&
		(text[to] === undefined || /[，。；、！？的”"）)]/u.test(text[to] ?? ''))
	);
}

const BEHIND =
	/(?<in>内|以内|之内)(?![容部涵需置外陆地科人])|(?<since>来(?!自|到|访|看|说|源|的人|\d{1,6}[余多]?[人位名拨批辆趟车])|以来|间(?!隔|接)|期间|里)|(?<point>前|后|之前|之后|以前|以后)(?!\d|[三五八十]名|往|赴|来|期|景|续|面|台)/y;

/** 今明两天, 昨今两日, 明后两天, 今明两年: days or years named one by one and counted; how far the first is from today. */
const NAMED_DAYS: Readonly<Record<string, number>> = { 今明: 0, 昨今: -1, 明后: 1, 今明后: 0 };
const NAMED_YEARS: Readonly<Record<string, number>> = { 今明: 0, 去今: -1 };

function namedOnes(m: Mention, text: string, published: Day | null): Mention | null {
	if (!/^[天日年]$/u.test(m.unit) || m.low === null || m.low !== m.high || m.low.d !== 1n || m.low.n > 3n) return null;
	const n = Number(m.low.n);
	const years = m.unit === '年';
	const first = (years ? NAMED_YEARS : NAMED_DAYS)[text.slice(Math.max(0, m.from - n), m.from)];
	if (first === undefined) return null;
	const days = !published
		? interval(null, null, 'open')
		: years
			? interval({ y: published.y + first, m: 1, d: 1 }, { y: published.y + first + n - 1, m: 12, d: 31 }, 'resolved')
			: interval(plusDays(published, first), plusDays(published, first + n - 1), 'resolved');
	const out = timeOf(m, m.from - n, m.unitTo, { grain: 'span', interval: days }, 'periods');
	return { ...out, low: m.low, high: m.high, precision: { n: 1n, d: 1n }, unit: m.unit };
}

const JOINT = /^(?:-|–|—|－|~|～|至|到)$/u;

/** 2|至|4周, 七|到|十天: a number without a unit right before, joined to this one and smaller. */
const opensRange = (a: Mention, m: Mention, text: string): boolean =>
	a.unit === '' &&
	a.kind === null &&
	a.verdict === null &&
	m.from - a.to === 1 &&
	a.low !== null &&
	m.low !== null &&
	compare(a.low, m.low) < 0 &&
	JOINT.test(text[a.to] ?? '');

/** 服刑3年|4个月后: the months of a term of years. */
const opensTerm = (a: Mention, m: Mention): boolean =>
	a.to === m.from && a.unit === '年' && a.kind !== 'time' && a.verdict === null && /^个?月$/u.test(m.unit);

export const periods = {
	id: 'periods',
	type: 'attach',
	why: 'So many years up to now, or from now, are a period; so many years of doing something are a measure.',
	examples: [
		{
			text: '近三年来新增用户700万户。',
			published: '2021-06-30',
			figures: [
				{ text: '近三年', kind: 'time', value: '3', unit: '年', modifier: 'exact', interval: '2018-07-01/2021-06-30' },
				{ text: '700万户' },
			],
		},
		{
			text: '前7个月出口下降4%。',
			published: '2020-08-20',
			figures: [{ text: '前7个月', kind: 'time', value: '7', unit: '个月', interval: '2020-01-01/2020-07-31' }, { text: '4%' }],
		},
		{
			text: '首八个月出口升4%，首两个季度回落，首3日售票2万张。',
			published: '2020-09-20',
			figures: [
				{ text: '首八个月', kind: 'time', value: '8', interval: '2020-01-01/2020-08-31' },
				{ text: '4%' },
				{ text: '首两个季度', kind: 'time' },
				{ text: '3日' },
				{ text: '2万张' },
			],
		},
		{ text: '可追溯到公元前1200年。', figures: [{ text: '公元前1200年', kind: 'time', value: null }] },
		{ text: '洪水近30年一遇。', figures: [{ text: '近30年', kind: 'measure', modifier: 'about' }], others: [['一', 'phrase']] },
		{
			text: '半年内转正，近半年上涨3%。',
			figures: [{ text: '半年内', kind: 'time', value: '0.5' }, { text: '近半年', kind: 'time' }, { text: '3%' }],
		},
		{
			text: '今明两天有暴雨，今明后三天降温，今明两年投资8亿元，每天两天一换。',
			published: '2024-07-20',
			figures: [
				{ text: '今明两天', kind: 'time', value: '2', unit: '天', interval: '2024-07-20/2024-07-21' },
				{ text: '今明后三天', interval: '2024-07-20/2024-07-22' },
				{ text: '今明两年', interval: '2024-01-01/2025-12-31' },
				{ text: '8亿元' },
				{ text: '两天', kind: 'measure' },
			],
		},
		{
			text: '短短40余天内获利，3天内办结。',
			figures: [
				{ text: '40余天内', kind: 'time', modifier: 'over' },
				{ text: '3天内', modifier: 'atmost' },
			],
		},
		{
			text: '服刑3年4个月后获释，接种2至4周后产生抗体，发病7到10天内就诊，2—3年来未发案；升至4至5年后。',
			figures: [
				{ text: '3年4个月', kind: 'measure', value: '10/3', unit: '年' },
				{ text: '2至4周', kind: 'measure', low: '2', high: '4', unit: '周' },
				{ text: '7到10天内', low: '7', high: '10', modifier: 'atmost' },
				{ text: '2—3年', low: '2', high: '3' },
				{ text: '4至5年', low: '4', high: '5' },
			],
		},
		{ text: '须在3年内建成。', figures: [{ text: '3年内', kind: 'time', value: '3', unit: '年', modifier: 'atmost' }] },
		{
			text: '从业近20年，连续8年获奖。',
			figures: [
				{ text: '近20年', kind: 'measure', modifier: 'about' },
				{ text: '8年', kind: 'measure' },
			],
		},
		{
			text: '未来五年投资90亿元。',
			published: '2021-06-30',
			figures: [{ text: '未来五年', kind: 'time', value: '5', interval: '2021-06-30/2026-06-29' }, { text: '90亿元' }],
		},
	],
	attach(m, { text, context, previous }) {
		if (m.unitClass !== 'year' && m.unitClass !== 'duration' && m.unitClass !== 'day' && m.unitClass !== 'month') return null;
		if (m.numeral === null || !PERIOD_UNIT.test(m.unit) || (m.kind === 'time' && m.piece !== 'scan')) return null;
		const named = namedOnes(m, text, parseDay(context.published));
		if (named) return named;
		// 近30年一遇: how often, not when.
		if (text.startsWith('一遇', m.unitTo)) return null;
		// 2至4周后: the end of a range, of which the number before is the other.
		if (previous !== null && (opensRange(previous, m, text) || opensTerm(previous, m))) return null;
		const before = text.slice(Math.max(0, m.from - 4), m.from);
		const behind = matchAt(BEHIND, text, m.unitTo);
		if (before.endsWith('公元前') && m.unit === '年')
			return timeOf(m, m.from - 3, m.unitTo, { grain: 'year', interval: null }, 'periods');
		const ahead = LOOKING_AHEAD.exec(before);
		let back = LOOKING_BACK.exec(before);
		const rest = back ? before.slice(0, back.index) : '';
		if (back && /^[前头首]/u.test(back[0]) && BEFORE_FRONT.test(rest)) back = null;
		// 年首两天 and 首3日: what is told of the first days of a thing is no stretch of the year.
		if (back?.[0].startsWith('首') && !/[月季]/u.test(m.unit)) back = null;
		if (back?.[0].startsWith('近') && !behind?.groups?.['since'] && isStretch(rest, text, m.unitTo)) back = null;
		if (m.unit === '日' && !back && !ahead && !behind) return null;
		if (m.unit === '月' && !back) return null;
		if (!back && !ahead && !behind) return null;
		const lead = ahead ?? back;
		const from = m.from - (lead ? lead[0].length : 0);
		const within = behind?.groups?.['in'];
		const to = within && !lead ? m.unitTo + within.length : m.unitTo;
		const out = timeOf(
			m,
			from,
			to,
			{ grain: 'span', interval: spanOf(m, lead?.[0].trim() ?? '', behind?.groups ?? {}, text, context) },
			'periods',
		);
		const single = m.low !== null && m.high === m.low;
		return {
			...out,
			low: m.low,
			high: m.high,
			precision: single ? { n: 1n, d: 1n } : null,
			unit: m.unit,
			// 40余天内: the bound that stands inside the number is the one that was measured.
			modifier: within && !lead && m.modifier === 'exact' ? 'atmost' : m.modifier,
			modifierText: within && !lead && m.modifier === 'exact' ? within : m.modifierText,
		};
	},
} as const satisfies Attach;

function spanOf(
	m: Mention,
	lead: string,
	behind: Record<string, string | undefined>,
	text: string,
	context: View['context'],
): TimeReading['interval'] {
	const published = parseDay(context.published);
	if (!published) return interval(null, null, 'open');
	if (m.low === null || m.low !== m.high || m.low.d !== 1n) return interval(null, null, 'open');
	const n = Number(m.low.n);
	if (n > 3000) return null;
	if (/^[前头首]/u.test(lead) && /月|季/u.test(m.unit)) {
		const months = /季/u.test(m.unit) ? n * 3 : n;
		if (months > 12) return interval(null, null, 'open');
		const y = relativeYear(text, m.from - lead.length, published) ?? published.y;
		return interval({ y, m: 1, d: 1 }, monthEnd(y, months), 'resolved');
	}
	const shift = (sign: 1 | -1): Day => {
		if (/年|世纪/u.test(m.unit)) return plusMonths(published, sign * n * (m.unit.includes('世纪') ? 1200 : 12));
		if (/季/u.test(m.unit)) return plusMonths(published, sign * n * 3);
		if (/月/u.test(m.unit)) return plusMonths(published, sign * n);
		return plusDays(published, sign * n * (/周$|星期|礼拜/u.test(m.unit) ? 7 : 1));
	};
	if (/未来|今后|此后|往后|接下来|随后/u.test(lead)) return interval(published, plusDays(shift(1), -1), 'resolved');
	if (/近|过去|此前/u.test(lead) || behind['since']) return interval(plusDays(shift(-1), 1), published, 'resolved');
	return interval(null, null, 'open');
}
