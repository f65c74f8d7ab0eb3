/** Digits and signs set high or low, as characters of their own: 10 with a raised 8 is not 108. */

const RAISED: Readonly<Record<string, string>> = {
	...{ '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹' },
	...{ '+': '⁺', '-': '⁻', '−': '⁻', '(': '⁽', ')': '⁾' },
};

/** The text of a superscript; what has no raised form stays as it is. */
export const raised = (text: string): string => text.replace(/[\d+\-−()]/g, (c) => RAISED[c] ?? c);

export type Script = 'level' | 'raised' | 'lowered';

/** Digits set low, as characters of their own; letters have no such forms that readers know. */
export const lowered = (text: string): string => text.replace(/\d/g, (c) => String.fromCharCode(0x2080 + Number(c)));

/** The text in the script that it is set in. A low digit stays as it is but behind another digit, which it would lengthen: CO2, but 1010₂. */
export function inScript(text: string, script: Script, before: string): string {
	if (script === 'raised') return raised(text);
	return script === 'lowered' && /[\d₀-₉]$/.test(before) ? lowered(text) : text;
}
