import type { Figure, Reading } from '../../../src-main/contract/model.ts';
import { sentences } from '../../../src-main/engine/text/sentences.ts';
import { apply } from '../edit.ts';
import type { SeedClass } from '../types.ts';

/** A running sum or a cut-off of the year of publication: the words before the month, the month, the words after it. */
const FORMS = {
	zh: [
		/(?<=前)\d{1,2}(?=个月)/u,
		/(?<=1(?:月)?[-—–~～至到]{1,2})\d{1,2}(?=月)/u,
		/(?<=^(?:截至)?(?:今年)?)\d{1,2}(?=月底$|月末$)/u,
	],
	en: [
		/(?<=first )(?:two|three|four|five|six|seven|eight|nine|ten|eleven)(?= months)/iu,
		/(?<=January (?:to|through) )(?:February|March|April|May|June|July|August|September|October|November)/u,
		/(?<=end of )(?:January|February|March|April|May|June|July|August|September|October|November)/u,
	],
} as const;
const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];
const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Plans may end on any day, and what is told of last year ends before it. */
const NOT_SURE =
	/将|拟|力争|预计|计划|目标|任务|争取|确保|去年|上年|will|would|expect|plan|target|aim|forecast|last year|a year earlier/iu;
/** What says that it has happened. */
const DONE =
	/已|了|累计|共|完成|建成|实现|达到|达|增长|下降|接待|发放|办理|\b(?:has|have|had|was|were|rose|fell|grew|\p{L}+ed|sold|built|won|took)\b/iu;

function monthsAfter(form: string, published: number): string[] {
	const later = Array.from({ length: 12 - published }, (_, i) => published + 1 + i);
	if (/^\d/u.test(form)) return later.map(String);
	const names = MONTHS.includes(form) ? MONTHS : WORDS;
	return later.flatMap((month) => names[month - 1] ?? []);
}

function places(reading: Reading): { figure: Figure; at: number; printed: string }[] {
	const day = reading.published?.day;
	if (!day) return [];
	return reading.figures.flatMap((figure) => {
		const paragraph = reading.paragraphs[figure.paragraph];
		const to = figure.time?.interval?.to;
		if (figure.kind !== 'time' || !paragraph || paragraph.kind === 'furniture' || !to) return [];
		if (to > day || to.slice(0, 4) !== day.slice(0, 4)) return [];
		const sentence = sentences(paragraph.text, reading.language).find((one) => one.from <= figure.from && figure.to <= one.to);
		const words = sentence ? paragraph.text.slice(sentence.from, sentence.to) : '';
		if (!DONE.test(words) || NOT_SURE.test(words)) return [];
		// The figure's own words, with the word before them that makes a month a cut-off.
		const from = Math.max(0, figure.from - 8);
		const lead = paragraph.text.slice(from, figure.from);
		const cut = /截至(?:今年)?$|by the end of $/u.exec(lead);
		const own = (cut?.[0] ?? '') + paragraph.text.slice(figure.from, figure.to);
		for (const form of FORMS[reading.language]) {
			const match = form.exec(own);
			if (!match) continue;
			const inFigure = match.index - (cut?.[0].length ?? 0);
			const run = paragraph.map.find(
				(one) => one.from <= figure.from + inFigure && figure.from + inFigure < one.from + one.length,
			);
			if (inFigure >= 0 && run) return [{ figure, at: run.start + figure.from + inFigure - run.from, printed: match[0] }];
		}
		return [];
	});
}

export const monthPastPublication: SeedClass = {
	id: 'month-past-publication',
	title: 'A sum of months told before the last of them is over',
	level: 'error',
	rules: ['period-ends-after-publication'],
	plant(reading, source, random) {
		const published = Number(reading.published?.day.slice(5, 7) ?? 12);
		for (const { figure, at, printed } of random.shuffle(places(reading))) {
			// A cut-off far ahead would be read as one of last year.
			const later = monthsAfter(printed, published).slice(0, 2);
			const other = random.pick(later);
			if (!other || source.slice(at, at + printed.length) !== printed) continue;
			const { text, spans } = apply(source, [{ start: at, end: at + printed.length, with: other }]);
			return { text, where: spans, what: `published ${reading.published?.day}, ${figure.text}: ${printed} → ${other}` };
		}
		return null;
	},
};
