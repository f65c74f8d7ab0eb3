/**
 * A program of its own for the fault tests: once it is told to on standard input, it opens the desk in the folder given,
 * imports and decides without end, and prints a line of JSON for everything that the desk has answered. It ends when it
 * is killed, or when nobody reads it any more.
 */
import { once } from 'node:events';
import { createRouterClient } from '@orpc/server';
import type { Act } from '../../contract/review.ts';
import { openDesk } from '../desk.ts';
import { plainEngine } from './plain-engine.ts';

/** What is printed: an article that was imported, an event that was answered. */
export type Acknowledged = { opened: true } | { article: string } | { event: string; article: string };

const [home = '', round = ''] = process.argv.slice(2);
const say = (line: Acknowledged) => process.stdout.write(`${JSON.stringify(line)}\n`);

process.stdout.on('error', () => process.exit(1));
await once(process.stdin, 'data');

const desk = await openDesk({
	...{ home, host: 'test', version: '0.0.1', systemLanguage: 'en', resources: null, engine: plainEngine() },
	log: (line, detail) => void process.stderr.write(`${line} ${String(detail)}\n`),
});
const client = createRouterClient(desk.router);
say({ opened: true });

const acts: Act[] = [{ kind: 'confirm' }, { kind: 'flag', reason: 'unclear', comment: '' }, { kind: 'note', text: 'asked' }];

for (let n = 0; ; n++) {
	// Names in letters: each line is about something of its own, but for the first, which all reports disagree on.
	const name = `${round}-${n}`.replaceAll(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));
	const berths = Array.from({ length: 40 }, (_, i) => `${name}${'x'.repeat(i)} has berths: ${n * i}`);
	const text = [`All berths: ${round}${n}`, ...berths].join('\n');
	const [result] = await client.library.import({ job: 'j', files: [new File([text], `${round}-${n}.txt`)], published: null });
	if (result?.outcome !== 'imported') throw new Error(JSON.stringify(result));
	const { article } = result;
	say({ article });
	for (const [i, act] of acts.entries()) {
		const { event } = await client.article.act({ article, target: { type: 'figure', figure: `f${i + 1}` }, act });
		say({ event: event.id, article });
	}
	say({ event: (await client.article.undo({ article })).event.id, article });
	say({ event: (await client.article.redo({ article })).event.id, article });
}
