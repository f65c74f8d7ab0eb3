/**
 * What a page's own style sheets hide, and what goes by a name that the usual ones hide. A saved page has its sheets elsewhere as
 * often as not, so this is no certainty: blocks are greyed and not left out.
 */
import { candidatesIn, matches, type Selector, selectorOf } from './selectors.ts';

const COMMENTS = /\/\*[\s\S]*?\*\//g;
/** Rules of a sheet that stand in no group: what holds for some screens only does not count. */
const RULE = /([^{}@;]{1,400})\{([^{}]{0,4000})\}/g;
const GROUP = /@[^{};]{0,400}\{(?:[^{}]|\{[^{}]*\})*\}/g;
const SETS = /(?:^|;)\s*(display|visibility)\s*:\s*([a-z-]+)/gi;
const HIDES = /^(?:none|hidden|collapse)$/i;

const MOST_SHEET = 300_000;
const MOST_RULES = 300;
/** Elements that are held against a selector, for all rules of a page together. */
const MOST_COMPARED = 1_000_000;

/** Text for programs that read aloud; it stands in no reader's way. */
const ALOUD =
	/(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|screen-reader-only|element-invisible|assistive-text|a11y-hidden)(?:\s|$)/i;
/** Switched off, unless another class switches it on for wider windows ("hidden md:block", "d-none d-lg-flex"). */
const OFF = /(?:^|\s)(?:hidden|d-none|hide|is-hidden|display-none)(?:\s|$)/i;
const ON_AGAIN = /(?:^|\s)(?:(?:sm|md|lg|xl|2xl):(?!hidden)\S|d-(?:sm|md|lg|xl|xxl)-(?!none)\S)/i;

export type Concealed = (element: Element) => boolean;

export function concealedIn(document: Document): Concealed {
	const hidden = new Set<Element>();
	const rules = rulesOf(document);
	const candidates = rules.length > 0 ? candidatesIn(document) : () => [];
	let left = MOST_COMPARED;
	for (const { selector, hides } of rules) {
		for (const element of candidates(selector)) {
			if (--left < 0) break;
			if (!matches(element, selector)) continue;
			if (hides) hidden.add(element);
			else hidden.delete(element);
		}
	}
	return (element) => {
		if (hidden.has(element)) return true;
		const name = element.getAttribute('class') ?? '';
		return name !== '' && (ALOUD.test(name) || (OFF.test(name) && !ON_AGAIN.test(name)));
	};
}

/** Rules that show or hide something, the weaker first; none where nothing is hidden. */
function rulesOf(document: Document): { selector: Selector; hides: boolean }[] {
	const rules: { selector: Selector; hides: boolean }[] = [];
	for (const sheet of document.querySelectorAll('style')) {
		const text = (sheet.textContent ?? '').slice(0, MOST_SHEET).replace(COMMENTS, ' ').replace(GROUP, ' ');
		for (const [, selectors = '', body = ''] of text.matchAll(RULE)) {
			const set = [...body.matchAll(SETS)];
			if (set.length === 0) continue;
			const hides = set.some(([, , value = '']) => HIDES.test(value));
			for (const part of selectors.split(',')) {
				const selector = selectorOf(part);
				if (selector && rules.length < MOST_RULES) rules.push({ selector, hides });
			}
		}
	}
	return rules.some(({ hides }) => hides) ? rules.sort((a, b) => a.selector.weight - b.selector.weight) : [];
}
