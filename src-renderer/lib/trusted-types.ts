/**
 * The content security policy refuses HTML from strings. React Aria empties its live region by `innerHTML = ''`, which is
 * refused with the rest; so the one string that can do nothing is let through, for whoever sets it.
 */
interface DefaultPolicy {
	/** Null refuses. */
	createHTML(html: string): string | null;
}

interface TrustedTypes {
	createPolicy(name: 'default', rules: DefaultPolicy): unknown;
}

/** Where the browser knows no trusted types nothing is refused, and nothing need be let through. */
export function letEmptyingThrough(
	{ trustedTypes }: { trustedTypes?: TrustedTypes } = globalThis as { trustedTypes?: TrustedTypes },
): void {
	trustedTypes?.createPolicy('default', { createHTML: (html) => (html === '' ? '' : null) });
}
