/** The jobs of engine.ts, done here and now. Pure, as the engine is. */
import type { Relation } from '../contract/model.ts';
import type { Correction, Marked } from '../contract/review.ts';
import { check } from '../engine/check.ts';
import { compareDocuments, factsOfDocument } from '../engine/checks/between.ts';
import { rework } from '../engine/checks/rework.ts';
import { viewOf } from '../engine/checks/view.ts';
import { extract } from '../engine/figures/index.ts';
import { claimOfMark } from '../engine/mark.ts';
import { read } from '../engine/read.ts';
import { NO_TRACE } from '../engine/trace.ts';
import type { CheckJob, Job, JobResults, MarkJob, ParseJob, ReadJob, ReadResult, ReworkJob } from './engine.ts';
import { inProfile, tryProfile, usableProfile } from './profile-jobs.ts';

export function runJob(job: Job): JobResults[Job['kind']] {
	switch (job.kind) {
		case 'read':
			return readJob(job);
		case 'check':
			return checkJob(job);
		case 'compare':
			return inProfile(compareDocuments(job.fresh, job.stored), usableProfile(job.profile));
		case 'parse':
			return parseJob(job);
		case 'mark':
			return markJob(job);
		case 'rework':
			return reworkJob(job);
		case 'profile':
			return tryProfile(job.profile);
	}
}

function readJob({ source, document, layout, declared, published, profile }: ReadJob): ReadResult {
	const reading = read(source, {
		...(layout && { layout }),
		...(declared && { declared }),
		...(published === null ? {} : { published }),
	});
	return { reading, ...checkJob({ reading, source, document, profile }) };
}

function checkJob({ reading, source, document, profile }: Omit<CheckJob, 'kind'>): JobResults['check'] {
	const [checks] = check([{ reading, source }], { profile: usableProfile(profile) }).documents;
	if (!checks) throw new Error('the check of one document gave none');
	return { checks, facts: factsOfDocument(viewOf(reading, source), document) };
}

/** The first figure in the words typed, or null. Two figures are no correction of one: null too. */
function parseJob({ text, language, published }: ParseJob): Correction | null {
	const typed = text.trim();
	const { figures } = extract(typed, language, { paragraphKind: 'body', published, trace: NO_TRACE });
	const [figure] = figures;
	if (!figure || figures.length > 1) return null;
	const { value, low, high, unit, modifier } = figure;
	return { text: typed, value, low, high, unit, modifier };
}

/** The one figure in the stretch, or null: the rest of the stretch belongs to it because the editor says so. */
function markJob({ text, around, paragraph, from, to }: MarkJob): Marked | null {
	const { language } = around;
	const published = around.published?.day ?? null;
	const { figures } = extract(text, language, { paragraphKind: 'body', published, trace: NO_TRACE });
	const [figure] = figures;
	if (!figure || figures.length > 1) return null;
	const { kind, value, low, high, unit, modifier, modifierText, precision, time } = figure;
	const meaning = { kind, value, low, high, unit, modifier, modifierText, precision, time };
	const claim = claimOfMark(around, { paragraph, from, to, ...meaning });
	return { text, ...meaning, ...(claim && { claim }) };
}

function reworkJob({ reading, source, rule, operands }: ReworkJob): Relation | null {
	const view = viewOf(reading, source);
	const paired = operands.flatMap(({ role, figure }) => {
		const known = view.figure(figure);
		return known ? [{ role, figure: known }] : [];
	});
	return rework(view, rule, paired);
}
