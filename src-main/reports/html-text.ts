/**
 * HTML built so that escaping cannot be forgotten: the tag escapes every value unless it is Markup, and Markup comes
 * only from the tag. Article text is hostile until proved otherwise.
 */
class Markup {
	readonly html: string;
	constructor(html: string) {
		this.html = html;
	}
}

export type { Markup };

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Text for HTML. Besides the five, bidirectional controls become visible escapes: left alone, an RTL override in an
 * article would turn the report's own words around. NUL and other controls are not allowed in HTML at all.
 */
export const escapeText = (text: string): string =>
	text
		.replace(/[&<>"']/g, (c) => entities[c] ?? c)
		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '\ufffd')
		.replace(
			/[\u202a-\u202e\u2066-\u2069]/g,
			(c) => `<span class="control">U+${c.charCodeAt(0).toString(16).toUpperCase()}</span>`,
		);

type Value = string | number | Markup | null | readonly Value[];

const render = (value: Value): string =>
	value === null
		? ''
		: typeof value === 'object'
			? 'html' in value
				? value.html
				: value.map(render).join('')
			: escapeText(String(value));

export const html = (strings: TemplateStringsArray, ...values: Value[]): Markup =>
	new Markup(strings.reduce((out, part, i) => out + render(values[i - 1] ?? null) + part));

/** For attribute values that were escaped as text: a span inside an attribute would break it. */
export const attribute = (text: string): Markup =>
	new Markup(
		text.replace(/[&<>"']/g, (c) => entities[c] ?? c).replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ''),
	);

/** For constants of the program alone (a style sheet, where entities are not decoded). Never for anything read. */
export const trusted = (constant: string): Markup => new Markup(constant);
