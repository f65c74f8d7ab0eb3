/** The text of a cell of a table of data. */
import { inScript, type Script } from '../../scripts.ts';
import type { ReadOptions } from '../../types.ts';
import type { Concealed } from './concealed.ts';
import { CDATA, collapsed, ELEMENT, isBlock, isHidden, isSkipped, isStruck, nameOf, scriptOf, signBefore, TEXT } from './dom.ts';

export interface CellText {
	/** In the wording that was asked for, its paragraphs and broken lines a line each. */
	text: string;
	/** Before the changes. */
	earlier: string;
	changed: boolean;
}

type Role = 'kept' | 'struck' | 'inserted';

export function cellText(cell: Element, changes: ReadOptions['changes'], concealed: Concealed): CellText {
	const found: CellText = { text: '', earlier: '', changed: false };
	const put = (text: string, role: Role): void => {
		if (role !== 'kept' && text.trim() !== '') found.changed = true;
		if (role !== 'inserted') found.earlier += text;
		if (role === 'kept' || (role === 'struck') === (changes === 'original')) found.text += text;
	};
	const collect = (element: Element, script: Script, role: Role): void => {
		for (const child of element.childNodes) {
			if (child.nodeType === TEXT || child.nodeType === CDATA)
				put(inScript(collapsed(child.textContent ?? ''), script, found.text), role);
			else if (child.nodeType === ELEMENT) {
				const inner = child as Element;
				const name = nameOf(inner);
				if (isSkipped(name) || isHidden(inner) || concealed(inner)) continue;
				const block = name === 'BR' || isBlock(name);
				if (block) put('\n', 'kept');
				put(signBefore(inner, name), role);
				collect(inner, scriptOf(inner, name) ?? script, isStruck(inner, name) ? 'struck' : name === 'INS' ? 'inserted' : role);
				if (block && name !== 'BR') put('\n', 'kept');
			}
		}
	};
	collect(cell, 'level', 'kept');
	return found;
}
