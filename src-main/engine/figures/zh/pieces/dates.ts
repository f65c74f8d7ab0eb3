import type { DayInterval } from '../../../../contract/model.ts';
import { interval, monthEnd, parseDay, plusDays, plusMonths } from '../../calendar.ts';
import { isHan, skipBlanks } from '../chars.ts';
import { complete, grainOf, join, NO_POINT, type Point, readPoint, small } from '../dates.ts';
import { matchAt } from '../match.ts';
import { timeOf } from '../time-mention.ts';
import type { Attach, Mention } from '../types.ts';

const JOINT = /\s?(?:至|到|—{1,2}|–|-|~|～|―)\s?/y;

const LIST_JOINT = /\s?(?:至|到|—{1,2}|–|-|~|～|―|、)\s?/y;

const DAYTIME =
	/(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|夜间|深夜|半夜|午夜|当晚|昨晚|今晚|[今昨明次]晨|[今昨当]夜|日|[早晚])\s?$/u;

/** What happens at an hour: 5点起床, 8点前, 9点到11点. */
const OF_THE_CLOCK =
	/起床|到岗|散会|[上下放]学|[上下]课|登机|发车|开船|打烊|熄灯|收摊|出摊|交接班?|签到|报到|起飞|入场|起[，。、至到]|上班|下班|开始|开门|开会|开[演赛饭工播放市盘]|出发|出门|前|后(?!续)|左右|就|才|便|准时|集合|关门|结束|抵达|到达|截止|多(?=[，。钟])|(?:至|到|-|—|～)\s?\d{1,2}\s?点/y;

/** 28日凌晨至30日早晨: the parts of the day at both ends belong to the span. */
const DAYPART = /\s?(?:凌晨|清晨|早晨|上午|中午|下午|傍晚|夜间|晚上|晚间|夜里|白天|[晚夜早](?=\s?(?:至|到|[—–~～-])|[，,。]))/y;

/** 目前, 此前, 日前: not the first months of anything. */
const BEFORE_FRONT = /[目以之日此提当眼面门空跟产史支车学]$/u;

const HOW_LONG = /(?:不足|不满|未满|[持已]?满|超过|逾|至少|少于|多于|历时|为期|长达|持续|连续)$/u;
/** 十五日|投票决定: what is done on a day, and not for so many. */
const DID_THEN =
	/(?:说|称|表示|宣布|公布|发布|通报|披露|证实|透露|指出|强调|投票|表决|决定|通过|批准|举行|召开|会见|会晤|抵达|离开|访问|发表|签署|开幕|闭幕|揭晓|启动|下令|逮捕|拘捕|发生|遭|袭|从|对|向|就|与|同|以)/y;
/** What is laid on somebody or something for so many days. */
const SERVED = /(?:拘留|羁押|隔离|公示|停牌|禁赛|停业|休市|停课|留观|医学观察|停职|停产|停航|禁闭)(?:期限?)?(?:了|为|达)?$/u;
const DAYS_LONG = /^(?:\d{1,3}|[一二三四五六七八九十两]{1,3})\s?日$/u;
/** 结束6日跌势: a run of days on the market. */
const RUN_OF_DAYS = /连?[跌涨升阴阳](?:势|行情|浪|期)?(?![停幅])/y;

const HISTORY = /(?:的?历史|前的|之久|来的|的文明|的建城)/y;

/** 连|三月, 连续|五月: so many in a row. */
const IN_A_ROW = /连续?$/u;

/** 判刑2年|4月, 有期徒刑5年|6月: how many months more, and not which. */
const TERM_OF_YEARS = /(?:刑|判|执行|褫夺|监禁|缓|囚|押|服)[^，。；]{0,9}?(?<!\d)(?:\d{1,2}|[一二三四五六七八九十]{1,3})年$/u;
const MONTHS_MORE = /\d{1,2}\s?月(?![\d一二三四五六七八九十初底中上下份末])/y;
const isTermsMonth = (text: string, at: number): boolean =>
	text[at - 1] === '年' && matchAt(MONTHS_MORE, text, at) !== null && TERM_OF_YEARS.test(text.slice(Math.max(0, at - 14), at));

/** Whether the point read at the mention is one: 三点要求 and 2000年历史 are not. */
function isPoint(p: Point, text: string, at: number): boolean {
	if (p.clock && p.m === null && p.d === null) {
		const printed = text.slice(at, p.to);
		const hour =
			(matchAt(OF_THE_CLOCK, text, p.to) !== null || /\d点\s?(?:至|到|-|—|～)\s?$/u.test(text.slice(Math.max(0, at - 4), at))) &&
			!/[跌涨升降报第提](?:了|出)?$/u.test(text.slice(Math.max(0, at - 2), at));
		if (printed.includes('点') && !/[分半刻整许钟]/u.test(printed) && !hour && !DAYTIME.test(text.slice(Math.max(0, at - 3), at)))
			return false;
		if (/^[一二三四五六七八九]时$/u.test(printed) && !DAYTIME.test(text.slice(Math.max(0, at - 3), at))) return false;
	}
	// 持有不足7日, 连续5日, 行政拘留15日: how long, not which day.
	if (
		DAYS_LONG.test(text.slice(at, p.to)) &&
		SERVED.test(text.slice(Math.max(0, at - 6), at)) &&
		!/[起晚前后]/u.test(text[p.to] ?? '')
	)
		return false;
	if (/^\d{1,3}\s?日$/u.test(text.slice(at, p.to)) && HOW_LONG.test(text.slice(Math.max(0, at - 3), at))) return false;
	if (
		/^\d{1,2}\s?日$/u.test(text.slice(at, p.to)) &&
		/(?:结束|终止|扭转|打破)了?$/u.test(text.slice(Math.max(0, at - 3), at)) &&
		matchAt(RUN_OF_DAYS, text, p.to)
	)
		return false;
	if (p.bareYear && matchAt(HISTORY, text, p.to)) return false;
	if (
		/^[一二三四五六七八九十两]+\s?日$/u.test(text.slice(at, p.to)) &&
		p.m === null &&
		isHan(text[p.to]) &&
		!/[上下晚凌早在电讯专的]/u.test(text[p.to] ?? '') &&
		!(p.to - at > 2 && matchAt(DID_THEN, text, p.to))
	)
		return false;
	return true;
}

/** 成绩2:08:15: how long a race took, printed like a clock. */
const raceTime = (p: Point, text: string, at: number): boolean =>
	p.clock &&
	p.m === null &&
	p.d === null &&
	/^\d{1,2}[:：]\d{2}[:：]\d{2}$/u.test(text.slice(at, p.to)) &&
	/(?:成绩|用时|耗时|纪录|历时|跑出|游出|最好|PB)[了为是达]{0,2}\s?$/u.test(text.slice(Math.max(0, at - 5), at));

/** What may stand behind the first number of a date; every other number is spared the patterns. */
const DATE_FOLLOWS = new Set('年月日时点季:：-/.—–―~～至到、0Oo');

/** 当日10时, 昨晚8时: the day that the hour is of, named by its distance. */
const DAY_NAMED = /(?:当[日天晚]|昨[日天晚夜]|今[日天晚晨早夜]|前[日天]|明[日天晚]|后天|次日|翌日|同日)\s?$/u;

/** 2022年6月30日止六个月, 3月31日止年度: what the day closes. */
const CLOSED =
	/\s?止的?\s?(?:(?<n>[一二三四五六七八九十]{1,2}|\d{1,2})个月|(?<year>(?:财政|会计|财务)?年度?(?!报|龄))|(?<half>半年度?(?!报)))/y;

/** The months that end with the day `days` closes with. */
function closed(days: DayInterval | null, months: number): DayInterval | null {
	const last = parseDay(days?.to ?? null);
	if (!days || !last) return days;
	const first = plusMonths({ ...last, d: 1 }, 1 - months);
	// A month that is not over on its last day began on the day after.
	const whole = monthEnd(last.y, last.m).d === last.d;
	const from = whole ? first : plusDays(plusMonths(last, -months), 1);
	return interval(from, last, days.certainty);
}

export const dates = {
	id: 'dates',
	type: 'attach',
	why: 'A date is vouched for like any other figure, and every other figure hangs on one.',
	examples: [
		{
			text: '2019年7月3日上午9时30分开工。',
			figures: [{ text: '2019年7月3日上午9时30分', kind: 'time', value: null, unit: '', interval: '2019-07-03/2019-07-03' }],
		},
		{
			text: '2018年产量为35吨。',
			figures: [{ text: '2018年', value: '2018', unit: '年', interval: '2018-01-01/2018-12-31' }, { text: '35吨' }],
		},
		{
			text: '11月28日至12月6日举行。',
			published: '2021-12-10',
			figures: [{ text: '11月28日至12月6日', value: null, interval: '2021-11-28/2021-12-06' }],
		},
		{ text: '12月25日发布。', published: '2022-01-08', figures: [{ text: '12月25日', interval: '2021-12-25/2021-12-25' }] },
		{
			text: '1—5月份，出口额增长8%。',
			published: '2020-06-15',
			figures: [{ text: '1—5月份', interval: '2020-01-01/2020-05-31' }, { text: '8%' }],
		},
		{
			text: '三季度回升，二〇一七年为最低。',
			published: '2020-06-15',
			figures: [
				{ text: '三季度', value: null },
				{ text: '二〇一七年', value: '2017' },
			],
		},
		{
			text: '理事会十五日投票决定改期，十二日行程不变，某站 11-28 09:15 更新。',
			figures: [
				{ text: '十五日', kind: 'time' },
				{ text: '十二日', kind: 'measure' },
				{ text: '11-2809:15', kind: 'time' },
			],
		},
		{
			text: '提出三点要求，15日公布。',
			figures: [
				{ text: '三点', kind: 'count' },
				{ text: '15日', kind: 'time' },
			],
		},
		{
			text: '9月4日0—24时新增2例，9至17时开放，以21:18获胜，师生比1:16。',
			published: '2021-09-05',
			figures: [
				{ text: '9月4日0—24时', kind: 'time', interval: '2021-09-04/2021-09-04' },
				{ text: '2例' },
				{ text: '9至17时', kind: 'time' },
				{ text: '1:16', kind: 'multiple', value: '0.0625' },
			],
			others: [['21:18', 'label']],
		},
		{
			text: '他5点起床，9点到11点值班，股价跌了6点左右。',
			figures: [
				{ text: '5点', kind: 'time' },
				{ text: '9点到11点', kind: 'time' },
				{ text: '6点左右', kind: 'count' },
			],
		},
		{
			text: '前8月销售3万辆，此前8月份停产，昨天凌晨3点26分复工，19日凌晨至21日夜间降温。',
			published: '2024-09-22',
			figures: [
				{ text: '前8月', kind: 'time', interval: '2024-01-01/2024-08-31' },
				{ text: '3万辆' },
				{ text: '8月份', interval: '2024-08-01/2024-08-31' },
				{ text: '3点26分', kind: 'time' },
				{ text: '19日凌晨至21日夜间', kind: 'time', interval: '2024-09-19/2024-09-21' },
			],
		},
		{ text: '图3：2014-2019年末人口', figures: [{ text: '2014-2019年末', kind: 'time' }] },
		{
			text: '图4：2014-2019三次产业结构，由11:52.4:36.6变为9:48.5:42.5。',
			figures: [
				{ text: '2014-2019', kind: 'time', low: '2014', high: '2019', interval: '2014-01-01/2019-12-31' },
				{ text: '11', kind: 'multiple' },
				{ text: '52.4', kind: 'multiple' },
				{ text: '36.6', kind: 'multiple' },
				{ text: '9', kind: 'multiple' },
				{ text: '48.5', kind: 'multiple' },
				{ text: '42.5', kind: 'multiple' },
			],
		},
		{ text: '7、8月份降雨偏多。', figures: [{ text: '7、8月份', kind: 'time' }] },
		{
			text: '持有不足7日收取赎回费，连续5日上涨。',
			figures: [
				{ text: '不足7日', kind: 'measure', value: '7', modifier: 'under' },
				{ text: '5日', kind: 'measure' },
			],
		},
		{
			text: '6月3—5日举办，2019年7月20~22日开考，8月2日、3日休息。',
			published: '2019-09-01',
			figures: [
				{ text: '6月3—5日', kind: 'time', interval: '2019-06-03/2019-06-05' },
				{ text: '2019年7月20~22日', kind: 'time', interval: '2019-07-20/2019-07-22' },
				{ text: '8月2日', kind: 'time' },
				{ text: '3日', kind: 'time' },
			],
		},
		{
			text: '考试于7、8两日进行，15、16、17三日放假。',
			published: '2019-06-20',
			figures: [
				{ text: '7、8两日', kind: 'time', interval: '2019-06-07/2019-06-08' },
				{ text: '15、16、17三日', kind: 'time', interval: '2019-06-15/2019-06-17' },
			],
		},
		{
			text: '8月9日19点35分开赛，截至5日19点35，指数报3019点，晚7点35集合。',
			published: '2019-08-20',
			figures: [
				{ text: '8月9日19点35分', kind: 'time', interval: '2019-08-09/2019-08-09' },
				{ text: '5日19点35', kind: 'time', interval: '2019-08-05/2019-08-05' },
				{ text: '3019点', kind: 'measure' },
				{ text: '7点35', kind: 'time' },
			],
		},
		{
			text: '本文发表于24.09.2017，综合能耗24.09吨。',
			figures: [{ text: '24.09.2017', kind: 'time', interval: '2017-09-24/2017-09-24' }, { text: '24.09吨' }],
		},
		{
			text: '90日平均为3%，180日平均为5%。',
			figures: [{ text: '90日', kind: 'measure', value: '90' }, { text: '3%' }, { text: '180日' }, { text: '5%' }],
		},
		{
			text: '冠军成绩2:08:15，用时为0:58:21，发车时间为2:08:15。',
			figures: [
				{ text: '2:08:15', kind: 'measure', value: null },
				{ text: '0:58:21', kind: 'measure' },
				{ text: '2:08:15', kind: 'time' },
			],
		},
		{
			text: '今晨4点，渔船靠岸，半夜1点多涨水；指数早盘跌6点，收报3019点，与近五年均值相比低两成。',
			figures: [
				{ text: '今晨4点', kind: 'time' },
				{ text: '1点多', kind: 'time' },
				{ text: '6点', kind: 'measure' },
				{ text: '3019点' },
				{ text: '近五年', kind: 'time' },
				{ text: '两成' },
			],
		},
		{
			text: '8点到岗，3点一刻散会，提出8点建议。',
			figures: [
				{ text: '8点', kind: 'time' },
				{ text: '3点一刻', kind: 'time' },
				{ text: '8点', kind: 'count' },
			],
		},
		{
			text: '12月21日报告1例，5月3日报名，《新川日报》2日报道；8月6日本市发布，9月8日本报记者获悉。',
			published: '2024-10-01',
			figures: [
				{ text: '12月21日', kind: 'time' },
				{ text: '1例' },
				{ text: '5月3日' },
				{ text: '2日', kind: 'time' },
				{ text: '8月6日' },
				{ text: '9月8日' },
			],
		},
		{
			text: '钢坯7月25日报3150元/吨，现货4日报5420元。',
			published: '2024-10-01',
			figures: [{ text: '7月25日', kind: 'time' }, { text: '3150元/吨' }, { text: '4日', kind: 'time' }, { text: '5420元' }],
		},
		{
			text: '2021年1—6月受理4939件，2020年7至9月份受理39件，16日晚至18日有雨，2019年3-5号楼封顶。',
			published: '2021-08-20',
			figures: [
				{ text: '2021年1—6月', kind: 'time', value: null, interval: '2021-01-01/2021-06-30' },
				{ text: '4939件' },
				{ text: '2020年7至9月份', interval: '2020-07-01/2020-09-30' },
				{ text: '39件' },
				{ text: '16日晚至18日', interval: '2021-08-16/2021-08-18' },
				{ text: '2019年' },
			],
		},
		{
			text: '股指结束6日跌势，6日跌2%。',
			figures: [{ text: '6日', kind: 'measure' }, { text: '6日', kind: 'time' }, { text: '2%' }],
		},
		{
			text: '截至2022年6月30日止六个月收益3亿元，3月31日止年度为5亿元；截至当日10时转移80人，昨晚8时停电。',
			published: '2022-08-20',
			figures: [
				{ text: '2022年6月30日止六个月', kind: 'time', value: null, interval: '2022-01-01/2022-06-30' },
				{ text: '3亿元' },
				{ text: '3月31日止年度', interval: '2021-04-01/2022-03-31' },
				{ text: '5亿元' },
				{ text: '当日10时', kind: 'time' },
				{ text: '80人' },
				{ text: '昨晚8时', kind: 'time' },
			],
		},
		{
			text: '2024年第6周报告5.2%，2023年第53周为4%，行政拘留15日，停牌5日起复牌，公示十日。',
			figures: [
				{ text: '2024年第6周', kind: 'time', value: null, interval: '2024-02-05/2024-02-11' },
				{ text: '5.2%' },
				{ text: '2023年第53周', kind: 'time', interval: null },
				{ text: '4%' },
				{ text: '15日', kind: 'measure', value: '15' },
				{ text: '5日', kind: 'time' },
				{ text: '十日', kind: 'measure', value: '10' },
			],
		},
		{
			text: '出口连三月增长，已连续5月上涨。',
			figures: [
				{ text: '三月', kind: 'measure' },
				{ text: '5月', kind: 'measure' },
			],
		},
		{
			text: '近1月涨2%，近3月涨4%。',
			figures: [
				{ text: '近1月', kind: 'time', value: '1', unit: '月' },
				{ text: '2%' },
				{ text: '近3月', kind: 'time', value: '3' },
				{ text: '4%' },
			],
		},
		{
			text: '依诈欺罪判刑2年4月，应执行有期徒刑5年6月，褫夺公权3年，余人判1年2月至3年8月不等；2024年4月宣判，判于24年4月30日。',
			published: '2024-05-02',
			figures: [
				{ text: '2年4月', kind: 'measure', value: '7/3', unit: '年' },
				{ text: '5年6月', kind: 'measure', value: '5.5' },
				{ text: '3年' },
				{ text: '1年2月至3年8月', kind: 'measure' },
				{ text: '2024年4月', kind: 'time' },
				{ text: '24年' },
				{ text: '4月30日', kind: 'time' },
			],
		},
		{ text: '2月30日停电。', figures: [{ text: '2月30日', kind: 'time', interval: null }] },
		{ text: '发布于2020-05-06 18:20', figures: [{ text: '2020-05-0618:20', kind: 'time', interval: '2020-05-06/2020-05-06' }] },
	],
	attach(m, { text, context, next }) {
		if (m.numeral === null || m.numeral.inner || !DATE_FOLLOWS.has(text[skipBlanks(text, m.numeral.to)] ?? '')) return null;
		// 第三季度 is a time; any other ordinal is not.
		const ordinal = text[m.from - 1] === '第';
		let from = ordinal ? m.from - 1 : m.from;
		const first = readPoint(text, m.from);
		if (ordinal && first?.quarter == null) return null;
		if (first?.bareYear && text.endsWith('公元前', m.from)) return null;
		// 近1月, 近3月: so many months up to now, as funds tell their gains.
		if (first?.m && first.y === null && first.d === null && first.part === '' && text[m.from - 1] === '近') return null;
		if (first && raceTime(first, text, m.from))
			return {
				...timeOf(m, m.from, first.to, { grain: 'clock', interval: null }, 'dates'),
				kind: 'measure',
				time: null,
				unitClass: 'duration',
			};
		// 连三月, 连续五月增长: for how many months, and not which.
		if (
			first &&
			first.m !== null &&
			first.d === null &&
			first.y === null &&
			(IN_A_ROW.test(text.slice(m.from - 2, m.from)) || isTermsMonth(text, m.from))
		)
			return { ...m, kind: 'measure', unitClass: 'duration', piece: 'dates' };
		if (first && isPoint(first, text, m.from)) {
			// 前三季度, 前9月: from the beginning of the year.
			const whole = first.quarter !== null || (first.m !== null && first.d === null && first.part === '' && !ordinal);
			if (whole && first.y === null && text[from - 1] === '前' && !BEFORE_FRONT.test(text.slice(Math.max(0, from - 2), from - 1)))
				from--;
			let days = complete(first, text, from, context.published);
			if (text[from] === '前' && days?.from) days = { ...days, from: `${days.from.slice(0, 4)}-01-01` };
			const span = daySpan(first, text);
			if (span && first.y === null && text[from] === '前') from++;
			if (span) {
				const ends = [span.a, span.b].map((d) => complete({ ...first, d }, text, from, context.published));
				const joined = join(ends[0] ?? null, ends[1] ?? null);
				return timeOf(m, from, span.to, { grain: 'span', interval: joined }, 'dates');
			}
			const months = first.bareYear ? monthSpan(first, text) : null;
			if (months) {
				const ends = [months.a, months.b].map((month) =>
					complete({ ...first, bareYear: false, m: month }, text, from, context.published),
				);
				return timeOf(m, from, months.to, { grain: 'span', interval: join(ends[0] ?? null, ends[1] ?? null) }, 'dates');
			}
			let to = first.to;
			const daypart = first.d === null ? 0 : (matchAt(DAYPART, text, first.to)?.[0].length ?? 0);
			const joint = matchAt(JOINT, text, first.to + daypart);
			const second = joint && readPoint(text, first.to + daypart + joint[0].length);
			if (joint && second && isPoint(second, text, first.to + daypart + joint[0].length)) {
				to = second.to + (daypart > 0 ? (matchAt(DAYPART, text, second.to)?.[0].length ?? 0) : 0);
				days = join(days, complete(inherit(second, first), text, from, context.published));
			}
			if (first.clock && first.m === null && first.d === null)
				from -= DAY_NAMED.exec(text.slice(Math.max(0, from - 3), from))?.[0].length ?? 0;
			const close = first.d !== null && to === first.to ? matchAt(CLOSED, text, to) : null;
			if (close) {
				const g = close.groups ?? {};
				const months = g['year'] !== undefined ? 12 : g['half'] !== undefined ? 6 : (small(g['n']) ?? 0);
				if (months > 0 && months <= 36)
					return timeOf(m, from, to + close[0].length, { grain: 'span', interval: closed(days, months) }, 'dates');
			}
			const out = timeOf(m, from, to, { grain: to === first.to ? grainOf(first) : 'span', interval: days }, 'dates');
			if (!first.bareYear || to !== first.to) return out;
			const value = { n: BigInt(first.y ?? 0), d: 1n };
			return { ...out, low: value, high: value, precision: { n: 1n, d: 1n }, unit: '年' };
		}
		return bareStart(m, text, context.published) ?? namedDays(m, text, context.published) ?? bareYears(m, text, next);
	},
} as const satisfies Attach;

const MONTH_SPAN =
	/\s?(?<a>\d{1,2})\s?(?:至|到|—{1,2}|–|-|~|～|―)\s?(?<b>\d{1,2})\s?月(?![\d票饼球亮嫂薪均租供报刊经夜华龄]|\s?\d{1,2}\s?[日号])(?:份)?/y;

/** 2021年1—6月: one time, the year said once. */
function monthSpan(first: Point, text: string): { a: number; b: number; to: number } | null {
	if (first.m !== null || first.quarter !== null || first.half !== null) return null;
	const found = matchAt(MONTH_SPAN, text, first.to);
	const [a, b] = [Number(found?.groups?.['a']), Number(found?.groups?.['b'])];
	return found && a >= 1 && a < b && b <= 12 ? { a, b, to: first.to + found[0].length } : null;
}

const DAY_SPAN = /\s?(?<a>\d{1,2})\s?(?:至|到|—{1,2}|–|-|~|～|―|、)\s?(?<b>\d{1,2})\s?日(?!游|均|报|本|内|间|常|龄|用|照)/y;

/** 7月20~22日: the month is said once, and the day's word behind the second number only. */
function daySpan(first: Point, text: string): { a: number; b: number; to: number } | null {
	if (first.m === null || first.d !== null || first.part !== '' || first.quarter !== null) return null;
	const found = matchAt(DAY_SPAN, text, first.to);
	const [a, b] = [Number(found?.groups?.['a']), Number(found?.groups?.['b'])];
	return found && a >= 1 && a < b && b <= 31 ? { a, b, to: first.to + found[0].length } : null;
}

const NAMED_DAYS = /(?<a>\d{1,2})(?:、\d{1,2}){0,3}、(?<b>\d{1,2})(?:两|[二三四五])[日天]/y;

/** 7、8两日: days named one by one, and counted at the end. */
function namedDays(m: Mention, text: string, published: string | null): Mention | null {
	if (m.numeral === null || m.unit !== '') return null;
	const found = matchAt(NAMED_DAYS, text, m.from);
	const [a, b] = [Number(found?.groups?.['a']), Number(found?.groups?.['b'])];
	if (!found || !(a >= 1 && a < b && b <= 31)) return null;
	const days = [a, b].map((d) => complete({ ...NO_POINT, to: m.from + found[0].length, d }, text, m.from, published));
	return timeOf(
		m,
		m.from,
		m.from + found[0].length,
		{ grain: 'span', interval: join(days[0] ?? null, days[1] ?? null) },
		'dates',
	);
}

/** 9月15日至20日: the second point takes what it does not print from the first. */
function inherit(second: Point, first: Point): Point {
	return {
		...second,
		y: second.y ?? first.y,
		m: second.m ?? (second.d !== null ? first.m : null),
	};
}

/** 1—8月, 15至20日, 2022-2025年: the first half of the span is a bare number. */
function bareStart(m: Mention, text: string, published: string | null): Mention | null {
	if (m.numeral === null || m.unit !== '' || m.numeral.scale > 0) return null;
	const joint = matchAt(LIST_JOINT, text, m.numeral.to);
	if (!joint || m.low === null || m.low !== m.high || m.low.d !== 1n) return null;
	const at = m.numeral.to + joint[0].length;
	const second = readPoint(text, at);
	if (!second || second.clock || !isPoint(second, text, at)) return null;
	const n = Number(m.low.n);
	if (second.bareYear || (second.y !== null && second.m === null)) {
		if (n < 1000 || second.y === null || joint[0].includes('、')) return null;
		const low = { n: BigInt(n), d: 1n };
		const high = { n: BigInt(second.y), d: 1n };
		const days = interval({ y: n, m: 1, d: 1 }, monthEnd(second.y, 12), 'stated');
		return { ...timeOf(m, m.from, second.to, { grain: 'span', interval: days }, 'dates'), low, high, range: true, unit: '年' };
	}
	if (second.m !== null && second.y === null && second.d === null) {
		if (n < 1 || n > 12) return null;
		const head = complete({ ...second, m: n, part: '' }, text, m.from, published);
		const tail = complete({ ...second, y: yearOf(head) }, text, m.from, published);
		return timeOf(m, m.from, second.to, { grain: 'span', interval: restate(join(head, tail), published) }, 'dates');
	}
	if (second.d !== null && second.m === null) {
		if (n < 1 || n > 31) return null;
		const tail = complete(second, text, m.from, published);
		const head = tail?.from ? { ...tail, from: `${tail.from.slice(0, 8)}${String(n).padStart(2, '0')}` } : tail;
		return timeOf(m, m.from, second.to, { grain: 'span', interval: head }, 'dates');
	}
	return null;
}

const BARE_YEARS = /(?<a>(?:19|20)\d{2})\s?[-–—~～]\s?(?<b>(?:19|20)\d{2})(?![\d.,%])/y;

/** 2011-2015三次产业比重: two years in the caption of a table, with nothing counted by either. */
function bareYears(m: Mention, text: string, next: Mention | null): Mention | null {
	if (m.unit !== '' || next === null || next.unit !== '' || /[-–—/.]/u.test(text[m.from - 1] ?? '')) return null;
	const found = matchAt(BARE_YEARS, text, m.from);
	const { a, b } = found?.groups ?? {};
	if (!found || !a || !b || Number(b) <= Number(a) || next.to !== m.from + found[0].length) return null;
	const days = interval({ y: Number(a), m: 1, d: 1 }, monthEnd(Number(b), 12), 'stated');
	const low = { n: BigInt(a), d: 1n };
	const high = { n: BigInt(b), d: 1n };
	return { ...timeOf(m, m.from, next.to, { grain: 'span', interval: days }, 'dates'), low, high, range: true, unit: '' };
}

const yearOf = (days: ReturnType<typeof complete>): number | null => (days?.from ? Number(days.from.slice(0, 4)) : null);

/** What the day of publication completed is resolved, even where its second half took over a year. */
const restate = (days: ReturnType<typeof join>, published: string | null): ReturnType<typeof join> =>
	days && { ...days, certainty: published ? 'resolved' : 'open' };
