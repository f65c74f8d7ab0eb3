/** Goes through everything that is kept, and says what is not as it was written. */
import { setImmediate } from 'node:timers/promises';
import type { Verification } from '../../contract/safekeeping.ts';
import { sha256 } from '../chain.ts';
import type { DeskContext } from '../context.ts';
import { firstBreak } from './first-break.ts';

/**
 * Hash chains of all articles, those in the trash and purged ones too, bytes against their SHA-256, and SQLite's own
 * checks. Lets others in between two articles or files: a file that was purged meanwhile is no damaged one. Errors: those
 * of the store.
 */
export async function verify({ store }: Pick<DeskContext, 'store'>): Promise<Verification> {
	const defects = store.defects();
	const articles = store.articles.named();
	const histories: Verification['histories'] = [];
	let events = 0;
	for (const { id, title } of articles) {
		await setImmediate();
		const written = store.events.written(id);
		events += written.length;
		const found = firstBreak(written, store.events.head(id));
		if (found) histories.push({ article: id, title, ...found });
	}
	const sources = store.revisions.sources();
	const damaged: Verification['damaged'] = [];
	for (const source of sources) {
		await setImmediate();
		const bytes = store.revisions.bytes(source.sha256);
		if (bytes ? sha256(bytes) !== source.sha256 : store.revisions.articleWith(source.sha256) !== null) damaged.push(source);
	}
	const sound = defects.length === 0 && histories.length === 0 && damaged.length === 0;
	return { articles: articles.length, events, sources: sources.length, defects, histories, damaged, sound };
}
