/**
 * Cuts a paragraph into runs that carry the same marks: one sweep over the boundaries, so that marks may overlap (a
 * finding's span over a figure) and the text is still written once.
 */

export interface Mark<T> {
	from: number;
	to: number;
	data: T;
}

export interface Segment<T> {
	from: number;
	to: number;
	text: string;
	/** The marks that cover this run, in the order in which they were given. */
	marks: T[];
}

/** The runs of `text`, in order, without gaps. Marks that are empty or reach past the text are cut to it. */
export function segments<T>(text: string, marks: readonly Mark<T>[]): Segment<T>[] {
	const cuts = new Set([0, text.length]);
	const inside = marks.map((m, order) => ({ from: Math.max(0, m.from), to: Math.min(text.length, m.to), data: m.data, order }));
	const opening = inside.filter((m) => m.from < m.to).sort((a, b) => a.from - b.from);
	for (const m of opening) cuts.add(m.from).add(m.to);
	const bounds = [...cuts].sort((a, b) => a - b);
	const result: Segment<T>[] = [];
	let active: typeof opening = [];
	let next = 0;
	for (let i = 0; i + 1 < bounds.length; i++) {
		const from = bounds[i] ?? 0;
		const to = bounds[i + 1] ?? from;
		active = active.filter((m) => m.to > from);
		for (let m = opening[next]; m && m.from <= from; m = opening[next]) {
			active.push(m);
			next++;
		}
		const marked = active.length > 1 ? [...active].sort((a, b) => a.order - b.order) : active;
		result.push({ from, to, text: text.slice(from, to), marks: marked.map((m) => m.data) });
	}
	return result;
}
