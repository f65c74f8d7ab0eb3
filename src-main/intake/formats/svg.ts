/** The words of a drawing (SVG 2, 11): each text is a box of its own. How they are arranged only the drawing shows. */

import { AppError } from '../../contract/errors.ts';
import type { BlockKind } from '../../contract/layout.ts';
import type { LayoutWriter } from '../layout-writer.ts';
import { elementsOf, readXml, type XmlElement } from '../xml/elements.ts';

/** Nothing inside of these is shown where it stands. */
const UNSHOWN: ReadonlySet<string> = new Set(
	'defs symbol title desc metadata style script clipPath mask pattern marker'.split(' '),
);

/** A place of its own across the line: what stands there is another line of the text. */
const MOVED = /^\s*[-+]?0*\.?0*[1-9]/;

function textsOf(element: XmlElement, texts: string[]): string[] {
	for (const child of elementsOf(element)) {
		if (UNSHOWN.has(child.name) || child.attributes['display'] === 'none' || child.attributes['visibility'] === 'hidden')
			continue;
		if (child.name === 'text') texts.push(linesOf(child));
		else textsOf(child, texts);
	}
	return texts;
}

function linesOf(text: XmlElement): string {
	let out = '';
	const visit = (element: XmlElement): void => {
		for (const child of element.children) {
			if (typeof child === 'string') out += child.replace(/\s+/g, ' ');
			else if (!UNSHOWN.has(child.name)) {
				const { y, dy = '' } = child.attributes;
				if (out.trim() !== '' && ((y !== undefined && y !== element.attributes['y']) || MOVED.test(dy))) out += '\n';
				visit(child);
			}
		}
	};
	visit(text);
	return out;
}

/** A document type that only names the usual one: nothing stands in it, and nothing is ever fetched. */
const PLAIN_DOCTYPE = /<!DOCTYPE\s+svg\b[^[\]<>]{0,300}>/;
const HEAD = 4096;

/** The bytes without such a document type, which {@link readXml} would refuse like any other. */
function withoutDoctype(part: Uint8Array): Uint8Array {
	const found = PLAIN_DOCTYPE.exec(new TextDecoder('latin1').decode(part.subarray(0, HEAD)));
	return found ? Uint8Array.from(part).fill(0x20, found.index, found.index + found[0].length) : part;
}

/** False where it cannot be read. */
export function writeSvg(writer: LayoutWriter, part: Uint8Array, file: string, kind: BlockKind = 'textbox'): boolean {
	let root: XmlElement;
	try {
		root = readXml(withoutDoctype(part), file, undefined, undefined, 'dropped');
	} catch (error) {
		if (error instanceof AppError) return false;
		throw error;
	}
	writer.newFlow();
	for (const text of textsOf(root, [])) writer.add(kind, text);
	writer.newFlow();
	return true;
}
