import { cli } from './cli.ts';
import { errors } from './errors.ts';
import { report } from './report.ts';
import { rules } from './rules.ts';
import { ui } from './ui.ts';

/** Keys are written with their prefix: ui.…, rule.…, error.…, cli.…, report.… */
export const messages = { ...ui, ...rules, ...errors, ...cli, ...report } as const;
