/**
 * XML as small trees. saxes knows no entities but the five of XML and reads nothing from outside; a document type is refused
 * before it could define any. Elements and attributes go by the customary prefixes of their namespaces, whichever the file uses.
 */
import { SaxesParser } from 'saxes';
import { decodeText } from '../encoding.ts';
import { MAX_DEPTH } from '../limits.ts';
import { unreadable } from '../unreadable.ts';
import { customaryName, type Scope, scopeOf } from './namespaces.ts';

export interface XmlElement {
	name: string;
	attributes: Readonly<Record<string, string>>;
	children: (XmlElement | string)[];
}

/**
 * Reads a whole file, handing over each child of the elements named in `containers` as soon as it is complete and then
 * forgetting it, so that a long document is never in memory as a tree; what is no such child is in the root, which is
 * returned. What stands inside of a child belongs to it, containers of the same names too: a document may hold another. `around` is the way from the root to the container. With `prefixes` dropped, elements have their local names. Errors: AppError UNREADABLE_FILE (corrupted, too-complex).
 */
export function readXml(
	bytes: Uint8Array,
	file: string,
	containers: ReadonlySet<string> = new Set(),
	onChild: (child: XmlElement, container: XmlElement, around: readonly XmlElement[]) => void = () => {},
	prefixes: 'kept' | 'dropped' = 'kept',
): XmlElement {
	const text = decodeText(bytes)?.text;
	if (text === undefined) throw unreadable(file, 'corrupted');
	const parser = new SaxesParser({ xmlns: false, position: false });
	const root: XmlElement = { name: '', attributes: {}, children: [] };
	const stack: XmlElement[] = [root];
	const scopes: Scope[] = [null];
	/** Depth of the child that is being gathered, 0 between children. */
	let gathering = 0;
	const fail = (detail: Error): never => {
		throw unreadable(file, 'corrupted', undefined, detail);
	};
	parser.on('error', fail);
	parser.on('doctype', () => fail(new Error('document types are not read')));
	parser.on('opentag', ({ name, attributes }) => {
		if (stack.length > MAX_DEPTH) throw unreadable(file, 'too-complex', { limit: MAX_DEPTH, actual: stack.length });
		const own = attributes as Record<string, string>;
		const scope = scopeOf(own, scopes[scopes.length - 1] ?? null);
		scopes.push(scope);
		const short = prefixes === 'dropped' ? name.slice(name.indexOf(':') + 1) : customaryName(name, scope, true);
		const inContainer = containers.has(stack[stack.length - 1]?.name ?? '');
		stack.push({ name: short, attributes: renamed(own, scope), children: [] });
		if (gathering === 0 && inContainer && !containers.has(short)) gathering = stack.length;
	});
	const onText = (part: string): void => void stack[stack.length - 1]?.children.push(part);
	parser.on('text', onText);
	parser.on('cdata', onText);
	parser.on('closetag', () => {
		if (gathering === stack.length) gathering = 0;
		const done = stack.pop();
		scopes.pop();
		const parent = stack[stack.length - 1];
		if (!done || !parent) return;
		if (gathering === 0 && containers.has(parent.name)) onChild(done, parent, stack);
		else parent.children.push(done);
	});
	parser.write(text).close();
	return root;
}

function renamed(attributes: Record<string, string>, scope: Scope): Record<string, string> {
	if (!scope) return attributes;
	return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [customaryName(name, scope, false), value]));
}

/** Child elements, all or of one name. */
export const elementsOf = (element: XmlElement, name?: string): XmlElement[] =>
	element.children.filter(
		(child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
	);

/** The element at the end of a way of names, or undefined. */
export function at(element: XmlElement | undefined, ...way: string[]): XmlElement | undefined {
	let here = element;
	for (const name of way) {
		if (!here) return undefined;
		here = here.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);
	}
	return here;
}

/** All text inside, in order. */
export function textOf(element: XmlElement | undefined): string {
	if (!element) return '';
	return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** Every element of that name inside, in document order, not looking inside one that was found. */
export function allOf(element: XmlElement, name: string, found: XmlElement[] = []): XmlElement[] {
	for (const child of element.children) {
		if (typeof child === 'string') continue;
		if (child.name === name) found.push(child);
		else allOf(child, name, found);
	}
	return found;
}
