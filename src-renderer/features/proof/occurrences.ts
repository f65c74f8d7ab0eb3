/** Where a stretch stands in a text, from the start, not overlapping, at most `most` times. None for an empty one. */
export function occurrences(text: string, wanted: string, most = 12): { from: number; to: number }[] {
	const found: { from: number; to: number }[] = [];
	if (wanted === '') return found;
	for (let at = text.indexOf(wanted); at >= 0 && found.length < most; at = text.indexOf(wanted, at + wanted.length)) {
		found.push({ from: at, to: at + wanted.length });
	}
	return found;
}
