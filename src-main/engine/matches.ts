/** Every place where a pattern matches. */

const NONE: readonly RegExpExecArray[] = [];

/**
 * The matches of `pattern` in `text`, ascending. As `text.matchAll(pattern)`, which makes a new pattern of the old one
 * at every call and reads its source through: of a long one that costs more than looking for it in a paragraph.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
	if (!pattern.global) throw new TypeError(`not global: ${pattern}`);
	pattern.lastIndex = 0;
	let match = pattern.exec(text);
	if (match === null) return NONE;
	const out: RegExpExecArray[] = [];
	for (; match !== null; match = pattern.exec(text)) {
		out.push(match);
		// What matches nothing would match there for ever.
		if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
	}
	return out;
}
