/** The one stream of what happens, to every open window. */
import { AsyncIteratorClass } from '@orpc/server';
import type { Update } from '../contract/procedures.ts';

export interface Updates {
	emit(update: Update): void;
	/**
	 * Everything from now on, `hello` first. Ends at once when `signal` is aborted, and after what was already told when
	 * the desk closes.
	 */
	stream(signal?: AbortSignal): AsyncIteratorClass<Update, undefined, void>;
	close(): void;
}

/** A window that takes nothing for so many updates is hung; it loses the oldest rather than filling our memory. */
const KEPT = 10_000;

/** One window's place in the stream. */
interface Reader {
	waiting: Update[];
	/** Wakes the generator; set while it sleeps. */
	wake: () => void;
}

/** `greeting`: what every window has to know that opens in this session. */
export function updateBus(greeting: readonly Update[] = []): Updates {
	const readers = new Set<Reader>();
	let closed = false;
	return {
		emit(update) {
			for (const reader of readers) {
				reader.waiting.push(update);
				if (reader.waiting.length > KEPT) reader.waiting.shift();
				reader.wake();
			}
		},
		stream(signal) {
			const reader: Reader = { waiting: [{ type: 'hello' }, ...greeting], wake: () => {} };
			const wake = () => reader.wake();
			let left = false;
			readers.add(reader);
			signal?.addEventListener('abort', wake);
			const next = async (): Promise<IteratorResult<Update, undefined>> => {
				for (;;) {
					if (left || signal?.aborted) return { done: true, value: undefined };
					const value = reader.waiting.shift();
					if (value) return { done: false, value };
					if (closed) return { done: true, value: undefined };
					await new Promise<void>((resolve) => (reader.wake = resolve));
				}
			};
			// Not an async generator: one that sleeps hears of its end only when it is woken, and stays a reader till then.
			return new AsyncIteratorClass(next, async () => {
				left = true;
				readers.delete(reader);
				signal?.removeEventListener('abort', wake);
				wake();
			});
		},
		close() {
			closed = true;
			for (const reader of readers) reader.wake();
		},
	};
}
