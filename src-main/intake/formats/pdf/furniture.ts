/** What pages repeat: running heads and feet, page numbers. */
import type { Line } from './geometry.ts';

export interface PageLines {
	/** From 1. */
	number: number;
	height: number;
	lines: readonly Line[];
}

/** Shares of a page's height: heads stand above, feet below. */
const HEAD = 0.13;
const FOOT = 0.87;
/** So many lines from the edge may be heads or feet. */
const DEEP = 4;
/** In points: a running head stands on the same height on every page, but for rounding. */
const SAME_HEIGHT = 3;
/** Numbers in a running head: each stands still or counts the pages. More of them are a table. */
const MAX_NUMBERS = 3;

const NUMBER = /\d+/g;
const COUNTING = /^\d+ (?:ends|begins) -?\d+$/;
const LETTERS = /\p{L}{2}/u;
const COUNTED_PAGE =
	/^[\s·•.|_—–-]*(?:第\s*\d{1,4}\s*页(?:\s*[,，/／|]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*[/／]\s*\d{1,4}|(?:page|p\.)\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?|[—–-]\s*\d{1,4}\s*[—–-])[\s·•.|_—–-]*$/iu;
const BARE_PAGE = /^[\s·•.]*(\d{1,4})[\s·•.]*$/;
const ADDRESS = /^(?:https?|file):\/\/\S+$/;

/** The lines that are furniture. Linear in the number of lines. */
export function furnitureOf(pages: readonly PageLines[]): Set<Line> {
	const furniture = new Set<Line>();
	const repeated = new Map<string, { page: number; line: Line }[]>();
	const enter = (key: string, page: number, line: Line): void => {
		const seen = repeated.get(key) ?? [];
		if (seen[seen.length - 1]?.page !== page) seen.push({ page, line });
		repeated.set(key, seen);
	};
	const bare = new Map<number, { line: Line; alone: boolean; page: number }[]>();
	for (const page of pages) {
		for (const line of marginal(page)) {
			const text = line.text.replace(/\s+/g, '');
			const from = Math.round(line.baseline / SAME_HEIGHT);
			if (COUNTED_PAGE.test(line.text) || ADDRESS.test(line.text)) furniture.add(line);
			const number = BARE_PAGE.exec(line.text)?.[1];
			if (number !== undefined) {
				const ahead = Number(number) - page.number;
				const seen = bare.get(ahead) ?? [];
				seen.push({ line, page: page.number, alone: standsAlone(line, page.lines) });
				bare.set(ahead, seen);
			}
			for (const key of countingKeys(line.text, page.number)) enter(`${from} ${key}`, page.number, line);
			if (!LETTERS.test(text)) continue;
			for (const key of keysOf(text, page.number)) {
				// A line on the border of two heights is entered under both.
				for (const height of new Set([from, Math.round(line.baseline / SAME_HEIGHT + 0.5)])) {
					enter(`${height} ${key}`, page.number, line);
				}
			}
		}
	}
	const enough = pages.length <= 4 ? 2 : 3;
	for (const [key, seen] of repeated) {
		// A number alone says less than words do: two rows of a table can count by chance.
		const needed = COUNTING.test(key) ? 3 : enough;
		if (seen.length >= needed) for (const { line } of seen) furniture.add(line);
	}
	for (const [ahead, seen] of bare) {
		const counts = new Set(seen.map(({ page }) => page)).size >= 2;
		for (const { line, alone } of seen) if (counts || (alone && (ahead === 0 || pages.length === 1))) furniture.add(line);
	}
	return furniture;
}

function marginal({ height, lines }: PageLines): Line[] {
	const head = lines.filter(({ bottom }) => bottom < height * HEAD).slice(0, DEEP);
	const foot = lines.filter(({ top }) => top > height * FOOT).slice(-DEEP);
	return [...head, ...foot];
}

/** A line's text with each number as it is, or as so much ahead of the page's. */
function keysOf(text: string, page: number): string[] {
	const numbers = text.match(NUMBER) ?? [];
	if (numbers.length > MAX_NUMBERS) return [text];
	const keys: string[] = [];
	for (let choice = 0; choice < 1 << numbers.length; choice++) {
		let index = 0;
		keys.push(text.replace(NUMBER, (number) => ((choice >> index++) & 1 ? `#${Number(number) - page}` : number)));
	}
	return keys;
}

/** A head whose words change with the chapter, but whose page number stands at its end, or at its beginning. */
function countingKeys(text: string, page: number): string[] {
	const [, last] = /\s(\d{1,4})\s*$/.exec(text) ?? [];
	const [, first] = /^\s*(\d{1,4})\s/.exec(text) ?? [];
	return [
		...(last === undefined ? [] : [`ends ${Number(last) - page}`]),
		...(first === undefined ? [] : [`begins ${Number(first) - page}`]),
	];
}

function standsAlone(line: Line, lines: readonly Line[]): boolean {
	return lines.every((other) => {
		const apart = Math.max(other.top - line.bottom, line.top - other.bottom);
		return other === line || apart > line.size || other.x1 < line.x0 - 20 * line.size || other.x0 > line.x1 + 20 * line.size;
	});
}
