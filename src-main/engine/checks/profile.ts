/**
 * Profiles: which rules a house runs and how loud each may be. A profile is data, so that a desk can keep its own beside
 * its style book. Turning a rule off is not dismissing a finding: a rule that is off is not run.
 */
import { type Level, levels } from '../../contract/model.ts';
import type { Rule } from './rule.ts';

export const profileNames = ['newsroom', 'strict', 'figures-only'] as const;
export type ProfileName = (typeof profileNames)[number];

/** `default`: as the rule itself says. A level is what the rule speaks at; what it says more softly stays softer. */
export const ruleSettings = ['off', 'note', 'warning', 'error', 'default'] as const;
export type RuleSetting = (typeof ruleSettings)[number];

/** A rule that a profile does not name runs as it is. */
export interface Profile {
	rules: Readonly<Record<string, RuleSetting>>;
}

interface Row {
	rule: string;
	newsroom: RuleSetting;
	strict: RuleSetting;
	'figures-only': RuleSetting;
	/** Why it is not on everywhere. */
	why: string;
}

const row = (rule: string, newsroom: RuleSetting, strict: RuleSetting, figuresOnly: RuleSetting, why: string): Row => ({
	rule,
	newsroom,
	strict,
	'figures-only': figuresOnly,
	why,
});

/**
 * What is not on in every profile. Everything else is: arithmetic, conflicts, dates, damaged numbers and whatever
 * changes the value that a reader takes away.
 */
export const profileTable: readonly Row[] = [
	row(
		'no-named-source',
		'off',
		'default',
		'off',
		'The paper’s own reporting has no source to name: asked only where a house asks it of every figure in a headline.',
	),
	row('furniture-figures', 'off', 'default', 'off', 'A list of what was left out tells of the reading, not of the report.'),
	row('full-year-tongbi', 'off', 'default', 'off', 'Whether a full year may be compared by 同比 is disputed.'),
	row('unit-two-ways', 'default', 'default', 'off', 'A matter of form: the unit is the same.'),
	row('times-more', 'off', 'default', 'off', '“Three times more than” is accepted by many houses.'),
	row(
		'doubled-approximator',
		'default',
		'default',
		'off',
		'A matter of words: the figure is what it is with one of them or two.',
	),
	row('approximated-exact-count', 'default', 'default', 'off', 'A matter of words.'),
	row('approximated-range', 'default', 'default', 'off', 'A matter of words.'),
	row('deadline-for-cutoff', 'default', 'default', 'off', 'A matter of words: the day is the same.'),
	row('average-of-all', 'default', 'default', 'off', 'A matter of words.'),
	row('two-word', 'default', 'default', 'off', 'A matter of words.'),
	row('scale-word-in-digits', 'default', 'default', 'off', 'A form of GB/T 15835 that leaves the value as it is.'),
	row('approximation-in-digits', 'default', 'default', 'off', 'A form of GB/T 15835 that leaves the value as it is.'),
	row('shortened-year', 'default', 'default', 'off', 'A form of GB/T 15835; the reader of the day knows the century.'),
	row('mixed-numeral-forms', 'default', 'default', 'off', 'A form of GB/T 15835 that leaves the value as it is.'),
	row('zero-character', 'default', 'default', 'off', 'A form of GB/T 15835 that leaves the value as it is.'),
	row('full-width-digits', 'default', 'default', 'off', 'A matter of typesetting.'),
	row('leading-zero-missing', 'default', 'default', 'off', 'A form of GB/T 15835 and AP that leaves the value as it is.'),
	row('date-name-form', 'default', 'default', 'off', 'A form of GB/T 15835 that leaves the day as it is.'),
	row(
		'times-fewer',
		'default',
		'default',
		'off',
		'A matter of words as long as no ends are printed; with ends the arithmetic rules speak.',
	),
	row('range-words-mixed', 'default', 'default', 'off', 'A matter of words: both ends are printed.'),
	row('ordinal-suffix', 'default', 'default', 'off', 'A matter of spelling.'),
	row('singular-count', 'default', 'default', 'off', 'A matter of agreement.'),
];

const builtIn = (name: ProfileName): Profile => ({
	rules: Object.fromEntries(profileTable.filter((one) => one[name] !== 'default').map((one) => [one.rule, one[name]])),
});

export const profiles: Readonly<Record<ProfileName, Profile>> = {
	newsroom: builtIn('newsroom'),
	strict: builtIn('strict'),
	'figures-only': builtIn('figures-only'),
};

/** What is wrong with the data of a profile, and where in it. */
export type ProfileProblem =
	| { problem: 'not-an-object'; at: string }
	| { problem: 'unknown-key'; at: string }
	| { problem: 'unknown-profile'; at: string }
	| { problem: 'unknown-rule'; at: string }
	| { problem: 'bad-setting'; at: string; found: string };

const isRecord = (data: unknown): data is Record<string, unknown> =>
	typeof data === 'object' && data !== null && !Array.isArray(data);

const isOneOf = <T extends string>(names: readonly T[], value: unknown): value is T => names.some((name) => name === value);

/**
 * Reads a house's own profile: {"extends": "newsroom", "rules": {"<id>": "off" | "note" | "warning" | "error" | "default"}}.
 * Without `extends` it builds on newsroom. Every problem is told, in the order in which they stand.
 */
export function parseProfile(data: unknown, ids: readonly string[]): { profile: Profile } | { problems: ProfileProblem[] } {
	if (!isRecord(data)) return { problems: [{ problem: 'not-an-object', at: '' }] };
	const problems: ProfileProblem[] = [];
	for (const key of Object.keys(data))
		if (key !== 'extends' && key !== 'rules') problems.push({ problem: 'unknown-key', at: key });
	const base = data['extends'] ?? 'newsroom';
	if (!isOneOf(profileNames, base)) problems.push({ problem: 'unknown-profile', at: shown(base) });
	const rules: Record<string, RuleSetting> = {};
	const own = data['rules'] ?? {};
	if (!isRecord(own)) problems.push({ problem: 'not-an-object', at: 'rules' });
	else {
		const known = new Set(ids);
		for (const [id, setting] of Object.entries(own)) {
			if (!known.has(id)) problems.push({ problem: 'unknown-rule', at: id });
			else if (!isOneOf(ruleSettings, setting)) problems.push({ problem: 'bad-setting', at: id, found: shown(setting) });
			else rules[id] = setting;
		}
	}
	if (problems.length > 0 || !isOneOf(profileNames, base)) return { problems };
	return { profile: { rules: { ...profiles[base].rules, ...rules } } };
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

/** Own properties only: a rule called `constructor` would find one otherwise. */
export const settingOf = (profile: Profile, rule: string): RuleSetting =>
	Object.hasOwn(profile.rules, rule) ? (profile.rules[rule] ?? 'default') : 'default';

const softness = (level: Level): number => levels.indexOf(level);

/**
 * The level of a finding in a profile. Findings at the rule's own level or above take the profile's; what the rule says
 * more softly keeps its level unless the profile's is softer still.
 */
export function levelIn(profile: Profile, rule: Pick<Rule, 'id' | 'level'>, level: Level): Level {
	const setting = settingOf(profile, rule.id);
	if (setting === 'default' || setting === 'off') return level;
	if (softness(level) <= softness(rule.level)) return setting;
	return softness(setting) > softness(level) ? setting : level;
}
