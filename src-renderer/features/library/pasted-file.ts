const LONGEST_NAME = 40;
const NOT_IN_NAMES = /[\\/:*?"<>|\u0000-\u001f\u007f]+/g;

/** Pasted text as a file, named by its first line: what the library, the receipt and the report will call it. */
export function pastedFile(text: string, untitled: string): File {
	const firstLine = text
		.split('\n', 50)
		.map((line) => line.replace(NOT_IN_NAMES, ' ').trim())
		.find((line) => line !== '');
	const name = Array.from(firstLine ?? untitled)
		.slice(0, LONGEST_NAME)
		.join('');
	return new File([text], `${name}.txt`, { type: 'text/plain' });
}
