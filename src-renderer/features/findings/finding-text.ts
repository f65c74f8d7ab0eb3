import { hasMessage, message } from '../../../src-main/contract/messages/index.ts';
import type { Language, MessageParams } from '../../../src-main/contract/model.ts';
import type { FindingEntry } from './findings.ts';

/**
 * What a finding says, in words. Where its rule forgot a parameter of its own message the bare key is shown: a bug of one
 * rule, in plain sight, and no reason for the whole article not to open.
 */
export function findingText(language: Language, finding: Pick<FindingEntry, 'rule' | 'variant' | 'params'>): string {
	const key = `rule.${finding.rule}.${finding.variant}`;
	try {
		return message(language, key, { ...finding.params, ...unbroken(finding.params) });
	} catch {
		return key;
	}
}

/** A sum that fits on a line is not torn apart at the end of one: 52 ÷ / 65. */
const LONGEST_UNBROKEN = 24;

function unbroken(params: MessageParams): MessageParams {
	const { formula } = params;
	return typeof formula === 'string' && formula.length <= LONGEST_UNBROKEN ? { formula: formula.replaceAll(' ', '\u00a0') } : {};
}

/** What a rule is called; its id where the catalogue has no name for it. */
export function ruleTitle(language: Language, rule: string): string {
	const key = `rule.${rule}.title`;
	return hasMessage(key) ? message(language, key) : rule;
}

/** What a figure does in a formula. */
export function roleName(language: Language, role: string): string {
	const key = `ui.role.${role}`;
	return hasMessage(key) ? message(language, key) : role;
}

/** What a reading of an arithmetic relation is called. */
export function readingName(language: Language, reading: string): string {
	const key = [`ui.reading.${reading}`, `word.reading.${reading}`].find(hasMessage);
	return key === undefined ? reading : message(language, key);
}
