/** What is asked of the elements of a page. */

export const ELEMENT = 1;
export const TEXT = 3;
export const CDATA = 4;

const SKIPPED: ReadonlySet<string> = new Set(
	'SCRIPT STYLE TEMPLATE HEAD SVG MATH-ML CANVAS OBJECT EMBED IFRAME AUDIO VIDEO MAP SELECT DATALIST INPUT TEXTAREA METER PROGRESS NOSCRIPT NOFRAMES TITLE META LINK BASE'.split(
		' ',
	),
);

const BLOCKS: ReadonlySet<string> = new Set(
	'HTML BODY ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE CAPTION COLGROUP THEAD TBODY TFOOT TR TD TH UL'.split(
		' ',
	),
);

export const isSkipped = (name: string): boolean => SKIPPED.has(name);
export const isBlock = (name: string): boolean => BLOCKS.has(name);

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/** Hidden by the page itself. What a style sheet hides cannot be told. */
export const isHidden = (element: Element): boolean =>
	element.hasAttribute('hidden') || HIDDEN_STYLE.test(element.getAttribute('style') ?? '');

/** Text without the runs of blanks that HTML does not show; ideographic blanks stay. */
export const collapsed = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ');

export const nameOf = (element: Element): string => element.tagName.toUpperCase();

export interface Measure {
	/** Characters that are no blank. */
	text: number;
	/** Those of them that are links'. */
	links: number;
}

/** The text inside every element under `root`, in one pass. */
export function measureAll(root: Element): (element: Element) => Measure {
	const sums = new Map<Element, Measure>();
	const visit = (element: Element, link: boolean): Measure => {
		const sum = { text: 0, links: 0 };
		for (const child of element.childNodes) {
			if (child.nodeType === TEXT || child.nodeType === CDATA) {
				const length = (child.textContent ?? '').replace(/\s+/g, '').length;
				sum.text += length;
				if (link) sum.links += length;
			} else if (child.nodeType === ELEMENT) {
				const name = nameOf(child as Element);
				if (isSkipped(name)) continue;
				const inner = visit(child as Element, link || name === 'A');
				sum.text += inner.text;
				sum.links += inner.links;
			}
		}
		sums.set(element, sum);
		return sum;
	};
	visit(root, false);
	return (element) => sums.get(element) ?? { text: 0, links: 0 };
}
