/** The rules of arithmetic, totals and lists beyond the first, in the order of the registry. */
import type { Rule } from '../rule.ts';
import { annualGrowth } from '../rules/annual-growth.ts';
import { decreaseByMultiple } from '../rules/decrease-by-multiple.ts';
import { doubling } from '../rules/doubling.ts';
import { equalForms } from '../rules/equal-forms.ts';
import { impossibleShare } from '../rules/impossible-share.ts';
import { mean } from '../rules/mean.ts';
import { multipleOfChange } from '../rules/multiple-of-change.ts';
import { product } from '../rules/product.ts';

export const arithmeticRules: readonly Rule[] = [
	multipleOfChange,
	doubling,
	decreaseByMultiple,
	annualGrowth,
	mean,
	product,
	equalForms,
	impossibleShare,
];
