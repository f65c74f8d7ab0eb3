/**
 * What a number is told with, as far as it says whether two numbers of one story are one: the name, what stands before it in
 * its clause, its time and its place. A slip makes two of one number; another part, another time or another name do too.
 */
import type { Figure, Language } from '../../../contract/model.ts';
import { metricKey } from '../../claims/key.ts';
import { onTopLength } from '../../figures/en/on-top.ts';
import { stretchAt } from '../clauses.ts';
import type { Told } from './told.ts';

const ASPECTS: ReadonlySet<Figure['aspect']> = new Set([
	'level',
	'total',
	'done',
	'target',
	'added',
	'started',
	'remaining',
	'share',
]);
const KINDS: ReadonlySet<Figure['kind']> = new Set(['count', 'measure', 'money', 'percent']);

/** 现有, 目前, 截至目前, 如今: all of them say now. */
const NOW = /^(?:(?:截至|到|截止)?(?:目前|当前|现在|如今|今|眼下|日前)(?:为止)?|现|now|currently|today|at present|so far)$/iu;
/** What parts one number from another of its name. */
export const OTHER: Readonly<Record<Language, RegExp>> = {
	zh: /其中|另|此外|又|再|还有|分别|各|每|平均|首批|[一二三四五]期|第[一二三四五六七八九十\d]|上年|去年同期|原[来有]|由|从|增至|升至|降至|减至|扩至|变为|调整为|比|较|邻|对方|同类|前者|后者|一家|某|剩|余下|部分|主要|当年|过去|以前|从前|那时|曾/u,
	en: /\b(?:another|others?|each|further|additional|more|fewer|less|average|former|latter|first|final|initial|opening|run-?off|re-?run|originally|previous|earlier|rival|neighbou?ring|than|of (?:them|whom|which|these)|second|third|fourth|both|remaining|rest|male|female)\b|\b(?:rose|rising|fell|falling|grew|up|down|increased|decreased|cut|reduced|raised|dropped|climbed|changed)\b[^.]{0,30}\bfrom [$£€]?$/iu,
};
/** Said anywhere before the number in its sentence: it is of somebody else. */
const ELSEWHERE =
	/隔壁|邻(?:[县市村镇]|居?家)|对岸|对面|之隔|相比之下|兄弟|姊妹|\b(?:sister|twin|next door|across the|on the far side|on the other side|by contrast|opposite)\b/iu;
/** 全县, 共有, 该: the number is of the whole that the story is about, however short its name. */
const WHOLE = /全[市县区镇乡村省国校院馆厂]|[共现][有计]|总|该|这|上述/u;
const FILLER_ZH = new Set([
	...'全本该我县市区镇乡村省国共有总计已现目前截至到达为约是了的今年年底月末日累一其在中这已经完成建设实际数量个项',
]);

export const digitsIn = (value: string): number => value.replace(/\D|^0\.0*|0+$/gu, '').length;

export interface Named {
	told: Told;
	head: string;
	/** What stands before the number in its clause. */
	lead: string;
	/** The words of time before it in its sentence. */
	times: string;
}

const TIME_WORDS =
	/去年|上年|前年|今年|明年|年前|以来|同期|昨[天日]|上午|下午|晚上|晚间|早上|中午|凌晨|傍晚|白天|夜间|首日|次日|周末|上[月周季]|当[天日]|(?:19|20)\d{2}年|\d{1,2}月(?:\d{1,2}日)?|第[一二三四五六七八九十]年|[一二三四]季度|[上下]半年|\b(?:last (?:year|month|week)|yesterday|a year (?:ago|earlier)|this (?:year|month|week)|(?:19|20)\d{2})\b/giu;
export const timesIn = (words: string): string => [...new Set(words.match(TIME_WORDS) ?? [])].sort().join(' ');

/** The language's content left of the number, without its time, its place, its own name and words that say nothing. */
function residue({ told: { figure }, lead, head }: Named): string {
	const bare = lead.replace(figure.period.text, '').replace(figure.place.text, '');
	const known = new Set([...head, ...figure.metric.text]);
	return [...bare].filter((char) => /\p{Script=Han}/u.test(char) && !known.has(char) && !FILLER_ZH.has(char)).join('');
}

/** 城东有…, 城西有…: what is left beside both is of two things, unless the one holds the other. */
export function sameBeside(a: Named, b: Named): boolean {
	const [x, y] = [residue(a), residue(b)];
	return x === '' || y === '' || x.includes(y) || y.includes(x);
}

const NAME = /(?<=[\p{Ll},;’'] )\p{Lu}[\p{L}'’-]+|(?<![\p{L}])\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+/gu;
const TIMES =
	/^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)/u;
const TITLE = /^(?:M(?:r|rs|s|iss)|Dr|Sir|Lady|Lord)$/u;
const namesIn = (words: string): string[][] =>
	(words.match(NAME) ?? [])
		.map((name) =>
			name
				.replace(/[’']s?\b/gu, '')
				.split(' ')
				.filter((word) => !TIMES.test(word) && !TITLE.test(word)),
		)
		.filter((name) => name.length > 0);
/** Anna Alder is Ms Alder; Alder Boats is not Birch Boats. */
const oneName = (a: readonly string[], b: readonly string[]): boolean =>
	a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));

/** Two sentences that each name somebody, and nobody in common. */
export function ofOthers(a: string, b: string): boolean {
	const [x, y] = [namesIn(a), namesIn(b)];
	return x.length > 0 && y.length > 0 && !x.some((name) => y.some((other) => oneName(name, other)));
}

export const isNow = (words: string): boolean => words === '' || NOW.test(words);

/** 8月16日 of 8月16日全天, but not 8月 of 8月16日. */
function saysLess(less: string, more: string): boolean {
	// 去年10月 is another October, and 1至11月 more than November.
	if (more.endsWith(less))
		return !/[至到—～~\d-]$|前|[去上明]年|[上下][月周]|last|previous|next|earlier/u.test(more.slice(0, -less.length));
	const rest = more.startsWith(less) ? more.slice(less.length) : null;
	return rest !== null && !/\d/u.test(rest) && (/^\s/u.test(rest) || /\p{Script=Han}/u.test(rest));
}

const bareTime = (words: string): string =>
	words
		.toLowerCase()
		.replace(/^(?:(?:截至|截止|到|自|在|今年|本年|[今昨当][天日晨晚]|in|on|at|by|over|during|for|as of|the|this)\s*)+/u, '');

export function sameTime(a: Figure, b: Figure): boolean {
	const [x, y] = [a.period, b.period];
	if (x.text === y.text || (isNow(x.text) && isNow(y.text))) return true;
	// 今年上半年 and 上半年, 截至18时 and 昨天18时, “in July” and “July 2024”: the one says less of the same time.
	const [p, q] = [bareTime(x.text), bareTime(y.text)];
	if (p.length >= 2 && q.length >= 2 && (saysLess(p, q) || saysLess(q, p))) return true;
	const [i, j] = [x.interval, y.interval];
	// Two stretches without a day of publication are both of no known days, and not the same.
	if (i && j && (i.from !== null || i.to !== null) && i.from === j.from && i.to === j.to) return true;
	// The day of publication, handed on to what says no time, is none.
	return [x, y].every((one) => isNow(one.text) || /^\d{4}-\d\d-\d\d$/u.test(one.text));
}

export const familyOf = ({ aspect }: Figure): string => (aspect === 'total' || aspect === 'done' ? 'level' : aspect);

const THE = /\b(?:the|its|their|his|her|our|these|those|\p{L}+[’']s|all) (?:\p{L}+ )?$/iu;

/** “the 37 witnesses”, 这37名证人, 计划更换的368部: the number is one that the reader knows. */
export function isDefinite({ told: { figure, paragraph } }: Named, language: Language): boolean {
	const lead = paragraph.text.slice(Math.max(0, figure.from - 24), figure.from);
	return language === 'en' ? THE.test(lead) : /(?:这|该|上述|全部|所有|的)$/u.test(lead);
}

/** What a longer name has before the shorter one stands beside that too, or the shorter one is of the whole. */
export function namedAlike(a: Named, b: Named): boolean {
	if (a.head === b.head) return true;
	const [short, long] = a.head.length < b.head.length ? [a, b] : [b, a];
	const extra = long.head.slice(0, -short.head.length);
	return WHOLE.test(short.lead) || WHOLE.test(long.lead) || [...extra].every((char) => short.told.words.includes(char));
}

/** The name of a figure that can be told again; null where it can't. */
export function nameOf({ figure, sentence }: Told, language: Language): string | null {
	if (!sentence || !KINDS.has(figure.kind) || !ASPECTS.has(figure.aspect) || figure.value === null || figure.modifier !== 'exact')
		return null;
	if (digitsIn(figure.value) < 2) return null;
	const own = headOf(figure, language);
	return own.length < 2 ? null : own;
}

/** What a figure counts, in the form in which names are compared. */
export const headOf = ({ metric }: Figure, language: Language): string =>
	metricKey(metric.text, language).head.replaceAll('的', '');

/** One name, or the end of a longer one; in English words of a longer one. */
export function related(a: string, b: string, language: Language): boolean {
	if (a === b) return true;
	if (language === 'zh') return a.endsWith(b) || b.endsWith(a);
	const [x, y] = [a.split(' '), b.split(' ')];
	return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word));
}

/** Whether the sentence of a number tells of somebody else before it comes to it: the next town, the sister hospital. */
export function isElsewhere({ figure, paragraph, sentence }: Told): boolean {
	return ELSEWHERE.test(paragraph.text.slice(Math.max(sentence?.from ?? 0, figure.from - AHEAD), figure.from));
}
const AHEAD = 96;

/** With what stands before it; null where that tells of somebody else. */
export function withLead(told: Told, head: string, language: Language): Named | null {
	const { figure, paragraph, sentence } = told;
	if (!sentence) return null;
	const clause = stretchAt(sentence.clauses, figure.from) ?? sentence;
	const reach = language === 'en' ? 48 : 32;
	const ahead = paragraph.text.slice(Math.max(sentence.from, figure.from - 3 * reach), figure.from);
	if (isElsewhere(told)) return null;
	// “another 300 jobs”: the word is the figure's own, and stands before its number.
	const own = language === 'en' ? onTopLength(paragraph.text, figure.from) : 0;
	const lead = paragraph.text.slice(Math.max(clause.from, figure.from - reach), figure.from + own);
	return { told, head, times: timesIn(ahead), lead };
}
