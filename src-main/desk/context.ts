/** What every use case is given. */
import type { Store } from '../store/open.ts';
import type { Articles } from './articles.ts';
import type { Engine } from './engine.ts';
import type { Intake } from './intake.ts';
import type { Reports } from './report-pool.ts';
import type { Turns } from './turns.ts';
import type { Updates } from './updates.ts';

export type Log = (line: string, detail?: unknown) => void;

export interface DeskContext {
	store: Store;
	engine: Engine;
	intake: Intake;
	/** Names the engine and the profile that made a reading; another one's readings are made again. */
	readonly engineVersion: string;
	/** The program's version, for the reports. */
	version: string;
	articles: Articles;
	updates: Updates;
	/** Ids that ascend (ids.ts). */
	nextId: (after?: string) => string;
	/** ISO 8601, UTC. */
	now: () => string;
	/** Imports and re-readings, one after another: two at once would not see each other's bytes and facts. */
	turns: Turns;
	reports: Reports;
	log: Log;
}
