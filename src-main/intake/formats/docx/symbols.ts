/** Characters given by their code in a font (w:sym). */
import type { XmlElement } from '../../xml/elements.ts';

/** The code points of Adobe's Symbol encoding that stand in or beside a figure. */
const SYMBOLS: ReadonlyMap<number, string> = new Map([
	[0x25, '%'],
	[0x2b, '+'],
	[0x2d, '−'],
	[0x2e, '.'],
	[0xa3, '≤'],
	[0xb0, '°'],
	[0xb1, '±'],
	[0xb3, '≥'],
	[0xb4, '×'],
	[0xb8, '÷'],
	[0xb9, '≠'],
	[0xbb, '≈'],
	[0xbc, '…'],
]);

/** A character given by its code in a font; digits stand in the Symbol font where they stand in ASCII. "" where the font's own picture is meant. */
export function symbolOf({ attributes }: XmlElement): string {
	const code = Number.parseInt(attributes['w:char'] ?? '', 16);
	if (!(code > 0x20 && code <= 0xffff) || (code >= 0xd800 && code < 0xe000)) return '';
	if (code < 0xf000 || code > 0xf0ff) return code >= 0xe000 && code < 0xf900 ? '' : String.fromCharCode(code);
	if (!/^symbol$/i.test(attributes['w:font'] ?? '')) return '';
	const low = code - 0xf000;
	return SYMBOLS.get(low) ?? (low >= 0x30 && low <= 0x39 ? String.fromCharCode(low) : '');
}
