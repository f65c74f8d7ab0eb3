import { expect, it } from 'vitest';
import { shifted } from './formulas.ts';

it.each([
	['A1+$B2*C$3-$D$4', 'B3+$B4*D$3-$D$4'],
	['SUM(B2:B4)/SUM(B:B)', 'SUM(C4:C6)/SUM(C:C)'],
	['SUM(2:3)+SUM($2:3)', 'SUM(4:5)+SUM($2:5)'],
	['\'表1 A1\'!Z9&"A1"', '\'表1 A1\'!AA11&"A1"'],
	['LOG10(A1)+RATE_A1+Sheet1!A1', 'LOG10(B3)+RATE_A1+Sheet1!B3'],
])('%s reads a column and two rows further on as %s', (formula, expected) => {
	expect(shifted(formula, 1, 2)).toBe(expected);
});
