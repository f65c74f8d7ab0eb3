import { message } from '../contract/messages/index.ts';
import type { BetweenFinding, Finding, Language } from '../contract/model.ts';

/** The words of a finding: generated from its data, so the same text always gives the same words. */
export const findingMessage = (finding: Finding | BetweenFinding, language: Language): string =>
	message(language, `rule.${finding.rule}.${finding.variant}`, finding.params);
