import { expect, it } from 'vitest';
import { bearsOut } from './support.ts';

it.each([
	['share', 'holds', '52 ÷ 65', true],
	['share', 'fails', '52 ÷ 65', false],
	['share', 'cannot-tell', '', false],
	['same-fact-conflict', 'holds', '4781 = 4781', true],
	['part-exceeds-whole', 'holds', '36 ≤ 48', false],
	['sum', 'holds', '14 + 8 ≤ 48', false],
	['heads-and-visits', 'holds', '820 ≥ 800', false],
	['direction', 'holds', '', false],
] as const)('%s that %s (%s) is support: %s', (rule, verdict, formula, support) => {
	expect(bearsOut({ rule, verdict, formula })).toBe(support);
});
