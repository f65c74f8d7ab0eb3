/** Time by rule, on demand. The engine has no clock: whoever asks brings one. */

/** Milliseconds from any fixed point, as `performance.now` gives them. */
export type Clock = () => number;

export interface RuleTiming {
	rule: string;
	/** Documents it was run on, and those whose facts it compared. */
	calls: number;
	milliseconds: number;
}

export interface Stopwatch {
	/** Runs something on a rule's account. What it throws passes through, and is still on that account. */
	time<T>(rule: string, run: () => T): T;
	/** The dearest first. */
	timings(): RuleTiming[];
}

const IDLE: Stopwatch = { time: (_rule, run) => run(), timings: () => [] };

export function stopwatch(clock: Clock | undefined): Stopwatch {
	if (!clock) return IDLE;
	const accounts = new Map<string, RuleTiming>();
	return {
		time(rule, run) {
			const account = accounts.get(rule) ?? { rule, calls: 0, milliseconds: 0 };
			accounts.set(rule, account);
			account.calls++;
			const start = clock();
			try {
				return run();
			} finally {
				account.milliseconds += clock() - start;
			}
		},
		timings: () => [...accounts.values()].sort((a, b) => b.milliseconds - a.milliseconds),
	};
}
