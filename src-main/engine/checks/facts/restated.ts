/**
 * One number told twice in one story with a slip between: 全县有渔船1240艘…目前全县共有渔船1420艘, “73 witnesses … the 37
 * witnesses”. The name may be short (渔船, votes), for the slip itself says that the two are one; what it takes is that
 * nothing beside them says otherwise: another place, another time, a part, another name, or a row of numbers of the kind.
 */
import type { Fact, Language, Reading } from '../../../contract/model.ts';
import { metricKey } from '../../claims/key.ts';
import { differenceOf } from '../difference.ts';
import { basisWords, measureOf } from '../gate.ts';
import {
	digitsIn,
	familyOf,
	isDefinite,
	type Named,
	namedAlike,
	nameOf,
	OTHER,
	ofOthers,
	related,
	sameBeside,
	sameTime,
	withLead,
} from './naming.ts';
import { factOf, type Told, toldIn } from './told.ts';

/** So many values of one name in one story are a row of them, each of its own thing. */
const ROW = 3;
/** So many figures of one name are compared. */
const MOST = 8;
/** Farther apart than this many paragraphs only a longer name is the same name. */
const NEAR = 3;

const sorted = (value: string): string => [...value].sort().join('');

/** The last two characters, or the last word before a preposition: what any longer name of the thing ends with. */
const coreOf = (head: string, language: Language): string =>
	language === 'zh' ? head.slice(-2) : ((head.split(/ (?:for|of|in|at|on|to|from|with) /u)[0] ?? '').split(' ').at(-1) ?? '');

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

/** A rate says less of what it is of than a quantity does: only of one long name. */
function rateFits({ told: { figure }, head }: Named, other: Named, language: Language): boolean {
	if (figure.kind !== 'percent') return true;
	return (
		head === other.head &&
		(language === 'zh' ? head.length >= 5 : head.split(' ').length >= 2) &&
		sorted(figure.value ?? '') === sorted(other.told.figure.value ?? '')
	);
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
