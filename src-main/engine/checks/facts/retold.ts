/**
 * English facts told in other words: two reports that name the same body or place beside a number of the same things, and
 * put the same few words around it, tell one fact. What keeps two such numbers apart is said by those words: another verb,
 * another noun, a plan against what came of it, another day.
 */
import type { Fact, Reading } from '../../../contract/model.ts';
import { fingerprint } from '../../text/hash.ts';
import { differenceOf } from '../difference.ts';
import { basisWords, measureOf, placesMeet } from '../gate.ts';
import { whereIn } from './printed.ts';
import { factOf, type Told, toldIn } from './told.ts';

const PREFIX = 'retold';
export const isRetold = ({ key }: Pick<Fact, 'key'>): boolean => key.startsWith(`${PREFIX} `);

/** Words that any report puts round any number, reporting verbs and stand-ins for a name among them. */
const STOP = new Set(
	`a about may might will would could should shall can up according after against all almost also an and any are around as at be been but by company council council's county did each
	even firm for from group had has have he her his in into is it its just last more most nearly no not of off officials on one
	only or other out over reported reports said say says she so some spokesman spokeswoman stood than that the their them they this
	those through to told total under up was we were when where which while who with year years`.split(/\s+/u),
);
/** What is meant to be is not what is. */
const PLANNED =
	/\b(?:will|would|plan(?:s|ned)?|aims?|aimed|expect(?:s|ed)?|could|may|might|should|target(?:s|ed)?|forecasts?|projected|propos(?:es|ed)|estimated|budgeted|hopes?)\b/iu;
/** A state that goes on: on another day it is another number. */
const GOES_ON = /\b(?:by|as of|so far|until|up to|since|has|have|now|currently|still|already|at least)\b/iu;
/** What is of a thing and not of a day: two days later it is what it was. */
const OF_A_THING =
	/\b(?:costs?|worth|turnout|long|length|tall|height|area|capacity|seats|price tag|contract|deal|approved|fined|jailed|sentenced|bought|sold for|raised)\b/iu;

const NAME = /(?<![\p{L}\d])\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}[\p{L}’'-]+))*/gu;
const TIME =
	/^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|The|This|That|These|Those|There|It|In|At|On|But|And|A|An|He|She|They|We|I)$/u;
const MOST_NAMES = 3;
const LONGEST = 600;

const bareName = (name: string): string => name.toLowerCase().replace(/['’]s?$/u, '');

/** The names of a sentence, those nearest to the figure first. */
function namesAround(sentence: string, at: number): string[] {
	const names = [...sentence.matchAll(NAME)].flatMap((match) => {
		const words = match[0].split(' ').filter((word, i) => !(TIME.test(word) || (i === 0 && STOP.has(word.toLowerCase()))));
		const name = bareName(words.join(' '));
		return name.length < 3 ? [] : [{ name, far: Math.abs(match.index - at) }];
	});
	return [...new Set(names.sort((a, b) => a.far - b.far).map(({ name }) => name))].slice(0, MOST_NAMES);
}

const stem = (word: string): string =>
	word
		.toLowerCase()
		.replace(/['’]s$/u, '')
		.replace(/(?:ies)$/u, 'y')
		.replace(/(?<=..[^s])s$/u, '');

/** The noun a count is of, the first that stands behind it; money and rates are of what stands left of them. */
const nounOf = ({ figure, words }: Told): string =>
	figure.kind === 'count' ? (around({ sentence: words, text: figure.text })?.right[0] ?? '') : figure.kind;

/** One fact a figure and name. The text of the sentence stands for the rest. */
export function retoldFactsOf(reading: Reading, document: number | string): Fact[] {
	if (reading.language !== 'en') return [];
	const facts: Fact[] = [];
	for (const told of toldIn(reading)) {
		const { figure, words } = told;
		if (!KINDS.has(figure.kind) || figure.value === null || words.length > LONGEST) continue;
		const noun = nounOf(told);
		const at = whereIn({ sentence: words, text: figure.text });
		if (noun === '' || !at) continue;
		for (const name of namesAround(words, at.from)) {
			const key = `${PREFIX} ${fingerprint(figure.kind === 'count' ? 'count' : measureOf(figure).class, noun, name)}`;
			facts.push(factOf(told, key, document, reading));
		}
	}
	return facts;
}

const KINDS: ReadonlySet<string> = new Set(['count', 'money', 'percent', 'measure']);

/** So many content words before a figure say what it is of. */
const NEAREST = 4;

interface Around {
	/** Content words before and behind, nearest first; stems. */
	left: string[];
	right: string[];
	/** All words within reach, for what they say of time and plan. */
	words: string;
}

const WORD = /[\p{L}][\p{L}’'-]*/gu;

function around(fact: Pick<Fact, 'sentence' | 'text'>): Around | null {
	const at = whereIn(fact);
	if (!at) return null;
	const before =
		fact.sentence
			.slice(0, at.from)
			.split(/[:;—–]/u)
			.at(-1) ?? '';
	// What comes behind the clause is of something else: “…, which said it would …”.
	const behind =
		(/^[^,;:.!?()—–]*/u.exec(fact.sentence.slice(at.to))?.[0] ?? '').split(/ (?:and|but|while|which|who) /u)[0] ?? '';
	const content = (text: string): string[] =>
		(text.match(WORD) ?? []).filter((word) => !STOP.has(word.toLowerCase()) && !TIME.test(word)).map(stem);
	const lefts = before.match(WORD) ?? [];
	const rights = behind.match(WORD) ?? [];
	return {
		left: content(before).reverse().slice(0, 6),
		// The figure holds its own noun where it has one: what it counts comes first.
		right: content(`${/\p{L}.*/u.exec(fact.sentence.slice(at.from, at.to))?.[0] ?? ''} ${behind}`).slice(0, 3),
		words: [...lefts.slice(-9), ...rights.slice(0, 5)].join(' '),
	};
}

const DAY = 86_400_000;
const NEAR_DAYS = 14;

const daysApart = (a: Fact, b: Fact): number =>
	a.published && b.published ? Math.abs(Date.parse(a.published) - Date.parse(b.published)) / DAY : Number.POSITIVE_INFINITY;

const statesTime = ({ sentence, periodText }: Fact): boolean =>
	periodText !== '' && sentence.toLowerCase().includes(periodText.toLowerCase());

/** Whether both say a time of their own, and not the same. */
const ofOtherDays = (a: Fact, b: Fact): boolean =>
	statesTime(a) &&
	statesTime(b) &&
	!!a.period?.to &&
	!!b.period?.to &&
	(a.period.to !== b.period.to || a.period.from !== b.period.from);

/** Whether the words leave both figures of one time. */
function sameTime(a: Fact, b: Fact, words: string): boolean {
	const [x, y] = [statesTime(a), statesTime(b)];
	if (x && y) {
		if (a.period?.to && b.period?.to) return a.period.to === b.period.to && a.period.from === b.period.from;
		return a.periodText.toLowerCase() === b.periodText.toLowerCase() && daysApart(a, b) <= 6;
	}
	if (daysApart(a, b) > NEAR_DAYS || GOES_ON.test(words)) return false;
	return x || y || OF_A_THING.test(words) || PLANNED.test(words);
}

/** Names inside a sentence; its first word has a capital anyhow. */
const namesIn = (sentence: string): Set<string> =>
	new Set(
		[...sentence.matchAll(NAME)].flatMap(({ 0: words, index }) =>
			words
				.split(' ')
				.filter((word, i) => !TIME.test(word) && (index > 0 || i > 0))
				.map(bareName),
		),
	);

/** Each names somebody or some place that the other does not: Thursday's storm in Kerrow and in Denby. */
function ofOtherNames(a: Fact, b: Fact): boolean {
	const [x, y] = [namesIn(a.sentence), namesIn(b.sentence)];
	const lacking = (p: ReadonlySet<string>, sentence: string): boolean =>
		[...p].some((name) => !sentence.toLowerCase().includes(name));
	return lacking(x, b.sentence) && lacking(y, a.sentence);
}

const digits = ({ value }: Fact): number => (value ?? '').replace(/\D|^0\.0*|0+$/gu, '').length;

/** Whether two facts of one name and noun are one, told twice. */
export function isSameTold(a: Fact, b: Fact): boolean {
	// The cheap questions first: most that share a name and a noun are of other days or places.
	if (a.value === b.value || !placesMeet(a.place, b.place) || ofOtherDays(a, b) || differenceOf(a, b) === null) return false;
	if (basisWords(a.sentence) !== basisWords(b.sentence)) return false;
	const [x, y] = [around(a), around(b)];
	if (!x || !y || PLANNED.test(x.words) !== PLANNED.test(y.words)) return false;
	// The first words behind a count are what it counts: women students are not students.
	if (a.kind === 'count' && x.right[0] !== y.right[0]) return false;
	const names = new Set(
		[...a.sentence.matchAll(NAME), ...b.sentence.matchAll(NAME)].flatMap((match) => match[0].split(' ').map(stem)),
	);
	const only = (p: readonly string[], q: readonly string[]): boolean => p.some((word) => !q.includes(word) && !names.has(word));
	const [p, q] = [x.left.slice(0, NEAREST), y.left.slice(0, NEAREST)];
	// Each with a word of its own nearest to the figure: built and demolished, pre-tax and net.
	if (only(p, y.left) && only(q, x.left)) return false;
	const [own, other] = [new Set([...p, ...x.right]), new Set([...q, ...y.right])];
	const both = [...own].filter((word) => other.has(word));
	if (both.length < 0.6 * Math.min(own.size, other.size)) return false;
	// Few words in common are enough for a slip of the finger in a number of a day that both name.
	const slip = differenceOf(a, b) !== 'differs' && digits(a) >= 3 && statesTime(a) && statesTime(b);
	if (both.length < (slip ? 2 : 3) || ofOtherNames(a, b)) return false;
	return sameTime(a, b, `${x.words} ${y.words}`);
}

/** How two such values differ; null when they do not, or when small numbers say too little. */
export function retoldDifference(a: Fact, b: Fact): ReturnType<typeof differenceOf> {
	const difference = differenceOf(a, b);
	return difference === 'differs' && Math.min(digits(a), digits(b)) < 2 ? null : difference;
}
