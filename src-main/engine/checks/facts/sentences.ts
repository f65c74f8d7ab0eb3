/**
 * Facts by their sentence: a release is shortened and pasted, not retold, so that the commonest conflict between two
 * articles is one sentence in the same words with another figure. The key is the sentence with only this figure taken
 * out: every other word, day and number must be the same.
 */
import type { Aspect, Fact, Language, Reading } from '../../../contract/model.ts';
import { fingerprint } from '../../text/hash.ts';
import { fold, weight } from '../fold.ts';
import { measureOf, periodsMeet, placesMeet } from '../gate.ts';
import { openingWords } from '../opening.ts';
import { languageOf } from '../surroundings.ts';
import { factOf, type Told, toldIn } from './told.ts';

const PREFIX = 'sentence';

/** A sentence shorter than this is a phrase that anybody writes. */
const LEAST_WEIGHT = 10;
/** Told with no other number, a sentence must say more to be known by its words. */
const LEAST_WEIGHT_ALONE = 14;
/** A longer sentence is a table in prose. The bound keeps the work linear: every figure folds its own sentence. */
const MOST_LENGTH = 600;

/** Where the news comes from, which every paper prints in its own way. */
const DATELINE: Readonly<Record<Language, RegExp>> = {
	zh: /^\s*[^，。；：、]{0,20}?(?:讯|\d\s?日电)\s*(?:[（(][^）)]{0,30}[）)])?\s*/u,
	en: /^\s*\p{Lu}[\p{Lu}\s.,]{2,30}(?:\([^)]{0,30}\)\s*)?(?:[—–]|-{1,2}(?=\s))\s*/u,
};
/** A subject that only the sentences before name: 该公司, “the company”. */
const POINTS_BACK: Readonly<Record<Language, RegExp>> = {
	zh: /^(?:其中)?[，,]?(?:该|其|此|这|那|他|她|它|公司|企业|集团|学校|医院|项目|工程|景区|本[场次届期]|双方|前者|后者)/u,
	en: /^(?:(?:but|and|in all|of (?:those|these|them)),? )?(?:it|its|he|his|she|her|they|their|this|that|these|those|one|another|the \p{L}+)\b/iu,
};

/** How many other numbers that tell it apart stand in the sentence, as far as it matters: none, one, several. */
type Others = 0 | 1 | 2;

/** What is set for all of them says nothing of one. */
const SET: ReadonlySet<Aspect> = new Set(['target', 'standard', 'limit']);
/** A round number or a single digit is as likely in any sentence of the pattern. */
const tells = ({ figure }: Told): boolean =>
	!SET.has(figure.aspect) && figure.value !== null && figure.value.replace(/\D|^0\.0*|0+$/gu, '').length >= 2;

interface Key {
	others: Others;
	text: string;
}

function keyOf({ figure, paragraph, sentence }: Told, telling: number, language: Language): Key | null {
	if (!sentence || sentence.to - sentence.from > MOST_LENGTH || figure.to > sentence.to) return null;
	const before = paragraph.text.slice(sentence.from, figure.from).replace(DATELINE[language], '');
	const [left, right] = [fold(before).text, fold(paragraph.text.slice(figure.to, sentence.to)).text];
	const others: Others = telling > 1 ? 2 : telling > 0 ? 1 : 0;
	if (weight((left + right).replace(/\d/gu, '')) < (others === 0 ? LEAST_WEIGHT_ALONE : LEAST_WEIGHT)) return null;
	return { others, text: `${left}\u0001${right}` };
}

/**
 * One fact a figure of a sentence that can be known again. Where a reading prints one sentence twice with two values it
 * is a pattern, not a statement, and gives none.
 */
export function sentenceFactsOf(reading: Reading, document: number | string): Fact[] {
	const all = toldIn(reading);
	const counts = new Map<string, number>();
	const placeOf = ({ paragraph, sentence }: Told): string => `${paragraph.index} ${sentence?.from}`;
	for (const told of all) if (tells(told)) counts.set(placeOf(told), (counts.get(placeOf(told)) ?? 0) + 1);
	const byKey = new Map<string, Fact[]>();
	for (const told of all) {
		const { kind } = told.figure;
		if (kind === 'rank') continue;
		const key = keyOf(told, (counts.get(placeOf(told)) ?? 0) - (tells(told) ? 1 : 0), reading.language);
		if (!key) continue;
		const id = `${PREFIX} ${key.others} ${fingerprint(measureOf(told.figure).class, key.text)}`;
		const fact = factOf(told, id, document, reading);
		const same = byKey.get(id);
		if (same) same.push(fact);
		else byKey.set(id, [fact]);
	}
	return [...byKey.values()].flatMap((facts) => {
		const [first] = facts;
		return first && facts.every(({ value, text }) => value === first.value && text === first.text) ? [first] : [];
	});
}

/** Whether a fact is keyed by its sentence. */
export const isOfSentence = ({ key }: Pick<Fact, 'key'>): boolean => key.startsWith(`${PREFIX} `);

const othersOf = ({ key }: Fact): Others => (key.startsWith(`${PREFIX} 2`) ? 2 : key.startsWith(`${PREFIX} 1`) ? 1 : 0);

const sameDays = (a: Fact, b: Fact): boolean =>
	a.period !== null && b.period !== null && a.period.from === b.period.from && a.period.to === b.period.to;

/** Whether both can be of the same days: told at one time, or of days that were over when either was told. */
function sameTime(a: Fact, b: Fact, others: Others): boolean {
	if (a.published !== null && a.published === b.published) return others > 0 || sameDays(a, b);
	if (a.published === null && b.published === null) {
		if (sameDays(a, b) && a.periodText !== '') return true;
		return others > 0 && periodsMeet(a.period, b.period);
	}
	const first = [a.published, b.published].reduce((x, y) => (x === null || (y !== null && y < x) ? y : x));
	// 今年 and “so far” are other days on another day, though the words are the same.
	return sameDays(a, b) && a.periodText !== '' && !!a.period?.to && first !== null && a.period.to < first;
}

function samePlace(a: Fact, b: Fact, others: Others): boolean {
	if (others === 2) return true;
	if (!placesMeet(a.place, b.place)) return false;
	const dated = a.published !== null && a.published === b.published;
	if (others === 1 && dated) return true;
	if (a.place === '' || b.place === '') return false;
	return !POINTS_BACK[languageOf(a)].test(a.sentence);
}

/** Words by which a sentence says that it is of its own day: on another day it is another statement. */
const OF_ITS_DAY =
	/截[至止]|目前|今[天日年晨晚]|昨|前[天日]|当[天日]|[本上]个?[周月]|累计|现[已有]|so far|as of|today|yesterday|tonight|now\b|this (?:week|month|year|morning)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/iu;
const SOON = 7;
const LEAST_WEIGHT_ANYWHERE = 32;
const DAY = 86_400_000;

/** Printed again within a week, with its other numbers as they were and no day of its own: put right, or put wrong. */
const isSoonAfter = (a: Fact, b: Fact, others: Others): boolean =>
	others > 0 &&
	a.published !== null &&
	b.published !== null &&
	Math.abs(Date.parse(a.published) - Date.parse(b.published)) <= SOON * DAY &&
	!OF_ITS_DAY.test(a.sentence) &&
	!OF_ITS_DAY.test(b.sentence);

/** Whether nothing but the week between the two days of print keeps them from being of one time. */
export const isLater = (a: Fact, b: Fact): boolean => !sameTime(a, b, othersOf(b));

/** Whether two facts of one sentence key can be one statement, told twice. */
export const sameStatement = (a: Fact, b: Fact): boolean => {
	const others = othersOf(b);
	if (sameTime(a, b, others)) return samePlace(a, b, others);
	// So many words are nobody else's, whatever place stood before them in either article.
	return isSoonAfter(a, b, others) && (weight(fold(b.sentence).text) >= LEAST_WEIGHT_ANYWHERE || samePlace(a, b, others));
};

/** The words a sentence is known by. */
export const openingOf = ({ sentence }: Fact): string => openingWords(sentence);
