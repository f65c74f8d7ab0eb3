/**
 * Vertical writing that a program set glyph by glyph: characters one below the other, each a segment by itself. They
 * become one line that runs down.
 */
import { isWide } from './characters.ts';
import { type Segment, toldOf, union } from './geometry.ts';

/** Fewer than so many may be the first cells of rows. */
const MIN_CHARACTERS = 4;
/** In em, from baseline to baseline: ordinary leading is wider. */
const MAX_PITCH = 1.4;

export function withoutStacks(segments: readonly Segment[]): { level: Segment[]; vertical: Segment[] } {
	const byPlace = new Map<string, Segment[]>();
	for (const segment of segments) {
		if ([...segment.text].length !== 1 || !(isWide(segment.text) || /[〇0-9]/.test(segment.text))) continue;
		const middle = Math.round((segment.x0 + segment.x1) / segment.size);
		const place = `${middle} ${Math.round(segment.size * 2)}`;
		const column = byPlace.get(place);
		if (column) column.push(segment);
		else byPlace.set(place, [segment]);
	}
	const stacked = new Set<Segment>();
	const vertical: Segment[] = [];
	for (const column of byPlace.values()) {
		let stack: Segment[] = [];
		const close = () => {
			const [first] = stack;
			if (first && stack.length >= MIN_CHARACTERS) {
				for (const segment of stack) stacked.add(segment);
				vertical.push({ ...first, ...union(stack), text: stack.map(({ text }) => text).join(''), ...toldOf(stack, '') });
			}
			stack = [];
		};
		for (const segment of column) {
			const last = stack[stack.length - 1];
			if (last && segment.baseline - last.baseline > MAX_PITCH * segment.size) close();
			stack.push(segment);
		}
		close();
	}
	return { level: stacked.size === 0 ? [...segments] : segments.filter((segment) => !stacked.has(segment)), vertical };
}
