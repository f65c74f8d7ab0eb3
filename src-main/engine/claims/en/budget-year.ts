/**
 * The year of a budget: amounts and rates of a spending plan are of the year that it is for, and not of the day of the vote
 * ("Trustees agreed Thursday on a $205m budget for the fiscal year from July 1").
 */
import type { FigureKind } from '../../../contract/model.ts';
import type { PeriodState } from '../period-state.ts';
import type { PeriodDraft, PeriodMention } from '../types.ts';
import type { Site, View } from '../view.ts';
import { DAY_NAMED, ofTheDay } from './period-course.ts';

const YEAR_OF_BUDGET =
	/\b(?:fiscal|financial|budget|tax|school)(?: year)?\b|^(?:in |for |the )?(?:19|20)\d\d[-–/](?:(?:19|20)\d\d|\d\d)$/iu;
const OF_BUDGET = /\b(?:budget|spending plan|levy|millage|tax rate|general fund|appropriations?|council tax|rate rise)\b/iu;
/** A year gone by is told beside the plan, not of it; nor are the weeks before the budget. */
const GONE = /\b(?:last|previous|prior|past|current|this|before|after|following|leading|(?:run|build|lead)-up)\b/iu;

/** What a budget sets, wherever the day of the vote is told: amounts and rates. Posts and vans it buys are only read so far from the vote. */
const OF_PLAN: ReadonlySet<FigureKind> = new Set(['money', 'percent', 'point']);

const A_DATE = /^(?:on )?\p{Lu}\p{Ll}{2,8}\.? \d{1,2}$/u;
/** "Only seven people spoke": of the meeting. */
const AT_MEETING = /^(?:people|residents|speakers|persons|votes?)$/iu;

/** "stood at $5.8 million on June 30": the day right behind an amount is the amount's. */
const ON_IT = /^ (?:on |as of )?$/u;

/** The year of the story's budget, for what was read as of the day of the vote; else null. */
export function plannedFor(site: Site, view: View, period: PeriodDraft, state: PeriodState): PeriodDraft | null {
	const { kind, unit, to } = site.figure;
	if (!state.budgetYear || !(DAY_NAMED.test(period.text) || A_DATE.test(period.text))) return null;
	const own = period.source === 'clause' && period.from > to;
	if (own && A_DATE.test(period.text) && ON_IT.test(view.text.slice(to, period.from))) return null;
	const bought = kind !== 'time' && period.source === 'story' && !AT_MEETING.test(unit) && !ofTheDay(site, view);
	return OF_PLAN.has(kind) || bought ? state.budgetYear : null;
}

/** Whether a text is told of a budget. */
export const tellsOfBudget = (text: string): boolean => OF_BUDGET.test(text);

/** Whether a time names the year that a budget is for. */
export const isBudgetYear = (mention: PeriodMention): boolean => YEAR_OF_BUDGET.test(mention.text) && !GONE.test(mention.text);
