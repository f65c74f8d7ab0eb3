/** The one stream of what happens, to every open window. */
import { EventPublisher } from '@orpc/server';
import type { Update } from '../contract/procedures.ts';

export interface Updates {
	emit(update: Update): void;
	/** Everything from now on, `hello` first; ends when `signal` is aborted or the desk closes. */
	stream(signal?: AbortSignal): AsyncGenerator<Update>;
	close(): void;
}

/** A window that reads nothing for so many updates loses the oldest: it is hung, and its memory is ours. */
const BUFFERED = 10_000;

export function updateBus(): Updates {
	const publisher = new EventPublisher<{ update: Update }>({ maxBufferedEvents: BUFFERED });
	const closing = new AbortController();
	return {
		emit: (update) => publisher.publish('update', update),
		close: () => closing.abort(),
		async *stream(signal) {
			const until = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
			if (until.aborted) return;
			// Subscribed before `hello`, so that nothing falls between the two.
			const updates = publisher.subscribe('update', { signal: until });
			try {
				yield { type: 'hello' };
				yield* updates;
			} catch (error) {
				if (!until.aborted) throw error;
			} finally {
				await updates.return(undefined);
			}
		},
	};
}
