import type { SeedClass } from '../types.ts';
import { arithmeticMade } from './arithmetic.ts';
import { betweenMade } from './between.ts';
import { movementsMade } from './movements.ts';
import { timeAndUnitsMade } from './time-and-units.ts';
import { toldAgainMade } from './told-again.ts';
import { wordingMade } from './wording.ts';

/** Classes planted in sentences of our own, by topic; they measure the precision of rules and no recall. */
export const madeClasses: readonly SeedClass[] = [
	...arithmeticMade,
	...movementsMade,
	...timeAndUnitsMade,
	...wordingMade,
	...toldAgainMade,
	...betweenMade,
];
