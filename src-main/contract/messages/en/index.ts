import { cli } from './cli.ts';
import { errors } from './errors.ts';
import { exporting } from './export.ts';
import { proof } from './proof.ts';
import { report } from './report.ts';
import { rules } from './rules.ts';
import { rulesArithmetic } from './rules-arithmetic.ts';
import { rulesTimeUnits } from './rules-time-units.ts';
import { rulesWording } from './rules-wording.ts';
import { safe } from './safe.ts';
import { ui } from './ui.ts';
import { words } from './words.ts';

/** Keys are written with their prefix: ui.…, rule.…, error.…, cli.…, report.…, word.… */
export const messages = {
	...safe,
	...ui,
	...proof,
	...rules,
	...rulesArithmetic,
	...rulesTimeUnits,
	...rulesWording,
	...errors,
	...cli,
	...report,
	...exporting,
	...words,
} as const;
