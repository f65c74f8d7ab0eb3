/** What a paragraph tells of the report's own year before its figures are read: by a title, an opening, a budget, 年度. */
import { isBudgetYear, tellsOfBudget } from './en/budget-year.ts';
import { inherited } from './period-drafts.ts';
import { tells, yearOf } from './period-mention.ts';
import type { PeriodParagraph } from './period-paragraph.ts';
import type { ResolveTime } from './period-state.ts';
import { OF_COMPANY, SECTION } from './zh/period-course.ts';
import { takeHoliday } from './zh/period-holiday.ts';
import { knownAt, pointersOf } from './zh/period-pointers.ts';

/** Takes the year of a title, or of an opening without one, and the budget or the yearly report that the text is told of. */
export function takeReportTime(paragraph: PeriodParagraph, resolve: ResolveTime): void {
	const { view, state } = paragraph;
	// A new section does not go on from the times of the one before it.
	if (view.paragraph.kind === 'crosshead' && view.language === 'zh' && (state.frame ?? state.lead)) state.section = state.frame;
	takeYear(paragraph);
	if (view.language === 'zh') {
		if (!paragraph.titled) takeHoliday(state, paragraph.mentions, paragraph.drafts);
		takePointers(paragraph, resolve);
	}
	takeAnnual(paragraph);
	if (view.language === 'en') takeBudget(paragraph);
}

function takeYear({ view, mentions, state, titled }: PeriodParagraph): void {
	if (titled) {
		for (const mention of mentions) {
			const year = yearOf(mention);
			// A crosshead (2023年工作回顾) says anew of which year its section tells.
			if (year && (view.paragraph.kind === 'crosshead' || state.year === null || SECTION.test(view.text))) state.year = year;
		}
	} else if (view.language === 'zh' && state.openings > 0 && state.year === null) {
		// 2015年，全县…: without a title the opening says of which year 全年 is the whole.
		const opening = mentions.find(tells);
		if (opening) state.year = yearOf(opening);
	}
}

/** What 当天, 这一年 and 届时 point back at. */
function takePointers({ view, mentions, state, drafts, published, titled }: PeriodParagraph, resolve: ResolveTime): void {
	const last = drafts.year;
	const year = last ? `${last.slice(0, 4)}年` : null;
	const { pointed, known } = pointersOf(
		view.text,
		mentions,
		knownAt(state, view.paragraph.index, year ? { text: year, interval: resolve(year, last) } : null),
		(mention) => drafts.intervalOf(mention, last),
		(words) => resolve(words, last ?? published),
	);
	drafts.pointers = pointed;
	if (!titled && known.day) state.day = { ...known.day, paragraph: view.paragraph.index };
}

function takeAnnual({ view, mentions, state, drafts }: PeriodParagraph): void {
	const yearly = mentions.find(({ text, to }) => text === '年度' && OF_COMPANY.test(view.text.slice(to, to + 5)));
	if (yearly) state.annual ??= inherited(drafts.of(yearly), 'story');
}

function takeBudget({ view, mentions, state, drafts, titled }: PeriodParagraph): void {
	if ((titled || state.openings > 0) && tellsOfBudget(view.text)) state.budget = true;
	const year = state.budget ? mentions.find(isBudgetYear) : undefined;
	if (year) state.budgetYear ??= inherited(drafts.of(year), 'story');
}
