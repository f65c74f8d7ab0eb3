/** What the styles of a document say of its paragraphs: heading, title, caption, list. */
import type { BlockKind } from '../../../contract/layout.ts';
import { at, readXml, type XmlElement } from '../../xml/elements.ts';
import { type Look, lookOf } from './look.ts';

export interface Numbered {
	numId: string;
	level: number;
}

export interface ParagraphStyle {
	kind: BlockKind;
	level: number | null;
	numbered: Numbered | null;
}

const PLAIN: ParagraphStyle = { kind: 'paragraph', level: null, numbered: null };
const MOST_PARENTS = 20;

export const val = (element: XmlElement | undefined): string | undefined => element?.attributes['w:val'];

/** `w:numPr` of paragraph properties. */
export function numberedBy(properties: XmlElement | undefined): Numbered | null {
	const numPr = at(properties, 'w:numPr');
	const numId = val(at(numPr, 'w:numId'));
	if (numPr === undefined || numId === undefined) return null;
	return { numId, level: Number(val(at(numPr, 'w:ilvl')) ?? 0) || 0 };
}

/** The level of an outline (0 to 8) as a heading's (1 to 9); 9 means body text. */
export function outlineLevel(properties: XmlElement | undefined): number | null {
	const value = Number(val(at(properties, 'w:outlineLvl')) ?? 9);
	return value >= 0 && value < 9 ? value + 1 : null;
}

/** Word writes the names of its own styles in English whatever its language; other programs and templates do not. */
function byName(name: string): Pick<ParagraphStyle, 'kind' | 'level'> | null {
	const heading = /^(?:heading|标题|標題|überschrift|titre)\s?([1-9])$/i.exec(name);
	if (heading) return { kind: 'heading', level: Number(heading[1]) };
	if (/^(?:title|标题|標題|文章标题|大标题)$/i.test(name)) return { kind: 'title', level: 1 };
	if (/^(?:subtitle|副标题|副標題)$/i.test(name)) return { kind: 'heading', level: null };
	// A list of contents says again what the headings say, with the numbers of pages.
	if (/^(?:toc ?(?:\d|heading)|contents (?:\d|heading)|目录 ?\d?|table of figures|图表目录)$/i.test(name))
		return { kind: 'chrome', level: null };
	if (/^(?:caption|题注|題注|图注|图片说明)$/i.test(name)) return { kind: 'caption', level: null };
	if (/^(?:quote|intense quote|block text|quotations|引用|明显引用)$/i.test(name)) return { kind: 'quote', level: null };
	return null;
}

export interface DocxStyles {
	/** One that is not there is plain. */
	paragraph(id: string | undefined): ParagraphStyle;
	/** How a style of paragraphs or characters sets its text. */
	look(id: string | undefined): Look;
}

interface Style {
	name: string;
	parent: string | undefined;
	properties: XmlElement | undefined;
	look: Look;
}

export function readStyles(bytes: Uint8Array | undefined, file: string): DocxStyles {
	const styles = new Map<string, Style>();
	if (bytes) {
		readXml(bytes, file, new Set(['w:styles']), (style) => {
			const id = style.attributes['w:styleId'];
			if (style.name !== 'w:style' || !/^(?:paragraph|character)$/.test(style.attributes['w:type'] ?? '') || id === undefined)
				return;
			const name = val(at(style, 'w:name')) ?? '';
			const parent = val(at(style, 'w:basedOn'));
			styles.set(id, { name, parent, properties: at(style, 'w:pPr'), look: lookOf(at(style, 'w:rPr')) });
		});
	}
	const known = new Map<string, ParagraphStyle>();
	const paragraph = (id: string | undefined, depth: number): ParagraphStyle => {
		const style = id === undefined ? undefined : styles.get(id);
		if (id === undefined || !style || depth > MOST_PARENTS) return id === undefined ? PLAIN : { ...PLAIN, ...byName(id) };
		const found = known.get(id);
		if (found) return found;
		const parent = style.parent === undefined ? PLAIN : paragraph(style.parent, depth + 1);
		const outline = outlineLevel(style.properties);
		const own = byName(style.name) ?? (outline === null ? null : { kind: 'heading' as const, level: outline });
		const resolved = { ...parent, ...own, numbered: numberedBy(style.properties) ?? parent.numbered };
		known.set(id, resolved);
		return resolved;
	};
	const look = (id: string | undefined, depth: number): Look => {
		const style = id === undefined || depth > MOST_PARENTS ? undefined : styles.get(id);
		return style ? { ...look(style.parent, depth + 1), ...style.look } : {};
	};
	return { paragraph: (id) => paragraph(id, 0), look: (id) => look(id, 0) };
}

/** Direct formatting beside the style: an outline level of its own makes any paragraph a heading. */
export function paragraphStyle(properties: XmlElement | undefined, styles: DocxStyles): ParagraphStyle {
	const style = styles.paragraph(val(at(properties, 'w:pStyle')));
	const numbered = numberedBy(properties) ?? style.numbered;
	const outline = style.kind === 'paragraph' ? outlineLevel(properties) : null;
	if (outline !== null) return { kind: 'heading', level: outline, numbered };
	return { ...style, numbered };
}
