/** Times that a Chinese paragraph names on its way, inside a time that it has told: what comes behind them is of that time again. */
import type { PeriodMention } from '../types.ts';
import { CUT_OFF, LONGEST_SENTENCE, WHOLE_YEAR } from './period-course.ts';

/** ——五年来，…。2019年底，全区脱贫。改造小区54个…: a moment in the years that a paragraph opens with is of its sentence alone. */
export function withinYears(mentions: readonly PeriodMention[], text: string): PeriodMention[] {
	const [head] = mentions;
	if (!head || !YEARS.test(head.text) || !OPENS_WITH.test(text.slice(0, head.from))) return [...mentions];
	return mentions.map((mention, i) =>
		i > 0 && !mention.narrow && MOMENT.test(mention.text) ? { ...mention, narrow: 'sentence' } : mention,
	);
}
const YEARS =
	/^(?:过去|近|这|此前|前)?(?:的)?[两三四五六七八九十\d]{1,2}年(?:来|间|以来|里|中)$|^(?:过去|近|这)(?:的)?[两三四五六七八九十\d]{1,2}年$|^[“"]?十[一二三四五六七]五[”"]?(?:规划)?(?:时期|期间|以来)$/u;
const OPENS_WITH = /^\s*(?:——|[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[^，,。；;\d]{0,16}[。：:])?\s*$/u;
const MOMENT =
	/^(?:截至|到|于|在)?(?:(?:\d{4}年|去年|今年|前年)(?:\d{1,2}月(?:\d{1,2}日|底|份|初)?|[底末初]|年底|春|夏|秋|冬|上半年|下半年)?|\d{1,2}月(?:\d{1,2}日|底|份|初)?)$/u;

/**
 * 11月，房价上涨0.2%，此前已连跌两个月；…, 今年上半年…，这个数字在2021年是54.1%。: a time inside a sentence that another heads.
 * The next sentence goes on with the head.
 */
export function saidInPassing(mention: PeriodMention, head: PeriodMention, text: string): boolean {
	const back = LOOKS_BACK.test(mention.text);
	if (mention.from - head.to > LONGEST_SENTENCE || (back ? STOPS : PARTS).test(text.slice(head.to, mention.from))) return false;
	if (DAY.test(head.text) && A_YEAR.test(mention.text)) return false;
	// 截至9月30日止前三季度…: a cut-off and what it cuts.
	if (head.told || CUT_OFF.test(head.text) || WHOLE_YEAR.test(mention.text)) return false;
	if (!CLAUSE_START.test(text.slice(Math.max(0, head.from - 4), head.from))) return false;
	return back || !CLAUSE_START.test(text.slice(Math.max(0, mention.from - 4), mention.from));
}
const STOPS = /[。！？]/u;
const PARTS = /[。；;！？]/u;
const CLAUSE_START = /(?:^|[。；;！？，,：:“])\s*$/u;
const LOOKS_BACK = /^(?:此前|先前|早先|去年|上年|前年|上周|上月|上个月|上季度|[两三四五六七八九十\d]{1,2}(?:年|个月|天)间)/u;
/** 8月26日，2016年招生结束。: the year is wider than the day. */
const DAY = /[日号天]$/u;
const A_YEAR = /^(?:\d{4}|今|去)年$/u;
