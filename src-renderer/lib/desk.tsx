/** What every screen needs of the desk: the client, the settings, whether anybody answers, and what happens there. */

import type { ReactNode } from 'react';
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Update } from '../../src-main/contract/procedures.ts';
import type { AppInfo, Settings } from '../../src-main/contract/view.ts';
import type { DeskClient } from './client.ts';
import { type Connection, followUpdates, waitOnClock } from './updates.ts';

export interface Desk {
	client: DeskClient;
	info: AppInfo | null;
	settings: Settings | null;
	connection: Connection;
	/** Takes effect at once in this window; resolves when the desk has kept it. Rejects when it could not. */
	changeSettings(change: Partial<Settings>): Promise<void>;
	/** Calls `listener` for every update until the returned function is called. */
	onUpdate(listener: (update: Update) => void): () => void;
	/** Runs a command in this window alone, as if the host's menu had sent it. */
	command(name: string): void;
}

const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
	const desk = use(DeskContext);
	if (!desk) throw new Error('useDesk outside DeskProvider');
	return desk;
}

/** The settings; null before the desk has told them, and where there is no desk (a component drawn by itself). */
export const useSettings = (): Settings | null => use(DeskContext)?.settings ?? null;

/** Calls `listener` on every update while the component stands. */
export function useUpdates(listener: (update: Update) => void): void {
	const { onUpdate } = useDesk();
	const latest = useRef(listener);
	useEffect(() => {
		latest.current = listener;
	});
	useEffect(() => onUpdate((update) => latest.current(update)), [onUpdate]);
}

export function DeskProvider({ client, children }: { client: DeskClient; children: ReactNode }) {
	const [info, setInfo] = useState<AppInfo | null>(null);
	const [settings, setSettings] = useState<Settings | null>(null);
	const [connection, setConnection] = useState<Connection>({ state: 'connecting' });
	const listeners = useRef(new Set<(update: Update) => void>());

	useEffect(() => {
		const controller = new AbortController();
		const refresh = (): void => {
			// A call that fails here has lost its desk, and the stream says so in plain sight.
			client.app.info().then(setInfo, () => undefined);
			client.settings.get().then(setSettings, () => undefined);
		};
		void followUpdates(client, {
			signal: controller.signal,
			wait: waitOnClock,
			onConnection: setConnection,
			onUpdate: (update) => {
				if (update.type === 'hello' || update.type === 'settings-changed') refresh();
				for (const listener of listeners.current) listener(update);
			},
		});
		return () => controller.abort();
	}, [client]);

	const changeSettings = useCallback(
		async (change: Partial<Settings>) => {
			setSettings((s) => (s ? { ...s, ...change } : s));
			setSettings(await client.settings.set(change));
		},
		[client],
	);
	const onUpdate = useCallback((listener: (update: Update) => void) => {
		listeners.current.add(listener);
		return () => void listeners.current.delete(listener);
	}, []);

	const command = useCallback((name: string) => {
		for (const listener of listeners.current) listener({ type: 'command', command: name });
	}, []);

	const desk = useMemo(
		() => ({ client, info, settings, connection, changeSettings, onUpdate, command }),
		[client, info, settings, connection, changeSettings, onUpdate, command],
	);
	return <DeskContext value={desk}>{children}</DeskContext>;
}
