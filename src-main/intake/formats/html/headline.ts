/** The element of a page that is the article's headline. */
import { type Measure, nameOf } from './dom.ts';

const tight = (text: string): string => text.replace(/\s+/g, '');

/** The nearest heading of the first level above or at the head of the article, else what the head of the page calls the title. */
export function headlineOf(
	document: Document,
	article: Element,
	declared: string | null,
	measure: (element: Element) => Measure,
): Element | null {
	const wanted = tight(declared ?? '');
	const candidates = [
		...document.querySelectorAll('h1, h2, h3, .title, .headline, .tit, .bt, #title, #ArticleTitle, [itemprop=headline]'),
	].filter((element) => {
		const { text } = measure(element);
		return text >= 3 && text <= 200 && !element.querySelector('p, li, table, h1 *, h2 *');
	});
	const named = candidates.filter((element) => {
		const text = tight(element.textContent ?? '');
		return text.length >= 4 && wanted.startsWith(text);
	});
	const near = (elements: readonly Element[]): Element | null =>
		elements.findLast((element) => !article.contains(element) && isBefore(element, article)) ?? null;
	const inside = (elements: readonly Element[]): Element | null => elements.find((element) => article.contains(element)) ?? null;
	const first = candidates.filter((element) => nameOf(element) === 'H1');
	return inside(named) ?? near(named) ?? inside(first) ?? near(first);
}

const FOLLOWING = 4;
const isBefore = (a: Node, b: Node): boolean => (a.compareDocumentPosition(b) & FOLLOWING) !== 0;
