/** The profile that the editor has chosen: handed to the engine by its name or its text, and part of every reading's name. */
import { ORPCError } from '@orpc/server';
import { ownProfileSchema, type ProfileChoice, profileChoiceSchema, type TriedProfile } from '../contract/profile.ts';
import type { Store } from '../store/open.ts';
import { sha256 } from './chain.ts';
import type { DeskContext } from './context.ts';
import type { JobProfile } from './engine.ts';

const MARK_LENGTH = 12;

/** What the engine is to check by. A stored choice that does not fit any more is the newsroom's. */
export function profileOf(store: Pick<Store, 'settings'>): JobProfile {
	const stored = store.settings.all();
	const choice = profileChoiceSchema.safeParse(stored['profile']);
	if (!choice.success) return { name: 'newsroom' };
	if (choice.data !== 'own') return { name: choice.data };
	const own = ownProfileSchema.safeParse(stored['ownProfile']);
	return own.success ? { text: own.data.text } : { name: 'newsroom' };
}

/** Tells readings checked by different profiles apart. Empty for the newsroom's, which needs no telling. */
export function profileMark(profile: JobProfile): string {
	if ('text' in profile) return ` own-${sha256(profile.text).slice(0, MARK_LENGTH)}`;
	return profile.name === 'newsroom' ? '' : ` ${profile.name}`;
}

/** What a profile comes to; `text` is the JSON of an own one. Errors: TIMED_OUT, WORKER_DIED. */
export function tryProfile(
	{ engine }: Pick<DeskContext, 'engine'>,
	{ profile, text }: { profile: ProfileChoice; text: string | null },
): Promise<TriedProfile> {
	if (profile !== 'own') return engine.run({ kind: 'profile', profile: { name: profile } }, { what: profile });
	if (text === null) throw new ORPCError('BAD_REQUEST', { message: 'an own profile has a text' });
	return engine.run({ kind: 'profile', profile: { text } }, { what: profile });
}
