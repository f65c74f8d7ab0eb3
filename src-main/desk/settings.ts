/** The editor's settings. What is stored under a key and does not fit any more counts as not set. */
import type { z } from 'zod';
import { type Settings, settingsSchema } from '../contract/view.ts';
import type { Store } from '../store/open.ts';
import type { DeskContext } from './context.ts';

const unset: Settings = { name: '', language: 'system', theme: 'system', view: 'ledger', keys: {} };

export function settingsOf(store: Pick<Store, 'settings'>): Settings {
	const stored = store.settings.all();
	const found = Object.entries(settingsSchema.shape).flatMap(([key, schema]: [string, z.ZodType]) => {
		const value = schema.safeParse(stored[key]);
		return value.success ? [[key, value.data]] : [];
	});
	return { ...unset, ...Object.fromEntries(found) };
}

export function setSettings(
	{ store, updates }: DeskContext,
	change: { [K in keyof Settings]?: Settings[K] | undefined },
): Settings {
	store.transaction(() => {
		for (const [key, value] of Object.entries(change)) if (value !== undefined) store.settings.set(key, value);
	});
	updates.emit({ type: 'settings-changed' });
	return settingsOf(store);
}
