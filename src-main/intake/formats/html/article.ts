/**
 * Which part of a page is the article. Readability finds where it is; the smallest element that holds nearly all it found is
 * then taken whole, since Readability also throws away tables, lists and short paragraphs of the article itself.
 */
import { Readability } from '@mozilla/readability';
import { ELEMENT, isSkipped, type Measure, nameOf } from './dom.ts';
import { parsePage } from './page.ts';

/** Share of the found text that the element has to hold. */
const NEARLY_ALL = 0.85;
/** A page with less text than this is one article. */
const SHORT = 200;
const MARK = 'data-tickmark';
const MARKS = /data-tickmark="(\d+)"/g;

/** Elements of a page numbered in document order. */
function numbered(document: Document): Element[] {
	const all: Element[] = [];
	for (const element of document.querySelectorAll('*')) {
		element.setAttribute(MARK, String(all.length));
		all.push(element);
	}
	return all;
}

/** The element that holds the article; the body where none stands out. Attributes are added to the page. */
export function articleElement(document: Document, html: string, measure: (element: Element) => Measure): Element {
	const { body } = document;
	if (measure(body).text < SHORT) return body;
	const elements = numbered(document);
	// Readability takes the page apart: it gets one of its own.
	const copy = parsePage(html);
	numbered(copy);
	const content = new Readability(copy, { charThreshold: 100, maxElemsToParse: 0 }).parse()?.content;
	if (!content) return body;
	const kept = new Set<Element>();
	for (const [, number] of content.matchAll(MARKS)) {
		const element = elements[Number(number)];
		if (element) kept.add(element);
	}
	return smallestHolding(body, kept) ?? body;
}

/** The smallest element under `root` with nearly all the text that stands directly in the elements of `kept`. */
function smallestHolding(root: Element, kept: ReadonlySet<Element>): Element | null {
	const sums = new Map<Element, number>();
	const sum = (element: Element): number => {
		let total = kept.has(element) ? ownText(element) : 0;
		for (const child of element.childNodes) {
			if (child.nodeType === ELEMENT && !isSkipped(nameOf(child as Element))) total += sum(child as Element);
		}
		sums.set(element, total);
		return total;
	};
	const all = sum(root);
	if (all === 0) return null;
	let here = root;
	for (;;) {
		const next = [...here.children].find((child) => (sums.get(child) ?? 0) >= all * NEARLY_ALL);
		// A paragraph or a row is never the whole article.
		if (!next || /^(?:P|LI|TR|SPAN|B|STRONG|FONT|A)$/.test(nameOf(next))) return here;
		here = next;
	}
}

const ownText = (element: Element): number => {
	let length = 0;
	for (const child of element.childNodes) {
		if (child.nodeType !== ELEMENT) length += (child.textContent ?? '').replace(/\s+/g, '').length;
	}
	return length;
};

const AROUND_TAG = /^(?:NAV|FOOTER|ASIDE|BUTTON|FORM|DIALOG)$/;
const AROUND_NAME =
	/(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|bread-?crumbs?|crumbs?|share|sharing|social|related|recommend\w*|comments?|footer|foot|sidebar|toolbar|tools|pag(?:er|ination)|copyright|advert\w*|ads?|banner|subscribe|newsletter|qr-?code|ewm)(?:$|[\s_-])/i;
const AROUND_ROLE = /^(?:navigation|banner|complementary|contentinfo|search|toolbar|menu|menubar)$/;
/** A header inside an article holds its headline. */
const LINKED = 0.6;

/** Whether an element of the article is furniture all the same: by its role, its name, or since it is hardly more than links. */
export function standsAround(element: Element, measure: (element: Element) => Measure): boolean {
	const name = nameOf(element);
	if (AROUND_TAG.test(name)) return true;
	if (AROUND_ROLE.test(element.getAttribute('role') ?? '')) return true;
	if (name === 'BODY' || name === 'ARTICLE' || name === 'MAIN') return false;
	if (AROUND_NAME.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`)) {
		// A name can mislead ("content-with-sidebar"): prose is prose.
		const { text, links } = measure(element);
		return text < 400 || links > text * 0.3;
	}
	if (!/^(?:UL|OL|DL|DIV|SECTION|TABLE)$/.test(name)) return false;
	const { text, links } = measure(element);
	return text > 0 && links > text * LINKED && element.querySelectorAll('a').length >= 3;
}
