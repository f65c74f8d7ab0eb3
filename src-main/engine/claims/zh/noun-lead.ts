/** The verb or the description that stands before a Chinese figure and belongs to what is counted: 加装[26部]电梯. */
import type { Mention } from '../types.ts';
import { covers, type Range } from '../view.ts';
import { ACTION_VERBS, VERB_NOUNS } from './lexicon/words.ts';
import { BLANK, clean } from './noun-words.ts';
import { isFunctionWord, type Word, wordsOf } from './segment.ts';

/** 共, 将: what stands behind it is done. */
const VERBAL = /^(?:共|共计|累计|总共|将|已|再|实施|完成)$/u;

const AUXILIARIES = /^(?:新|已|可|计划|拟|承诺|严重|一般|轻微)$/u;

/** 已|建成, 计划|新建: planned or done is part of what is counted; the word touches the verb. */
export function auxiliary(words: readonly Word[], verb: number): string {
	const before = words[verb - 1];
	return before && AUXILIARIES.test(before.text) && before.to === words[verb]?.from ? before.text : '';
}

/** The verbs that may be said before a figure, and none of them is longer. */
const LEADING: ReadonlySet<string> = new Set([...ACTION_VERBS, ...VERB_NOUNS]);
const LONGEST_VERB = Math.max(...[...LEADING].map((verb) => verb.length));

/** Whether one of these stands anywhere in text[from..to): most stretches hold none, and to cut their words is dear. */
function holdsVerb(text: string, from: number, to: number): boolean {
	for (let at = from; at < to; at++)
		for (let end = at + 1; end <= Math.min(to, at + LONGEST_VERB); end++) if (LEADING.has(text.slice(at, end))) return true;
	return false;
}

/** The verb right before a figure whose noun follows it: 加装[26部]电梯. "" when there is none. */
export function leadingVerb(text: string, ranges: readonly Range[]): string {
	const range = ranges.at(-1);
	if (!range) return '';
	const from = Math.max(range.from, range.to - 8);
	if (!holdsVerb(text, from, range.to)) return '';
	const words = wordsOf(text, from, range.to);
	for (let i = words.length - 1; i >= 0; i--) {
		const word = words[i]?.text ?? '';
		if (ACTION_VERBS.has(word)) return auxiliary(words, i) + word;
		// 计划|改造|72个老旧小区: behind a word of grammar a noun of action is a verb.
		const before = words[i - 1]?.text ?? '';
		if (VERB_NOUNS.has(word) && i === words.length - 1 && (AUXILIARIES.test(before) || VERBAL.test(before)))
			return auxiliary(words, i) + word;
		if (!isFunctionWord(word) && !BLANK.test(word)) return '';
	}
	return '';
}

/** 初审通过的[30个]作品: what describes the noun stands before its figure. Null when the figure follows no 的. */
export function describing(
	text: string,
	ranges: readonly Range[],
	times: readonly Mention[],
	places: readonly Mention[],
): string | null {
	const range = ranges.at(-1);
	if (!range || text.charAt(range.to - 1) !== '的') return null;
	const words = wordsOf(text, Math.max(range.from, range.to - 14), range.to - 1);
	let from = range.to - 1;
	for (let i = words.length - 1; i >= 0; i--) {
		const word = words[i];
		if (
			!word?.word ||
			word.text === '等' ||
			word.text === '的' ||
			covers(times, word.from, word.to) ||
			covers(places, word.from, word.to)
		)
			break;
		from = word.from;
	}
	// 是城市建设的一个缩影: the clause says what something is, not which one is meant.
	const told = /^.*[是为](?=[^是为]*$)/u.exec(text.slice(range.from, range.to))?.[0].length ?? 0;
	if (told > 0 && from < range.from + told) from = range.from + told;
	// 送出全场最多的[12次]: how many they are among others; 和某兵团的: another of a list.
	if (/最\p{Script=Han}的$/u.test(text.slice(from, range.to)) || /^[和与及]/u.test(text.slice(from, range.to))) return null;
	if (/在内/u.test(text.slice(range.from, range.to)) || (from > range.from && from <= range.to - 14)) return null;
	const phrase = clean(text.slice(from, range.to));
	return phrase.length >= 3 && phrase.length <= 11 ? phrase : null;
}

/** 新建学校6所、|改扩建|48所: which of those named before are counted; the word stands in front of them. */
export const SORTS_OF_WORK: readonly string[] = ['在建', '扩建', '改建', '迁建', '改扩建', '拟建'];

/** Verbs that take a figure as their whole object, with the noun understood from before. */
export const BARE_ACTS: ReadonlySet<string> = new Set([
	'完成',
	'建成',
	'竣工',
	'完工',
	'开工',
	'动工',
	'投用',
	'交付',
	'新增',
	'新建',
	'新开工',
	'办结',
	'审结',
	'改造',
	'拆除',
	'整改',
	'解决',
	'化解',
	'销售',
	'售出',
	'实现',
	'启动',
	'净增',
	'新签',
	'新设',
	'新开',
	'新招',
	'续建',
	'投产',
	'结案',
	'发放',
	'查处',
	'立案',
	'转移',
	'安置',
	...SORTS_OF_WORK,
]);
