/**
 * One number told again in other words with a slip between: 外贸进出口总值286.4亿元 … “286.4万元的进出口总值”, “the £310 million
 * bridge … The bridge cost £310 billion”, 入院时体温40.2℃ … 烧到402℃. No name need be the same in both places, so what speaks
 * for one number is weighed: how far beyond chance the digits are alike, how much of the name is said again, and whether the
 * second telling takes up what the reader knows (这300户居民, “the 300 families”). What parts the two (another place, another
 * time, a part, a mean) ends it.
 */
import type { Fact, Figure, Language, Reading } from '../../../contract/model.ts';
import { basisWords, placesMeet } from '../gate.ts';
import { familyOf, headOf, type Named, namedAlike, OTHER, ofOthers, related, sameBeside, sameTime, withLead } from './naming.ts';
import { type Slip, type SlipValue, slipKeys, slipOf, slipValue } from './number-slips.ts';
import { factOf, namedPlace, type Told, toldIn } from './told.ts';

const KINDS: ReadonlySet<Figure['kind']> = new Set(['count', 'measure', 'money', 'percent', 'age']);
/**
 * From so much on the two are told as one number. The digits of two facts are at two scales by chance far more rarely than
 * they differ in one place, and rates are alike most often of all.
 */
const ENOUGH: Readonly<Record<Slip['kind'], number>> = { scale: 2.5, unit: 2.5, digits: 3.5 };
const ENOUGH_OF_RATES = 5;
/** Two ages under one name are of one person. */
const ENOUGH_OF_AGES = 2.5;
/** So many numbers under one key are looked at: a text that repeats one number stays linear. */
const MOST = 6;

/** A part, a mean, a bound, a base: another number than the one of its name. Said of both in the same words they part nothing. */
const APART: Readonly<Record<Language, RegExp>> = {
	zh: /其中|另|此外|又|再|还有|分别|各(?!类|级|项|种)|每|平均|人均|户均|日均|月均|年均|亩均|首批|[一二三四五]期|第[一二三四五六七八九十\d]+[批期阶]|上年|去年同期|原[来有计定先]|自从|由(?!于)|从(?!业|事|而)|增至|升至|降至|减至|扩至|变为|调整为|(?<![同环占对相])比(?![例重率赛价])|较(?![大多好高])|对方|同类|前者|后者|剩|余下|部分|过去|以前|从前|那时|曾|相当于|折合/gu,
	en: /\b(?:another|others?|each|every|further|additional|more|fewer|less|average|mean|median|former|latter|previous|earlier|than|of (?:them|whom|which|these)|(?:first|second|third|fourth|initial|final) (?:phase|stage|batch|round|tranche|half)|both|remaining|rest|per|equivalent|worth)\b|\b(?:rose|rising|fell|falling|grew|up|down|increased|decreased|cut|reduced|raised|dropped|climbed|changed)\b[^.]{0,30}\b(?:from|by) [$£€]?$/giu,
};

/** Behind the number: per head, a year, each. */
const APART_BEHIND: Readonly<Record<Language, RegExp>> = {
	zh: /^(?:[/／]|每)/u,
	en: /^ (?:an?|per|each|apiece|more|fewer|less|higher|lower|times)\b/iu,
};

/** Words that take up what was told before, right before the number. */
const TAKES_UP: Readonly<Record<Language, RegExp>> = {
	zh: /(?:这|该|此|上述|前述|以上|全部|所有|整整)(?:一|个|座|条|批|笔|项|条|家|处|次|场|份|起|台)?$|(?:全年|全市|全县|全区|全省|全场|全程|本轮|本次|此次|这次|这笔|这批|这座|这条|手握|面对|筹到的|拿下的)$/u,
	en: /\b(?:the|its|their|his|her|our|those|these|that|this|all(?: the| of the)?|of the|a total of)(?: (?!(?:last|next|past|first|other|final|remaining|top|best|extra|latest|previous|following|coming|only)\b)[\p{L}-]+)? [$£€]?$/iu,
};
/** “Mr Moyle's £26,000”. */
const OWNER = /(\p{L}+)(?: \d+)?[’']s? [$£€]?$/u;
/** 新增的140对, 12.8米长的绿道: the number stands in what is said of a thing that is known. */
const ATTRIBUTE_LEFT = /的$/u;
const ATTRIBUTE_RIGHT = /^[\p{Script=Han}]{0,3}的\p{Script=Han}/u;
/** Nothing but marks before it: 300户居民都能用上. A number that opens its clause is the subject, which Chinese takes for known. */
const OPENS = /(?:^|[，。；：、“”"‘,;:])\s*$/u;

interface Candidate extends Named {
	value: SlipValue;
	/** The words right beside the number and what it counts. */
	near: ReadonlySet<string>;
	/** All words of its sentence. */
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

const stem = (word: string): string => word.replace(/(?:ies|es|s|ed|ing|e|y)$/u, '');

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

function candidateOf(told: Told, language: Language): Candidate | null {
	const { figure, paragraph, sentence, words } = told;
	const value = sentence && KINDS.has(figure.kind) ? slipValue(figure) : null;
	const named = value && withLead(told, headOf(figure, language), language);
	if (!value || !named || !sentence) return null;
	const reach = REACH[language];
	const beside = `${figure.metric.text} ${paragraph.text.slice(Math.max(sentence.from, figure.from - reach), figure.from)} ${paragraph.text.slice(figure.to, Math.min(sentence.to, figure.to + reach))}`;
	return { ...named, value, near: piecesOf(beside, language), all: piecesOf(words, language), takesUp: takenUp(told, language) };
}

/** 投资 and 投入, 全长 and 全程: what the words right beside both numbers have in common, characters of no content left out. */
function sharedCharacters(a: Candidate, b: Candidate): number {
	const [x, y] = [a, b].map(({ near }) => new Set([...near].join('')));
	if (!x || !y) return 0;
	return [...y].filter((char) => x.has(char) && !PLAIN.has(char)).length;
}
const PLAIN = new Set([
	...'的了是在有这那该其和与及等一二三四五六七八九十百千万亿个年月日时分人元来去上下中大小多少不为到达以于也都就将已全市县区镇乡村省国说',
]);

/** How much of the first number's name the second says again. */
function nameWeight(a: Candidate, b: Candidate, language: Language): number {
	if (a.head.length >= 2 && a.head === b.head) return (language === 'zh' ? a.head.length >= 4 : a.head.includes(' ')) ? 3 : 2;
	if (Math.min(a.head.length, b.head.length) >= 2 && related(a.head, b.head, language)) return 2;
	// What a number without a noun of its own counts must be said in its sentence: “31,724 sent back a ballot”, “31,274 guests”.
	if (
		language === 'en' &&
		![
			[a, b],
			[b, a],
		].every(
			([x, y]) =>
				!x ||
				!y ||
				x.value.unit !== '' ||
				y.value.unit === '' ||
				y.value.sort !== 'count' ||
				x.all.has(stem(y.value.unit.split(' ').at(-1) ?? '')),
		)
	)
		return 0;
	const both = [...b.near].filter((piece) => a.near.has(piece)).length;
	if (both >= 2) return 1.5;
	if (both === 1 || [...b.near].some((piece) => a.all.has(piece))) return 1;
	return language === 'zh' && b.takesUp > 0 && sharedCharacters(a, b) >= 1 ? 0.5 : 0;
}

/** Told in the sentence itself: what is handed on from before may be of something else. */
const isOwn = ({ text, source }: Figure['place']): boolean => text !== '' && (source === 'clause' || source === 'sentence');

/** Why nothing that speaks for one number counts; null where nothing parts them. */
export function partedBy(a: Candidate, b: Candidate, slip: Slip, language: Language): string | null {
	const [x, y] = [a.told.figure, b.told.figure];
	if (a.told.sentence === b.told.sentence && a.told.paragraph === b.told.paragraph) return 'one sentence';
	if (b.takesUp < 2 && (x.aspect === 'perhead') !== (y.aspect === 'perhead')) return 'a mean';
	const [p, q] = [a, b].map(({ told: { figure, paragraph }, lead }) => {
		const behind = APART_BEHIND[language].exec(paragraph.text.slice(figure.to, figure.to + 12))?.[0] ?? '';
		return [...(lead.match(APART[language]) ?? []), behind].join(' ').toLowerCase();
	});
	if (p !== q) return `a part: ${p} | ${q}`;
	if (basisWords(a.told.words) !== basisWords(b.told.words)) return 'bases';
	// “Year 8's 140 pupils” are not those of the school, which the sentence before does not part.
	const owner = language === 'en' ? OWNER.exec(b.lead)?.[1] : undefined;
	if (owner && !a.told.words.includes(owner)) return 'another owner';
	if (b.takesUp >= 2) return null;
	if (language === 'en' && ofOthers(withoutSpeakers(a.lead), withoutSpeakers(b.lead))) return 'others';
	if (isOwn(x.place) && isOwn(y.place) && !placesMeet(namedPlace(x), namedPlace(y))) return 'places';
	if (b.takesUp >= 1.5) return null;
	if (!sameDays(a, b)) return 'times';
	if (slip.kind !== 'digits') return null;
	// One digit apart are also this year's and last year's, east's and west's: words that part them weigh more here.
	if (OTHER[language].test(a.lead) || OTHER[language].test(b.lead)) return 'another';
	return language === 'zh' && !sameBeside(a, b) ? 'others' : null;
}

/** 全年, “the quarter”: of whatever year the reader knows of. */
const OPEN_TIME =
	/^(?:全年|年度|年内|当年|该年|当[月天日]|全[月天日]|一[年天月]|(?:in |for |over |during )?(?:the|that) (?:year|quarter|month|week|period|day|season)(?:['’]s)?)$/iu;

/** Nothing in either sentence says that the one is of another time than the other. */
function sameDays(a: Candidate, b: Candidate): boolean {
	const [x, y] = [a.told.figure, b.told.figure];
	const own = [x, y].every(({ period }) => isOwn(period) && !OPEN_TIME.test(period.text));
	if (own && !sameTime(x, y)) return false;
	return a.times === b.times || a.times === '' || b.times === '';
}

/** Who says it has nothing to do with what it is said of. */
const SPEAKERS =
	/(?:\p{Lu}[\p{L}'’-]+ ?)+,? (?:said|says|added|told|warned|noted|asked|insisted)\b|\b(?:said|says|added)\b(?: [\p{Ll}'’-]+){0,4}(?: \p{Lu}[\p{L}'’-]+)+/gu;
const withoutSpeakers = (words: string): string => words.replace(SPEAKERS, '');

/** A sum in another currency, another source's number: in brackets another number stands as often as the same. */
function inBrackets({ figure, paragraph }: Told): boolean {
	const ahead = paragraph.text.slice(Math.max(0, figure.from - 80), figure.from);
	return Math.max(ahead.lastIndexOf('('), ahead.lastIndexOf('（')) > Math.max(ahead.lastIndexOf(')'), ahead.lastIndexOf('）'));
}

/** 梧桐公园投资 and 凤栖公园投资: one thing of two owners. */
function areTwo(x: string, y: string): boolean {
	let end = 0;
	while (end < Math.min(x.length, y.length) && x.at(-1 - end) === y.at(-1 - end)) end++;
	const [p, q] = [x.slice(0, x.length - end), y.slice(0, y.length - end)];
	const both = [...p].filter((char) => q.includes(char)).length;
	return end >= 2 && p.length >= 2 && q.length >= 2 && both < Math.min(p.length, q.length);
}

/** What speaks for one number with a slip in it. */
export function weigh(a: Candidate, b: Candidate, slip: Slip, language: Language): number {
	const name = nameWeight(a, b, language);
	// Under no name in common only digits that can hardly be chance, taken up as known, are one number.
	if (name === 0 && (b.takesUp < 2 || slip.weight < (slip.kind === 'scale' ? 1 : 1.5))) return 0;
	const doubts = [
		b.takesUp === 0 && familyOf(a.told.figure) !== familyOf(b.told.figure),
		b.takesUp < 2 &&
			(language === 'en' ? ofOthers(withoutSpeakers(a.told.words), withoutSpeakers(b.told.words)) : !sameBeside(a, b)),
		b.takesUp < 1.5 && language === 'zh' && areTwo(a.head, b.head),
		// 渔港吞吐量 and 东码头吞吐量: the longer name is of a part, unless the other sentence knows of it too.
		b.takesUp < 2 && language === 'zh' && related(a.head, b.head, language) && !namedAlike(a, b),
		b.takesUp < 2 && !sameDays(a, b),
		slip.kind === 'digits' && a.times !== b.times && (a.times === '' || b.times === ''),
		inBrackets(a.told) || inBrackets(b.told),
	];
	return slip.weight + name + b.takesUp - doubts.filter(Boolean).length;
}

export interface Again {
	first: Candidate;
	second: Candidate;
	slip: Slip;
	weight: number;
	parted: string | null;
}

function enoughFor(slip: Slip['kind'], kind: Figure['kind']): number {
	if (slip !== 'digits') return ENOUGH[slip];
	return kind === 'percent' ? ENOUGH_OF_RATES : kind === 'age' ? ENOUGH_OF_AGES : ENOUGH.digits;
}

export const isEnough = ({ second, slip, weight, parted }: Again): boolean =>
	parted === null && weight >= enoughFor(slip.kind, second.told.figure.kind);

/** Every number that may be a slip of one before it, with what speaks for it. Linear. */
export function toldAgain(reading: Reading): Again[] {
	const { language } = reading;
	const seen = new Map<string, Candidate[]>();
	const found: Again[] = [];
	for (const told of toldIn(reading)) {
		const second = candidateOf(told, language);
		if (!second) continue;
		const story = told.figure.story;
		const known = seen.get(`${story} ${second.value.sort} ==${second.value.printed}${second.value.unit}`);
		let best: Again | undefined;
		for (const key of slipKeys(second.value)) {
			const list = seen.get(`${story} ${key}`) ?? [];
			for (const first of list) {
				const slip = slipOf(first.value, second.value);
				if (!slip) continue;
				const weight = weigh(first, second, slip, language);
				const parted = partedBy(first, second, slip, language);
				const again = { first, second, slip, weight, parted };
				const better =
					!best ||
					(parted === null && best.parted !== null) ||
					((parted === null) === (best.parted === null) && weight > best.weight);
				if (better) best = again;
			}
			if (list.length < MOST) seen.set(`${story} ${key}`, [...list, second]);
		}
		seen.set(`${story} ${second.value.sort} ==${second.value.printed}${second.value.unit}`, [second]);
		if (best && !known) found.push(best);
	}
	return found;
}

/** So much speaks for one number that nothing else is likely. */
const CERTAIN = 4;

export interface SlippedPair {
	first: Fact;
	second: Fact;
	kind: Slip['kind'];
	certain: boolean;
}

/** Pairs of one number told again and the first that it is a slip of. */
export function againPairs(reading: Reading): SlippedPair[] {
	return toldAgain(reading)
		.filter(isEnough)
		.map(({ first, second, slip, weight }) => {
			const [a, b] = [factOf(first.told, '', 0, reading), factOf(second.told, '', 0, reading)];
			const metric = (first.head.length >= second.head.length ? first : second).told.figure.metric.text;
			return { first: { ...a, metric }, second: b, kind: slip.kind, certain: slip.kind !== 'digits' && weight >= CERTAIN };
		});
}
