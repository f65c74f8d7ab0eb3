/**
 * Where margin notes stand: each beside its place if there is room, else pushed down just so far that no two overlap. The note
 * in hand keeps its own place, and those above it make way upwards as long as the page allows.
 */

export interface Placeable {
	/** The height of its place on the page, from the page's top. */
	at: number;
	height: number;
}

/** From the note `from` on: each at its wish or below the one before. */
function pushDown(notes: readonly Placeable[], tops: number[], from: number, gap: number): void {
	for (let i = from; i < notes.length; i++) {
		const note = notes[i];
		const before = notes[i - 1];
		const floor = before ? (tops[i - 1] ?? 0) + before.height + gap : 0;
		tops[i] = Math.max(note?.at ?? 0, floor);
	}
}

/**
 * The tops of `notes`, which ascend by `at`; in the same order, none overlapping, `gap` between any two, none above 0.
 * `inHand` is the index of the note in hand, or -1. Linear.
 */
export function placeNotes(notes: readonly Placeable[], gap: number, inHand = -1): number[] {
	const tops: number[] = new Array(notes.length).fill(0);
	pushDown(notes, tops, 0, gap);
	const held = notes[inHand];
	if (!held || tops[inHand] === held.at) return tops;
	tops[inHand] = Math.max(0, held.at);
	for (let i = inHand - 1; i >= 0; i--) {
		const height = notes[i]?.height ?? 0;
		const ceiling = (tops[i + 1] ?? 0) - gap - height;
		if ((tops[i] ?? 0) <= ceiling) break;
		tops[i] = ceiling;
	}
	// Too many above it for the room there is: then it has to give way after all.
	if ((tops[0] ?? 0) < 0) {
		tops[0] = 0;
		for (let i = 1; i <= inHand; i++) {
			tops[i] = Math.max(tops[i] ?? 0, (tops[i - 1] ?? 0) + (notes[i - 1]?.height ?? 0) + gap);
		}
	}
	pushDown(notes, tops, inHand + 1, gap);
	return tops;
}
