/**
 * The year of a budget: amounts and rates of a spending plan are of the year that it is for, and not of the day of the vote
 * ("Commissioners voted Tuesday for a $381m budget for the fiscal year that begins Oct. 1").
 */
import type { PeriodMention } from '../types.ts';

const YEAR_OF_BUDGET =
	/\b(?:fiscal|financial|budget|tax|school)(?: year)?\b|^(?:in |for |the )?(?:19|20)\d\d[-–/](?:(?:19|20)\d\d|\d\d)$/iu;
const OF_BUDGET = /\b(?:budget|spending plan|levy|millage|tax rate|general fund|appropriations?|council tax|rate rise)\b/iu;
/** A year gone by is told beside the plan, not of it. */
const GONE = /\b(?:last|previous|prior|past|current|this)\b/iu;

/** Whether a text is told of a budget. */
export const tellsOfBudget = (text: string): boolean => OF_BUDGET.test(text);

/** Whether a time names the year that a budget is for. */
export const isBudgetYear = (mention: PeriodMention): boolean => YEAR_OF_BUDGET.test(mention.text) && !GONE.test(mention.text);
