/** One at a time, in the order asked. */
export interface Turns {
	/** Runs `work` once everything asked before has ended, however it ended. */
	take<T>(work: () => Promise<T>): Promise<T>;
	/** Resolves when nothing is left. */
	idle(): Promise<void>;
}

export function turns(): Turns {
	let last: Promise<unknown> = Promise.resolve();
	return {
		take(work) {
			const turn = last.then(work);
			// The next in line does not care how this one ended; whoever asked for it does.
			last = turn.catch(() => {});
			return turn;
		},
		idle: async () => void (await last),
	};
}
