import { readFile } from 'node:fs/promises';
import { message } from '../contract/messages/index.ts';
import type { Language } from '../contract/model.ts';
import {
	type Profile,
	type ProfileName,
	type ProfileProblem,
	parseProfile,
	profileNames,
	profiles,
} from '../engine/checks/profile.ts';
import { rules } from '../engine/checks/registry.ts';
import { UsageError } from '../hosts/arguments.ts';

/** A profile file that cannot be used: its name, and every reason in words. */
export class ProfileError extends Error {
	readonly file: string;
	readonly reasons: readonly string[];
	constructor(file: string, reasons: readonly string[]) {
		super(`${file}: ${reasons.join(' ')}`);
		this.name = 'ProfileError';
		this.file = file;
		this.reasons = reasons;
	}
}

/** More is no list of settings. */
const MAX_LENGTH = 1_000_000;

const isName = (text: string): text is ProfileName => profileNames.some((name) => name === text);

/**
 * The profile of a name, or of a file of JSON. @throws UsageError for a name that is neither, ProfileError for a file
 * that cannot be read or is no profile.
 */
export async function readProfile(given: string, language: Language): Promise<Profile> {
	if (isName(given)) return profiles[given];
	if (!/\.json$/iu.test(given)) {
		throw new UsageError('bad-choice', { name: '--profile', value: given, choices: [...profileNames, 'FILE.json'].join(', ') });
	}
	const why = (reason: string, params: Record<string, string> = {}) => message(language, `cli.profile.${reason}`, params);
	let text: string;
	try {
		text = await readFile(given, 'utf8');
	} catch (error) {
		if (!(error instanceof Error && 'code' in error)) throw error;
		throw new ProfileError(given, [why('unreadable', { detail: String(error.code) })]);
	}
	if (text.length > MAX_LENGTH) throw new ProfileError(given, [why('too-large')]);
	let data: unknown;
	try {
		// A byte order mark is no JSON, and some editors write one.
		data = JSON.parse(text.replace(/^\uFEFF/u, ''));
	} catch (error) {
		throw new ProfileError(given, [why('not-json', { detail: error instanceof Error ? error.message : String(error) })]);
	}
	const ids = rules.map((rule) => rule.id);
	const parsed = parseProfile(data, ids);
	if ('problems' in parsed)
		throw new ProfileError(
			given,
			parsed.problems.map((problem) => reasonOf(problem, why)),
		);
	return parsed.profile;
}

const reasonOf = (problem: ProfileProblem, why: (reason: string, params: Record<string, string>) => string): string =>
	why(problem.problem, { at: problem.at, found: problem.problem === 'bad-setting' ? problem.found : '' });
