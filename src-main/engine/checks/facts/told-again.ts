/**
 * One number told again in other words with a slip between: 外贸进出口总值286.4亿元 … “286.4万元的进出口总值”, “the £310 million
 * bridge … The bridge cost £310 billion”. The name need not be the same in both places, so what speaks for one number is
 * weighed: how far beyond chance the digits are alike, how much of the name is said again, and whether the
 * second telling takes up what the reader knows (这300户居民, “the 300 families”). What parts the two (another place, another
 * time, a part, a mean) ends it.
 */
import type { Fact, Figure, Language, Reading } from '../../../contract/model.ts';
import { toText } from '../../exact.ts';
import { type Candidate, candidateOf, mayBeTold, stem } from './candidate.ts';
import { familyOf, ofOthers, related, sameBeside } from './naming.ts';
import { type Slip, type SlipValue, slipKeys, slipOf, slipValue } from './number-slips.ts';
import { partedBy, sameDays, textBefore, withoutSpeakers } from './parting.ts';
import { factOf, type Told, toldIn } from './told.ts';

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

/** 投资 and 投入, 全长 and 全程: what the words right beside both numbers have in common, characters of no content left out. */
function sharedCharacters(a: Candidate, b: Candidate): number {
	const [x, y] = [a, b].map(({ near }) => new Set([...near].join('')));
	if (!x || !y) return 0;
	return [...y].filter((char) => x.has(char) && !PLAIN.has(char)).length;
}

const PLAIN = new Set([
	...'的了是在有这那该其和与及等一二三四五六七八九十百千万亿个年月日时分人元来去上下中大小多少不为到达以于也都就将已全市县区镇乡村省国说',
]);

/**
 * Whether the sentence of a number without a noun of its own says what the other counts: “31,724 sent back a ballot” is of no
 * “31,274 guests”.
 */
const countsIt = (bare: Candidate, { value: { sort, unit } }: Candidate): boolean =>
	bare.value.unit !== '' || unit === '' || sort !== 'count' || bare.all.has(stem(unit.split(' ').at(-1) ?? ''));

/** How much of the first number's name the second says again. */
function nameWeight(a: Candidate, b: Candidate, language: Language): number {
	if (a.head.length >= 2 && a.head === b.head) return (language === 'zh' ? a.head.length >= 4 : a.head.includes(' ')) ? 3 : 2;
	if (Math.min(a.head.length, b.head.length) >= 2 && related(a.head, b.head, language)) return 2;
	if (language === 'en' && !(countsIt(a, b) && countsIt(b, a))) return 0;
	const both = [...b.near].filter((piece) => a.near.has(piece)).length;
	if (both >= 2) return 1.5;
	// A word that the first sentence has somewhere names the number only to who knows which is meant.
	if (both === 1 || (b.takesUp > 0 && [...b.near].some((piece) => a.all.has(piece)))) return 1;
	return language === 'zh' && b.takesUp > 0 && sharedCharacters(a, b) >= 1 ? 0.5 : 0;
}

/** What the longer name has before the shorter one is told in the shorter one's paragraph. */
function isKnown(a: Candidate, b: Candidate): boolean {
	const [short, long] = a.head.length < b.head.length ? [a, b] : [b, a];
	const extra = long.head.slice(0, long.head.length - short.head.length);
	const text = textBefore(long, short.told.paragraph.text);
	return (
		extra.length < 2 ||
		text.includes(extra) ||
		(extra.length >= 4 && text.includes(extra.slice(0, 2)) && text.includes(extra.slice(-2)))
	);
}

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

const ANYBODY = /^(?:people|person|man|men|woman|women|child|children|resident|other|人|人员|群众|居民)$/u;
const areNamed = (...two: readonly Candidate[]): boolean => two.every(({ head }) => head !== '');

/** What two digits printed alike with another word behind them weigh. */
const ALONE = 2.5;
const OF_THE_WHOLE = /(?:全[市县区镇乡村省国州校院馆厂矿港]|境内|辖区).{0,8}[共现]有|总共|合计|总计|总[数量]/u;

/** What speaks for one number with a slip in it. */
export function weigh(a: Candidate, b: Candidate, slip: Slip, language: Language): number {
	const name = nameWeight(a, b, language);
	// Under no name in common only digits that can hardly be chance are one number; told again without a word that takes it
	// up, a number must bear its name, unless nothing but the word behind its digits is another.
	const strangers = areNamed(a, b) && !related(a.head, b.head, language);
	// One digit or two are alike by chance where each number has a name of its own, or the other name is of anybody.
	if (slip.weight < 1 && (strangers || (a.head !== b.head && [a, b].some(({ head }) => ANYBODY.test(head))))) return 0;
	const enough = strangers && b.takesUp === 0 ? ALONE + 1 : ALONE;
	const alone = slip.kind !== 'digits' && (slip.weight >= enough || (b.takesUp >= 2 && slip.weight >= 1));
	const least = b.takesUp >= 1 ? 0.5 : slip.kind === 'digits' ? 2 : 1.5;
	if (name < least && !alone) return 0;
	const doubts = [
		b.takesUp === 0 && familyOf(a.told.figure) !== familyOf(b.told.figure),
		b.takesUp < 2 && (language === 'en' ? ofOthers(withoutSpeakers(a.words), withoutSpeakers(b.words)) : !sameBeside(a, b)),
		b.takesUp < 1.5 && language === 'zh' && areTwo(a.head, b.head),
		// 渔港吞吐量 and 东码头吞吐量: the longer name is of a part, unless the other sentence knows of it too.
		b.takesUp < 2 && language === 'zh' && related(a.head, b.head, language) && !isKnown(a, b),
		b.takesUp < 2 && !sameDays(a, b),
		slip.kind === 'digits' && a.times !== b.times && (a.times === '' || b.times === ''),
		inBrackets(a.told) || inBrackets(b.told),
	];
	// 全市共有公厕3000座 and 全市共有公厕300座: there is one whole.
	const wholes = language === 'zh' && a.head === b.head && [a, b].every(({ lead }) => OF_THE_WHOLE.test(lead)) ? 1 : 0;
	return slip.weight + name + b.takesUp + wholes - doubts.filter(Boolean).length;
}

export interface Again {
	first: Candidate;
	second: Candidate;
	slip: Slip;
	weight: number;
	parted: string | null;
	/** Digits that are alike without being one number are common in this story. */
	crowded: boolean;
}

function enoughFor(slip: Slip['kind'], kind: Figure['kind'], takesUp: number): number {
	if (slip !== 'digits') return ENOUGH[slip];
	return kind === 'percent' ? ENOUGH_OF_RATES - (takesUp >= 2 ? 1 : 0) : kind === 'age' ? ENOUGH_OF_AGES : ENOUGH.digits;
}

export const isEnough = ({ second, slip, weight, parted, crowded }: Again): boolean =>
	parted === null && weight >= enoughFor(slip.kind, second.told.figure.kind, second.takesUp) + (crowded ? CROWDED : 0);

const valueKey = ({ sort, counts, base }: SlipValue): string => `${sort === 'money' ? counts : sort} ${toText(base)}`;

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}

/** A number that was told, its candidate made when the digits of another ask for it: few ever do. */
class Telling {
	readonly told: Told;
	readonly value: SlipValue;
	readonly key: string;
	#candidate: Candidate | null | undefined;

	constructor(told: Told, value: SlipValue) {
		this.told = told;
		this.value = value;
		this.key = `${told.figure.story} ${valueKey(value)}`;
	}

	candidate(language: Language): Candidate | null {
		if (this.#candidate === undefined) this.#candidate = candidateOf(this.told, language);
		return this.#candidate;
	}
}

/** What the digits of two tellings make of them; null where no slip lies between. */
function compared(a: Telling, b: Telling, language: Language): Again | null {
	const slip = slipOf(a.value, b.value);
	const [first, second] = slip ? [a.candidate(language), b.candidate(language)] : [];
	if (!slip || !first || !second) return null;
	const weight = weigh(first, second, slip, language);
	return { first, second, slip, weight, parted: partedBy(first, second, slip, language), crowded: false };
}

const isBetter = (one: Again, than: Again | undefined): boolean =>
	!than ||
	(one.parted === null && than.parted !== null) ||
	((one.parted === null) === (than.parted === null) && one.weight > than.weight);

/** Every number that may be a slip of one before it, with what speaks for it. Linear. */
export function toldAgain(reading: Reading): Again[] {
	const { language } = reading;
	const seen = new Map<string, Telling[]>();
	const found = new Map<number, Again[]>();
	const counts = new Map<number, number>();
	const tellings = new Map<string, number>();
	for (const told of toldIn(reading)) {
		const value = told.sentence && mayBeTold(told.figure) ? slipValue(told.figure) : null;
		if (!value) continue;
		const { story } = told.figure;
		const telling = new Telling(told, value);
		let best: Again | undefined;
		for (const key of slipKeys(value)) {
			const list = seen.get(`${story} ${key}`);
			if (!list) seen.set(`${story} ${key}`, [telling]);
			for (const first of list ?? []) {
				const again = compared(first, telling, language);
				if (again && isBetter(again, best)) best = again;
			}
			if (list && list.length < MOST) list.push(telling);
		}
		const times = tellings.get(telling.key) ?? 0;
		tellings.set(telling.key, times + 1);
		if (best && times === 0) push(found, story, best);
		counts.set(story, (counts.get(story) ?? 0) + 1);
	}
	for (const [story, ofStory] of found) {
		const alike = ofStory.filter(({ slip }) => slip.weight >= 1);
		// Two or three are slips; so many more as pairs grow with the numbers are chance; past that the story is full of them.
		const crowded = alike.length > FEW + (counts.get(story) ?? 0) ** 2 / PAIRS;
		for (const one of alike) {
			// A number that stands more than once is no slip of the finger.
			const again = (tellings.get(`${story} ${valueKey(one.second.value)}`) ?? 0) > 1;
			one.crowded = crowded || again;
		}
	}
	return [...found.values()].flat();
}

const FEW = 3;

const PAIRS = 1000;

/** Where alike digits are common, so much more must speak for one number. */
const CROWDED = 2;

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
			// The first telling names the thing; the second may say no more than 这笔钱.
			const metric = (first.head === '' ? second : first).told.figure.metric.text;
			return { first: { ...a, metric }, second: b, kind: slip.kind, certain: slip.kind !== 'digits' && weight >= CERTAIN };
		});
}
