/** Styles of OpenDocument text (ODF 1.3, part 3): what a paragraph is, and how its lists count. */
import { counted } from '../../counting.ts';
import { at, elementsOf, readXml, type XmlElement } from '../../xml/elements.ts';
import type { OdtLook } from './inline.ts';

export interface ListLevel {
	bullet: boolean;
	format: string;
	prefix: string;
	suffix: string;
	start: number;
	/** How many levels the number shows: 2 for 3.1. */
	shown: number;
}

export interface OdtStyles {
	/** The names from a style up to its last parent, display names, lower case. */
	names(style: string | undefined): string[];
	list(name: string | undefined, level: number): ListLevel | undefined;
	/** How a style of paragraphs or characters sets its text. */
	look(style: string | undefined): OdtLook;
	/** Contents of headers and footers of all pages. */
	headers: XmlElement[];
	footers: XmlElement[];
}

const MOST_PARENTS = 20;

function listLevel(element: XmlElement): ListLevel {
	const { attributes } = element;
	return {
		bullet: element.name !== 'text:list-level-style-number',
		format: attributes['style:num-format'] ?? '',
		prefix: attributes['style:num-prefix'] ?? '',
		suffix: attributes['style:num-suffix'] ?? '',
		start: Number(attributes['text:start-value'] ?? 1) || 1,
		shown: Math.min(9, Number(attributes['text:display-levels'] ?? 1) || 1),
	};
}

function lookOf(attributes: Readonly<Record<string, string>>): OdtLook {
	const look: OdtLook = {};
	const display = attributes['text:display'];
	if (display !== undefined) look.hidden = display === 'none';
	const line = attributes['style:text-line-through-style'] ?? attributes['style:text-line-through-type'];
	if (line !== undefined) look.struck = line !== 'none';
	const position = attributes['style:text-position'];
	if (position !== undefined)
		look.script = /^(?:super|[1-9])/.test(position) ? 'raised' : /^(?:sub|-)/.test(position) ? 'lowered' : 'level';
	return look;
}

/** `parts`: styles.xml and content.xml, whichever are there. */
export function readStyles(parts: readonly (Uint8Array | undefined)[], file: string): OdtStyles {
	const parents = new Map<string, { parent: string | undefined; shown: string }>();
	const lists = new Map<string, Map<number, ListLevel>>();
	const headers: XmlElement[] = [];
	const footers: XmlElement[] = [];
	const looks = new Map<string, OdtLook>();
	const take = (style: XmlElement): void => {
		const name = style.attributes['style:name'] ?? '';
		if (style.name === 'style:style') {
			looks.set(name, lookOf(at(style, 'style:text-properties')?.attributes ?? {}));
			parents.set(name, {
				parent: style.attributes['style:parent-style-name'],
				shown: style.attributes['style:display-name'] ?? name.replace(/_20_/g, ' '),
			});
		} else if (style.name === 'text:list-style') {
			const levels = elementsOf(style).map((level) => [Number(level.attributes['text:level'] ?? 1), listLevel(level)] as const);
			lists.set(name, new Map(levels));
		} else if (style.name === 'style:master-page') {
			for (const child of elementsOf(style)) {
				if (/^style:header/.test(child.name)) headers.push(child);
				else if (/^style:footer/.test(child.name)) footers.push(child);
			}
		}
	};
	const containers = new Set(['office:styles', 'office:automatic-styles', 'office:master-styles', 'office:text']);
	for (const part of parts) {
		if (part) readXml(part, file, containers, (child, container) => container.name !== 'office:text' && take(child));
	}
	return {
		names(style) {
			const names: string[] = [];
			for (let here = style; here !== undefined && names.length < MOST_PARENTS; ) {
				const found = parents.get(here);
				names.push((found?.shown ?? here.replace(/_20_/g, ' ')).toLowerCase());
				here = found?.parent;
			}
			return names;
		},
		list: (name, level) => (name === undefined ? undefined : lists.get(name)?.get(level)),
		look(style) {
			let look: OdtLook = {};
			let here = style;
			for (let n = 0; here !== undefined && n < MOST_PARENTS; n++) {
				look = { ...looks.get(here), ...look };
				here = parents.get(here)?.parent;
			}
			return look;
		},
		headers,
		footers,
	};
}

/** What a list prints before an item; `numbers` are those of the levels down to its own, with their formats. */
export function labelOf(levels: readonly (ListLevel | undefined)[], numbers: readonly number[]): string {
	const level = levels[levels.length - 1];
	if (!level || level.bullet) return '• ';
	if (level.format === '') return '';
	const from = Math.max(0, numbers.length - level.shown);
	const shown = numbers.slice(from).map((n, i) => counted(n, levels[from + i]?.format || level.format));
	const label = `${level.prefix}${shown.join('.')}${level.suffix}`;
	return /[、，．：）》】]$/.test(label) ? label : `${label} `;
}
