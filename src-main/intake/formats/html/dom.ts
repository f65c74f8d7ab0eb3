/** What is asked of the elements of a page. */
import type { Script } from '../../scripts.ts';

export const ELEMENT = 1;
export const TEXT = 3;
export const CDATA = 4;

const SKIPPED: ReadonlySet<string> = new Set(
	'SCRIPT STYLE TEMPLATE SVG CANVAS OBJECT EMBED IFRAME AUDIO VIDEO MAP SELECT DATALIST INPUT TEXTAREA METER PROGRESS NOSCRIPT NOFRAMES TITLE META LINK BASE RT RP ANNOTATION ANNOTATION-XML'.split(
		' ',
	),
);

const BLOCKS: ReadonlySet<string> = new Set(
	'HTML HEAD BODY ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE CAPTION COLGROUP THEAD TBODY TFOOT TR TD TH UL'.split(
		' ',
	),
);

export const isSkipped = (name: string): boolean => SKIPPED.has(name);
export const isBlock = (name: string): boolean => BLOCKS.has(name);

const HIDDEN_STYLE =
	/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0*\.?0+\s*(?:;|!|$)|font-size\s*:\s*0(?:px|pt|em)?\s*(?:;|!|$)|mso-hide\s*:\s*all)/i;
const STRUCK_STYLE = /(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*line-through/i;
const RAISED_STYLE = /(?:^|;)\s*vertical-align\s*:\s*(?:super|text-top)/i;
const LOWERED_STYLE = /(?:^|;)\s*vertical-align\s*:\s*sub\b/i;
const STRUCK: ReadonlySet<string> = new Set(['DEL', 'S', 'STRIKE']);

const styleOf = (element: Element): string => element.getAttribute('style') ?? '';

/** Hidden by the page itself. */
export const isHidden = (element: Element): boolean => element.hasAttribute('hidden') || HIDDEN_STYLE.test(styleOf(element));

/** Taken back: struck through. */
export const isStruck = (element: Element, name: string): boolean => STRUCK.has(name) || STRUCK_STYLE.test(styleOf(element));

/** Arguments of formulas (MathML) that are set high or low, by their element and place. */
const ARGUMENTS: Readonly<Record<string, readonly (Script | null)[]>> = {
	...{ MSUP: [null, 'raised'], MSUB: [null, 'lowered'], MSUBSUP: [null, 'lowered', 'raised'] },
};

/** The marks of notes by the names that office programs give them: their style sheets set them high. */
const NOTE_MARK =
	/(?:^|\s)(?:sdfootnote(?:anc|sym)|sdendnote(?:anc|sym)|MsoFootnoteReference|MsoEndnoteReference|footnote-?ref|noteref)(?:\s|$)/i;

/** How an element sets its text; null where it says nothing of that. */
export function scriptOf(element: Element, name: string): Script | null {
	if (name === 'SUP' || NOTE_MARK.test(element.getAttribute('class') ?? '') || RAISED_STYLE.test(styleOf(element)))
		return 'raised';
	if (name === 'SUB' || LOWERED_STYLE.test(styleOf(element))) return 'lowered';
	const around = element.parentElement;
	const given = around && ARGUMENTS[nameOf(around)];
	return given ? (given[[...around.children].indexOf(element)] ?? null) : null;
}

/** What is drawn before an element and stands in no text: the stroke of a fraction, a root. */
export function signBefore(element: Element, name: string): string {
	if (name === 'MSQRT') return '√';
	const around = element.parentElement;
	return around && nameOf(around) === 'MFRAC' && element === around.children[1] ? '/' : '';
}

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
