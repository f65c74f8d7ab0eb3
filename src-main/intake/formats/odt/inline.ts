/** The text of one OpenDocument paragraph, and what stands in it: notes, boxes, comments. Changes are marked by points, not around text. */
import { raised } from '../../scripts.ts';
import type { ReadOptions } from '../../types.ts';
import { elementsOf, textOf, type XmlElement } from '../../xml/elements.ts';

export interface Found {
	text: string;
	boxes: XmlElement[];
	notes: XmlElement[];
	comments: XmlElement[];
	/** Tables inside frames. */
	tables: XmlElement[];
}

/** Changes of the document by id, and which insertion the reading is inside of; it may reach over paragraphs. */
export interface ChangeState {
	regions: ReadonlyMap<string, { kind: 'insertion' | 'deletion' | 'other'; text: string }>;
	inside: Set<string>;
	changes: ReadOptions['changes'];
}

const MOST_BLANKS = 200;

export function readInline(
	element: XmlElement,
	state: ChangeState,
	isRaised: (style: string | undefined) => boolean = () => false,
): Found {
	const found: Found = { text: '', boxes: [], notes: [], comments: [], tables: [] };
	const hidden = (): boolean => state.changes === 'original' && state.inside.size > 0;
	const put = (text: string): void => {
		if (!hidden()) found.text += text;
	};
	const visit = (here: XmlElement, high: boolean): void => {
		for (const child of here.children) {
			if (typeof child === 'string') {
				// White space of the XML file itself is one blank (ODF 1.3, 6.1.2).
				const text = child.replace(/[ \t\r\n]+/g, ' ');
				put(high ? raised(text) : text);
				continue;
			}
			const id = child.attributes['text:change-id'] ?? '';
			switch (child.name) {
				case 'text:s':
					put(' '.repeat(Math.min(MOST_BLANKS, Number(child.attributes['text:c'] ?? 1) || 1)));
					break;
				case 'text:tab':
					put('\t');
					break;
				case 'text:line-break':
					put('\n');
					break;
				case 'text:note': {
					const body = elementsOf(child, 'text:note-body')[0];
					if (body) found.notes.push(body);
					break;
				}
				case 'office:annotation':
					found.comments.push(child);
					break;
				case 'draw:text-box':
					found.boxes.push(child);
					break;
				case 'table:table':
					found.tables.push(child);
					break;
				case 'text:change-start':
					if (state.regions.get(id)?.kind === 'insertion') state.inside.add(id);
					break;
				case 'text:change-end':
					state.inside.delete(id);
					break;
				case 'text:change': {
					const region = state.regions.get(id);
					if (region?.kind === 'deletion' && state.changes === 'original') found.text += region.text;
					break;
				}
				case 'svg:title':
				case 'svg:desc':
				case 'office:annotation-end':
				case 'text:ruby-text':
				case 'text:hidden-text':
				case 'presentation:notes':
				case 'office:event-listeners':
					break;
				default:
					visit(child, high || isRaised(child.attributes['text:style-name']));
			}
		}
	};
	visit(element, false);
	return found;
}

/** `text:tracked-changes` of a document. */
export function readRegions(element: XmlElement | undefined): ChangeState['regions'] {
	const regions = new Map<string, { kind: 'insertion' | 'deletion' | 'other'; text: string }>();
	for (const region of element ? elementsOf(element, 'text:changed-region') : []) {
		const id = region.attributes['text:id'] ?? region.attributes['xml:id'] ?? '';
		const [change] = elementsOf(region);
		if (change?.name === 'text:deletion') {
			const paragraphs = elementsOf(change).filter(({ name }) => name === 'text:p' || name === 'text:h');
			regions.set(id, { kind: 'deletion', text: paragraphs.map(textOf).join('\n') });
		} else regions.set(id, { kind: change?.name === 'text:insertion' ? 'insertion' : 'other', text: '' });
	}
	return regions;
}
