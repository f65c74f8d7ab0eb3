import { matchAt } from '../match.ts';
import type { Filter } from '../types.ts';

/** Behind the digits: the exchange, if it is printed, and the bracket or the next code. */
const BEHIND = /(?:\.(?:SH|SZ|BJ|HK|SS|OF|US|N|O|T|L)\b)?(?=\s?[）)/、,，;；])/iy;
/** The name that a security's code is printed behind, and the bracket. */
const OPENED =
	/[\p{Script=Han}A-Za-z0-9“”"*-][（(](?:[A-Z]{2}[:：]?|(?:上海|深圳|香港|北京|上交所|深交所)[:：﹕]|股票代码[:：]|证券代码[:：]|代码[:：])?\s?$/u;
/** A second code behind the first: （000063、00763.HK）. */
const LISTED = /[（(][\d.A-Za-z\s]{4,12}[、,，/;；]\s?$/u;

/** 中岭（2515）12日公告: the four digits of Taipei, before what only a company does. */
const TOLD_OF =
	/[）)]\s?(?:\d{1,2}日|[今昨](?:日|天|[（(]|公布|年|举|召|宣|盘|收)|公布|公告|召开|董事会|股东会|股价|营收|法说|自结|财报|宣布|受邀|[一二三四]季|上半年|去年(?:营收|获利|全年))/y;

/** The end of a firm's name before the bracket, and four digits that are no year: 恒石科技（6987）. */
const FIRM =
	/(?:科技|电子|光电|控股|股份|集团|银行|证券|半导体|精密|金控|工业|生技|生医|医药|药业|航运|航空|海运|重工|化学|化工|塑胶|水泥|钢铁|纺织|食品|电机|电信|通信|软件|汽车|地产|置业|建设|保险|人寿|能源|材料|国际)[（(]\s?$/u;
const YEAR = /^(?:19|20)/u;

export const securityCodes = {
	id: 'security-codes',
	type: 'filter',
	needs: /\d{4}/u,
	why: 'The six digits behind the name of a company, and the four or five of Hong Kong, are the code of its share.',
	examples: [
		{
			text: '云岭药业（600123）涨停，海川股份(000321.SZ)跌3%，南屿控股（1234.HK、300123）报6.2港元。',
			figures: [{ text: '3%' }, { text: '6.2港元' }],
			others: [
				['600123', 'label'],
				['000321.SZ', 'label'],
				['1234.HK', 'label'],
				['300123', 'label'],
			],
		},
		{
			text: '中岭（2515）12日公告营收12亿元，石桥证券（深圳﹕000776）跌3%。',
			figures: [{ text: '12日' }, { text: '12亿元' }, { text: '3%' }],
			others: [
				['2515', 'label'],
				['000776', 'label'],
			],
		},
		{
			text: '石桥科技（6987）昨（12）日公布营收，云川电子(2330)与海岭光电（3008）同涨，云川（2024）年产值；集团（1987）成立。',
			figures: [{ text: '昨（12）日' }, { text: '2024' }, { text: '1987' }],
			others: [
				['6987', 'label'],
				['2330', 'label'],
				['3008', 'label'],
			],
		},
		{ text: '参加者（1234）比去年多，合计（125600元）。', figures: [{ text: '1234' }, { text: '125600元' }] },
	],
	test(m, { text }) {
		if (m.numeral?.form !== 'arabic' || m.unit !== '') return null;
		const digits = /^\d{4,6}/u.exec(text.slice(m.from, m.from + 7))?.[0] ?? '';
		if (digits === '') return null;
		const before = text.slice(Math.max(0, m.from - 16), m.from);
		if (!OPENED.test(before) && !LISTED.test(before)) return null;
		const behind = matchAt(BEHIND, text, m.from + digits.length);
		if (!behind || (digits.length < 6 && behind[0] === '' && !isTold(digits, before, text, m.from + digits.length))) return null;
		return { class: 'label', to: m.from + digits.length + behind[0].length };
	},
} as const satisfies Filter;

const isTold = (digits: string, before: string, text: string, at: number): boolean =>
	matchAt(TOLD_OF, text, at) !== null || (!YEAR.test(digits) && FIRM.test(before));
