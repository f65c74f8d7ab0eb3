/** Digits as a message shows them. */

/** "234000000" → "234,000,000"; decimals and fractions stay as they are. */
export function groupDigits(exact: string): string {
	const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(.*)$/u.exec(exact) ?? ['', '', exact];
	return `${sign}${whole.replace(/\B(?=(?:\d{3})+$)/gu, ',')}${rest}`;
}
