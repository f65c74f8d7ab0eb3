/** tickmark check | explain | import | report | search | verify | backup | serve */
import { runtimeProblem } from './hosts/runtime.ts';

const problem = runtimeProblem();
if (problem) {
	process.stderr.write(`${problem}\n`);
	process.exit(2);
}
// Only now: a database binary of another Node would end the process while it is imported.
const [{ run }, { terminal }] = await Promise.all([import('./cli/run.ts'), import('./cli/io.ts')]);
process.exitCode = await run(process.argv.slice(2), terminal());
