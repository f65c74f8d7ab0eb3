/** The editor's settings. What is stored under a key and does not fit any more counts as not set. */
import { ORPCError } from '@orpc/server';
import type { z } from 'zod';
import { usualRounds } from '../contract/usual-rounds.ts';
import { type Settings, settingsSchema } from '../contract/view.ts';
import type { Store } from '../store/open.ts';
import type { DeskContext } from './context.ts';
import type { Jobs } from './jobs.ts';
import { profileMark, profileOf, tryProfile } from './profile.ts';
import { recheckAll } from './recheck.ts';

/** As long as nothing is set. */
export const unsetSettings: Settings = {
	name: '',
	language: 'system',
	theme: 'system',
	trashDays: 30,
	view: 'ledger',
	keys: {},
	profile: 'newsroom',
	ownProfile: null,
	rounds: [...usualRounds],
	watchedFolder: null,
};

export function settingsOf(store: Pick<Store, 'settings'>): Settings {
	const stored = store.settings.all();
	const found = Object.entries(settingsSchema.shape).flatMap(([key, schema]: [string, z.ZodType]) => {
		const value = schema.safeParse(stored[key]);
		return value.success ? [[key, value.data]] : [];
	});
	return { ...unsetSettings, ...Object.fromEntries(found) };
}

/**
 * Keeps a change and tells every window. Another profile has everything checked again, in the background.
 * Errors: BAD_REQUEST for an own profile that is none; TIMED_OUT, WORKER_DIED, those of the store.
 */
export async function setSettings(
	context: DeskContext,
	change: { [K in keyof Settings]?: Settings[K] | undefined },
	jobs: Jobs,
): Promise<Settings> {
	const { store, updates } = context;
	await refuseUnsound(context, change);
	const before = profileMark(profileOf(store));
	store.transaction(() => {
		for (const [key, value] of Object.entries(change)) if (value !== undefined) store.settings.set(key, value);
	});
	updates.emit({ type: 'settings-changed' });
	if (profileMark(profileOf(store)) !== before) recheckAll(context, jobs);
	return settingsOf(store);
}

/** Half a profile would give findings that nobody asked for: one with problems is not kept, nor `own` without one. */
async function refuseUnsound(
	context: DeskContext,
	{ profile, ownProfile }: { [K in keyof Settings]?: Settings[K] | undefined },
): Promise<void> {
	const refuse = (message: string) => new ORPCError('BAD_REQUEST', { message });
	if (ownProfile) {
		const { problems } = await tryProfile(context, { profile: 'own', text: ownProfile.text });
		if (problems.length > 0) throw refuse('the own profile is none');
	}
	const now = settingsOf(context.store);
	const own = ownProfile === undefined ? now.ownProfile : ownProfile;
	if ((profile ?? now.profile) === 'own' && own === null) throw refuse('there is no own profile');
}
