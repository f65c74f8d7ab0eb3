import type { Language, Paragraph } from '../../../contract/model.ts';
import type { SentenceStretch, Stretch } from '../clauses.ts';
import { dayNumber } from '../days.ts';
import { figuresWithin, passages, question } from '../passages.ts';
import type { Outcome, Rule } from '../rule.ts';
import { dayText, numberOf } from '../time/dates.ts';
import type { DocumentView } from '../view.ts';

/** All of it is done. */
const ALL_DONE: Record<Language, RegExp> = {
	zh: /(?:已经?|均已?|现已|目前)?(?:全部|全面|100%|百分之百)(?:已经?)?(?:完成|完工|竣工|建成|交付|通车|投用|办结|拆除|验收|清零|改造完)(?!.{0,6}(?:前|之前|以前|目标|计划))/u,
	en: /\b(?:all|every one) (?:of (?:the|them|its) )?(?:\p{L}+ ){0,3}(?:have|has|had|were|was|are|is) (?:now |all |already |been ){0,2}(?:finished|completed|built|opened|delivered|repaired|cleared)\b/iu,
};
/** Some of it is not: the clause opens with what is left, so that it takes its subject from the clause before. */
const LEFT: Record<Language, RegExp> = {
	zh: /^(?:目前|现)?(?:还|仅)?(?:剩余|余下|剩下|尚有|还有|仍有|还剩)(?:的)?[\d一二两三四五六七八九十]+(?:个|座|处|条|项|户|家|所|栋|套|台|段|公里|亩)(?<noun>[\p{Script=Han}]{0,5}?)(?:正在|仍在|在建|未(?!来)|尚未|没有|正|待|施工|建设中)/u,
	en: /^ ?(?:but |and |while |with )?(?:\p{L}+ |\d+ ){1,4}(?:are |is |remain |remains )?(?:still )?(?:unfinished|under construction|incomplete|outstanding|not finished|to be finished)\b/iu,
};
/** A part of the work, a plan, or a condition: what is left is of the rest. */
const PART: Record<Language, RegExp> = {
	zh: /[首第][一二三批期]|[一二三]期|其中|主体|部分|年度|当年|去年|上半年|阶段|前期|除|外|以外|标段|批|将|拟|计划|力争|预计|确保|如果|若|前[一二三\d]|主线|征地|设计|招标|勘察|签约/u,
	en: /\b(?:first|second|phase|part|some|most|except|apart|main|will|plan\w*|expected|due|if|once|until|when|before)\b/iu,
};

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
	if (noun !== '' && !words.includes(noun)) return null;
	// 12座已全部完工，剩余3座: the twelve may be all but three. A count before 全部 is the whole only if nothing is counted.
	if (figuresWithin(view, paragraph, done.from, done.from + all.index).some(({ kind }) => kind === 'count' || kind === 'measure'))
		return null;
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
/** 原定6月30日完工，7月15日提前竣工 */
const EARLY = new RegExp(
	`(?:原定|原计划|计划|要求|合同工期为?|约定)(?:于|在)?${dayOf('a')}(?:前|之前)?(?:全部)?(?:完工|完成|建成|竣工|通车|交付|投用|到期)[^。；！？\\d]{0,20}(?<!\\d)${dayOf('b')}[^。；！？\\d]{0,8}(?<way>提前|延期|推迟|逾期|延后)(?:完工|完成|建成|竣工|通车|交付|投用)`,
	'gu',
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
		const isEarly = groups['way'] === '提前';
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

function run(view: DocumentView): Outcome[] {
	return passages(view).flatMap((paragraph) => {
		const sentences: readonly SentenceStretch[] = view.sentencesIn(paragraph.index);
		const found = sentences.flatMap(({ clauses }) => clauses.flatMap((_clause, i) => remains(view, paragraph, clauses, i) ?? []));
		return view.reading.language === 'zh' ? [...found, ...early(view, paragraph)] : found;
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
			{ text: '全县危桥加固任务已全部完成，剩余3座正在施工。', variant: 'all-but-some' },
			{ text: '渡口改建原定2023年6月30日完工，7月15日提前竣工。', variant: 'early-after-due' },
			{ text: '全县行政村已全部建成水站，尚有12个村未开工。', variant: 'all-but-some' },
			{ text: 'All the bridges have been repaired, but three are still under construction.', variant: 'all-but-some' },
		],
		miss: [
			{ text: '一期工程已全部完工，剩余3座正在施工。', because: 'the first phase' },
			{ text: '12座危桥已全部加固完成，剩余3座正在施工。', because: 'the twelve may be all but three' },
			{ text: '渡口改建原定2023年7月15日完工，6月30日提前竣工。', because: 'it was early' },
			{ text: '年底前将全部完成改建，剩余3座正在施工。', because: 'a plan' },
			{ text: '全县危桥加固任务已全部完成，还有3座新桥正在规划。', because: 'other bridges' },
			{ text: 'Most of the bridges have been repaired, but three are still under construction.', because: 'most, not all' },
		],
	},
	run,
};
