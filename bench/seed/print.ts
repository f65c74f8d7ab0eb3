/** The tables and lists of a run, as text. */
import type { Language, Span } from '../../src-main/contract/model.ts';
import { type Run, recall, scores, type Trial, tally } from './run.ts';

const percent = (share: number | null): string => (share === null ? '' : share.toFixed(3));

export function tableOfClasses({ trials }: Run): object[] {
	const groups = Map.groupBy(trials, (trial) => trial.class);
	return [...groups].map(([{ id, level }, group]) => {
		const counts = tally(group);
		const inLanguage = (language: Language): Trial[] => group.filter((trial) => trial.language === language);
		return {
			class: id,
			level,
			...counts,
			recall: percent(recall(counts)),
			zh: percent(recall(tally(inLanguage('zh')))),
			en: percent(recall(tally(inLanguage('en')))),
		};
	});
}

/** What each rule caught, and how often it cried where nothing was wrong. */
export function tableOfRules({ trials, clean }: Run): object[] {
	const rows = new Map<string, { rule: string; caught: number; stray: number; clean: number }>();
	const row = (rule: string) => {
		const known = rows.get(rule) ?? { rule, caught: 0, stray: 0, clean: 0 };
		rows.set(rule, known);
		return known;
	};
	for (const { outcome } of trials) {
		if (outcome.by) row(outcome.by.rule).caught++;
		for (const alarm of outcome.false) row(alarm.rule).stray++;
	}
	for (const { alarms } of clean) for (const alarm of alarms) row(alarm.rule).clean++;
	return [...rows.values()].sort((a, b) => b.caught - a.caught);
}

const REACH = 60;

/** The words around a place, the place in 【】, on one line. */
export function context(text: string, { start, end }: Span): string {
	const words = `${text.slice(Math.max(0, start - REACH), start)}【${text.slice(start, end)}】${text.slice(end, end + REACH)}`;
	return words.replace(/\s+/gu, ' ');
}

export function linesOfMisses({ trials }: Run): string[] {
	return trials.flatMap((trial) => {
		const { outcome, planted } = trial;
		const [place] = planted.where;
		const at = place ? context(planted.text, place) : '';
		const head = `${trial.class.id} ${trial.report}: ${planted.what}`;
		const lines = outcome.verdict === 'caught' ? [] : [`${outcome.verdict.toUpperCase()} ${head}\n    …${at}…`];
		for (const alarm of outcome.aside) if (outcome.verdict !== 'caught') lines.push(`    aside: ${alarm.told}`);
		for (const alarm of outcome.false) lines.push(`STRAY ${alarm.level} ${alarm.told}\n    after ${head}`);
		return lines;
	});
}

export const linesOfClean = ({ clean }: Pick<Run, 'clean'>): string[] =>
	clean.flatMap(({ report, alarms }) => alarms.map((alarm) => `${report} ${alarm.level} ${alarm.told}`));

export function summary(run: Run): string {
	const got = scores(run);
	const figures = run.clean.reduce((n, one) => n + one.figures, 0);
	const supported = run.clean.reduce((n, one) => n + one.supported, 0);
	const oneIn = (rate: number, of: string): string => (rate === 0 ? 'none' : `1 in ${Math.round(1 / rate)} ${of}`);
	return [
		`recall ${percent(got.all)} of ${run.trials.filter((trial) => !trial.class.made).length} errors planted in reports, ${percent(got.errors)} of those of level error`,
		`clean reports: ${run.clean.length}; false errors ${oneIn(got.falseErrors, 'reports')}; false warnings ${oneIn(got.falseWarnings, 'characters')}`,
		`a plant raises ${got.strays.toFixed(3)} new alarms away from its place`,
		`figures with digits: ${figures}; a slip could be known in ${supported} of them and is unknowable in ${figures - supported}`,
	].join('\n');
}
