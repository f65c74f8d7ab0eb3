/** Checks files without a store, in this process: what `tickmark check` does. */
import type { CheckedDocument, CheckedFiles } from '../contract/checked.ts';
import { AppError, type Failure } from '../contract/errors.ts';
import type { Language } from '../contract/model.ts';
import { check } from '../engine/check.ts';
import type { Profile } from '../engine/checks/profile.ts';
import type { Clock, RuleTiming } from '../engine/checks/timing.ts';
import { read } from '../engine/read.ts';
import type { Part } from '../intake/index.ts';
import type { Intake } from './intake.ts';
import { intakePool } from './intake-pool.ts';

/** A file's bytes, or why there are none. */
export interface CheckInputFile {
	path: string;
	bytes: Uint8Array | Failure;
}

export interface CheckFilesOptions {
	/** The day to go by, instead of what the texts say. */
	published: string | null;
	/** The language to read by, instead of what the texts look like. */
	language?: Language;
	/** Which rules run and how loud; the newsroom’s when left out. */
	profile?: Profile;
	/** Asks for the time of the reading and of every rule. */
	timing?: { clock: Clock; tell(times: CheckTimes): void };
}

/** Milliseconds. */
export interface CheckTimes {
	/** Decoding and reading of all files together. */
	reading: number;
	/** The dearest first. What several rules share is on the account of the first that asks for it. */
	rules: readonly RuleTiming[];
}

/** Reads and checks all, and compares them with each other. What cannot be read is among the failures, in input order. */
export async function checkFiles(
	inputs: readonly CheckInputFile[],
	{ published, language, profile, timing }: CheckFilesOptions,
): Promise<CheckedFiles> {
	const start = timing?.clock() ?? 0;
	const failures: CheckedFiles['failures'] = [];
	const read: Omit<CheckedDocument, 'checks'>[] = [];
	const intake = intakePool();
	const one = async (path: string, bytes: Uint8Array | Failure): Promise<void> => {
		try {
			if (!(bytes instanceof Uint8Array)) failures.push({ path, failure: bytes });
			else read.push(await readFile(intake, path, bytes, { published, ...(language && { language }) }));
		} catch (error) {
			if (!(error instanceof AppError)) throw error;
			failures.push({ path, failure: error.failure });
		}
	};
	try {
		for (const { path, bytes } of inputs) {
			for (const part of await partsOf(intake, path, bytes)) await one(part.name, 'failure' in part ? part.failure : part.bytes);
		}
	} finally {
		await intake.close();
	}
	const reading = (timing?.clock() ?? 0) - start;
	const checked = check(
		read.map(({ reading, decoded }) => ({ reading, source: decoded.text })),
		{ ...(profile && { profile }), ...(timing && { clock: timing.clock }) },
	);
	timing?.tell({ reading, rules: checked.timings });
	const documents = read.flatMap((document, index) => {
		const checks = checked.documents[index];
		return checks ? [{ ...document, checks }] : [];
	});
	return { documents, between: checked.between, failures };
}

/** A file's documents; one that could not be read is its own failure. */
async function partsOf(intake: Intake, path: string, bytes: Uint8Array | Failure): Promise<Part[]> {
	if (!(bytes instanceof Uint8Array)) return [{ name: path, failure: bytes }];
	try {
		return await intake.expand(bytes, path);
	} catch (error) {
		if (error instanceof AppError) return [{ name: path, failure: error.failure }];
		throw error;
	}
}

async function readFile(
	intake: Intake,
	path: string,
	bytes: Uint8Array,
	{ published, language }: CheckFilesOptions,
): Promise<Omit<CheckedDocument, 'checks'>> {
	const { text, format, encoding, layout, declared, pagesWithoutText } = await intake.decode(bytes, path);
	const reading = read(text, {
		...(language && { language }),
		...(published !== null && { published }),
		...(layout && { layout }),
		...(declared && { declared }),
	});
	return { path, decoded: { text, format, encoding, pagesWithoutText }, reading };
}
