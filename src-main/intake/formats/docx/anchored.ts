/** What is anchored in a paragraph and has text of its own: boxes, charts, diagrams, text set as a shape. */
import { elementsOf, type XmlElement } from '../../xml/elements.ts';

export interface Anchored {
	/** Contents of text boxes: elements with paragraphs in them. */
	boxes: XmlElement[];
	/** Ids of the charts, diagrams and drawings, which are parts of their own. */
	parts: string[];
}

export const EMPTY: XmlElement = { name: '', attributes: {}, children: [] };

/** Whether there is any text in it: a choice for new readers may be a drawing whose text stands in the other one only. */
const hasText = (element: XmlElement): boolean =>
	element.children.some((child) => (typeof child === 'string' ? element.name === 'w:t' && child !== '' : hasText(child)));

/**
 * What stands twice, for new readers and for old ones (ISO/IEC 29500-3, 7.6): the first choice, another one where that has no
 * text, and the old form last.
 */
export function chosenOf(alternate: XmlElement): XmlElement {
	const choices = [...elementsOf(alternate, 'mc:Choice'), ...elementsOf(alternate, 'mc:Fallback')];
	return choices.find(hasText) ?? choices[0] ?? EMPTY;
}

const wrapped = (name: string, ...children: XmlElement['children']): XmlElement => ({ name, attributes: {}, children });

/** Everything with text in a drawing. */
export function findAnchored(element: XmlElement, found: Anchored): void {
	for (const child of element.children) {
		if (typeof child === 'string') continue;
		const { name, attributes } = child;
		if (name === 'w:txbxContent') found.boxes.push(child);
		else if (name === 'c:chart') found.parts.push(attributes['r:id'] ?? '');
		else if (name === 'dgm:relIds') found.parts.push(attributes['r:dm'] ?? '');
		else if (name === 'asvg:svgBlip') found.parts.push(attributes['r:embed'] ?? '');
		else if (name === 'mc:AlternateContent') findAnchored(chosenOf(child), found);
		// Word art of the older kind has its words in an attribute.
		else if (name === 'v:textpath' && attributes['string'] !== undefined) {
			const text = wrapped('w:r', wrapped('w:t', attributes['string']));
			found.boxes.push(wrapped('w:txbxContent', wrapped('w:p', text)));
		} else findAnchored(child, found);
	}
}
