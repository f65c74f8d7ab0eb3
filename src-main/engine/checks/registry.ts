/** The rules in the order in which they run and in which findings at one place are listed: arithmetic first. */
import type { Rule } from './rule.ts';
import { duplicateParagraph } from './rules/duplicate-paragraph.ts';

export const rules: readonly Rule[] = [duplicateParagraph];
