/** Documents that are known and not read, each with its reason, so that an editor knows what to do. */
import { isOle, oleHas } from '../ole.ts';
import type { Format } from '../types.ts';
import { unreadable } from '../unreadable.ts';
import { isZip, zipNames } from '../zip/directory.ts';

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
