import { message } from '../contract/messages/index.ts';
import type { SearchHit } from '../contract/search.ts';
import { command } from './command.ts';
import { withLibrary } from './library.ts';
import { wrongCall } from './wrong-call.ts';

const LIMIT = 50;
/** So many characters are printed on each side of a figure. */
const AROUND = 30;

/** tickmark search QUERY: titles, paragraphs, notes, and figures by what they are worth. Exit status as grep's. */
export const search = command({
	name: 'search',
	options: { home: { type: 'string' } },
	async run({ values, positionals, io, language }) {
		const query = positionals.join(' ').trim();
		if (query === '') return wrongCall({ io, language }, { command: 'search', problem: 'missing-query', params: {} });
		const found = await withLibrary(values.home, language, (client) => client.library.search({ query, limit: LIMIT }));
		const { hits, more, problem, pending } = found;
		if (problem) {
			await io.err(`tickmark: ${message(language, `cli.search.${problem.reason}`, { part: problem.part })}\n`);
			return 2;
		}
		for (const hit of hits) await io.out(`${hit.title}\t${excerpt(hit)}\n`);
		if (more) await io.err(`${message(language, 'cli.search.more', { count: LIMIT })}\n`);
		if (pending > 0) await io.err(`${message(language, 'cli.search.pending', { count: pending })}\n`);
		return hits.length > 0 ? 0 : 1;
	},
});

function excerpt({ text, mark }: SearchHit): string {
	const line = text.replaceAll(/\s/g, ' ');
	if (!mark) return line.length > 4 * AROUND ? `${line.slice(0, 4 * AROUND)}…` : line;
	const { from, to } = mark;
	const before = from > AROUND ? `…${line.slice(from - AROUND, from)}` : line.slice(0, from);
	const after = line.length - to > AROUND ? `${line.slice(to, to + AROUND)}…` : line.slice(to);
	return `${before}[${line.slice(from, to)}]${after}`;
}
