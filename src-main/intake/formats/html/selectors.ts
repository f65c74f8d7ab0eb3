/**
 * The selectors that page sheets hide things by: tags, classes and ids, inside or under one another. Own and not the library's,
 * whose search takes as long as the page has elements for every selector; this looks at the candidates of its last part only.
 */
import { nameOf } from './dom.ts';

interface Part {
	tag: string | null;
	id: string | null;
	classes: readonly string[];
	/** How the part before it stands to this one. */
	under: 'anywhere' | 'parent' | null;
}

export interface Selector {
	/** The last first. */
	parts: readonly Part[];
	/** More of it wins (Selectors 4, 17). */
	weight: number;
}

const PART = /^([a-z][\w-]*|\*)?((?:[.#][\w\u00a0-\uffff-]+)*)$/i;
const MOST_PARTS = 8;

/** Null for what is no such selector: states, attributes, siblings. */
export function selectorOf(text: string): Selector | null {
	const words = text
		.trim()
		.replace(/\s*>\s*/g, ' > ')
		.split(/\s+/);
	const parts: Part[] = [];
	let under: Part['under'] = null;
	let weight = 0;
	for (const word of words) {
		if (word === '>') {
			if (under !== 'anywhere') return null;
			under = 'parent';
			continue;
		}
		const found = PART.exec(word);
		if (!found || word === '') return null;
		const marks = found[2]?.match(/[.#][^.#]+/g) ?? [];
		const ids = marks.filter((mark) => mark.startsWith('#'));
		const classes = marks.filter((mark) => mark.startsWith('.')).map((mark) => mark.slice(1));
		const tag = found[1] === undefined || found[1] === '*' ? null : found[1].toUpperCase();
		if (ids.length > 1) return null;
		parts.unshift({ tag, id: ids[0]?.slice(1) ?? null, classes, under });
		weight += ids.length * 10_000 + classes.length * 100 + (tag === null ? 0 : 1);
		under = 'anywhere';
	}
	return parts.length > 0 && parts.length <= MOST_PARTS && parts[0]?.under !== undefined ? { parts, weight } : null;
}

const classesOf = (element: Element): string[] => (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);

function fits(element: Element, { tag, id, classes }: Part): boolean {
	if (tag !== null && nameOf(element) !== tag) return false;
	if (id !== null && element.getAttribute('id') !== id) return false;
	if (classes.length === 0) return true;
	const own = classesOf(element);
	return classes.every((name) => own.includes(name));
}

/** From the last part up; the nearest fitting element around is taken, as far as it goes. */
export function matches(element: Element, { parts: [last, ...rest] }: Selector): boolean {
	if (!last || !fits(element, last)) return false;
	let here = element;
	let under = last.under;
	for (const part of rest) {
		let around = here.parentElement;
		if (under === 'anywhere') while (around && !fits(around, part)) around = around.parentElement;
		if (!around || !fits(around, part)) return false;
		here = around;
		under = part.under;
	}
	return true;
}

/** The elements of a page by what a selector may end in. */
export function candidatesIn(document: Document): (selector: Selector) => readonly Element[] {
	const found = new Map<string, Element[]>();
	const put = (key: string, element: Element): void => {
		const list = found.get(key);
		if (list) list.push(element);
		else found.set(key, [element]);
	};
	for (const element of document.querySelectorAll('*')) {
		put(nameOf(element), element);
		for (const name of classesOf(element)) put(`.${name}`, element);
		const id = element.getAttribute('id');
		if (id) put(`#${id}`, element);
	}
	return ({ parts: [last] }) => {
		if (!last) return [];
		const key = last.id !== null ? `#${last.id}` : last.classes[0] !== undefined ? `.${last.classes[0]}` : last.tag;
		return key === null ? [] : (found.get(key) ?? []);
	};
}
