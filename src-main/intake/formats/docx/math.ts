/**
 * Formulas (Office MathML, ISO/IEC 29500-1, 22.1) as one line: a power is raised, a fraction has its stroke, brackets that are
 * only properties are written. Their digits would run together otherwise: 10 to the 6th, or three over four.
 */
import type { Script } from '../../scripts.ts';
import { at, elementsOf, type XmlElement } from '../../xml/elements.ts';

export interface MathSink {
	/** Reads the content of an argument. */
	visit(part: XmlElement, script: Script): void;
	/** A sign that no run holds. */
	sign(text: string): void;
}

const charOf = (element: XmlElement, property: string, name: string, usual: string): string =>
	at(element, property, name)?.attributes['m:val'] ?? usual;

/** One element of a formula other than a run; what is not known is read through, so that nothing in it is lost. */
export function readMath(element: XmlElement, { visit, sign }: MathSink): void {
	const part = (name: string, script: Script = 'level'): void => {
		const found = at(element, name);
		if (found) visit(found, script);
	};
	switch (element.name) {
		case 'm:sSup':
		case 'm:sSub':
		case 'm:sSubSup':
			part('m:e');
			part('m:sub', 'lowered');
			part('m:sup', 'raised');
			break;
		case 'm:f':
			part('m:num');
			sign('/');
			part('m:den');
			break;
		case 'm:rad':
			part('m:deg', 'raised');
			sign('√');
			part('m:e');
			break;
		case 'm:nary':
			sign(charOf(element, 'm:naryPr', 'm:chr', '∫'));
			part('m:sub', 'lowered');
			part('m:sup', 'raised');
			sign(' ');
			part('m:e');
			break;
		case 'm:func':
			part('m:fName');
			sign(' ');
			part('m:e');
			break;
		case 'm:d':
			sign(charOf(element, 'm:dPr', 'm:begChr', '('));
			for (const [i, inner] of elementsOf(element, 'm:e').entries()) {
				if (i > 0) sign(charOf(element, 'm:dPr', 'm:sepChr', '|'));
				visit(inner, 'level');
			}
			sign(charOf(element, 'm:dPr', 'm:endChr', ')'));
			break;
		case 'm:m':
		case 'm:eqArr':
			for (const [i, row] of elementsOf(element)
				.filter(({ name }) => !name.endsWith('Pr'))
				.entries()) {
				if (i > 0) sign('\n');
				const cells = row.name === 'm:mr' ? elementsOf(row, 'm:e') : [row];
				for (const [k, cell] of cells.entries()) {
					if (k > 0) sign('  ');
					visit(cell, 'level');
				}
			}
			break;
		case 'm:phant':
			if (!/^(?:0|false|off)$/.test(at(element, 'm:phantPr', 'm:show')?.attributes['m:val'] ?? '')) part('m:e');
			break;
		default:
			if (!element.name.endsWith('Pr')) visit(element, 'level');
	}
}
