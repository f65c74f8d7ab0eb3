/**
 * The one stream of what happens at the desk, followed for as long as the window stands. A stream that ends is asked for
 * again, at first soon and then ever more slowly, and the window is told, so that nobody works on a dead desk unawares.
 */
import type { Update } from '../../src-main/contract/procedures.ts';
import type { DeskClient } from './client.ts';

export type Connection = { state: 'connecting' } | { state: 'standing' } | { state: 'lost'; attempt: number };

export interface Follower {
	onUpdate(update: Update): void;
	onConnection(connection: Connection): void;
	signal: AbortSignal;
	/** Resolves after so many milliseconds, or at once when the signal is aborted. */
	wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

const FIRST_WAIT = 250;
const LONGEST_WAIT = 8000;

/** How long to wait before the n-th attempt (from 1), in milliseconds. */
export const backOff = (attempt: number): number => Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (attempt - 1));

/** Waits on the clock; the timer goes with the signal. */
export function waitOnClock(milliseconds: number, signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		if (signal.aborted) return resolve();
		const timer = setTimeout(resolve, milliseconds);
		signal.addEventListener(
			'abort',
			() => {
				clearTimeout(timer);
				resolve();
			},
			{ once: true },
		);
	});
}

/** Follows the stream until the signal is aborted. Never throws: a lost stream is a state, not an error. */
export async function followUpdates(client: Pick<DeskClient, 'app'>, follower: Follower): Promise<void> {
	const { signal } = follower;
	follower.onConnection({ state: 'connecting' });
	let attempt = 0;
	while (!signal.aborted) {
		try {
			for await (const update of await client.app.updates(undefined, { signal })) {
				if (update.type === 'hello') {
					attempt = 0;
					follower.onConnection({ state: 'standing' });
				}
				follower.onUpdate(update);
			}
		} catch {
			// Why it broke is in the desk's own log; what the editor needs to know is that it did, which follows.
		}
		if (signal.aborted) return;
		attempt += 1;
		follower.onConnection({ state: 'lost', attempt });
		await follower.wait(backOff(attempt), signal);
	}
}
