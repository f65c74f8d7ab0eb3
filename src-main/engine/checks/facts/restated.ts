/**
 * One number told twice in one story with a slip between: 全县有渔船1240艘…目前全县共有渔船1420艘, “73 witnesses … the 37
 * witnesses”. The name may be short (渔船, votes), for the slip itself says that the two are one; what it takes is that
 * nothing beside them says otherwise: another place, another time, a part, another name, or a row of numbers of the kind.
 */
import type { Fact, Figure, Language, Reading } from '../../../contract/model.ts';
import { metricKey } from '../../claims/key.ts';
import { stretchAt } from '../clauses.ts';
import { differenceOf } from '../difference.ts';
import { basisWords, measureOf } from '../gate.ts';
import { factOf, type Told, toldIn } from './told.ts';

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
/** So many values of one name in one story are a row of them, each of its own thing. */
const ROW = 3;
/** So many figures of one name are compared. */
const MOST = 8;
/** Farther apart than this many paragraphs only a longer name is the same name. */
const NEAR = 3;

/** 现有, 目前, 截至目前, 如今: all of them say now. */
const NOW = /^(?:(?:截至|到|截止)?(?:目前|当前|现在|如今|今|眼下|日前)(?:为止)?|现|now|currently|today|at present|so far)$/iu;
/** What parts one number from another of its name. */
const OTHER: Readonly<Record<Language, RegExp>> = {
	zh: /其中|另|此外|又|再|还有|分别|各|每|平均|首批|[一二三四五]期|第[一二三四五六七八九十\d]|上年|去年同期|原[来有]|由|从|增至|升至|降至|减至|扩至|变为|调整为|比|较|邻|对方|同类|前者|后者|一家|某|剩|余下|部分|主要|当年|过去|以前|从前|那时|曾/u,
	en: /\b(?:another|others?|each|further|additional|more|fewer|less|average|former|latter|first|final|initial|opening|run-?off|re-?run|originally|previous|earlier|rival|neighbou?ring|than|of (?:them|whom|which|these)|second|third|fourth|both|remaining|rest|male|female)\b|\b(?:rose|rising|fell|falling|grew|up|down|increased|decreased|cut|reduced|raised|dropped|climbed|changed)\b[^.]{0,30}\bfrom [$£€]?$/iu,
};
/** Said anywhere before the number in its sentence: it is of somebody else. */
const ELSEWHERE =
	/隔壁|邻[县市村镇居家]|对岸|对面|之隔|相比之下|\b(?:next door|across the|on the far side|on the other side|by contrast|opposite)\b/iu;
/** 全县, 共有, 该: the number is of the whole that the story is about, however short its name. */
const WHOLE = /全[市县区镇乡村省国校院馆厂]|[共现][有计]|总|该|这|上述/u;
const FILLER_ZH = new Set([
	...'全本该我县市区镇乡村省国共有总计已现目前截至到达为约是了的今年年底月末日累一其在中这已经完成建设实际数量个项',
]);
const THE = /\b(?:the|its|their|his|her|our|these|those|\p{L}+[’']s|all) (?:\p{L}+ )?$/iu;

const digitsIn = (value: string): number => value.replace(/\D|^0\.0*|0+$/gu, '').length;
const sorted = (value: string): string => [...value].sort().join('');

interface Named {
	told: Told;
	head: string;
	/** What stands before the number in its clause. */
	lead: string;
	/** The words of time before it in its sentence. */
	times: string;
}

const TIME_WORDS =
	/去年|上年|前年|今年|明年|年前|以来|同期|昨[天日]|上午|下午|晚上|晚间|早上|中午|凌晨|傍晚|白天|夜间|首日|次日|周末|上[月周季]|当[天日]|(?:19|20)\d{2}年|\d{1,2}月|\b(?:last (?:year|month|week)|yesterday|a year (?:ago|earlier)|this (?:year|month|week)|(?:19|20)\d{2})\b/giu;
const timesIn = (words: string): string => [...new Set(words.match(TIME_WORDS) ?? [])].sort().join(' ');

/** The last two characters, or the last word before a preposition: what any longer name of the thing ends with. */
const coreOf = (head: string, language: Language): string =>
	language === 'zh' ? head.slice(-2) : ((head.split(/ (?:for|of|in|at|on|to|from|with) /u)[0] ?? '').split(' ').at(-1) ?? '');

const related = (a: string, b: string, language: Language): boolean => {
	if (a === b) return true;
	if (language === 'zh') return a.endsWith(b) || b.endsWith(a);
	const [x, y] = [a.split(' '), b.split(' ')];
	return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word));
};

/** The language's content left of the number, without its time, its place, its own name and words that say nothing. */
function residue({ told: { figure }, lead, head }: Named): string {
	const bare = lead.replace(figure.period.text, '').replace(figure.place.text, '');
	const known = new Set([...head, ...figure.metric.text]);
	return [...bare].filter((char) => /\p{Script=Han}/u.test(char) && !known.has(char) && !FILLER_ZH.has(char)).join('');
}

/** 城东有…, 城西有…: what is left beside both is of two things, unless the one holds the other. */
function sameBeside(a: Named, b: Named): boolean {
	const [x, y] = [residue(a), residue(b)];
	return x === '' || y === '' || x.includes(y) || y.includes(x);
}

const NAME = /(?<=[\p{Ll},;’'] )\p{Lu}[\p{L}'’-]+|(?<![\p{L}])\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+/gu;
const TIMES =
	/^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)/u;
const TITLE = /^(?:M(?:r|rs|s|iss)|Dr|Sir|Lady|Lord)$/u;
const namesIn = (words: string): string[][] =>
	(words.match(NAME) ?? [])
		.map((name) => name.split(' ').filter((word) => !TIMES.test(word) && !TITLE.test(word)))
		.filter((name) => name.length > 0);
/** Anna Alder is Ms Alder; Alder Boats is not Birch Boats. */
const oneName = (a: readonly string[], b: readonly string[]): boolean =>
	a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));

/** Two sentences that each name somebody, and nobody in common. */
function ofOthers(a: string, b: string): boolean {
	const [x, y] = [namesIn(a), namesIn(b)];
	return x.length > 0 && y.length > 0 && !x.some((name) => y.some((other) => oneName(name, other)));
}

const isNow = (words: string): boolean => words === '' || NOW.test(words);

function sameTime(a: Figure, b: Figure): boolean {
	const [x, y] = [a.period, b.period];
	if (x.text === y.text || (isNow(x.text) && isNow(y.text))) return true;
	const [i, j] = [x.interval, y.interval];
	if (i && j && i.from === j.from && i.to === j.to) return true;
	// The day of publication, handed on to what says no time, is none.
	return [x, y].every((one) => isNow(one.text) || /^\d{4}-\d\d-\d\d$/u.test(one.text));
}

const familyOf = ({ aspect }: Figure): string => (aspect === 'total' || aspect === 'done' ? 'level' : aspect);

/** A slip that is one beyond chance, for a name of this length. */
function isSlip(a: Named, b: Named, language: Language): boolean {
	const [x, y] = [a.told.figure.value ?? '', b.told.figure.value ?? ''];
	const fact = ({ told: { figure, interval } }: Named) => ({ interval, value: figure.value });
	const difference = differenceOf(fact(a), fact(b));
	const long = a.head === b.head && (language === 'zh' ? a.head.length >= 6 : a.head.split(' ').length >= 2 || sameBehind(a, b));
	const least = Math.min(digitsIn(x), digitsIn(y));
	if (difference === 'scale') return least >= 2 && a.head === b.head && (long || least >= 3);
	if (difference === 'digits') return least >= 3 || (least === 2 && sorted(x) === sorted(y) && isDefinite(b, language));
	return long && difference === 'differs' && x.length === y.length && x.length >= 4 && differing(x, y) === 1;
}

/** $85 million to make, and $85 billion to make. */
function sameBehind(a: Named, b: Named): boolean {
	const [x, y] = [a, b].map(
		({ told: { figure, paragraph } }) => /^ (\p{Ll}+ \p{Ll}+)/u.exec(paragraph.text.slice(figure.to, figure.to + 40))?.[1],
	);
	return x !== undefined && x.length >= 5 && x === y;
}

const differing = (x: string, y: string): number => [...x].filter((digit, i) => digit !== y[i]).length;

/** “the 37 witnesses”, 这37名证人, 计划更换的368部: the number is one that the reader knows. */
function isDefinite({ told: { figure, paragraph } }: Named, language: Language): boolean {
	const lead = paragraph.text.slice(Math.max(0, figure.from - 24), figure.from);
	return language === 'en' ? THE.test(lead) : /(?:这|该|上述|全部|所有|的)$/u.test(lead);
}

/** A rate says less of what it is of than a quantity does: only of one long name. */
function rateFits({ told: { figure }, head }: Named, other: Named, language: Language): boolean {
	if (figure.kind !== 'percent') return true;
	return (
		head === other.head &&
		(language === 'zh' ? head.length >= 5 : head.split(' ').length >= 2) &&
		sorted(figure.value ?? '') === sorted(other.told.figure.value ?? '')
	);
}

/** What a longer name has before the shorter one stands beside that too, or the shorter one is of the whole. */
function namedAlike(a: Named, b: Named): boolean {
	if (a.head === b.head) return true;
	const [short, long] = a.head.length < b.head.length ? [a, b] : [b, a];
	const extra = long.head.slice(0, -short.head.length);
	return WHOLE.test(short.lead) || WHOLE.test(long.lead) || [...extra].every((char) => short.told.words.includes(char));
}

const LONG = 5;
const LONG_SCALE = 3;
const ALIKE = 0.5;

/** A number of many digits is hardly two; a shorter one must stand among the same words. */
function toldAlike({ told: a }: Named, { told: b }: Named): boolean {
	const [p, q] = [a, b].map(({ figure }) => (figure.value ?? '').replace(/\D|^0\.0*|0+$/gu, ''));
	if (p === undefined || q === undefined || Math.min(p.length, q.length) >= LONG) return true;
	// £1.64 billion and £1.64 million: the same digits.
	if (p === q && p.length >= LONG_SCALE) return true;
	const [x, y] = [a, b].map(({ words }) => new Set(words.toLowerCase().match(/\p{L}{3,}/gu) ?? []));
	if (!x || !y) return false;
	return [...x].filter((word) => y.has(word)).length >= ALIKE * Math.min(x.size, y.size);
}

function restates(a: Named, b: Named, language: Language): boolean {
	const [x, y] = [a.told.figure, b.told.figure];
	if (x.value === y.value || a.told.sentence === b.told.sentence) return false;
	// “Visitors left 1,387 comments. The 1,378 comments …”: what is taken up again needs no verb of its own.
	if (familyOf(x) !== familyOf(y) && !(language === 'en' && y.aspect === 'level' && isDefinite(b, language))) return false;
	if (x.place.text !== y.place.text && x.place.text !== '' && y.place.text !== '') return false;
	if (!sameTime(x, y) || basisWords(a.told.words) !== basisWords(b.told.words)) return false;
	if (!related(a.head, b.head, language) || !rateFits(a, b, language) || !isSlip(a, b, language)) return false;
	if (a.times !== b.times && a.times !== '' && b.times !== '') return false;
	if (OTHER[language].test(a.lead) || OTHER[language].test(b.lead)) return false;
	const far = b.told.paragraph.index - a.told.paragraph.index >= NEAR;
	if (language === 'en') return !ofOthers(a.told.words, b.told.words) && (isDefinite(b, language) || (!far && toldAlike(a, b)));
	return sameBeside(a, b) && namedAlike(a, b) && (!far || (a.head === b.head && a.head.length >= 4));
}

/** The name of a figure that can be told again; null where it can't. */
function nameOf({ figure, sentence }: Told, language: Language): string | null {
	if (!sentence || !KINDS.has(figure.kind) || !ASPECTS.has(figure.aspect) || figure.value === null || figure.modifier !== 'exact')
		return null;
	if (digitsIn(figure.value) < 2) return null;
	const own = metricKey(figure.metric.text, language).head.replaceAll('的', '');
	return own.length < 2 ? null : own;
}

/** With what stands before it; null where that tells of somebody else. */
function withLead(told: Told, head: string, language: Language): Named | null {
	const { figure, paragraph, sentence } = told;
	if (!sentence) return null;
	const clause = stretchAt(sentence.clauses, figure.from) ?? sentence;
	const reach = language === 'en' ? 48 : 32;
	const ahead = paragraph.text.slice(Math.max(sentence.from, figure.from - 3 * reach), figure.from);
	if (ELSEWHERE.test(ahead)) return null;
	const lead = paragraph.text.slice(Math.max(clause.from, figure.from - reach), figure.from);
	return { told, head, times: timesIn(ahead), lead };
}

/** Pairs of one number told again and the first before it that it is a slip of. Linear. */
export function restatedPairs(reading: Reading): [Fact, Fact][] {
	const { language } = reading;
	const groups = new Map<string, { told: Told; head: string }[]>();
	for (const told of toldIn(reading)) {
		const head = nameOf(told, language);
		if (head === null) continue;
		const noun = language === 'en' && told.figure.kind === 'count' ? metricKey(told.figure.unit, language).head : '';
		const core = noun.split(' ').at(-1) || coreOf(head, language);
		if (core.length < 2) continue;
		const key = [told.figure.story, measureOf(told.figure).class, core].join('|');
		const group = groups.get(key);
		if (group) group.push({ told, head });
		else groups.set(key, [{ told, head }]);
	}
	const pairs: [Fact, Fact][] = [];
	for (const group of groups.values()) {
		const values = new Set(group.map(({ told }) => told.figure.value));
		if (values.size < 2 || values.size > ROW) continue;
		const before: Named[] = [];
		for (const { told: one, head } of group) {
			const named = withLead(one, head, language);
			if (!named) continue;
			const agrees = before.some(({ told }) => told.figure.value === named.told.figure.value);
			const earlier = agrees ? undefined : before.find((other) => restates(other, named, language));
			if (earlier) {
				const [a, b] = [earlier, named].map(({ told }) => factOf(told, '', 0, reading));
				if (a && b)
					pairs.push([{ ...a, metric: (earlier.head.length >= head.length ? earlier : named).told.figure.metric.text }, b]);
			}
			if (before.length < MOST) before.push(named);
		}
	}
	return pairs;
}
