import type { Figure, Paragraph } from '../../../contract/model.ts';
import { compare, exact } from '../../exact.ts';
import { figuresWithin, question } from '../passages.ts';
import type { Outcome, Rule } from '../rule.ts';
import { dayRanges } from '../time/dates.ts';
import type { DocumentView } from '../view.ts';

function isReversed({ low, high, time }: DocumentView['reading']['figures'][number], text: string): boolean {
	if (time) {
		const years = /(?<!\d)(\d{4})年?\s?[-—–~～至到]\s?(\d{4})(?!\d)/u.exec(text);
		return years !== null && Number(years[1]) > Number(years[2]);
	}
	return low !== null && high !== null && compare(exact(low), exact(high)) > 0;
}

/** 1.7×10-8: the exponent of a power that lost its raised digits (lost-superscript tells of it). */
const POWER = /[×xX*]\s?$/u;

const found = (view: DocumentView, figures: readonly Figure[], range: string): Outcome => {
	const [first, last] = [figures[0], figures.at(-1)];
	return {
		finding: {
			variant: 'reversed',
			level: 'error',
			params: { range },
			figures: figures.map(({ id }) => id),
			paragraphs: [...new Set(figures.map(({ paragraph }) => paragraph))],
			spans: first && last ? [{ start: first.start, end: last.end }] : [],
			basis: first ? [view.sentenceOf(first)] : [],
		},
	};
};

const DASH = /^ ?[-–—~～] ?$/u;
/** 21-15 of counts is a score. */
const RANGED: ReadonlySet<Figure['kind']> = new Set(['percent', 'measure', 'money']);

/** What falls is read as two figures and a dash: 20-15 per cent. */
function isFalling(text: string, a: Figure, b: Figure): boolean {
	if (a.paragraph !== b.paragraph || a.kind !== b.kind || a.unit !== b.unit || !RANGED.has(a.kind)) return false;
	if (a.value === null || b.value === null || !DASH.test(text.slice(a.to, b.from))) return false;
	// A unit of its own on the first (5%-3%) may be a comparison; without one the unit is shared.
	return /\d$/u.test(text.slice(a.from, a.to)) && compare(exact(a.value), exact(b.value)) > 0 && !a.value.startsWith('-');
}

/** Two days of one printed month, the later first: 7月20日至7月8日. Over two months the year may turn between them. */
const MONTHS_PRINTED = /\d月|\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)\p{Ll}*/gu;
const NEXT_YEAR = /^.{0,4}(?:次年|翌年|明年|来年)|^[^.]{0,24}\b(?:next|following|the year after|\d{4})/u;

function daysReversed(view: DocumentView, paragraph: Paragraph): Outcome[] {
	const { text } = paragraph;
	return dayRanges(text, view.reading.language).flatMap(({ from, to, start, end }): Outcome[] => {
		const words = text.slice(from, to);
		if (start.month !== end.month || start.year !== end.year || start.day <= end.day) return [];
		if ((words.match(MONTHS_PRINTED) ?? []).length < 2 || NEXT_YEAR.test(text.slice(to, to + 28))) return [];
		return [{ finding: question(view, { paragraph, from, to, variant: 'reversed', level: 'error', params: { range: words } }) }];
	});
}

/** Words that say that a range follows; behind “gap” or “fell” the two are a distance or a change. */
const RANGE_EN = [
	/\b(?:rang(?:e|es|ed|ing) (?:from|between)|(?<!(?:gap|difference|gulf|choice|choose|link|margin|split|spread|distance|fell|falls|dropped|drop|swing) (?:\p{L}+ )?)between|aged(?: between| from)?|ages(?: of)?(?: from)?|var(?:ies|ied|ying) (?:from|between)|any(?:where|thing) (?:from|between)) $/iu,
	/^ (?:to|and) $/u,
] as const;
const FALLS_EN =
	/\b(?:f[ae]ll|falls|fallen|falling|drop\p{L}*|declin\p{L}*|cut|down|reduc\p{L}*|shrank|slipped|decreas\p{L}*|lower\p{L}*|gap|difference|swing)\b/iu;
const YEARS_EN =
	/\b(?:between (?<a>(?:19|20)\d\d) and|from (?<b>(?:19|20)\d\d) (?:to|until|till|through)) (?<c>(?:19|20)\d\d)(?![\d.,]\d|\d| ?B\.?C)/giu;

function yearsReversed(view: DocumentView, paragraph: Paragraph): Outcome[] {
	const { text } = paragraph;
	return [...text.matchAll(YEARS_EN)].flatMap((match): Outcome[] => {
		const { a, b, c } = match.groups ?? {};
		const [from, to] = [match.index, match.index + match[0].length];
		if (Number(a ?? b) <= Number(c) || FALLS_EN.test(text.slice(Math.max(0, from - 40), from))) return [];
		// 2021 to 2018 of something counted are no years.
		if (figuresWithin(view, paragraph, from, to).some(({ kind, unit }) => kind !== 'time' && unit !== '')) return [];
		return [
			{ finding: question(view, { paragraph, from, to, variant: 'reversed', level: 'error', params: { range: match[0] } }) },
		];
	});
}

/** Fines range from £500 to £50, people aged 65 to 18: the words say a range, the values fall. */
function isFallingRange(text: string, a: Figure, b: Figure): boolean {
	if (a.paragraph !== b.paragraph || a.value === null || b.value === null || a.kind === 'time' || b.kind === 'time') return false;
	// £900 a month: the time that both are for is printed with the second.
	if (a.unit !== b.unit && a.unit !== '' && b.unit !== '' && !b.unit.startsWith(a.unit)) return false;
	if (!RANGE_EN[1].test(text.slice(a.to, b.from)) || b.value.startsWith('-')) return false;
	const lead = text.slice(Math.max(0, a.from - 40), a.from);
	// “aged 41 and 29”: two people. With “and” only “between” opens a range.
	if (/and/u.test(text.slice(a.to, b.from)) && !/between(?: the ages of)? $/iu.test(lead)) return false;
	if (
		!RANGE_EN[0].test(lead) ||
		FALLS_EN.test(lead) ||
		/^ (?:\p{L}+ )?(?:ago|before|earlier)\b/u.test(text.slice(b.to, b.to + 24))
	)
		return false;
	// A scale word on the second may be shared: 500 to 1m, and 12 to 1.5 million.
	return compare(exact(a.value), exact(b.value)) > 0 && (a.kind === b.kind || a.unit === '');
}

const COUNTED_BACK = /距今|公元前|前\d|\b(?:B\.?C\.?E?|BP|years ago|before the present)\b/u;

function run(view: DocumentView): Outcome[] {
	const outcomes: Outcome[] = [];
	const { figures, paragraphs } = view.reading;
	figures.forEach((figure, index) => {
		const paragraph = paragraphs[figure.paragraph];
		if (!paragraph || paragraph.kind === 'furniture' || paragraph.kind === 'noise') return;
		const next = figures[index + 1];
		// Before our time the larger number is the earlier one, as before the era.
		if (COUNTED_BACK.test(paragraph.text.slice(Math.max(0, figure.from - 8), figure.to))) return;
		if (COUNTED_BACK.test(paragraph.text.slice(figure.to, (next?.to ?? figure.to) + 24))) return;
		if (POWER.test(paragraph.text.slice(Math.max(0, figure.from - 2), figure.from))) return;
		if (isReversed(figure, figure.text)) outcomes.push(found(view, [figure], view.wordsOf(figure)));
		else if (
			next &&
			(isFalling(paragraph.text, figure, next) ||
				(view.reading.language === 'en' && isFallingRange(paragraph.text, figure, next)))
		)
			outcomes.push(found(view, [figure, next], paragraph.text.slice(figure.from, next.to)));
	});
	for (const paragraph of paragraphs) {
		if (paragraph.kind === 'furniture' || paragraph.kind === 'noise') continue;
		outcomes.push(...daysReversed(view, paragraph));
		if (view.reading.language === 'en') outcomes.push(...yearsReversed(view, paragraph));
	}
	return outcomes;
}

export const rangeOrder: Rule = {
	id: 'range-order',
	title: { zh: '起讫颠倒', en: 'Range the wrong way round' },
	why: 'A range goes from its lower to its higher end, and years from the earlier to the later; the other way round one of them is wrong.',
	authority: 'GB/T 15835-2011 on ranges of values.',
	level: 'error',
	needs: [],
	examples: {
		hit: [
			{ text: 'Moorings range from £1,200 to £850 a year.', variant: 'reversed' },
			{ text: '这项补贴在2024—2021年间共发放了四批。', variant: 'reversed' },
			{ text: 'Growers lost 20-15 per cent of the early fruit.', variant: 'reversed' },
			{ text: '渡口定于9月26日至9月12日停航检修。', variant: 'reversed' },
			{ text: 'The ferry will stop from 26 September to 12 September.', variant: 'reversed' },
			{ text: 'Between 2019 and 2014 the mill changed hands twice.', variant: 'reversed' },
			{ text: 'Tolls range from £12 to £3.', variant: 'reversed' },
			{ text: 'The course takes pupils aged 16 to 11.', variant: 'reversed' },
		],
		miss: [
			{ text: 'Both deckhands, aged 41 and 29, were held.', because: 'two people, each with an age' },
			{ text: '贝丘遗址年代距今约4900年至4300年，出土渔具730件。', because: 'counted back from now' },
			{ text: 'The shell mound dates from 4,900 to 4,300 years ago.', because: 'counted back from now' },
			{ text: 'Moorings range from £850 to £1,200 a year.', because: 'they ascend' },
			{
				text: 'The home side won 21-15 and lost 3-2, and 20 per cent - 15 last year - stayed away.',
				because: 'scores, and dashes that part',
			},
			{ text: '这项补贴在2021—2024年间共发放了四批，每批15—20户。', because: 'both ascend' },
			{ text: '绝缘层的电阻率约为2.4×10-6欧姆·米。', because: 'a power whose exponent lost its place' },
			{ text: '气温由8℃降至3℃，主队3比1取胜，2013—14赛季结束。', because: 'a change, a score and a season' },
			{ text: '渡口定于12月26日至1月12日停航检修。', because: 'over the turn of the year' },
			{ text: 'The ferry will stop from 26 September to 12 September next year.', because: 'a year later' },
			{ text: 'Seats fell from 2019 to 2014, and the gap between £12 and £3 remained.', because: 'a change and a gap' },
			{
				text: 'Pupils aged 11 to 16 pay between £3 and £12, down from 12 to 3 in a class.',
				because: 'they ascend; and a change',
			},
			{ text: 'It sank between 40 and 25 years ago.', because: 'told backwards from today' },
			{ text: 'The 2013-14 season ended with 15-20 matches left unplayed.', because: 'a season, and an ascending range' },
		],
	},
	run,
};
