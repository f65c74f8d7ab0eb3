/** The rules of arithmetic, totals and lists beyond the first, in the order of the registry. */
import type { Rule } from '../rule.ts';
import { annualGrowth } from '../rules/annual-growth.ts';
import { contributions } from '../rules/contributions.ts';
import { copiedParagraph } from '../rules/copied-paragraph.ts';
import { cumulativeFalls } from '../rules/cumulative-falls.ts';
import { decreaseByMultiple } from '../rules/decrease-by-multiple.ts';
import { doubling } from '../rules/doubling.ts';
import { duplicateSentence } from '../rules/duplicate-sentence.ts';
import { equalForms } from '../rules/equal-forms.ts';
import { headlineFigure } from '../rules/headline-figure.ts';
import { identity } from '../rules/identity.ts';
import { impliedBase } from '../rules/implied-base.ts';
import { impossibleShare } from '../rules/impossible-share.ts';
import { laterState } from '../rules/later-state.ts';
import { mean } from '../rules/mean.ts';
import { meanOutsideRange } from '../rules/mean-outside-range.ts';
import { multipleOfChange } from '../rules/multiple-of-change.ts';
import { ordinalChain } from '../rules/ordinal-chain.ts';
import { partsAndShares } from '../rules/parts-and-shares.ts';
import { precisionDrift } from '../rules/precision-drift.ts';
import { product } from '../rules/product.ts';
import { rankInList } from '../rules/rank-in-list.ts';
import { rankOfField } from '../rules/rank-of-field.ts';
import { ratioForm } from '../rules/ratio-form.ts';
import { respectively } from '../rules/respectively.ts';
import { sharesOfWhole } from '../rules/shares-of-whole.ts';
import { staleCopy } from '../rules/stale-copy.ts';
import { tableAgainstProse } from '../rules/table-against-prose.ts';
import { tableChange } from '../rules/table-change.ts';
import { tableCrossFoot } from '../rules/table-cross-foot.ts';
import { tableTotal } from '../rules/table-total.ts';

export const arithmeticRules: readonly Rule[] = [
	multipleOfChange,
	doubling,
	decreaseByMultiple,
	annualGrowth,
	mean,
	meanOutsideRange,
	product,
	equalForms,
	impossibleShare,
	rankInList,
	rankOfField,
	sharesOfWhole,
	partsAndShares,
	respectively,
	ordinalChain,
	identity,
	ratioForm,
	contributions,
	headlineFigure,
	duplicateSentence,
	cumulativeFalls,
	precisionDrift,
	impliedBase,
	tableTotal,
	tableCrossFoot,
	tableChange,
	tableAgainstProse,
	staleCopy,
	laterState,
	copiedParagraph,
];
