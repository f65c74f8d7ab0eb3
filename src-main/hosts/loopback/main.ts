/** Starts the loopback host: node out/main/loopback.js [--home DIR] [--no-open] [--keep] [FILE…] */
import { message } from '../../contract/messages/index.ts';
import { UsageError } from '../arguments.ts';
import { systemLanguage } from '../language.ts';
import { runtimeProblem } from '../runtime.ts';
import { parseStartOptions } from '../start-options.ts';

const problem = runtimeProblem();
if (problem) {
	process.stderr.write(`${problem}\n`);
	process.exit(1);
}

let options: ReturnType<typeof parseStartOptions>;
try {
	options = parseStartOptions(process.argv.slice(2));
} catch (error) {
	if (!(error instanceof UsageError)) throw error;
	process.stderr.write(`${message(systemLanguage(process.env), `cli.usage.${error.problem}`, error.params)}\n`);
	process.exit(2);
}
// Only now: a database binary of another Node would end the process while it is imported.
const { runLoopback } = await import('./run.ts');
process.exit(await runLoopback(options));
