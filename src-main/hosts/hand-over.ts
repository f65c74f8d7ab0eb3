import type { DeskDoor, LogLine } from './desk-door.ts';
import type { Windows } from './windows.ts';

/**
 * Imports files that came from outside (command line, double click, a second start) and shows the last one that is an
 * article now. Waits for a window first: what is told to nobody is lost. Failures are told to the window by file.
 */
export async function handOver(desk: DeskDoor, windows: Windows, paths: string[], log: LogLine): Promise<void> {
	if (paths.length === 0) return;
	const [results] = await Promise.all([desk.importPaths(paths), windows.listening()]);
	let shown: string | null = null;
	for (const result of results) {
		if (result.outcome === 'failed') {
			log('a file from outside could not be imported', result.failure);
			desk.emit({ type: 'failed', failure: result.failure });
		} else shown = result.article;
	}
	if (shown !== null) desk.emit({ type: 'open-article', article: shown });
}
