import { bundles } from './bundles.ts';
import { cli } from './cli.ts';
import { errors } from './errors.ts';
import { evidence } from './evidence.ts';
import { exporting } from './export.ts';
import { noFigure } from './no-figure.ts';
import { proof } from './proof.ts';
import { report } from './report.ts';
import { rules } from './rules.ts';
import { rulesArithmetic } from './rules-arithmetic.ts';
import { rulesTimeUnits } from './rules-time-units.ts';
import { rulesWording } from './rules-wording.ts';
import { safe } from './safe.ts';
import { signoff } from './signoff.ts';
import { ui } from './ui.ts';
import { uiDrafts } from './ui-drafts.ts';
import { uiFind } from './ui-find.ts';
import { uiIntake } from './ui-intake.ts';
import { uiLibrary } from './ui-library.ts';
import { uiOriginal } from './ui-original.ts';
import { uiSettings } from './ui-settings.ts';
import { words } from './words.ts';

/** Keys are written with their prefix: ui.…, rule.…, error.…, cli.…, report.…, word.… */
export const messages = {
	...safe,
	...ui,
	...uiDrafts,
	...uiFind,
	...uiIntake,
	...uiLibrary,
	...uiSettings,
	...proof,
	...rules,
	...rulesArithmetic,
	...rulesTimeUnits,
	...rulesWording,
	...errors,
	...cli,
	...report,
	...signoff,
	...exporting,
	...evidence,
	...bundles,
	...uiOriginal,
	...words,
	...noFigure,
} as const;
