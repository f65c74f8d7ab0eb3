import type { Context } from '@orpc/server';
import type { StandardHandlerOptions } from '@orpc/server/standard';

/** Counts open windows by the one stream each of them holds, the same way over every transport. */
export interface Windows {
	/** For the `clientInterceptors` of an oRPC handler. */
	readonly interceptor: ClientInterceptor;
	readonly count: number;
	/** Called after every change of `count`. Returns the way to stop listening. */
	onChange(listener: (count: number) => void): () => void;
	/** Resolves once a window listens to updates: what is emitted after that arrives. */
	listening(): Promise<void>;
}

type ClientInterceptor = NonNullable<StandardHandlerOptions<Context>['clientInterceptors']>[number];

export function trackWindows(): Windows {
	let count = 0;
	const listeners = new Set<(count: number) => void>();
	const waiting = new Set<() => void>();
	const change = (by: 1 | -1) => {
		count += by;
		for (const listener of [...listeners]) listener(count);
	};

	const interceptor: ClientInterceptor = async ({ next, path, signal }) => {
		const output = await next();
		if (path.join('.') !== 'app.updates' || !isStream(output)) return output;
		let open = false;
		let gone = false;
		const leave = () => {
			gone = true;
			signal?.removeEventListener('abort', leave);
			if (!open) return;
			open = false;
			change(-1);
		};
		signal?.addEventListener('abort', leave);
		// A window counts from its first update on: the desk says hello when it has subscribed.
		const arrive = () => {
			if (open || gone || signal?.aborted) return;
			open = true;
			change(1);
			for (const resolve of waiting) resolve();
			waiting.clear();
		};
		const stream: AsyncIterableIterator<unknown> = {
			async next() {
				try {
					const result = await output.next();
					if (result.done) leave();
					else arrive();
					return result;
				} catch (error) {
					leave();
					throw error;
				}
			},
			async return(value) {
				leave();
				return (await output.return?.(value)) ?? { done: true, value };
			},
			[Symbol.asyncIterator]: () => stream,
		};
		return stream;
	};

	return {
		interceptor,
		get count() {
			return count;
		},
		onChange(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		listening: () => (count > 0 ? Promise.resolve() : new Promise((resolve) => waiting.add(resolve))),
	};
}

const isStream = (value: unknown): value is AsyncIterableIterator<unknown> =>
	typeof value === 'object' && value !== null && Symbol.asyncIterator in value && 'next' in value;
