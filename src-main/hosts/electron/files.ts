import { resolve } from 'node:path';
import { z } from 'zod';

/** Files that came before there was a desk to take them, and after. */
export interface FileQueue {
	push(paths: readonly string[]): void;
	/** From now on files go to `take`; those that waited first, together. */
	open(take: (paths: string[]) => void): void;
}

export function fileQueue(): FileQueue {
	const waiting: string[] = [];
	let taker: ((paths: string[]) => void) | null = null;
	return {
		push(paths) {
			if (paths.length === 0) return;
			if (taker) taker([...paths]);
			else waiting.push(...paths);
		},
		open(take) {
			taker = take;
			if (waiting.length > 0) take(waiting.splice(0));
		},
	};
}

/**
 * The files of a command line of Electron's. Unpackaged, the second word is the program's own folder. Options are
 * Chromium's or Electron's; the launcher makes every file absolute, so that none of them looks like one.
 */
export function argumentFiles(argv: readonly string[], { packaged, cwd }: { packaged: boolean; cwd: string }): string[] {
	return argv
		.slice(packaged ? 1 : 2)
		.filter((argument) => argument !== '' && !argument.startsWith('-'))
		.map((argument) => resolve(cwd, argument));
}

const secondStartSchema = z.object({ files: z.array(z.string()).max(1000) });

/**
 * What a second start hands to the first. Electron's own copy of the command line is reordered and added to, so the files
 * travel as additional data; anything may have sent it.
 */
export const secondStart = {
	data: (files: string[]): z.infer<typeof secondStartSchema> => ({ files }),
	files: (data: unknown): string[] => secondStartSchema.safeParse(data).data?.files ?? [],
};
