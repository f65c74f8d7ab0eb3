/** Everything checked anew, once another profile has been chosen. */
import type { DeskContext } from './context.ts';
import type { Jobs } from './jobs.ts';
import { rereadAll } from './reread.ts';

export const RECHECK_JOB = 'recheck';

/** Has everything checked by the profile that is now chosen, the newest first; a check that is still running is stopped. */
export function recheckAll(context: DeskContext, jobs: Jobs): void {
	jobs.cancel(RECHECK_JOB);
	context.articles.forgetAll();
	jobs
		.run(RECHECK_JOB, (signal) => rereadAll(context, signal, RECHECK_JOB))
		.catch((error: unknown) => context.log('checking by another profile failed', error));
}
