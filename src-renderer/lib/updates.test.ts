import { describe, expect, it } from 'vitest';
import type { Update } from '../../src-main/contract/procedures.ts';
import type { DeskClient } from './client.ts';
import { backOff, type Connection, followUpdates } from './updates.ts';

type Script = Update[] | Error;

/** A desk whose stream gives each script in turn and then ends; the last one hangs until the signal. */
function desk(scripts: Script[], signal: AbortSignal): Pick<DeskClient, 'app'> {
	let turn = 0;
	const updates = async () => {
		const script = scripts[turn++];
		if (script instanceof Error) throw script;
		return (async function* () {
			for (const update of script ?? []) yield update;
			if (turn >= scripts.length && !signal.aborted)
				await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
		})();
	};
	return { app: { updates } } as unknown as Pick<DeskClient, 'app'>;
}

async function follow(scripts: Script[], until: (connections: Connection[]) => boolean) {
	const controller = new AbortController();
	const connections: Connection[] = [];
	const heard: Update[] = [];
	const waits: number[] = [];
	await followUpdates(desk(scripts, controller.signal), {
		signal: controller.signal,
		onConnection: (connection) => {
			connections.push(connection);
			if (until(connections)) controller.abort();
		},
		onUpdate: (update) => heard.push(update),
		wait: async (milliseconds) => void waits.push(milliseconds),
	});
	return { connections, heard, waits };
}

describe('following the desk', () => {
	it('says that the stream stands only when the desk has said hello', async () => {
		const { connections } = await follow([[{ type: 'hello' }]], (c) => c.at(-1)?.state === 'standing');
		expect(connections).toEqual([{ state: 'connecting' }, { state: 'standing' }]);
	});

	it('asks again when the stream ends or fails, ever more slowly, and starts afresh after a hello', async () => {
		const scripts: Script[] = [
			[{ type: 'hello' }, { type: 'library-changed' }],
			new Error('gone'),
			new Error('gone'),
			[{ type: 'hello' }],
			[],
		];
		const { connections, heard, waits } = await follow(scripts, (c) => c.filter((x) => x.state === 'standing').length === 2);
		expect(connections).toEqual([
			{ state: 'connecting' },
			{ state: 'standing' },
			{ state: 'lost', attempt: 1 },
			{ state: 'lost', attempt: 2 },
			{ state: 'lost', attempt: 3 },
			{ state: 'standing' },
		]);
		expect(waits).toEqual([250, 500, 1000]);
		expect(heard.map((u) => u.type)).toEqual(['hello', 'library-changed', 'hello']);
	});

	it('never waits longer than eight seconds', () => {
		expect([1, 2, 5, 6, 7, 40].map(backOff)).toEqual([250, 500, 4000, 8000, 8000, 8000]);
	});
});
