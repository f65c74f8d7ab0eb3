import { app } from 'electron';
import type { LogLine } from '../desk-door.ts';

/** How long closing may take. Every decision was saved when it was made; what a hung worker holds up is only tidiness. */
const LIMIT_MS = 3_000;

/** Closes the desk before the program ends, in order and within a limit. */
export function closeOnQuit(close: () => Promise<void>, log: LogLine, limit: number = LIMIT_MS): void {
	let state: 'open' | 'closing' | 'closed' = 'open';
	app.on('will-quit', (event) => {
		if (state === 'closed') return;
		event.preventDefault();
		if (state === 'closing') return;
		state = 'closing';
		const end = () => {
			if (state === 'closed') return;
			state = 'closed';
			app.exit(0);
		};
		const timer = setTimeout(() => {
			log('the desk did not close in time');
			end();
		}, limit);
		close()
			.catch((error: unknown) => log('the desk did not close well', error))
			.finally(() => {
				clearTimeout(timer);
				end();
			});
	});
}
