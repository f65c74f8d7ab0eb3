import { message } from '../contract/messages/index.ts';
import type { Language } from '../contract/model.ts';
import type { CheckTimes } from '../desk/check-files.ts';

/** What `--timing` prints: the reading, the rules together, then each rule with its calls, the dearest first. */
export function timingTable({ reading, rules }: CheckTimes, language: Language): string {
	const checking = rules.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
	const rows = [
		[message(language, 'cli.timing.reading'), reading.toFixed(1), ''],
		[message(language, 'cli.timing.checking'), checking.toFixed(1), reading > 0 ? `${(checking / reading).toFixed(2)}×` : ''],
		...rules.map(({ rule, milliseconds, calls }) => [
			rule,
			milliseconds.toFixed(1),
			message(language, 'cli.timing.calls', { calls }),
		]),
	];
	return rows.map(([name = '', time = '', rest = '']) => `${time.padStart(9)} ms  ${`${name}  ${rest}`.trimEnd()}\n`).join('');
}
