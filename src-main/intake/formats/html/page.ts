/**
 * A page as a document with all it shows in one body. linkedom follows the tags as they stand; pages leave out html, head and
 * body, forget to close a head, go on behind the end, or hold a whole second page (HTML, 13.2.6: browsers show all of that).
 */
import { parseHTML } from 'linkedom';

/** What belongs in a head wherever it stands. */
const OF_HEAD = 'title, meta, base, link';

export function parsePage(html: string): Document {
	const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`) as unknown as {
		document: Document;
	};
	const { body, head } = document;
	for (const element of body.querySelectorAll(OF_HEAD)) {
		// A drawing has titles of its own.
		if (element.closest('svg') === null) head.append(element);
	}
	for (const shell of body.querySelectorAll('html, head, body')) {
		while (shell.firstChild) shell.before(shell.firstChild);
		shell.remove();
	}
	return document;
}
