import type { BetweenFinding, Fact, Language } from '../../../contract/model.ts';
import { metricKey } from '../../claims/key.ts';
import { compare as compareExact } from '../../exact.ts';
import { fingerprint } from '../../text/hash.ts';
import { pairFinding } from '../facts/pair-finding.ts';
import { asPrinted } from '../facts/printed.ts';
import { factOf, namedPlace, type Told, toldIn } from '../facts/told.ts';
import { subjectOf } from '../facts.ts';
import { basisWords, measureOf } from '../gate.ts';
import { fromIntervalText } from '../interval.ts';
import type { Rule } from '../rule.ts';
import { languageOf, sameSurroundings } from '../surroundings.ts';
import type { DocumentView } from '../view.ts';

const ID = 'later-state';
const CUT_OFF = /^(?:截至|截止|到|至|as of|by|until|up to)/iu;
/** What is added up from the beginning can never fall; a balance may. */
const CUMULATIVE = /累计|总计已|\b(?:cumulative(?:ly)?|in total|so far|to date|since the (?:start|beginning|launch))\b/iu;
const STOCK = /余额|存量|在建|在院|在册|现有|剩余|净|\b(?:balance|outstanding|remaining|net)\b/iu;
const STATES: ReadonlySet<Fact['aspect']> = new Set(['level', 'total', 'done', 'started', 'added']);
const KINDS: ReadonlySet<Fact['kind']> = new Set(['count', 'money', 'measure']);

/** English prints what is counted with the number (1,240 rain gauges): two words of it are a subject. */
function nounWith({ figure, words }: Told, language: Language): string {
	if (language !== 'en' || figure.kind !== 'count') return '';
	const noun = /\p{L}.*/u.exec(asPrinted({ sentence: words, text: figure.text }))?.[0] ?? '';
	return /\s/u.test(noun) ? metricKey(noun, language).head : '';
}

/** Figures as of a printed day: the key holds all but the day. */
function keysOf({ reading }: DocumentView, document: number | string): Fact[] {
	const facts: Fact[] = [];
	for (const told of toldIn(reading)) {
		const { figure, words, period } = told;
		if (!KINDS.has(figure.kind) || !STATES.has(figure.aspect) || figure.value === null) continue;
		const subject = subjectOf(figure, reading.language) || nounWith(told, reading.language);
		const place = namedPlace(figure);
		if (subject === '' || place === '' || !period?.to || !CUT_OFF.test(figure.period.text)) continue;
		const aspect = figure.aspect === 'total' ? 'level' : figure.aspect;
		const key = fingerprint(measureOf(figure).class, subject, aspect, place.toLowerCase(), basisWords(words));
		facts.push(factOf(told, key, document, reading));
	}
	return facts;
}

const endOf = ({ period }: Fact): string => period?.to ?? '';

/** The state next before or, if there is none, next after; of several articles with one state the one that is kept first. */
function nearest(b: Fact, states: readonly Fact[]): Fact | undefined {
	const before = states.filter((a) => endOf(a) < endOf(b));
	const behind = states.filter((a) => endOf(a) > endOf(b));
	const last = before.reduce<Fact | undefined>((x, y) => (x === undefined || endOf(y) > endOf(x) ? y : x), undefined);
	return last ?? behind.reduce<Fact | undefined>((x, y) => (x === undefined || endOf(y) < endOf(x) ? y : x), undefined);
}

const isRunningTotal = ({ sentence }: Fact): boolean => CUMULATIVE.test(sentence) && !STOCK.test(sentence);

function falls(earlier: Fact, later: Fact): boolean {
	const [x, y] = [fromIntervalText(earlier.interval), fromIntervalText(later.interval)];
	return x.low !== null && y.high !== null && compareExact(y.high, x.low) < 0;
}

function compare(fresh: readonly Fact[], stored: readonly Fact[]): BetweenFinding[] {
	const byKey = Map.groupBy(stored, ({ key }) => key);
	const told = new Set<string>();
	return fresh.flatMap((b) => {
		const states = (byKey.get(b.key) ?? []).filter(
			(a) =>
				a.document !== b.document &&
				endOf(a) !== endOf(b) &&
				a.value !== b.value &&
				a.unit === b.unit &&
				sameSurroundings(a, b, languageOf(b)),
		);
		const a = nearest(b, states);
		const mark = `${b.key} ${a?.document} ${b.value}`;
		if (!a || told.has(mark)) return [];
		told.add(mark);
		const [earlier, later] = endOf(a) < endOf(b) ? [a, b] : [b, a];
		const down = falls(earlier, later);
		if (down && !(isRunningTotal(earlier) && isRunningTotal(later))) return [];
		const params = {
			metric: later.metric || asPrinted(later),
			place: later.place,
			...{ earlier: asPrinted(earlier), earlierPeriod: earlier.periodText, earlierDay: earlier.published ?? 'none' },
			...{ later: asPrinted(later), laterPeriod: later.periodText, laterDay: later.published ?? 'none' },
		};
		const telling = down
			? { rule: ID, variant: 'falls', level: 'warning' as const, params }
			: { rule: ID, variant: 'later', level: 'note' as const, params };
		return [pairFinding(earlier, later, telling)];
	});
}

export const laterState: Rule = {
	id: ID,
	title: { zh: '同一事项的后续数据', en: 'A later state' },
	why:
		'Two articles give one running figure as of two days. That is no conflict: the later state takes the place of the earlier ' +
		'one, and an editor who prints the earlier one after it wants to know. A running total (累计) that is less at the later ' +
		'day cannot be. Flows of a month or a year, rates and balances are left alone.',
	authority: 'A sum of what is not negative never falls; a figure is printed with the day it is as of.',
	level: 'note',
	needs: ['count', 'money', 'measure'],
	examples: {
		hit: [
			{
				text: [
					'2024-04-08\n\n截至3月底，青杉县累计建成温室大棚1180座。',
					'2024-10-10\n\n截至9月底，青杉县累计建成温室大棚1240座，秋菜陆续上市。',
				],
				variant: 'later',
				level: 'note',
				figures: ['1180座', '1240座'],
			},
			{
				text: [
					'2024-04-08\n\n截至3月底，青杉县累计建成温室大棚1240座。',
					'2024-10-10\n\n截至9月底，青杉县累计建成温室大棚1180座，秋菜陆续上市。',
				],
				variant: 'falls',
				level: 'warning',
				figures: ['1240座', '1180座'],
			},
			{
				text: [
					'10 October 2024\n\nThe council said 1,240 rain gauges had been handed out in Fernham by the end of September.',
					'8 April 2024\n\nThe council said 1,180 rain gauges had been handed out in Fernham by the end of March.',
				],
				variant: 'later',
			},
		],
		miss: [
			{
				text: [
					'2024-04-08\n\n截至3月底，青杉县累计建成温室大棚1180座。',
					'2024-10-10\n\n截至9月底，柳湾县累计建成温室大棚1240座。',
				],
				because: 'two places',
			},
			{
				text: ['2024-04-08\n\n3月，青杉县建成温室大棚118座。', '2024-10-10\n\n9月，青杉县建成温室大棚124座。'],
				because: 'flows of two months',
			},
			{
				text: ['2024-04-08\n\n截至3月底，青杉县农户贷款余额124亿元。', '2024-10-10\n\n截至9月底，青杉县农户贷款余额118亿元。'],
				because: 'a balance may fall',
			},
			{
				text: ['2024-04-08\n\n截至3月底，青杉县已开工温室大棚1180座。', '2024-10-10\n\n截至9月底，青杉县已建成温室大棚1240座。'],
				because: 'begun and finished',
			},
		],
	},
	run: () => [],
	between: { keysOf, compare },
};
