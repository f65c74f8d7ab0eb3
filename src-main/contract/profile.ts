/** Which rules the desk runs and how loud each may be (docs/profiles.md): one of the program's profiles or a house's own. */
import { z } from 'zod';
import { LONGEST_PROFILE, profileChoices } from './profile-choices.ts';

export const profileChoiceSchema = z.enum(profileChoices);
export type ProfileChoice = z.infer<typeof profileChoiceSchema>;

/** A house's own profile: the name of its file, and its JSON as it was written. */
export const ownProfileSchema = z.object({ name: z.string().max(200), text: z.string().max(LONGEST_PROFILE) });
export type OwnProfile = z.infer<typeof ownProfileSchema>;

export const profileProblems = [
	'not-json',
	'not-an-object',
	'unknown-key',
	'unknown-profile',
	'unknown-rule',
	'bad-setting',
] as const;

/** What is wrong with a profile, in the order in which it stands there. Its words are under `cli.profile.<problem>`. */
export const profileProblemSchema = z.object({
	problem: z.enum(profileProblems),
	at: z.string(),
	/** The setting that there is not. */
	found: z.string(),
	/** What the JSON reader said. */
	detail: z.string(),
});
export type ProfileProblemInfo = z.infer<typeof profileProblemSchema>;

/** What a profile comes to. Nothing of it is used while there are problems. */
export const triedProfileSchema = z.object({
	problems: z.array(profileProblemSchema),
	/** How many rules it has. */
	rules: z.number().int(),
	/** How many of them it runs. */
	running: z.number().int(),
});
export type TriedProfile = z.infer<typeof triedProfileSchema>;
