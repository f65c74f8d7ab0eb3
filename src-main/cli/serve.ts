import { runLoopback } from '../hosts/loopback/run.ts';
import { startOptionFlags, startOptions } from '../hosts/start-options.ts';
import { command, type ExitStatus } from './command.ts';

/** tickmark serve [FILE…]: the desk in a browser on this machine. */
export const serve = command({
	name: 'serve',
	options: startOptionFlags,
	run: async ({ values, positionals, language }) =>
		(await runLoopback(startOptions(values, positionals), language)) as ExitStatus,
});
