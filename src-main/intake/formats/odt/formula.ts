/** Formulas (MathML) as one line: a power is raised, a fraction has its stroke. Null where there is no formula inside. */
import { inScript, type Script } from '../../scripts.ts';
import { allOf, elementsOf, type XmlElement } from '../../xml/elements.ts';

/** Whatever prefix the file uses: a formula's elements have names of their own. */
const local = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);

export function formulaText(element: XmlElement): string | null {
	const [math] = [...allOf(element, 'math'), ...allOf(element, 'math:math')];
	if (!math) return null;
	let out = '';
	const visit = (here: XmlElement, script: Script): void => {
		const parts = elementsOf(here);
		const part = (i: number, as: Script = script): void => {
			const inner = parts[i];
			if (inner) visit(inner, as);
		};
		switch (local(here)) {
			case 'msup':
				part(0);
				part(1, 'raised');
				return;
			case 'msub':
				part(0);
				part(1, 'lowered');
				return;
			case 'msubsup':
				part(0);
				part(1, 'lowered');
				part(2, 'raised');
				return;
			case 'mfrac':
				part(0);
				out += '/';
				part(1);
				return;
			case 'msqrt':
				out += '√';
				break;
			// The same once more, for programs.
			case 'annotation':
			case 'annotation-xml':
				return;
		}
		for (const child of here.children) {
			if (typeof child === 'string') out += inScript(child.trim(), script, out);
			else visit(child, script);
		}
	};
	visit(math, 'level');
	return out;
}
