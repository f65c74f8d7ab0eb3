/**
 * References back to a number: 84个泵站中 at the head of a sentence and “of the 4,120 ballots” take up what was counted
 * before. The thing may be named too shortly to be a subject (项目, votes), but the definite form says that it is the same.
 */
import type { Fact, Language, Reading } from '../../../contract/model.ts';
import { differenceOf } from '../difference.ts';
import { measureOf, placesMeet } from '../gate.ts';
import { factOf, type Told, toldIn } from './told.ts';

const AHEAD_ZH = /^\s*(?:(?:在|上述|这)\s*)?$/u;
const TAKEN_UP_ZH = /^([\p{Script=Han}]{1,8}?)(?:之中|当中|中|里)[，,]/u;
const AHEAD_EN = /\bof the $/iu;
/** 该9名船员, 上述12家作坊: the number is that of things told before. */
const DEFINITE_ZH = /(?:该|上述|以上|前述)$/u;
const COUNTED_ZH = /^的?([\p{Script=Han}]{2,4})/u;
/** The words that may stand between a number and the noun it counts. */
const NEAR = 8;
/** So many earlier numbers of a unit are compared, the latest first. */
const MOST = 12;
/** A slip is known by its digits only from so many on; a bare number of few may count anything. */
const LEAST_DIGITS = 3;
const LEAST_DIGITS_BARE = 4;

const digitsIn = (value: string): number => value.replace(/\D|^0\.0*|0+$/gu, '').length;

const isDefinite = (text: string, { from }: { from: number }): boolean =>
	DEFINITE_ZH.test(text.slice(Math.max(0, from - 2), from));

/** The noun of a reference back, "" where English leaves it to the unit, or null when the figure refers to nothing. */
function nounOf({ figure, paragraph, sentence }: Told, language: Language): string | null {
	const { text } = paragraph;
	if (language === 'en')
		return figure.unit !== '' && AHEAD_EN.test(text.slice(Math.max(0, figure.from - 8), figure.from)) ? '' : null;
	if (isDefinite(text, figure))
		return figure.unit === '' ? null : (COUNTED_ZH.exec(text.slice(figure.to, figure.to + NEAR))?.[1] ?? null);
	if (!sentence || figure.from - sentence.from > NEAR || !AHEAD_ZH.test(text.slice(sentence.from, figure.from))) return null;
	return TAKEN_UP_ZH.exec(text.slice(figure.to, figure.to + 2 * NEAR))?.[1] ?? null;
}

/** Whether the figure stands right beside the noun: 泵站86个, 86个泵站. */
const counts = ({ figure, paragraph }: Told, noun: string): boolean =>
	paragraph.text.slice(figure.from - noun.length, figure.from) === noun ||
	paragraph.text.slice(figure.to, figure.to + NEAR).includes(noun);

/** 该9名船员 takes up one number before it, or several added up; the largest is the one it is held against. */
function takenUp(told: Told, noun: string, earlier: readonly Told[]): Told | null {
	const before = earlier.filter((one) => one.sentence !== told.sentence && counts(one, noun.slice(0, 2)));
	const values = before.map(({ figure }) => Number(figure.value));
	const value = Number(told.figure.value);
	const sums = values.flatMap((a, i) =>
		values.slice(i + 1).flatMap((b, j) => [a + b, ...values.slice(i + j + 2).map((c) => a + b + c)]),
	);
	if (before.length === 0 || before.length >= MOST || sums.includes(value)) return null;
	return before.reduce((most, one) => (Number(one.figure.value) > Number(most.figure.value) ? one : most));
}

function antecedent(told: Told, noun: string, earlier: readonly Told[], language: Language): Told | null {
	if (language === 'zh') {
		const near = earlier.filter(
			(one) =>
				one.paragraph === told.paragraph && one.sentence !== told.sentence && one.figure.aspect !== 'part' && counts(one, noun),
		);
		// Of several the sentence may take up their sum.
		if (near.length > 0) return near.length === 1 ? (near[0] ?? null) : null;
	}
	return (
		earlier.findLast(
			(one) =>
				placesMeet(one.figure.place.text, told.figure.place.text) &&
				digitsIn(one.figure.value ?? '') >= (one.figure.unit === '' ? LEAST_DIGITS_BARE : LEAST_DIGITS) &&
				differenceOf(factWith(one), factWith(told)) === 'digits',
		) ?? null
	);
}

const factWith = ({ figure, interval }: Told): Pick<Fact, 'interval' | 'value'> => ({ interval, value: figure.value });

/** Pairs of a number and what it refers back to, where no number before it is the one it names. Linear. */
export function brokenReferences(reading: Reading): [Fact, Fact][] {
	const { language } = reading;
	const lists = new Map<string, Told[]>();
	const values = new Set<string>();
	const pairs: [Fact, Fact][] = [];
	for (const told of toldIn(reading)) {
		const { figure } = told;
		if ((figure.kind !== 'count' && figure.kind !== 'money') || figure.value === null || figure.modifier !== 'exact') continue;
		const unit = `${figure.story} ${measureOf(figure).class}`;
		const bare = `${figure.story} count `;
		const noun = digitsIn(figure.value) < 2 ? null : nounOf(told, language);
		const known = values.has(`${unit} ${figure.value}`) || values.has(`${bare} ${figure.value}`);
		if (noun !== null && !known) {
			const earlier = [...(unit === bare ? [] : (lists.get(bare) ?? [])), ...(lists.get(unit) ?? [])];
			const definite = language === 'zh' && isDefinite(told.paragraph.text, figure);
			const one = definite ? takenUp(told, noun, earlier) : antecedent(told, noun, earlier, language);
			if (one) {
				const [a, b] = [one, told].map((each) => factOf(each, '', 0, reading));
				if (a && b) pairs.push([{ ...a, metric: noun || figure.unit }, b]);
			}
		}
		values.add(`${unit} ${figure.value}`);
		const list = lists.get(unit);
		if (!list) lists.set(unit, [told]);
		else {
			list.push(told);
			if (list.length > MOST) list.shift();
		}
	}
	return pairs;
}
