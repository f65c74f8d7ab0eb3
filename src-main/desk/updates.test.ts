import { expect, test } from 'vitest';
import type { Update } from '../contract/procedures.ts';
import { updateBus } from './updates.ts';

async function all(stream: AsyncIterable<Update>): Promise<Update[]> {
	const updates: Update[] = [];
	for await (const update of stream) updates.push(update);
	return updates;
}

const command = (name: string) => ({ type: 'command' as const, command: name });

test('every stream gets everything from its hello on, in order', async () => {
	const bus = updateBus();
	const first = bus.stream();
	bus.emit(command('a'));
	const second = bus.stream();
	bus.emit(command('b'));
	bus.close();
	expect(await all(first)).toEqual([{ type: 'hello' }, command('a'), command('b')]);
	expect(await all(second)).toEqual([{ type: 'hello' }, command('b')]);
});

test('a stream that waits ends when its signal is aborted', async () => {
	const bus = updateBus();
	const controller = new AbortController();
	const stream = bus.stream(controller.signal);
	await stream.next();
	const waiting = stream.next();
	controller.abort();
	expect(await waiting).toEqual({ done: true, value: undefined });
});

test('a stream that waits ends when it is left', async () => {
	const bus = updateBus();
	const stream = bus.stream();
	await stream.next();
	const waiting = stream.next();
	await stream.return(undefined);
	expect(await waiting).toEqual({ done: true, value: undefined });
});

test('a stream opened after the close says hello and ends', async () => {
	const bus = updateBus();
	bus.close();
	expect(await all(bus.stream())).toEqual([{ type: 'hello' }]);
});
