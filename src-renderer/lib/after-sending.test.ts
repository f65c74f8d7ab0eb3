import { expect, test, vi } from 'vitest';
import { afterSending, tellSent } from './after-sending.ts';

const nextTask = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A client that takes so many turns of microtasks from the call to the wire. */
async function call(turns: number, log: string[]): Promise<void> {
	for (let turn = 0; turn < turns; turn++) await undefined;
	log.push('sent');
	tellSent();
}

test('what is shown at once comes after the call has left, in the same task', async () => {
	const log: string[] = [];
	afterSending(() => log.push('shown'));
	void call(10, log);
	setImmediate(() => log.push('next key'));
	expect(log).toEqual([]);
	await nextTask();
	expect(log).toEqual(['sent', 'shown', 'next key']);
});

test('all that was asked for is done together, and once', async () => {
	const log: string[] = [];
	const [first, second] = [vi.fn(() => log.push('first')), vi.fn(() => log.push('second'))];
	afterSending(first);
	afterSending(second);
	void call(3, log);
	await nextTask();
	expect(log).toEqual(['sent', 'first', 'second']);
	tellSent();
	await nextTask();
	expect(first).toHaveBeenCalledOnce();
	expect(second).toHaveBeenCalledOnce();
});

test('a call that waits for another one keeps nothing waiting', async () => {
	const shown = vi.fn();
	afterSending(shown);
	await nextTask();
	expect(shown).toHaveBeenCalledOnce();
});
