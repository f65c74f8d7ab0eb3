/** Codes of number formats cut into sections and parts (ECMA-376 18.8.31). */

/** Parts of a code: literal text apart from what formats. */
export interface Piece {
	literal: boolean;
	text: string;
}

export function pieces(section: string): Piece[] {
	const found: Piece[] = [];
	const literal = (text: string) => found.push({ literal: true, text });
	for (let i = 0; i < section.length; i++) {
		const c = section[i] ?? '';
		if (c === '"') {
			const end = section.indexOf('"', i + 1);
			literal(section.slice(i + 1, end < 0 ? section.length : end));
			i = end < 0 ? section.length : end;
		} else if (c === '\\' || c === '!') literal(section[++i] ?? '');
		else if (c === '_') {
			literal(' ');
			i++;
		} else if (c === '*') i++;
		else if (c === '[') {
			const end = section.indexOf(']', i);
			const inside = section.slice(i + 1, end < 0 ? section.length : end);
			// [$¥-804] is a currency sign; [h] an elapsed time; [Red] and [>100] show nothing.
			const currency = /^\$([^-]*)/.exec(inside);
			if (currency) literal(currency[1] ?? '');
			else if (/^[hms]+$/i.test(inside)) found.push({ literal: false, text: `[${inside.toLowerCase()}]` });
			i = end < 0 ? section.length : end;
		} else found.push({ literal: false, text: c });
	}
	return found;
}

function sectionsOf(code: string): string[] {
	const sections: string[] = [''];
	let quoted = false;
	for (let i = 0; i < code.length; i++) {
		const c = code[i] ?? '';
		if (c === '\\' && !quoted) {
			sections[sections.length - 1] += c + (code[++i] ?? '');
			continue;
		}
		if (c === '"') quoted = !quoted;
		if (c === ';' && !quoted) sections.push('');
		else sections[sections.length - 1] += c;
	}
	return sections;
}

/** A condition that a section states for itself: [>=10000]. */
const CONDITION = /^\s*(?:\[(?![<>=])[^\]]*\]\s*)*\[(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)\]/;

interface Condition {
	sign: string;
	limit: number;
}

function conditionOf(section: string | undefined): Condition | null {
	const found = CONDITION.exec(section ?? '');
	return found ? { sign: found[1] ?? '', limit: Number(found[2]) } : null;
}

function holds({ sign, limit }: Condition, number: number): boolean {
	switch (sign) {
		case '<':
			return number < limit;
		case '<=':
			return number <= limit;
		case '>':
			return number > limit;
		case '>=':
			return number >= limit;
		case '=':
			return number === limit;
		default:
			return number !== limit;
	}
}

/**
 * The section of a code that shows a number, and whether it shows negative ones only: then the sign is its own affair. Without
 * conditions sections go by sign (18.8.31); with them, by the first that holds, and the one behind them takes the rest.
 */
export function sectionFor(code: string, number: number): { section: string; unsigned: boolean } {
	const [first = 'General', second, third] = sectionsOf(code);
	const [one, two] = [conditionOf(first), conditionOf(second)];
	if (!one && !two) {
		if (number < 0 && second !== undefined) return { section: second, unsigned: true };
		return { section: number === 0 && third !== undefined ? third : first, unsigned: false };
	}
	const negative = (condition: Condition | null): boolean => /^<=?$/.test(condition?.sign ?? '') && (condition?.limit ?? 1) <= 0;
	if (one ? holds(one, number) : number > 0) return { section: first, unsigned: negative(one) };
	const rest = one && /^>=?$/.test(one.sign) && one.limit === 0;
	if (second !== undefined && (two ? holds(two, number) : third === undefined || number < 0))
		return { section: second, unsigned: two ? negative(two) : rest || third !== undefined };
	return { section: third ?? second ?? 'General', unsigned: false };
}
