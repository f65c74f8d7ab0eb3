import type { Aspect, BetweenFinding, DayInterval, Fact, Figure, Language, Reading } from '../../../contract/model.ts';
import { fingerprint } from '../../text/hash.ts';
import { type SentenceStretch, sentencesOf } from '../clauses.ts';
import { pairFinding } from '../facts/pair-finding.ts';
import { openingOf } from '../facts/sentences.ts';
import { factOf, type Told, toldIn } from '../facts/told.ts';
import { fold, weight } from '../fold.ts';
import type { Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

const ID = 'stale-copy';
/** What is left of the sentence without its times and digits must be more than a phrase. */
const LEAST_WEIGHT = 12;
const MOST_LENGTH = 600;
/** What is done anew in every period; a stock may well be what it was. */
const FLOWS: ReadonlySet<Aspect> = new Set(['done', 'started', 'added', 'increase', 'decrease', 'growth', 'share', 'completion']);
const SET: ReadonlySet<Aspect> = new Set(['target', 'standard', 'limit', 'rank']);
/** Norms, prices, opening hours and whatever law says stay as they are. */
const FIXED: Readonly<Record<Language, RegExp>> = {
	zh: /标准|规定|办法|条例|规划|计划|目标|任务|力争|预计|拟|将(?!近)|每[人户月年亩次平张]|票价|费用|起付|封顶|热线|法定|周岁|开放时间|总面积|辖区?|占地/u,
	en: /\b(?:will|plan(?:s|ned)?|target|aims?|should|must|law|act|rules?|fees?|prices?|each|per|tickets?|standard|statutory|covers|founded)\b/iu,
};
/** Digits that chance does not repeat. */
const TELLING_FLOW = 3;
const TELLING_STOCK = 5;

const GRAINS: ReadonlySet<string> = new Set(['month', 'quarter', 'half', 'year', 'span']);

/** Words that stand for the year of publication up to its day. */
const THIS_YEAR: Readonly<Record<Language, RegExp>> = {
	zh: /今年|年初以来|本年度/u,
	en: /\b(?:this year|so far this year|year to date)\b/iu,
};

/** The period that the sentence itself prints; null when it prints none or more than one. */
function periodIn(words: string, times: readonly Figure[], { language, published }: Reading): DayInterval | null {
	const periods = times.filter(({ time }) => time && GRAINS.has(time.grain));
	const [first] = periods;
	if (!first && published && THIS_YEAR[language].test(words)) {
		return { from: `${published.day.slice(0, 4)}-01-01`, to: published.day, certainty: 'resolved' };
	}
	const interval = first?.time?.interval;
	if (!interval?.from || !interval.to || interval.certainty === 'open' || periods.length > 1) return null;
	return interval;
}

const digits = ({ value, low, high, modifier }: Figure): number =>
	(value ?? `${low ?? ''}${high ?? ''}`).replace(/\D|0+$/gu, '').length + (modifier === 'exact' ? 0 : 1);

function enough(told: readonly Told[]): boolean {
	const figures = told.map(({ figure }) => figure).filter(({ aspect }) => !SET.has(aspect));
	const sum = figures.reduce((n, figure) => n + digits(figure), 0);
	return sum >= (figures.some(({ aspect }) => FLOWS.has(aspect)) ? TELLING_FLOW : TELLING_STOCK);
}

/** The sentence as it would stand in any year: without its times, with its figures. */
function timeless(text: string, sentence: SentenceStretch, times: readonly Figure[]): string {
	let rest = '';
	let at = sentence.from;
	for (const { from, to } of times) {
		rest += `${text.slice(at, from)} `;
		at = to;
	}
	return fold(rest + text.slice(at, sentence.to)).text;
}

function factsOf(reading: Reading, document: number | string): Fact[] {
	const toldBy = Map.groupBy(toldIn(reading), ({ paragraph }) => paragraph.index);
	const timesBy = Map.groupBy(
		reading.figures.filter(({ kind }) => kind === 'time'),
		({ paragraph }) => paragraph,
	);
	const facts: Fact[] = [];
	for (const [index, inParagraph] of toldBy) {
		const text = reading.paragraphs[index]?.text ?? '';
		const allTimes = timesBy.get(index) ?? [];
		for (const sentence of sentencesOf(text, reading.language)) {
			if (sentence.to - sentence.from > MOST_LENGTH) continue;
			const inside = ({ from, to }: Figure): boolean => from >= sentence.from && to <= sentence.to;
			const times = allTimes.filter(inside);
			const told = inParagraph.filter(({ figure }) => inside(figure));
			const words = text.slice(sentence.from, sentence.to);
			const period = periodIn(words, times, reading);
			const [first] = told.filter(({ figure }) => !SET.has(figure.aspect));
			if (!period || !first || !enough(told) || FIXED[reading.language].test(words)) continue;
			const rest = timeless(text, sentence, times);
			if (weight(rest.replace(/\d/gu, '')) < LEAST_WEIGHT) continue;
			facts.push(factOf({ ...first, period }, fingerprint(rest), document, reading));
		}
	}
	return facts;
}

const keysOf = ({ reading }: DocumentView, document: number | string): Fact[] => factsOf(reading, document);

/** Whether the period has moved on: other days, of the same length to a day or two, none of them shared. */
function moved(a: DayInterval | null, b: DayInterval | null): boolean {
	if (!a?.from || !a.to || !b?.from || !b.to) return false;
	return a.to < b.from || b.to < a.from;
}

/** The two periods as printed; where the same words (今年) stand for two, by their years or days. */
function periodsInWords(a: Fact, b: Fact): [string, string] {
	if (a.periodText !== b.periodText && a.periodText !== '' && b.periodText !== '') return [a.periodText, b.periodText];
	const [x, y] = [a, b].map(({ period }) => ({ from: period?.from ?? '', to: period?.to ?? '' }));
	if (!x || !y) return ['', ''];
	if (x.from.slice(0, 4) !== y.from.slice(0, 4)) return [x.from.slice(0, 4), y.from.slice(0, 4)];
	return [`${x.from}–${x.to}`, `${y.from}–${y.to}`];
}

function compare(fresh: readonly Fact[], stored: readonly Fact[]): BetweenFinding[] {
	const byKey = Map.groupBy(stored, ({ key }) => key);
	return fresh.flatMap((b) => {
		const a = byKey.get(b.key)?.find((one) => one.document !== b.document && moved(one.period, b.period));
		if (!a) return [];
		const [older, newer] = (a.period?.from ?? '') < (b.period?.from ?? '') ? [a, b] : [b, a];
		const [earlier, later] = periodsInWords(older, newer);
		const params = { opening: openingOf(newer), earlier, later, day: older.published ?? 'none' };
		return [pairFinding(a, b, { rule: ID, variant: 'stale', level: 'warning', params })];
	});
}

export const staleCopy: Rule = {
	id: ID,
	title: { zh: '沿用旧数', en: 'Last period’s figures' },
	why:
		'A report written over last year’s with the year changed keeps figures that were not counted again: the sentence is the ' +
		'same to the last digit, only its period has moved. Norms, prices, plans and what a place is made of stay the same ' +
		'from year to year and are left alone, and so is a sentence without a period of its own.',
	authority:
		'The annual reports of one city for three years in a row printed the same rounded counts. Factual errors count 1 in ' +
		'《报纸期刊质量管理规定》(2020).',
	level: 'warning',
	needs: ['time'],
	examples: {
		hit: [
			{
				text: [
					'2023-01-20\n\n2022年，双溪县共排查燃气隐患4126处，发放安全手册1.8万册。',
					'2024-01-22\n\n2023年，双溪县共排查燃气隐患4126处，发放安全手册1.8万册。',
				],
				variant: 'stale',
				level: 'warning',
				figures: ['4126处', '4126处'],
			},
			{
				text: [
					'2023-12-20\n\n今年以来，老城街道新增社区食堂12家，服务老人近3.6万人次。',
					'2024-12-18\n\n今年以来，老城街道新增社区食堂12家，服务老人近3.6万人次。',
				],
				variant: 'stale',
			},
			{
				text: [
					'20 January 2023\n\nIn 2022 the lifeboat station answered 1,247 calls and rescued 318 people from the estuary.',
					'22 January 2024\n\nIn 2023 the lifeboat station answered 1,247 calls and rescued 318 people from the estuary.',
				],
				variant: 'stale',
			},
		],
		miss: [
			{
				text: [
					'2023-01-20\n\n2022年，双溪县共排查燃气隐患4126处，发放安全手册1.8万册。',
					'2024-01-22\n\n2023年，双溪县共排查燃气隐患4431处，发放安全手册2.1万册。',
				],
				because: 'counted again',
			},
			{
				text: [
					'2023-02-20\n\n2022年，双溪县共排查燃气隐患4126处，发放安全手册1.8万册。',
					'2023-03-02\n\n2022年，双溪县共排查燃气隐患4126处，发放安全手册1.8万册。',
				],
				because: 'the same year told twice',
			},
			{
				text: [
					'2023-02-20\n\n2022年，双溪县城乡低保标准为每人每月860元，共分三档发放。',
					'2024-03-02\n\n2023年，双溪县城乡低保标准为每人每月860元，共分三档发放。',
				],
				because: 'a norm',
			},
			{
				text: [
					'2023-02-20\n\n截至2022年底，双溪县共有12个乡镇，水文站网覆盖全部河流。',
					'2024-03-02\n\n截至2023年底，双溪县共有12个乡镇，水文站网覆盖全部河流。',
				],
				because: 'a place is made of what it was made of',
			},
			{
				text: [
					'20 January 2023\n\nThe lifeboat station answered 1,247 calls and rescued 318 people from the estuary.',
					'22 January 2024\n\nThe lifeboat station answered 1,247 calls and rescued 318 people from the estuary.',
				],
				because: 'no period is printed',
			},
		],
	},
	run: () => [],
	between: { keysOf, compare },
};
