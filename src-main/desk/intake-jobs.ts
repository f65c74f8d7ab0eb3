/** The jobs of intake.ts, done in the thread that calls. */
import { AppError } from '../contract/errors.ts';
import { decode, expand } from '../intake/index.ts';
import type { IntakeAnswer, IntakeJob } from './intake.ts';

export async function runIntakeJob(job: IntakeJob): Promise<IntakeAnswer> {
	try {
		if (job.kind === 'expand') return { parts: await expand(job.bytes, job.name) };
		return { decoded: await decode(job.bytes, job.name, job.options) };
	} catch (error) {
		if (error instanceof AppError) return { failure: error.failure };
		throw error;
	}
}
