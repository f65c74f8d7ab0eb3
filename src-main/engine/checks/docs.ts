/** The rules as a document: docs/rules.md is this, and a test of the repository compares. */
import { rules } from './registry.ts';
import type { HitExample, MissExample, Rule } from './rule.ts';

const shown = (text: string): string => text.replace(/\s*\n+\s*/gu, ' ¶ ').replaceAll('|', '\\|');
const textsOf = ({ text, published }: HitExample | MissExample): string => {
	const texts = (typeof text === 'string' ? [text] : text).map((one) => `“${shown(one)}”`).join(' against ');
	return published === undefined ? texts : `${texts} (published ${published})`;
};

/** What is known of how often a rule is right, in words; null where nothing was measured. */
export interface Measured {
	/** Of all rules: what was measured, when and how. */
	head: string;
	of(rule: Rule): string;
}

function section(rule: Rule, measured: Measured): string {
	const needs = rule.needs.length === 0 ? 'any text' : rule.needs.join(', ');
	return [
		`## ${rule.id}`,
		'',
		`**${rule.title.en} · ${rule.title.zh}** (level: ${rule.level}; looks at: ${needs})`,
		'',
		rule.why,
		'',
		`Authority: ${rule.authority}`,
		'',
		`Measured: ${measured.of(rule)}`,
		'',
		'Speaks:',
		'',
		...rule.examples.hit.map((example) => `- ${textsOf(example)} → *${example.variant}*`),
		'',
		'Stays silent:',
		'',
		...rule.examples.miss.map(
			(example) => `- ${textsOf(example)}: ${example.because}${example.verdict ? ` (*${example.verdict}*)` : ''}`,
		),
		'',
	].join('\n');
}

/** The whole of docs/rules.md, ending in a newline. */
export function renderRuleDocs(measured: Measured): string {
	const head = [
		'# Rules',
		'',
		'Generated from the rule files by `npm run docs`; do not edit. Every example below is run by the suite.',
		'',
		'A rule answers *holds*, *fails* or *cannot-tell*. Only what fails becomes a finding, and what an article does not print ' +
			'is never guessed. A printed number stands for every number that would be printed so; a check speaks only when none of ' +
			'them fits, rounded or cut off.',
		'',
		measured.head,
		'',
	].join('\n');
	return `${head}\n${rules.map((rule) => section(rule, measured)).join('\n')}`;
}
