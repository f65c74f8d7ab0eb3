/** The engine itself, run here and now instead of in threads. */

import type { Engine, Job, JobResults } from '../engine.ts';
import { runJob } from '../engine-jobs.ts';

export const directEngine = (): Engine => ({
	id: 'direct',
	run: async <J extends Job>(job: J) => runJob(job) as JobResults[J['kind']],
	close: async () => {},
});
