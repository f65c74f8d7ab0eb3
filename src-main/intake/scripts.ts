/** Digits and signs set high or low, as characters of their own: 10 with a raised 8 is not 108. */

const RAISED: Readonly<Record<string, string>> = {
	...{ '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹' },
	...{ '+': '⁺', '-': '⁻', '−': '⁻', '(': '⁽', ')': '⁾' },
};

/** The text of a superscript; what has no raised form stays as it is. */
export const raised = (text: string): string => text.replace(/[\d+\-−()]/g, (c) => RAISED[c] ?? c);
