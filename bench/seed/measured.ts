/** What docs/rules.md says of how often each rule is right. */
import type { Measured } from '../../src-main/engine/checks/docs.ts';
import { findings, LEAST_FINDINGS, type Precision, precisionOf } from './precision.ts';

/** The measurement in words. Nothing is said of a rule with too few findings but how many there were. */
export const inWords = ({ version, measured, planted, cleanReports, realReports, rules }: Precision): Measured => ({
	head:
		`Precision was measured on ${measured} with version ${version}: on ${planted} errors planted in our own reports (was the ` +
		`finding at the place?), on ${cleanReports} clean reports of ours (every alarm is false) and on ${realReports} published ` +
		'reports judged by hand (`bench/seed/verdicts.json` says how). Planted errors flatter a rule, since real reports hold ' +
		'few; `npm run seed-errors -- --write-precision` measures again. An error must be right in 95 % of its findings and a ' +
		`warning in 75 %, or the rule becomes a note; of a rule with fewer than ${LEAST_FINDINGS} findings nothing is claimed.`,
	of({ id }) {
		const one = rules[id];
		if (!one) return 'not measured (n = 0).';
		const precision = precisionOf(one);
		if (precision === null) return `not measured (n = ${findings(one)}).`;
		const parts = [
			`${one.caught} planted errors caught`,
			`${one.stray} alarms away from the place`,
			`${one.clean} on clean reports`,
			`real reports ${one.right} right, ${one.wrong} wrong`,
		];
		return `${(precision * 100).toFixed(1)} % right (n = ${findings(one)}: ${parts.join(', ')}).`;
	},
});
