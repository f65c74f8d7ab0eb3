import type { CheckedDocument, CheckedFiles } from '../contract/checked.ts';
import { failureMessage, message } from '../contract/messages/index.ts';
import { type Level, levels } from '../contract/model.ts';
import { type CheckTimes, checkFiles } from '../desk/check-files.ts';
import { packageVersion } from '../hosts/paths.ts';
import { checkJson } from '../reports/check-json.ts';
import { checkText } from '../reports/check-text.ts';
import { command, type ExitStatus } from './command.ts';
import { readInputs } from './inputs.ts';
import type { Io } from './io.ts';
import { ProfileError, readProfile } from './profile.ts';
import { timingTable } from './timing.ts';

/** tickmark check FILE…: reads, checks and prints, without a library. */
export const check = command({
	name: 'check',
	options: {
		format: { type: 'string', choices: ['text', 'json'] },
		'fail-on': { type: 'string', choices: [...levels, 'never'] },
		published: { type: 'string', day: true },
		profile: { type: 'string' },
		timing: { type: 'boolean' },
	},
	async run({ values, positionals, io, language, askedLanguage }) {
		let profile: Awaited<ReturnType<typeof readProfile>>;
		try {
			profile = await readProfile(values.profile ?? 'newsroom', language);
		} catch (error) {
			// Nothing is checked by half a profile: the findings would not be the ones asked for.
			if (!(error instanceof ProfileError)) throw error;
			for (const reason of error.reasons) await io.err(`tickmark: ${error.file}: ${reason}\n`);
			return 2;
		}
		const inputs = await readInputs(positionals, io);
		let times = '';
		const timing = {
			clock: () => performance.now(),
			tell(told: CheckTimes) {
				times = timingTable(told, language);
			},
		};
		const result = await checkFiles(inputs, {
			published: values.published ?? null,
			profile,
			...(values.timing && { timing }),
		});
		await io.out(
			values.format === 'json'
				? `${JSON.stringify(checkJson(result, packageVersion(), askedLanguage), null, '\t')}\n`
				: checkText(result, { color: colours(io), width: io.terminal ? io.columns : 0, language }),
		);
		for (const { path, failure } of result.failures) {
			await io.err(`tickmark: ${path}: ${failureMessage(language, failure)}\n`);
		}
		for (const { path, decoded } of result.documents) {
			const pages = decoded.pagesWithoutText ?? [];
			if (pages.length === 0) continue;
			const named = pages.slice(0, MOST_PAGES_NAMED).join(', ') + (pages.length > MOST_PAGES_NAMED ? ' …' : '');
			await io.err(`tickmark: ${path}: ${message(language, 'ui.original.no-text', { count: pages.length, pages: named })}\n`);
		}
		await io.err(times);
		return result.documents.some(isBlank) ? 2 : statusOf(result, (values['fail-on'] ?? 'error') as Level | 'never');
	},
});

const MOST_PAGES_NAMED = 20;

/** A scan: there are pages, and no text on any of them. */
const isBlank = ({ decoded }: CheckedDocument): boolean =>
	(decoded.pagesWithoutText?.length ?? 0) > 0 && decoded.text.trim() === '';

/** 2 when an input could not be read, else 1 when a finding is at or above the level, else 0. */
export function statusOf(result: CheckedFiles, failOn: Level | 'never'): ExitStatus {
	if (result.failures.length > 0) return 2;
	if (failOn === 'never') return 0;
	const fails = (found: { level: Level }) => levels.indexOf(found.level) <= levels.indexOf(failOn);
	return result.between.some(fails) || result.documents.some(({ checks }) => checks.findings.some(fails)) ? 1 : 0;
}

/** Colours where a person looks: https://no-color.org, and FORCE_COLOR as Node itself takes it. */
export function colours({ env, terminal }: Pick<Io, 'env' | 'terminal'>): boolean {
	if (env['NO_COLOR']) return false;
	if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
	return terminal && env['TERM'] !== 'dumb';
}
