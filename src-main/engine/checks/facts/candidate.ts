/** A number that may be told again, with what says which number it is: its digits, the words beside it, whether it takes up what is known. */
import type { Figure, Language } from '../../../contract/model.ts';
import { stretchAt } from '../clauses.ts';
import { headOf, type Named, withLead } from './naming.ts';
import { type SlipValue, slipValue } from './number-slips.ts';
import type { Told } from './told.ts';

const KINDS: ReadonlySet<Figure['kind']> = new Set(['count', 'measure', 'money', 'percent', 'age']);

/** Words that take up what was told before, right before the number. */
const TAKES_UP: Readonly<Record<Language, RegExp>> = {
	zh: /(?:这|该|此|上述|前述|以上|全部|所有|整整)(?:一|个|座|条|批|笔|项|条|家|处|次|场|份|起|台)?$|(?:全年|全市|全县|全区|全省|全场|全程|本轮|本次|此次|这次|这笔|这批|这座|这条)$/u,
	en: /\b(?:the|its|their|his|her|our|those|these|that|this|all(?: the| of the)?|of the)(?: (?!(?:last|next|past|first|other|final|remaining|top|best|extra|latest|previous|following|coming|only)\b)[\p{L}-]+)? [$£€]?$/iu,
};

/** “Mr Moyle's £26,000”. */
export const OWNER = /(\p{L}+)(?: \d+)?[’']s? [$£€]?$/u;

/** 新增的140对, 12.8米长的绿道: the number stands in what is said of a thing that is known. */
const ATTRIBUTE_LEFT = /的$/u;

const ATTRIBUTE_RIGHT = /^[\p{Script=Han}]{0,3}的\p{Script=Han}/u;

/** Nothing but marks before it: 300户居民都能用上. A number that opens its clause is the subject, which Chinese takes for known. */
const OPENS = /(?:^|[，。；：、“”"‘,;:])\s*$/u;

export interface Candidate extends Named {
	value: SlipValue;
	/** The words right beside the number and what it counts. */
	near: ReadonlySet<string>;
	/** What stands around it in its sentence, so far as it can be of it: a sentence without an end is not read for each number. */
	words: string;
	/** The pieces of that. */
	all: ReadonlySet<string>;
	takesUp: number;
}

const FILLER =
	/今年|去年|目前|截至|全[市县区省国年]|同比|增长|下降|增加|减少|达到|超过|其中|共有|一共|完成|实现|已经|表示|介绍|记者|昨[天日]|负责人|左右|以上|以下/gu;

const STOP =
	/^(?:the|and|that|this|with|from|have|been|were|will|would|which|their|about|more|than|over|into|after|before|said|says|year|years|last|next|also|only|there|they|what|when|where|while|million|billion|thousand|percent|cent|first|some)$/u;

/** Pairs of Han, or words without their endings. */
function piecesOf(text: string, language: Language): Set<string> {
	const pieces = new Set<string>();
	if (language === 'en') {
		for (const [word] of text.toLowerCase().matchAll(/\p{L}{4,}/gu)) if (!STOP.test(word)) pieces.add(stem(word));
		return pieces;
	}
	for (const [run] of text.replace(FILLER, ' ').matchAll(/\p{Script=Han}{2,}/gu))
		for (let i = 0; i + 2 <= run.length; i++) pieces.add(run.slice(i, i + 2));
	return pieces;
}

export const stem = (word: string): string => word.replace(/(?:ies|es|s|ed|ing|e|y)$/u, '');

/** So far the words beside a number reach. */
const REACH: Readonly<Record<Language, number>> = { zh: 12, en: 40 };

function takenUp({ figure, paragraph, sentence }: Told, language: Language): number {
	const left = paragraph.text.slice(Math.max(sentence?.from ?? 0, figure.from - 24), figure.from);
	const right = paragraph.text.slice(figure.to, figure.to + 12);
	if (TAKES_UP[language].test(left)) return 2;
	if (language === 'en') return /^-[a-z]/u.test(right) || OWNER.test(left) ? 1 : 0;
	// 负荷的7.6% is a part of something, and takes up nothing.
	if ((figure.kind !== 'percent' && ATTRIBUTE_LEFT.test(left)) || ATTRIBUTE_RIGHT.test(right)) return 1.5;
	return OPENS.test(left) && /^\p{Script=Han}/u.test(right) ? 1 : 0;
}

const AROUND = 240;

/** Ranks, times and multiples are of one sentence. */
export const mayBeTold = ({ kind }: Figure): boolean => KINDS.has(kind);

export function candidateOf(told: Told, language: Language): Candidate | null {
	const { figure, paragraph, sentence } = told;
	const value = sentence && mayBeTold(figure) ? slipValue(figure) : null;
	const named = value && withLead(told, headOf(figure, language), language);
	if (!value || !named || !sentence) return null;
	const clause = stretchAt(sentence.clauses, figure.from) ?? sentence;
	const reach = REACH[language];
	const left = paragraph.text.slice(Math.max(clause.from, figure.from - reach), figure.from);
	const right = paragraph.text.slice(figure.to, Math.min(clause.to, figure.to + reach));
	const words = paragraph.text
		.slice(Math.max(sentence.from, figure.from - AROUND), Math.min(sentence.to, figure.to + AROUND))
		.trim();
	const beside = `${figure.metric.text} ${left} ${right}`;
	return {
		...named,
		value,
		words,
		near: piecesOf(beside, language),
		all: piecesOf(words, language),
		takesUp: takenUp(told, language),
	};
}

/** Told in the sentence itself: what is handed on from before may be of something else. */
export const isOwn = ({ text, source }: Figure['place']): boolean =>
	text !== '' && (source === 'clause' || source === 'sentence');
