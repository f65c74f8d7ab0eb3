/** Bytes of RTF to characters: by the font's character set, else by the document's code page. */

const OF_CHARSET: Readonly<Record<number, string>> = {
	...{ 77: 'macintosh', 128: 'shift_jis', 129: 'euc-kr', 134: 'gb18030', 136: 'big5', 161: 'windows-1253', 162: 'windows-1254' },
	...{
		163: 'windows-1258',
		177: 'windows-1255',
		178: 'windows-1256',
		186: 'windows-1257',
		204: 'windows-1251',
		222: 'windows-874',
	},
	238: 'windows-1250',
};
const OF_PAGE: Readonly<Record<number, string>> = {
	...{ 936: 'gb18030', 54936: 'gb18030', 950: 'big5', 932: 'shift_jis', 949: 'euc-kr', 65001: 'utf-8', 874: 'windows-874' },
	10000: 'macintosh',
};

export const DEFAULT_ENCODING = 'windows-1252';

/** Null for the default sets, which say nothing. */
export const encodingOfCharset = (charset: number): string | null => OF_CHARSET[charset] ?? null;

export const encodingOfPage = (page: number): string =>
	OF_PAGE[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : DEFAULT_ENCODING);

/** Encodings with characters of two bytes, whose second may be an ASCII letter. */
const WIDE: ReadonlySet<string> = new Set(['gb18030', 'big5', 'shift_jis', 'euc-kr']);

/** Whether the bytes end in the middle of a character, so that the next byte belongs to it whatever it looks like. */
export function endsInside(bytes: readonly number[], encoding: string): boolean {
	if (!WIDE.has(encoding)) return false;
	let inside = false;
	for (const byte of bytes) inside = !inside && byte >= 0x81;
	return inside;
}

const decoders = new Map<string, TextDecoder>();

function decoder(encoding: string, fatal: boolean): TextDecoder {
	const key = `${encoding} ${fatal}`;
	const known = decoders.get(key);
	if (known) return known;
	const made = new TextDecoder(encoding, { fatal });
	decoders.set(key, made);
	return made;
}

/** `font`: the encoding of the font, null where it names none; `page`: the document's. Bytes of neither become U+FFFD. */
export function characters(bytes: readonly number[], font: string | null, page: string): string {
	const data = Uint8Array.from(bytes);
	if (font === null || font === page) return decoder(page, false).decode(data);
	try {
		return decoder(font, true).decode(data);
	} catch (error) {
		// TypeError: the font's set has no such bytes; the writer kept to the document's page.
		if (!(error instanceof TypeError)) throw error;
		return decoder(page, false).decode(data);
	}
}
