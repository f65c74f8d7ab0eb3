const LONGEST_NAME = 40;
const NOT_IN_NAMES = /[\\/:*?"<>|\u0000-\u001f\u007f]+/g;

/** Pasted text as a file, named by its first line: what the library, the receipt and the report will call it. */
export function pastedFile(text: string, untitled: string): File {
	return new File([text], `${nameOf(text, untitled)}.txt`, { type: 'text/plain' });
}

/** The same as a saved page. The clipboard's HTML names no encoding, since it has none. */
export function pastedPage(html: string, text: string, untitled: string): File {
	return new File(['<meta charset="utf-8">', html], `${nameOf(text, untitled)}.html`, { type: 'text/html' });
}

/** Whether HTML from the clipboard says more than its text does: plain text from a browser comes wrapped in a span. */
export const saysMore = (html: string): boolean => /<(?:table|h[1-6]|ul|ol|p|blockquote|sup|del)[\s>]/i.test(html);

function nameOf(text: string, untitled: string): string {
	const firstLine = text
		.split('\n', 50)
		.map((line) => line.replace(NOT_IN_NAMES, ' ').trim())
		.find((line) => line !== '');
	return Array.from(firstLine ?? untitled)
		.slice(0, LONGEST_NAME)
		.join('');
}
