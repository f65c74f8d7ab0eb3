import type { Figure, Paragraph } from '../../../contract/model.ts';
import { stretchAt } from '../clauses.ts';
import { daysBetween, inYear } from '../days.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

/** What has yet to come, is meant, ordered or announced: it may end on any day. */
const FUTURE = {
	zh: /将|拟|力争|预计|预期|目标|计划|规划|争取|确保|有望|届时|准备|打算|即将|下一步|明年|下月|下周|起至|为期|期限|截止|要求|任务|之前|以前|年底前|月底前|日前|前完成|(?:日|月底?|年底?|季度)前|到期|应当|须|必须|可以|可望|不得|实施至|延长|延续|持续到|延至|暂定|安排|通知|公告|公示|合同/u,
	en: /\b(?:will|would|shall|should|may|might|could|must|plans?|planned|planning|aims?|aimed|targets?|goals?|expects?|expected|forecasts?|projected|due|scheduled|deadline|until|intends?|hopes?|hoped|propos\w+|is to|are to|was to|were to|to be|budget\w*|deadline|expires?|by the end of|promised|pledged|guidance|outlook|ahead|warn(?:s|ed|ing)?|(?:un)?likely|predict\w*|anticipat\w*|guid(?:es|ed|ing)|chances?|odds|(?:takes?|goes|comes|has|have) (?:place|effect|the (?:last|final) (?:word|say|vote))|opens?|begins?|starts?(?= (?:to|of) the\b)|futures|spot month)\b/iu,
};
/** Plans, tasks and demands may also be things that something was done to: 截至8月底完成了年度任务的84%. */
const STILL_TO_COME =
	/将|拟|力争|预计|预期|争取|确保|有望|届时|准备|打算|即将|下一步|下月|下周|起至|为期|期限|截止|应当|须|必须|可以|可望|不得|延长|延续|持续到|延至|暂定/u;
const DONE = /已|了(?!解)|累计|完成(?=[^，。；]{0,10}\d)|(?<![要应需])达到|共(?!同|和|建|享)/u;
/** The half of a business year is none of the calendar's. */
const FISCAL = /^.{0,12}(?:financial|fiscal|business|tax|academic|school) year|^.{0,4}(?:财年|财政年度|学年)/isu;
/** What lasts for an announced time; before a cut-off (截至) such a word says that the time is its own. */
const EVENT = /报名|申报|征集|征稿|投稿|举办期|有效期|期间|展期|评选|投票/u;
/** What says that it has happened. */
const PAST = {
	zh: /已|了|累计|共(?!同|和|建|享)|完成|建成|实现|达到|达(?=\d|[近约])|创建|新增|同比|环比|增长|下降|为(?=\d|[近约])|办理|发放|收到|受理|投用|竣工|开工|新签|签约|签订|引进|接待|查处|破获|发生|新登记|新培育|新认定|新改建|新增|查获|抓获|打掉|审结|减免|拨付|救助|安置|兑付|退税|投放|改造(?=[\p{Script=Han}]{0,8}\d)|培训(?=[\p{Script=Han}]{0,8}\d)|登记(?=[\p{Script=Han}]{0,8}\d)/u,
	en: /\b(?:has|have|had|was|were|did|came|stood|saw|ran|paid|met|went|flew|gave|drew|held|brought|bought|caught|drove|sent|lent|found|fed|taught|struck|sank|shrank|rose|fell|grew|reached|built|sold|completed|created|made|won|took|spent|received|gained|lost|increased|decreased|opened|\p{Ll}{2,}ed)\b/iu,
};

/** Running sums and closed periods; 今年 or 本月 alone goes on while the paper is printed. */
const CLOSED = {
	zh: /前[\d一二三四五六七八九十两]+个?(?:月|季度)|截至|截止|上半年|下半年|[一二三四1-4前]季度|全年|\d+[-—～~至到]\d+月|(?<!\p{Script=Han})到(?:今年|本年)?\d+月底/u,
	en: /\bfirst (?:\w+ )?(?:months?|half|quarter)|\b(?:first|second|third|fourth) (?:quarter|half)|\bhalf|quarter|\bmonths? to\b|\bas of\b|\bQ[1-4]\b/iu,
};
const UP_TO = { zh: /截至|截止到?|(?<!\p{Script=Han})到(?=(?:今年|本年)?\d+月底$)/u, en: /\b(?:as of|by|to|through)\s*$/iu };
/** A span that is still running: 8月以来. */
const RUNNING = { zh: /^(?:以来|起|开始|份?以来)/u, en: /^ (?:onwards?|so far)/iu };

/** “December 2025 and January 2026 eased nine each”: a month of delivery, whose price moved. */
const TRADED =
	/^(?:,? (?:and )?\p{Lu}\p{L}+ \d{4}){0,2} (?:was |were |also |both )?(?:eased|slid|lost|gained|rose|fell|dropped|climbed|added|slipped|jumped|settled|closed|traded|edged|shed|declined|advanced|unchanged|higher|lower)\b/u;

/** Without a printed year a day just ahead is this year's, told too early; one farther ahead is last year's. */
const LOOKAHEAD = 45;
/** How far ahead a bare day may lie to be this year's, in days: the rest of the month and a little. */
const SLIP = 31;

const MONTHLY: ReadonlySet<string> = new Set(['month', 'quarter', 'half']);
const SAYS_YEAR = /今年|本年|当年|\d{4}|this year|so far/iu;

/**
 * A period without a printed year is read as one of the year of publication. It may be one of the year before: when it
 * has not begun yet, or when its paragraph or the title is about that year.
 */
function isThisYears(view: DocumentView, paragraph: Paragraph, figure: Figure, from: string | null, published: string): boolean {
	const near = paragraph.text.slice(Math.max(0, figure.from - 6), figure.to);
	if (SAYS_YEAR.test(near)) return true;
	// A day farther ahead than a slip would put it, told as past, is a day of last year.
	if (figure.time?.grain === 'day') return daysBetween(published, figure.time.interval?.to ?? published) <= SLIP;
	if (from !== null && from > published) return false;
	const lastYear = String(Number(published.slice(0, 4)) - 1);
	const context = `${view.reading.title?.text ?? ''} ${paragraph.text}`;
	return !context.includes(lastYear) && !/去年|上年(?!同期)|全年(?!任务|目标|计划)|last year/iu.test(context);
}

/** The words right before a time, and its own. */
const leadOf = ({ text }: Paragraph, figure: Figure): string =>
	text.slice(Math.max(0, figure.from - 8), figure.from) + figure.text;

function endOf(view: DocumentView, paragraph: Paragraph, figure: Figure, published: string): string | null {
	const interval = figure.time?.interval;
	if (!interval?.to || interval.certainty === 'open') return null;
	if (interval.to > published) {
		const { language } = view.reading;
		const soon = daysBetween(published, interval.to) <= SLIP && !/去年|上年|last year/iu.test(leadOf(paragraph, figure));
		if (soon && figure.time?.grain === 'month' && UP_TO[language].test(leadOf(paragraph, figure))) return interval.to;
		return isThisYears(view, paragraph, figure, interval.from, published) ? interval.to : null;
	}
	if (interval.certainty !== 'resolved' || !/\d|[一二三四五六七八九十]/u.test(figure.text) || /年|\b\d{4}\b/u.test(figure.text))
		return null;
	// The resolver took the nearest such day before publication; read as this year's it may lie just ahead.
	const language = view.reading.language;
	const lead = leadOf(paragraph, figure);
	if (!UP_TO[language].test(lead) || /去年|上年|last year/iu.test(lead)) return null;
	const thisYear = inYear(interval.to, published.slice(0, 4));
	if (!thisYear || thisYear <= published || daysBetween(published, thisYear) > LOOKAHEAD) return null;
	return thisYear;
}

function judge(view: DocumentView, paragraph: Paragraph, figure: Figure, published: string): Outcome | null {
	const language = view.reading.language;
	const end = endOf(view, paragraph, figure, published);
	if (!end || end <= published) return null;
	const { text } = paragraph;
	const sentence = stretchAt(view.sentencesIn(paragraph.index), figure.from);
	if (!sentence) return null;
	// In the nine months to the end of October: the words that close it stand before “the end of”.
	const back = language === 'en' ? 24 : 6;
	const around = text.slice(Math.max(sentence.from, figure.from - back), figure.to + 4);
	const upTo = UP_TO[language].test(text.slice(Math.max(0, figure.from - 8), figure.from) + figure.text);
	const isDay = figure.time?.grain === 'day';
	// A month told with its year that begins after the day of print needs no word that closes it.
	const isAhead =
		SAYS_YEAR.test(figure.text) && MONTHLY.has(figure.time?.grain ?? '') && (figure.time?.interval?.from ?? '') > published;
	if (!isDay && !isAhead && !CLOSED[language].test(around)) return null;
	if (FISCAL.test(text.slice(figure.to, figure.to + 32))) return null;
	if (RUNNING[language].test(text.slice(figure.to, figure.to + 12))) return null;
	if (isAhead && language === 'en' && TRADED.test(text.slice(figure.to, figure.to + 40))) return null;

	// The first clause from the period on that says what it is, past or to come, decides.
	const clauses = sentence.clauses.filter((clause) => clause.to > figure.from).slice(0, 3);
	for (const [index, clause] of clauses.entries()) {
		// The figure's own words are no tense: 截至, 年底前.
		const words =
			index === 0
				? `${text.slice(clause.from, figure.from).replace(/截止到?$/u, '')} ${text.slice(figure.to, clause.to)}`
				: text.slice(clause.from, clause.to);
		const done = language === 'zh' && upTo && DONE.test(words);
		if ((done ? STILL_TO_COME : FUTURE[language]).test(words)) return null;
		// 截止10月31日报名已满: of a deadline the whole clause tells.
		const deadline = /截止到?$/u.test(text.slice(Math.max(0, figure.from - 3), figure.from)) || /^截止/u.test(figure.text);
		if (EVENT.test(upTo && !deadline ? text.slice(clause.from, Math.max(clause.from, figure.from)) : words)) return null;
		if (!PAST[language].test(words)) continue;
		const day = { published, end };
		return {
			finding: {
				variant: 'past',
				level: isAhead && !CLOSED[language].test(around) ? 'warning' : 'error',
				params: { period: view.wordsOf(figure), ...day },
				figures: [figure.id],
				paragraphs: [paragraph.index],
				spans: [{ start: figure.start, end: figure.end }],
				basis: [text.slice(sentence.from, sentence.to), published],
			},
		};
	}
	return null;
}

/** 二、2026年主要任务, 2016年工作安排: what such a section tells is to come, though no word of its sentences says so (上半年建成…). */
const HEADS_PLANS =
	/(?:主要|重点)?任务|工作(?:安排|计划|打算|部署|思路|举措|建议)|(?:主要|预期|发展)?目标|展望|(?:\d{4}|今|明)年(?:的)?(?:重点|主要)?工作(?!回顾|总结|情况|报告|完成|成绩)/u;

/** The paragraphs that stand in a section of plans: below its crosshead, up to the next. */
function plannedIn(view: DocumentView): ReadonlySet<number> {
	const out = new Set<number>();
	let story = -1;
	let plans = false;
	for (const paragraph of view.reading.paragraphs) {
		if (paragraph.story !== story) plans = false;
		story = paragraph.story;
		if (paragraph.kind === 'crosshead') plans = HEADS_PLANS.test(paragraph.text);
		else if (plans) out.add(paragraph.index);
	}
	return out;
}

function run(view: DocumentView): Outcome[] {
	const published = view.reading.published;
	if (!published) return [];
	const outcomes: Outcome[] = [];
	const planned = view.reading.language === 'zh' ? plannedIn(view) : new Set<number>();
	for (const figure of view.reading.figures) {
		const paragraph = view.reading.paragraphs[figure.paragraph];
		if (figure.kind !== 'time' || !paragraph || paragraph.kind === 'furniture' || paragraph.kind === 'noise') continue;
		// 截至6月底 sums up what was done, wherever it stands.
		if (planned.has(paragraph.index) && !UP_TO.zh.test(leadOf(paragraph, figure))) continue;
		const outcome = judge(view, paragraph, figure, published.day);
		if (outcome) outcomes.push(outcome);
	}
	return outcomes;
}

export const periodEndsAfterPublication: Rule = {
	id: 'period-ends-after-publication',
	title: { zh: '时段晚于发布日', en: 'Period ends after publication' },
	why:
		'A figure for a period cannot be final before the period is over: 前8个月 in a paper of 11 August counts days that ' +
		'have not come. Plans, targets, deadlines and announcements may end on any day, and 今年 or 本月 alone goes on while ' +
		'the paper is printed.',
	authority: 'Important times in body text count double in the error rate of 《报纸期刊质量管理规定》(2020), annex.',
	level: 'error',
	needs: ['time'],
	examples: {
		hit: [
			{
				text: 'In the seven months to the end of July 2024 the ferry carried 860,000 passengers.',
				published: '2024-07-12',
				variant: 'past',
			},
			{ text: '截止8月底，全镇渔港航标灯已全部更换。', published: '2024-08-12', variant: 'past' },
			{ text: '截至5月底，全县新建渔港12座，完成年度目标的40%。', published: '2025-05-20', variant: 'past' },
			{
				text: '今年前11个月，全县共接待游客208万人次，旅游收入稳步增长。',
				published: '2024-11-12',
				variant: 'past',
				figures: ['前11个月'],
			},
			{
				text: '截至12月31日，沿江管网已建成86公里，通水村庄增加到41个。',
				published: '2023-12-20',
				variant: 'past',
			},
			{ text: '截至12月31日，全县报名人数已达1.2万人。', published: '2024-12-12', variant: 'past' },
			{ text: '今年前9个月，全县新培育家庭农场86家。', published: '2025-08-12', variant: 'past' },
			{
				text: '上半年，这家港口完成货物吞吐量3100万吨，创下历史新高。',
				published: '2025-06-18',
				variant: 'past',
			},
			{
				text: 'In the first ten months of 2024 the ferry carried 1.3 million passengers, a record.',
				published: '2024-10-08',
				variant: 'past',
			},
			{ text: '截至8月底，47件渔港实事达到了序时进度要求。', published: '2024-08-06', variant: 'past' },
			{ text: '到今年11月底，全县共免费发放鱼苗2380箱。', published: '2024-10-17', variant: 'past' },
			{
				text: 'In November 2024 the share of late ferries was 4.5%.',
				published: '2024-10-13',
				variant: 'past',
				level: 'warning',
			},
		],
		miss: [
			{
				text: 'At the bell, herring for November 2025 slid 12 points, while December 2025 and January 2026 eased nine each and February 2026 lost 16.',
				because: 'months of delivery',
				published: '2025-10-22',
			},
			{
				text: 'Catches fell in October and storms shut the ports, a poor start to the fourth quarter, figures showed.',
				because: 'it has begun',
				published: '2012-12-13',
			},
			{
				text: 'The harbour board has the last word on 21 February. Captains had given the green light to it.',
				because: 'what has yet to come',
				published: '2021-02-13',
			},
			{
				text: 'Traders see a one-in-six chance of a cut on November 9, though the guild held firm.',
				because: 'what may come',
				published: '2023-10-31',
			},
			{ text: '截止8月31日报名已满的船员班有12个。', published: '2024-08-12', because: 'a deadline' },
			{
				text: 'In the six months to the end of June 2024 the ferry carried 860,000 passengers.',
				published: '2024-07-12',
				because: 'it is over',
			},
			{ text: '报名截止8月31日，已有620人报名。', published: '2024-08-12', because: 'a deadline' },
			{ text: '截止8月底前须更换全部航标灯。', published: '2024-08-12', because: 'an order' },
			{ text: '截至5月底，全县要建渔港12座，争取完成年度目标的40%。', published: '2025-05-20', because: 'an aim' },
			{ text: '截至8月底，47件渔港实事要达到序时进度要求。', published: '2024-08-06', because: 'a demand' },
			{
				text: '云川县政府工作报告\n\n一、2025年工作回顾\n\n全县新建渔港12座，更换航标灯860盏。\n\n二、2026年主要任务\n\n重大工程完成投资55亿元。上半年建成东港码头，年内再启动改造12座。',
				published: '2026-02-10',
				because: 'a section of plans',
			},
			{ text: '到今年9月，全县已有856条渔船。', published: '2024-09-23', because: 'the month goes on' },
			{ text: '到今年11月底，全县将免费发放鱼苗2380箱。', published: '2024-10-17', because: 'a plan' },
			{
				text: 'The ferry firm has also warned that the second half of its year is unlikely to be as strong.',
				published: '2024-10-13',
				because: 'a forecast',
			},
			{
				text: 'In the second half of its financial year the firm sold 300 boats.',
				published: '2024-10-13',
				because: 'a business year ends when it likes',
			},
			{
				text: 'The reading room, opened on 2 March, drew 41,000 visitors in its first season.',
				published: '2026-01-20',
				because: 'a bare day weeks ahead, told as past, is one of last year',
			},
			{ text: '今年前11个月，全县共接待游客208万人次。', published: '2024-12-03', because: 'the period is over' },
			{ text: '到2027年，全县将建成管网860公里。', published: '2024-12-03', because: 'a plan' },
			{ text: '力争12月底前完成全部管网改造，目前已完工八成。', published: '2024-12-03', because: 'a deadline' },
			{ text: '报名截至12月31日，目前已有300人报名。', published: '2024-12-12', because: 'the last day of an announced time' },
			{ text: '征稿活动自10月8日起至12月31日，来稿已收到300件。', published: '2024-11-12', because: 'an announced span' },
			{ text: '截至12月31日，沿江管网已建成86公里。', published: '2024-02-20', because: 'the end of last year' },
			{
				text: '全年景区接待游客208万人次，分季度看，一季度接待61万人次，增长4%，二季度增长6%。',
				published: '2024-02-20',
				because: 'the quarters of the year before',
			},
			{ text: '今年，全县已建成管网86公里。', published: '2024-11-12', because: 'the year goes on' },
			{ text: '全县预计上半年完成投资30亿元，施工单位已进场。', published: '2024-05-12', because: 'a forecast' },
			{
				text: 'The line is expected to carry 2 million passengers in the first half of 2025.',
				published: '2024-10-08',
				because: 'a forecast',
			},
			{ text: 'The work must be completed by 31 December 2024.', published: '2024-10-08', because: 'a deadline' },
		],
	},
	run,
};
