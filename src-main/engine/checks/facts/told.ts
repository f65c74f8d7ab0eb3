/** Figures of running text with what they are told with: the sentence, the days they are of, and the bounds of the value. */
import type { DayInterval, Fact, Figure, Paragraph, Reading } from '../../../contract/model.ts';
import { type SentenceStretch, sentencesOf, stretchAt } from '../clauses.ts';
import { intervalOf, toIntervalText } from '../interval.ts';

export interface Told {
	figure: Figure;
	paragraph: Paragraph;
	/** Where the sentence stands in the paragraph's text; undefined when the figure stands outside all of them. */
	sentence: SentenceStretch | undefined;
	/** The sentence as a person would quote it, or the paragraph where there is none. */
	words: string;
	period: DayInterval | null;
	interval: Fact['interval'];
}

const RUNNING: ReadonlySet<Paragraph['kind']> = new Set(['body', 'listitem']);

/** Of the reading that was asked for last: every rule that compares articles asks for the same one in turn. */
let latest: { of: WeakRef<Reading>; told: readonly Told[] } | null = null;

/** The figures of running text that have a value or bounds, times left out, in reading order. */
export function toldIn(reading: Reading): readonly Told[] {
	if (latest?.of.deref() !== reading) latest = { of: new WeakRef(reading), told: tell(reading) };
	return latest.told;
}

function tell(reading: Reading): Told[] {
	const years = reading.published ? null : yearsOfStories(reading);
	const all: Told[] = [];
	let cut = -1;
	let sentences: SentenceStretch[] = [];
	for (const figure of reading.figures) {
		const paragraph = reading.paragraphs[figure.paragraph];
		if (!paragraph || !RUNNING.has(paragraph.kind) || figure.kind === 'time') continue;
		const interval = intervalOf(figure, 'cut');
		if (!interval) continue;
		if (cut !== paragraph.index) {
			cut = paragraph.index;
			sentences = sentencesOf(paragraph.text, reading.language);
		}
		const sentence = stretchAt(sentences, figure.from);
		all.push({
			figure,
			paragraph,
			sentence,
			words: sentence ? paragraph.text.slice(sentence.from, sentence.to).trim() : paragraph.text,
			period: periodOf(figure, reading.published?.day.slice(0, 4) ?? years?.get(figure.story)),
			interval: toIntervalText(interval),
		});
	}
	return all;
}

/**
 * Words that only point at a place: the reading names what they point at where the story says it (全市 is then 云川市); left
 * as they are, they are another place in every article.
 */
const POINTING =
	/^(?:[全我本该][省市县区州旗镇乡村]|省会|当地|本地|境内|辖区|[该本全](?:社区|小区|街道)|(?:主|中心|老|新)?城区|市区|县城|城乡|城镇|农村|(?:the |this |our |its )?(?:city|county|town|village|state|province|region|district|country|area|island|valley|borough|parish|capital|municipality))$/iu;

/** The place that a figure's words name to a reader of another article; "" when they name none. */
export const namedPlace = ({ place }: Figure): string => (POINTING.test(place.text) ? '' : place.text);

/** The fact of a told figure under one key. */
export function factOf(told: Told, key: string, document: number | string, reading: Reading): Fact {
	const { figure, period, interval, words } = told;
	return {
		document,
		figure: figure.id,
		key,
		story: figure.story,
		kind: figure.kind,
		unit: figure.unit,
		metric: figure.metric.text,
		aspect: figure.aspect,
		period,
		periodText: figure.period.text,
		place: namedPlace(figure),
		interval,
		value: figure.value,
		precision: figure.precision,
		modifier: figure.modifier,
		text: figure.text,
		sentence: words,
		published: reading.published?.day ?? null,
	};
}

/**
 * The year an undated article is about: the year that its story prints most often, the first of them if several do.
 * Null when the story prints none.
 */
function yearsOfStories(reading: Reading): ReadonlyMap<number, string> {
	const counts = new Map<number, Map<string, number>>();
	for (const { kind, story, text, time } of reading.figures) {
		const interval = time?.interval;
		if (kind !== 'time' || !interval?.from || interval.certainty !== 'stated' || !/\d{4}/.test(text)) continue;
		const year = interval.from.slice(0, 4);
		if (interval.to?.slice(0, 4) !== year) continue;
		const inStory = counts.get(story) ?? new Map<string, number>();
		inStory.set(year, (inStory.get(year) ?? 0) + 1);
		counts.set(story, inStory);
	}
	const years = new Map<number, string>();
	for (const [story, inStory] of counts) {
		const [most] = [...inStory].sort((a, b) => b[1] - a[1]);
		if (most) years.set(story, most[0]);
	}
	return years;
}

/** 今年, 年度, 全年 and nothing at all are the article's own year. */
const THIS_YEAR = /^(?:今年|本年|年度|全年|年内|年初|当年|this year|)$/iu;

function periodOf(figure: Figure, year: string | undefined): DayInterval | null {
	const { interval, text } = figure.period;
	if (interval && interval.certainty !== 'open') return interval;
	if (!year) return null;
	const aimed = figure.aspect === 'target';
	if (!THIS_YEAR.test(text) && !aimed) return null;
	return { from: `${year}-01-01`, to: `${year}-12-31`, certainty: 'resolved' };
}
