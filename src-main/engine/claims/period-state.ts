/** What a story has said about time so far, carried from paragraph to paragraph. */
import type { DayInterval, Language } from '../../contract/model.ts';
import type { Bounded } from './en/period-bounds.ts';
import type { PeriodDraft } from './types.ts';

export type ResolveTime = (text: string, published: string | null) => DayInterval | null;

/** A time that later words may point at. */
export interface Named {
	text: string;
	interval: DayInterval | null;
}

/** What the story has said about time so far, carried from paragraph to paragraph. */
export interface PeriodState {
	story: number;
	/** The last time of the section that holds for more than its own sentence. */
	section: PeriodDraft | null;
	/** The first time of the story: its lead. */
	lead: PeriodDraft | null;
	/** The last lasting time that a title or the opening names: what a new section begins with. */
	frame: PeriodDraft | null;
	/** The last day of the year the headline names: 全年 of a yearly report is that year, whenever it was published. */
	year: string | null;
	/** The day on which the first paragraph says its news was told; it dates the story where no longer time does. */
	telling: PeriodDraft | null;
	/** The day that the opening of an English story names, whatever it is the day of: its vote, its trading, its telling. */
	said: PeriodDraft | null;
	/** 年度营收: a year that is not named, for a report of a company that prints no time at all. */
	annual: PeriodDraft | null;
	/** The last day that a Chinese paragraph of the story told, and which paragraph: 当天 points back at it. */
	day: (Named & { paragraph: number }) | null;
	/** The day of what the English paragraph before told: "One person was killed" goes on with it. */
	event: PeriodDraft | null;
	/** The day of a line of nothing but when and by whom: it dates an English story that tells no time. */
	stamp: PeriodDraft | null;
	/** Whether the English story is told of a budget, and of which year that is. */
	budget: boolean;
	budgetYear: PeriodDraft | null;
	/** When the last change told began. */
	base: PeriodDraft | null;
	/** The time of what stands in brackets behind a figure, where the report has said so. */
	brackets: PeriodDraft | null;
	/** English times that name where they begin or end. */
	bounded: Bounded;
	/** Paragraphs of the body that may still tell the story's time; an English lead may leave it to the next. */
	openings: number;
}

/** An English news story says when in its first two paragraphs, or does not say it of the whole. */
export const OPENINGS: Record<Language, number> = { zh: 1, en: 2 };

export const newPeriodState = (story: number, language: Language): PeriodState => ({
	story,
	section: null,
	lead: null,
	frame: null,
	year: null,
	telling: null,
	said: null,
	annual: null,
	event: null,
	stamp: null,
	budget: false,
	budgetYear: null,
	base: null,
	brackets: null,
	bounded: new Map(),
	day: null,
	openings: OPENINGS[language],
});
