/** How a run is set, as far as it changes what is read: hidden, struck through, high or low. */
import type { Script } from '../../scripts.ts';
import { at, type XmlElement } from '../../xml/elements.ts';

/** Left out is what the properties do not speak of, so that looks lie over each other. */
export interface Look {
	hidden?: boolean;
	struck?: boolean;
	script?: Script;
}

/** Half points by which a run has to be moved up to be no part of its line: a note mark set by hand. */
const HIGH = 4;

function toggle(element: XmlElement | undefined): boolean | undefined {
	return element && !/^(?:0|false|off|none)$/.test(element.attributes['w:val'] ?? '');
}

/** Of the properties of a run (w:rPr). */
export function lookOf(properties: XmlElement | undefined): Look {
	if (!properties) return {};
	const look: Look = {};
	const hidden = toggle(at(properties, 'w:vanish'));
	if (hidden !== undefined) look.hidden = hidden;
	const struck = toggle(at(properties, 'w:strike')) ?? toggle(at(properties, 'w:dstrike'));
	if (struck !== undefined) look.struck = struck;
	const align = at(properties, 'w:vertAlign')?.attributes['w:val'];
	const moved = Number(at(properties, 'w:position')?.attributes['w:val'] ?? 0);
	if (align === 'superscript' || moved >= HIGH) look.script = 'raised';
	else if (align === 'subscript') look.script = 'lowered';
	else if (align !== undefined) look.script = 'level';
	return look;
}
