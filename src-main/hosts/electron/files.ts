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

export interface CommandLine {
	/** Folder of the library; null takes the usual one. */
	home: string | null;
	files: string[];
}

/**
 * Reads a command line of Electron's: `--home DIR` and files. Every other option is Chromium's or Electron's. The launcher
 * makes files absolute, so that none of them looks like an option; unpackaged, the first word is the program's own folder.
 */
export function readCommandLine(argv: readonly string[], { packaged, cwd }: { packaged: boolean; cwd: string }): CommandLine {
	const words: string[] = [];
	let home: string | null = null;
	for (let i = 1; i < argv.length; i++) {
		const word = argv[i] ?? '';
		if (word === '--home') home = argv[++i] ?? null;
		else if (word.startsWith('--home=')) home = word.slice('--home='.length);
		else if (word !== '' && !word.startsWith('-')) words.push(word);
	}
	return { home: home ? resolve(cwd, home) : null, files: words.slice(packaged ? 0 : 1).map((word) => resolve(cwd, word)) };
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
