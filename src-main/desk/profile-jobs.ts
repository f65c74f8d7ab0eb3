/** Profiles as the engine's thread knows them: by name, or read from a house's JSON. Pure, as the engine is. */
import type { BetweenFinding } from '../contract/model.ts';
import type { ProfileProblemInfo, TriedProfile } from '../contract/profile.ts';
import { levelIn, type Profile, type ProfileProblem, parseProfile, profiles, settingOf } from '../engine/checks/profile.ts';
import { rules } from '../engine/checks/registry.ts';
import type { JobProfile } from './engine.ts';

const problem = (part: Partial<ProfileProblemInfo> & Pick<ProfileProblemInfo, 'problem'>): ProfileProblemInfo => ({
	at: '',
	found: '',
	detail: '',
	...part,
});

const told = (one: ProfileProblem): ProfileProblemInfo =>
	problem({ problem: one.problem, at: one.at, found: one.problem === 'bad-setting' ? one.found : '' });

function readProfile(given: JobProfile): { profile: Profile } | { problems: ProfileProblemInfo[] } {
	if ('name' in given) return { profile: profiles[given.name] };
	let data: unknown;
	try {
		// A byte order mark is no JSON, and some editors write one.
		data = JSON.parse(given.text.replace(/^\uFEFF/u, ''));
	} catch (error) {
		return { problems: [problem({ problem: 'not-json', detail: error instanceof Error ? error.message : String(error) })] };
	}
	const ids = rules.map((rule) => rule.id);
	const parsed = parseProfile(data, ids);
	return 'problems' in parsed ? { problems: parsed.problems.map(told) } : parsed;
}

export function tryProfile(given: JobProfile): TriedProfile {
	const read = readProfile(given);
	if ('problems' in read) return { problems: read.problems, rules: rules.length, running: 0 };
	const running = rules.filter((rule) => settingOf(read.profile, rule.id) !== 'off').length;
	return { problems: [], rules: rules.length, running };
}

let last: { text: string; profile: Profile } | null = null;

/**
 * The profile to check by. What was a profile when it was chosen and is none for this program any more (a rule was
 * renamed) falls back on the newsroom's: too many findings are better than none.
 */
export function usableProfile(given: JobProfile): Profile {
	if ('name' in given) return profiles[given.name];
	if (last?.text === given.text) return last.profile;
	const read = readProfile(given);
	const profile = 'profile' in read ? read.profile : profiles.newsroom;
	last = { text: given.text, profile };
	return profile;
}

/** Findings between articles as a profile has them: without those of rules that are off, at the levels it gives the rest. */
export function inProfile(findings: readonly BetweenFinding[], profile: Profile): BetweenFinding[] {
	return findings.flatMap((finding) => {
		const rule = rules.find(({ id }) => id === finding.rule);
		if (!rule) return [finding];
		return settingOf(profile, rule.id) === 'off' ? [] : [{ ...finding, level: levelIn(profile, rule, finding.level) }];
	});
}
