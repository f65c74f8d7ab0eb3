/** Mails that hold text in an encoding they do not name (RFC 2045 takes it for ASCII): told by the bytes, and then named. */
import { decodeText } from '../../encoding.ts';

const CONTENT_TYPE = /^content-type:[ \t]*(?:text\/(?:plain|html)[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)/gim;
const ENCODED = new TextEncoder();

/** The mail in UTF-8, with its parts of text saying so; null where its bytes tell no encoding, or each part names one. */
export function withCharset(bytes: Uint8Array): Uint8Array | null {
	const decoded = decodeText(bytes);
	if (!decoded || decoded.from === 'bom' || decoded.encoding === 'utf-8') return null;
	let named = 0;
	let silent = 0;
	const text = decoded.text.replace(CONTENT_TYPE, (header) => {
		if (/charset\s*=/i.test(header)) {
			named++;
			return header;
		}
		silent++;
		return `${header}; charset=utf-8`;
	});
	if (named > 0) return null;
	return ENCODED.encode(silent > 0 ? text : `Content-Type: text/plain; charset=utf-8\r\n${text}`);
}
