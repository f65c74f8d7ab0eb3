/** The encoding of a page: what it says of itself, if its bytes bear that out. */
import { type DecodedText, decodeText } from '../../encoding.ts';
import { SNIFF_BYTES } from '../../limits.ts';

const CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:-]{2,40})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:-]{2,40})/i;

/** Whoever writes gb2312 means what Windows makes of it, which GB18030 includes (WHATWG Encoding, 4.2). */
const WIDENED: Readonly<Record<string, string>> = { gb2312: 'gb18030', gbk: 'gb18030', 'x-gbk': 'gb18030', gb_2312: 'gb18030' };

/** Null where no encoding fits. A page that lies of its encoding, or has a few broken bytes in it, is read all the same. */
export function decodePage(bytes: Uint8Array): DecodedText | null {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFF_BYTES));
	const found = CHARSET.exec(head);
	const said = (found?.[1] ?? found?.[2])?.toLowerCase();
	const label = said === undefined ? undefined : (WIDENED[said] ?? said);
	const marked = decodeText(bytes);
	if (label === undefined || marked?.from === 'bom') return marked;
	const strict = decodeAs(label, bytes, true);
	if (strict !== null) return { text: strict, encoding: label, from: 'declared' };
	if (marked?.from === 'valid') return marked;
	const lenient = decodeAs(label, bytes, false);
	return lenient === null ? marked : { text: lenient, encoding: label, from: 'declared' };
}

function decodeAs(label: string, bytes: Uint8Array, fatal: boolean): string | null {
	try {
		return new TextDecoder(label, { fatal }).decode(bytes);
	} catch (error) {
		// RangeError: no encoding of that name. TypeError: bytes that it does not have.
		if (error instanceof RangeError || error instanceof TypeError) return null;
		throw error;
	}
}
