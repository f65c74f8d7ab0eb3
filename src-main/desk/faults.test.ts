import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { STORE_FILE } from '../store/open.ts';
import { temporaryFolder } from '../store/testing/folder.ts';
import { openTestStore } from '../store/testing/open.ts';
import { brokenLink } from './chain.ts';
import type { Acknowledged } from './testing/busy-editor.ts';
import { openTestDesk } from './testing/open.ts';

/** Every night 200 (.ci/nightly). */
const ROUNDS = Number(process.env['TICKMARK_KILL_ROUNDS'] ?? 20);

/** A program ready to work in a folder. */
interface Editor {
	/** Lets it work until `lines` answers have come, and kills it while it goes on. Resolves to all answers. */
	workAndDie(lines: number): Promise<Acknowledged[]>;
}

function startEditor(home: string, round: number): Editor {
	const script = join(import.meta.dirname, 'testing', 'busy-editor.ts');
	const child = spawn(process.execPath, [script, home, `${round}`], { stdio: ['pipe', 'pipe', 'inherit'] });
	onTestFinished(() => void child.kill('SIGKILL'));
	const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_, signal) => resolve(signal)));
	return {
		async workAndDie(lines) {
			const answers: Acknowledged[] = [];
			child.stdin.write('go');
			for await (const line of createInterface({ input: child.stdout })) {
				// The last line may be cut by the kill: what was not told whole was not acknowledged.
				if (line.endsWith('}')) answers.push(JSON.parse(line) as Acknowledged);
				if (answers.length === lines) child.kill('SIGKILL');
			}
			expect(await ended).toBe('SIGKILL');
			return answers;
		},
	};
}

test(`killed at ${ROUNDS} moments: what was answered is there, and nothing is there by half`, {
	timeout: 60_000 + ROUNDS * 10_000,
}, async () => {
	const home = temporaryFolder();
	const answers: Acknowledged[] = [];
	let editor = startEditor(home, 0);
	for (let round = 0; round < ROUNDS; round++) {
		answers.push(...(await editor.workAndDie(1 + Math.floor(Math.random() * 20))));
		// It loads its modules while we look at what the one before left.
		editor = startEditor(home, round + 1);
		const store = await openTestStore(home);
		expect(store.defects()).toEqual([]);
		const articles = store.articles.list().map(({ id }) => id);
		const events = new Set<string>();
		for (const id of articles) {
			const history = store.events.of(id);
			expect(brokenLink(history)).toBeNull();
			for (const { event } of history) events.add(event.id);
			const revision = store.revisions.newestOf(id);
			const stored = store.readings.by('0.0.1 plain', revision?.id ?? '');
			expect(stored?.reading.figures.length).toBe(revision?.receipt.figures);
			expect(store.revisions.bytes(revision?.sha256 ?? '')?.length).toBe(revision?.receipt.bytes);
		}
		store.close();
		for (const answer of answers) {
			if ('event' in answer) expect(events).toContain(answer.event);
			else if ('article' in answer) expect(articles).toContain(answer.article);
		}
		const db = new Database(join(home, STORE_FILE), { readonly: true });
		for (const table of ['articles', 'revisions', 'readings', 'summaries']) {
			expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(articles.length);
		}
		db.close();
	}
	const { client } = await openTestDesk({ home });
	for (const { id, progress } of await client.library.list()) {
		const { states, summary } = await client.article.open({ article: id });
		const decided = Object.values(states).filter(({ verdict }) => verdict !== 'open').length;
		expect([progress.decided, summary.progress.decided]).toEqual([decided, decided]);
	}
});
