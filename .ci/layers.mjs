/**
 * Runs the layer rules and fails when the cruise saw suspiciously few modules: with a parser missing,
 * dependency-cruiser reports "no violations (0 modules)" and exits 0, which is a green light with no bulb in it.
 */
import { readdirSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import config from '../.dependency-cruiser.mjs';

const roots = ['src-main', 'src-renderer'];
const sources = roots.flatMap((root) =>
	readdirSync(root, { recursive: true }).filter((name) => /\.tsx?$/.test(String(name)) && !String(name).endsWith('.d.ts')),
);
const { output } = await cruise(roots, { ...config.options, ruleSet: { forbidden: config.forbidden }, validate: true });
if (typeof output === 'string') throw new Error('dependency-cruiser answered text where data was expected');
const seen = output.modules.filter((m) => /^src-(main|renderer)\/.*\.tsx?$/.test(m.source)).length;
const dependencies = output.summary.totalDependenciesCruised ?? 0;
for (const v of output.summary.violations) process.stdout.write(`${v.rule.severity} ${v.rule.name}: ${v.from} → ${v.to}\n`);
process.stdout.write(
	`layers: ${seen} of ${sources.length} modules, ${dependencies} dependencies, ${output.summary.error} errors\n`,
);
if (seen < sources.length * 0.9 || dependencies < seen) {
	process.stdout.write('layers: the cruise saw too little to be believed\n');
	process.exit(1);
}
process.exit(output.summary.error > 0 ? 1 : 0);
