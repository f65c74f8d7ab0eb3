/**
 * A decision goes to the desk before the window draws anything for it. What a key changes on the screen at once (the next
 * figure is taken in hand) takes React longer than the desk needs to write the decision down: done first, it would keep the
 * decision in the window for that long; done after, the answer is there when it is drawn.
 */
import { flushSync } from 'react-dom';

/**
 * So many turns of microtasks the client may take from the call to the wire; it takes some ten. All of them belong to the
 * task of the key: no other key comes between. Who has not sent by then sends while the window draws, as it would anyway.
 */
const MOST_TURNS = 64;

let sent = 0;
let works: (() => void)[] = [];

/** Told by the client, when a call has left the window. */
export function tellSent(): void {
	sent += 1;
}

/** Does `work` (changes of state) as soon as the call that was just begun is on its way, all that is asked for in one rendering. */
export function afterSending(work: () => void): void {
	works.push(work);
	if (works.length === 1) void draw(sent);
}

async function draw(before: number): Promise<void> {
	for (let turn = 0; turn < MOST_TURNS && sent === before; turn++) await undefined;
	const all = works;
	works = [];
	flushSync(() => {
		for (const work of all) work();
	});
}
