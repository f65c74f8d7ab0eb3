import type { Router } from '@orpc/server';
import type { Contract, ImportResult, Update } from '../contract/procedures.ts';

/** What a host needs of the desk. The desk is a value of this shape; tests open a small one of their own. */
export interface DeskDoor {
	router: DeskRouter;
	/** Reads files by path: the command line, a double click, a second start. Failures are values, one a file. */
	importPaths(paths: string[], published?: string | null): Promise<ImportResult[]>;
	/** Tells every open window. */
	emit(update: Update): void;
	/** Ends running work and closes the store. */
	close(): Promise<void>;
}

/** The router of the contract, asking no context of the host. */
export type DeskRouter = Router<Contract, Record<never, never>>;

/** One line for the log file; `detail` is an Error or anything JSON can hold. */
export type LogLine = (line: string, detail?: unknown) => void;
