import type { Language, Paragraph } from '../../../contract/model.ts';
import type { SentenceStretch, Stretch } from '../clauses.ts';
import { dayNumber } from '../days.ts';
import { figuresWithin, passages, question } from '../passages.ts';
import type { Outcome, Rule } from '../rule.ts';
import { dayText, monthOf, numberOf } from '../time/dates.ts';
import type { DocumentView } from '../view.ts';

/** What is done to a work, and what says the same of people, claims and rooms. */
const DONE_ZH =
	'(?:完成|完工|竣工|建成|交付|通车|投用|投入使用|办结|办理完毕|拆除|拆完|验收|清零|改造|改建|加固|修复|搬迁|搬入|入住|安置|贯通|打通|接续|封顶|整改|销号|签约|兑付|发放|恢复供[水电气]|恢复|脱贫|达标|开通|接通|安装|销毁|清理|转移|撤离|获救|救出|落地|开工)';
/** All of it is done. */
const ALL_DONE: Record<Language, RegExp> = {
	zh: new RegExp(
		`(?:(?:已经?|均已?|现已|目前)?(?:全部|全面|悉数|100%|百分之百|无一例外)(?:都)?(?:已经?|得到|如期|按期|顺利|实现|提前){0,2}${DONE_ZH}|(?:全部|所有|各个|每个|[全各][省市县区镇乡村校厂])[^，。；]{0,16}(?:均|都)已(?:经)?(?:全部|如期|按期|顺利){0,1}${DONE_ZH})(?!.{0,6}(?:前|之前|以前|目标|计划|率|总量|总数|任务的|的?[百\\d]))`,
		'u',
	),
	en: /\b(?:all|every(?: one)?|each)\b(?: \d[\d,]*)?(?: of)?(?: (?:the|them|its|their|his|her|these|those))?(?: \d[\d,]*)?(?: \p{L}[\p{L}’'-]*){0,6}? (?:have|has|had|were|was|are|is) (?:now |all |already |been |fully |since |finally ){0,3}(?:finished|completed|built|rebuilt|opened|reopened|delivered|repaired|cleared|settled|paid|reconnected|connected|restored|installed|replaced|resolved|removed|evacuated|rescued|rehoused|handed over|handed out|filled|fitted|vaccinated|surveyed|inspected|sold|recovered|returned|identified|collected|freed|released|tested|treated|cleaned|demolished|upgraded|signed|planted|complete)\b/iu,
};
const MANY_EN =
	'(?:\\d[\\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|a (?:few|handful|dozen|third|quarter)|several|some|dozens|hundreds|half)';
/** The work itself, in the forms that say it is not done. */
const UNDONE_EN =
	'(?:unfinished|unpaid|unrepaired|under construction|under way|underway|being (?:built|repaired|finished|replaced)|incomplete|outstanding|unresolved|missing|in progress|without (?:power|electricity|water|gas|heat\\p{L}*|supplies|supply|service|a (?:roof|supply))|out of (?:order|action|use|service)|not (?:yet )?(?:been )?(?:finished|completed|complete|built|repaired|replaced|paid|settled|connected|working|open|ready|done|delivered|returned)|(?:yet|waiting|awaiting|still|left)? ?to be (?:finished|completed|built|repaired|replaced|paid|settled|connected|delivered|opened|rescued|inspected|done)|awaiting (?:repairs?|payment|completion|delivery|rescue)|waiting for (?:repairs?|payment|completion|delivery|rescue))';
const LEFT_EN = new RegExp(
	`^ ?(?:but |and |while |with |though |although |yet ){0,2}(?:about |another |the (?:remaining |last )?|just |only ){0,2}${MANY_EN}(?: of (?:them|the))?(?<noun>(?: (?!(?:are|is|was|were|have|has|had|remain\\p{L}*|still|in|on|at|of|to|older?|new|newer|other|others|more|further|yet|not)\\b)\\p{L}[\\p{L}’'-]*){0,3}?) (?:are |is |remain |remains |remained |were |was |have |has |had )?(?:still |yet ){0,2}${UNDONE_EN}(?!\\p{L})`,
	'iu',
);
/** Some of it is not: the clause opens with what is left, so that it takes its subject from the clause before. */
const LEFT: Record<Language, RegExp> = {
	zh: /^(?:目前|现|但|不过|另|只是)?(?:还|仅|尚|仍)?(?:剩余|剩下|余下|其余|剩|有|余|差|缺)(?:的)?(?:\d[\d.]*|[一二两三四五六七八九十百]+)(?:多|余)?(?:个|座|处|条|项|户|家|所|栋|幢|套|台|段|公里|亩|人|名|件|起|宗|间|辆)(?<noun>[\p{Script=Han}]{0,6}?)(?:正在|仍在|还在|在建|处于|预计|计划|将于|有望|未(?!来)|尚未|没有|不能|无法|正(?!式|常|规)|待|施工|建设中|停工|下落不明|失联)/u,
	en: LEFT_EN,
};
/** A part of the work, a plan, or a condition: what is left is of the rest. */
const PART: Record<Language, RegExp> = {
	zh: /[首第][一二三批期]|多数|大半|基本|[一二三四]期|其中|主体|部分|年度|当年|去年|上半年|季度|阶段|前期|除|外|以外|批|将|拟|计划|力争|预计|确保|如果|若|前[一二三\d]|主线|征地|设计|招标|勘察|签约|重点|试点|年内|本月|今日|当日/u,
	en: /\b(?:first|second|third|phase|stage|part|some|most|almost|nearly|except|apart|other than|but|main|will|plan\w*|expected|due|if|once|until|when|before|should|not all)\b/iu,
};
/** A count that is said to be the whole: 全县46所, 涉及的218户, 共12个. Of a bare count what is left may be the rest. */
const WHOLE_ZH =
	/(?:(?:[全该本][省市县区镇乡村州社公校厂]|所有|应[\p{Script=Han}]{1,4}|承担|一共|总共|共有?|全部)(?:的|为|建设|实施|改造){0,2}|(?:涉及|纳入|列入|排查出?|规划|计划|确定)[^，。；\d]{0,10})$/u;
/** 任务已全部完成，剩余3个泊位: what is left over is of the task, whatever its noun. */
const REST_ZH = /^(?:目前|现|但|不过)?(?:还|仅|尚|仍)?(?:剩余|剩下|余下|剩|差|缺)/u;
const TASK_ZH = /(?:任务|工程|工作|项目|建设|改造|整治)(?:均|都|也|目前|现)?$/u;

/** Whether the noun of what is left is a noun of what was done; in English its last word, in the singular or the plural. */
function names(words: string, noun: string): boolean {
	if (/\p{Script=Han}/u.test(noun)) return words.includes(noun);
	const last =
		noun
			.trim()
			.split(' ')
			.at(-1)
			?.toLowerCase()
			.replace(/(?:es|s)$/u, '') ?? '';
	return last.length > 1 && words.toLowerCase().includes(last);
}

/** 12座已全部完工，剩余3座: the twelve may be all but three, unless the words call them the whole (全县46所). */
function isAllButTheRest(view: DocumentView, paragraph: Paragraph, from: number, to: number): boolean {
	const counts = figuresWithin(view, paragraph, from, to).filter(({ kind }) => kind === 'count' || kind === 'measure');
	return counts.some((count) => !WHOLE_ZH.test(paragraph.text.slice(from, count.from)));
}

function remains(view: DocumentView, paragraph: Paragraph, clauses: readonly Stretch[], first: number): Outcome | null {
	const language = view.reading.language;
	const { text } = paragraph;
	const done = clauses[first];
	const left = clauses[first + 1];
	if (!done || !left) return null;
	const words = text.slice(done.from, done.to);
	const all = ALL_DONE[language].exec(words);
	const rest = LEFT[language].exec(text.slice(left.from, left.to));
	if (!all || !rest || PART[language].test(words)) return null;
	// What is left must be of what was done: 3座 takes its noun from there, 3座新桥 has its own.
	const noun = rest.groups?.['noun'] ?? '';
	const ofTheTask = REST_ZH.test(rest[0]) && TASK_ZH.test(words.slice(0, all.index)) && !/新/u.test(noun);
	if (noun !== '' && !names(words, noun) && !ofTheTask) return null;
	if (isAllButTheRest(view, paragraph, done.from, done.from + all.index)) return null;
	if (clauses.slice(Math.max(0, first - 1), first).some((clause) => PART[language].test(text.slice(clause.from, clause.to))))
		return null;
	return {
		finding: question(view, {
			paragraph,
			from: done.from,
			to: left.to,
			variant: 'all-but-some',
			level: 'warning',
			params: { done: text.slice(done.from, done.to).trim(), left: text.slice(left.from, left.to).trim() },
		}),
	};
}

const DAY = '(?:(?<Y>\\d{4})年)?(?<M>\\d{1,2})月(?:(?<D>\\d{1,2})日|(?<E>底|末))';
const dayOf = (prefix: string): string => DAY.replace(/\?<([YMDE])>/gu, (_all, name: string) => `?<${prefix}${name}>`);
const FINISH = '(?:完工|完成|建成|竣工|通车|交付|投用|投入使用|贯通|合龙|封顶|交工|开通|到期|结束|收官)';
/** 原定6月30日完工，7月15日提前竣工; 应于6月底前完工，……，于7月12日提前完成. */
const EARLY = new RegExp(
	`(?:原定|原计划|按照?计划|计划|要求|合同工期为?|约定|规定|[应须需](?=[于在]?[\\d今])|工期为?|节点为?|目标是?)[^。；！？，\\d]{0,8}${dayOf('a')}(?:前|之前|以前|底前)?[^。；！？，\\d]{0,6}${FINISH}[^。；！？\\d]{0,40}(?<!\\d)(?:(?<way1>提前)[^。；！？，\\d]{0,4})?${dayOf('b')}(?:就|便|即|已|实际|全线|全面|正式|顺利|宣告|建设任务|，){0,3}(?<way>提前|延期|推迟|逾期|延后)?(?:\\d{1,3}[天日个][^。；！？，\\d]{0,2})?[^。；！？，\\d]{0,4}${FINISH}`,
	'gu',
);

const MONTH_EN = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const dayEn = (name: string): string =>
	`(?:(?<${name}D>\\d{1,2}) (?<${name}M>${MONTH_EN})|(?<${name}m>${MONTH_EN}) (?<${name}d>\\d{1,2}))(?:,? (?<${name}Y>\\d{4}))?(?!\\d)`;
/** Due by 30 June, completed ahead of schedule on 12 July; in either order of the last two. */
const EARLY_EN = new RegExp(
	`\\b(?:due|scheduled|meant|planned|supposed|expected|contracted|deadline)\\b[^.\\d]{0,40}?\\b(?:by|on|for|before|of|was) ${dayEn('a')}[^.\\d]{0,40}?(?:\\b(?<e1>ahead of (?:schedule|time)|early|before (?:the|its) deadline)\\b[^.\\d]{0,12}?\\bon ${dayEn('b')}|\\bon ${dayEn('c')},? (?<e2>ahead of (?:schedule|time)|early|before (?:the|its) deadline)\\b)`,
	'giu',
);

function lastDay(groups: Record<string, string | undefined>, prefix: string, fallbackYear: number): string | null {
	const month = numberOf(groups[`${prefix}M`] ?? '');
	const year = Number(groups[`${prefix}Y`] ?? fallbackYear);
	if (month === null) return null;
	const day = groups[`${prefix}D`];
	if (day) return dayText(year, month, Number(day));
	return [31, 30, 29, 28].map((last) => dayText(year, month, last)).find((text) => text !== null) ?? null;
}

function early(view: DocumentView, paragraph: Paragraph): Outcome[] {
	return [...paragraph.text.matchAll(EARLY)].flatMap((match) => {
		const groups = match.groups ?? {};
		const base = Number(groups['aY'] ?? groups['bY'] ?? 2023);
		// Past the turn of the year without a second year, the order is not printed.
		if (groups['aY'] === undefined && groups['bY'] !== undefined) return [];
		const [due, done] = [lastDay(groups, 'a', base), lastDay(groups, 'b', base)];
		if (!due || !done) return [];
		const distance = dayNumber(done) - dayNumber(due);
		const way = groups['way1'] ?? groups['way'];
		if (!way) return [];
		const isEarly = way === '提前';
		if (isEarly ? distance <= 0 : distance >= 0) return [];
		if (!isEarly && groups['bY'] === undefined) return [];
		const [from, to] = [match.index, match.index + match[0].length];
		return [
			{
				finding: question(view, {
					paragraph,
					from,
					to,
					variant: isEarly ? 'early-after-due' : 'late-before-due',
					level: 'warning' as const,
					params: { printed: match[0], days: String(Math.abs(distance)) },
				}),
			},
		];
	});
}

function dayIn(groups: Record<string, string | undefined>, name: string, fallbackYear: number): string | null {
	const month = groups[`${name}M`] ?? groups[`${name}m`];
	const day = groups[`${name}D`] ?? groups[`${name}d`];
	return month && day ? dayText(Number(groups[`${name}Y`] ?? fallbackYear), monthOf(month), Number(day)) : null;
}

function earlyEn(view: DocumentView, paragraph: Paragraph): Outcome[] {
	return [...paragraph.text.matchAll(EARLY_EN)].flatMap((match) => {
		const groups = match.groups ?? {};
		const end = groups['bM'] || groups['bm'] ? 'b' : 'c';
		// One year printed and one not: over the turn of the year the order is not told.
		if ((groups['aY'] === undefined) !== (groups[`${end}Y`] === undefined)) return [];
		const [due, done] = [dayIn(groups, 'a', 2023), dayIn(groups, end, 2023)];
		if (!due || !done || dayNumber(done) <= dayNumber(due)) return [];
		const params = { printed: match[0], days: String(dayNumber(done) - dayNumber(due)) };
		const [from, to] = [match.index, match.index + match[0].length];
		return [{ finding: question(view, { paragraph, from, to, variant: 'early-after-due', level: 'warning' as const, params }) }];
	});
}

function run(view: DocumentView): Outcome[] {
	return passages(view).flatMap((paragraph) => {
		const sentences: readonly SentenceStretch[] = view.sentencesIn(paragraph.index);
		const found = sentences.flatMap(({ clauses }) => clauses.flatMap((_clause, i) => remains(view, paragraph, clauses, i) ?? []));
		return [...found, ...(view.reading.language === 'zh' ? early(view, paragraph) : earlyEn(view, paragraph))];
	});
}

export const statusContradiction: Rule = {
	id: 'status-contradiction',
	title: { zh: '进度表述矛盾', en: 'Status against itself' },
	why:
		'全部完工 and 剩余3座在建 of one thing cannot both be, nor can a work be early that ended after its date. What is ' +
		'counted before 全部 may be all but the rest, and a phase, a part or a plan has its own state: these are left alone.',
	authority: 'Logical errors count 1 in the error rate of 《报纸期刊质量管理规定》(2020).',
	level: 'warning',
	needs: [],
	examples: {
		hit: [
			{ text: '渡口防冻物资储备任务已全部完成，还差2处没有到货。', variant: 'all-but-some' },
			{ text: 'The lock was scheduled to reopen on 3 March; it reopened early, on 9 March.', variant: 'early-after-due' },
			{ text: '全镇26条断头路目前已悉数打通，还有3条正在施工。', variant: 'all-but-some' },
			{ text: 'Every buoy in the bay has been repaired, but 14 are still not working.', variant: 'all-but-some' },
			{ text: 'All the missing boats have been recovered, but two are still missing.', variant: 'all-but-some' },
			{ text: '全镇护岸工程均已完工，仅剩1.6公里正在施工。', variant: 'all-but-some' },
			{ text: '排查的58处隐患已全部整改，另有7处正在整改。', variant: 'all-but-some' },
			{ text: '全县危桥加固任务已全部完成，剩余3座正在施工。', variant: 'all-but-some' },
			{ text: '渡口改建原定2023年6月30日完工，7月15日提前竣工。', variant: 'early-after-due' },
			{ text: '全县行政村已全部建成水站，尚有12个村未开工。', variant: 'all-but-some' },
			{ text: 'All the bridges have been repaired, but three are still under construction.', variant: 'all-but-some' },
			{ text: '全镇28座泵站已悉数修复，另有4座尚未通电。', variant: 'all-but-some' },
			{ text: '排查出的危房76栋均已全部加固，但还有9栋正在施工。', variant: 'all-but-some' },
			{ text: '海堤加固工程已全面完工，剩余6段护坡正在施工。', variant: 'all-but-some' },
			{ text: '灯塔须于2023年9月15日前完工，工人昼夜施工，最终于9月28日提前交付。', variant: 'early-after-due' },
			{ text: 'Every one of the 31 moorings has been replaced, but two are not yet finished.', variant: 'all-but-some' },
			{ text: 'All grants have been paid, with 16 still outstanding.', variant: 'all-but-some' },
			{ text: 'The lock, scheduled for 3 March, opened on 17 March, ahead of schedule.', variant: 'early-after-due' },
		],
		miss: [
			{ text: 'All the missing boats have been recovered, but two crews are on strike.', because: 'nothing is left of it' },
			{ text: '全镇多数护岸均已完工，仅剩1.6公里正在施工。', because: 'most, not all' },
			{ text: 'All the fishermen were rescued, and four are in hospital without serious injuries.', because: 'another matter' },
			{ text: 'All 40 new buoys have been delivered, while 12 older ones are waiting to be scrapped.', because: 'other ones' },
			{ text: 'Every mooring has been inspected, and six are waiting for their reports.', because: 'inspected all the same' },
			{ text: 'All the nets have been sold, and three boats are under construction.', because: 'boats are no nets' },
			{ text: '一期工程已全部完工，剩余3座正在施工。', because: 'the first phase' },
			{ text: '12座危桥已全部加固完成，剩余3座正在施工。', because: 'the twelve may be all but three' },
			{ text: '渡口改建原定2023年7月15日完工，6月30日提前竣工。', because: 'it was early' },
			{ text: '年底前将全部完成改建，剩余3座正在施工。', because: 'a plan' },
			{ text: '全县危桥加固任务已全部完成，还有3座新桥正在规划。', because: 'other bridges' },
			{ text: 'Most of the bridges have been repaired, but three are still under construction.', because: 'most, not all' },
			{ text: '28座泵站已悉数修复，其余4座预计年底通电。', because: 'the 28 may be all but four' },
			{ text: '全镇泵站已全部修复，还有4座老桥待修。', because: 'bridges, not pumping stations' },
			{ text: '全镇泵站全部完成改造率达92%，还有4座尚未通电。', because: 'a rate, not all' },
			{ text: '海堤加固工程已全面完工，剩余6段新护坡正在设计。', because: 'new ones' },
			{ text: '东岸护坡已全面完工，其余6段堤防正在施工。', because: 'the others than the eastern ones' },
			{ text: '灯塔须于2023年9月28日前完工，工人昼夜施工，最终于9月15日提前交付。', because: 'it was early' },
			{ text: '灯塔计划9月15日完工，防波堤9月28日开工。', because: 'nothing is called early' },
			{
				text: 'All but two of the 31 moorings have been replaced, and two are still under construction.',
				because: 'all but two',
			},
			{ text: 'Nearly all grants have been paid, with 16 still outstanding.', because: 'nearly all' },
			{ text: 'The lock, scheduled for 17 March, opened on 3 March, ahead of schedule.', because: 'it was early' },
			{ text: 'All the tenants have been rehoused, and a new block of flats is under construction.', because: 'another thing' },
		],
	},
	run,
};
