/** Documents that are known and not read, each with its reason, so that an editor knows what to do. */
import { isOle, oleHas } from '../ole.ts';
import type { Format } from '../types.ts';
import { unreadable } from '../unreadable.ts';
import { isZip, zipNames } from '../zip/directory.ts';

const SNIFFED = 4096;

/** A new Office file under a password is wrapped in a compound file (MS-OFFCRYPTO). */
export const oldOffice: Format = {
	id: 'old-office',
	claims: isOle,
	read(bytes, name) {
		throw unreadable(name, oleHas(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-format');
	},
};

/** An archive that was to be read as one document, or one of a kind that holds no report (presentations, books, programs). */
export const otherZip: Format = {
	id: 'zip',
	claims: isZip,
	read(bytes, name) {
		const names = zipNames(bytes);
		throw unreadable(name, names.length === 0 && bytes.length > 22 ? 'corrupted' : 'unsupported-format');
	},
};

/** XML that is no page: feeds, drawings, files of other programs. Their tags and numbers would read as text. */
export const otherXml: Format = {
	id: 'xml',
	claims(bytes) {
		const head = new TextDecoder('latin1')
			.decode(bytes.subarray(0, SNIFFED))
			.replace(/^\xef\xbb\xbf/, '')
			.replace(/\0/g, '');
		return /^\s*<\?xml\s[^>]{0,200}\?>/.test(head) && !/<(?:!doctype\s+)?html[\s>]/i.test(head);
	},
	read(_, name) {
		throw unreadable(name, 'unsupported-format');
	},
};
