/**
 * Files that hold other files: archives and mails. What is inside is handed out as files of their own, each with the way to it
 * in its name; one that cannot be had is handed out as its failure, so that it stops no other.
 */
import { AppError } from '../contract/errors.ts';
import { docx } from './formats/docx/index.ts';
import { attachmentsOf, eml } from './formats/mail/eml.ts';
import { msg, parseMessage } from './formats/mail/msg.ts';
import { odt } from './formats/odt/index.ts';
import { xlsx } from './formats/table/xlsx.ts';
import { MAX_BYTES, MAX_ENTRIES, MAX_NESTING } from './limits.ts';
import type { Part } from './types.ts';
import { shownName, unreadable } from './unreadable.ts';
import { isZip, zipNames } from './zip/directory.ts';
import { type Budget, freshBudget, readZip } from './zip/read-zip.ts';

/** What nobody means to import: what systems leave in archives, and pictures, sound and programs in the company of a report. */
const PASSED_OVER =
	/(?:^|\/)(?:__MACOSX|\.[^/]*|Thumbs\.db|desktop\.ini)(?:\/|$)|\.(?:png|jpe?g|gif|bmp|tiff?|webp|svg|ico|heic|mp[34]|m4a|wav|mov|avi|css|js|woff2?|ttf|otf|exe|dll|lnk|vcf|ics|p7[sm]|asc)$/i;

/** Archives of files, not documents that happen to be zipped. */
const isArchive = (bytes: Uint8Array): boolean => {
	if (!isZip(bytes) || docx.claims(bytes, '') || xlsx.claims(bytes, '') || odt.claims(bytes, '')) return false;
	// Books, presentations, packages: one thing, not an archive of reports.
	return !zipNames(bytes).some((name) =>
		/^(?:mimetype|\[Content_Types\]\.xml|META-INF\/(?:MANIFEST\.MF|container\.xml))$/.test(name),
	);
};

/** What another desk handed over: read as an archive, its lists would come in as articles. */
const isBundle = (bytes: Uint8Array): boolean => {
	const names = zipNames(bytes);
	return names.includes('manifest.json') && names.some((name) => /^articles\/[^/]+\/article\.json$/.test(name));
};

/** Whether a file may hold others; cheap, for leaving all the rest alone. */
export const mayHold = (bytes: Uint8Array, name: string): boolean =>
	isArchive(bytes) || eml.claims(bytes, name) || msg.claims(bytes, name);

/**
 * The documents that a file comes to: itself for most, what is inside for an archive, a mail and its attachments for a mail.
 * Never rejects for what is in the file: failures are among the parts.
 */
export async function expand(bytes: Uint8Array, name: string): Promise<Part[]> {
	return expandWithin(bytes, name, 0, freshBudget());
}

async function expandWithin(bytes: Uint8Array, name: string, depth: number, budget: Budget): Promise<Part[]> {
	try {
		if (isArchive(bytes)) {
			if (isBundle(bytes)) throw unreadable(name, 'bundle');
			if (depth >= MAX_NESTING) throw unreadable(name, 'nested-too-deep', { limit: MAX_NESTING, actual: null });
			return await archive(bytes, name, depth, budget);
		}
		if (eml.claims(bytes, name) || msg.claims(bytes, name)) {
			const self: Part = { name, bytes };
			const attachments = msg.claims(bytes, name) ? parseMessage(bytes, name).attachments : await attachmentsOf(bytes, name);
			const wanted = attachments.filter((one) => one.bytes.length > 0 && !PASSED_OVER.test(one.name));
			if (wanted.length === 0) return [self];
			if (depth >= MAX_NESTING)
				return [self, failed(unreadable(name, 'nested-too-deep', { limit: MAX_NESTING, actual: null }), name)];
			budget.entries -= wanted.length;
			if (budget.entries < 0) throw unreadable(name, 'too-many-parts', { limit: MAX_ENTRIES, actual: null });
			const inner: Part[] = [];
			for (const one of wanted)
				inner.push(...(await expandWithin(one.bytes, `${name}/${shownName(one.name)}`, depth + 1, budget)));
			return [self, ...inner];
		}
		return [{ name, bytes }];
	} catch (error) {
		if (error instanceof AppError) return [failed(error, name)];
		throw error;
	}
}

const failed = ({ failure }: AppError, name: string): Part => ({ name, failure });

async function archive(bytes: Uint8Array, name: string, depth: number, budget: Budget): Promise<Part[]> {
	const parts: Part[] = [];
	const wanted = (entry: { name: string; encrypted: boolean; symlink: boolean }): boolean =>
		!PASSED_OVER.test(entry.name) && !entry.symlink && !entry.encrypted;
	const entries = await readZip(bytes, name, wanted, budget);
	for (const entry of entries) {
		const way = `${name}/${shownName(entry.name)}`;
		if (entry.encrypted && !PASSED_OVER.test(entry.name)) parts.push(failed(unreadable(way, 'encrypted'), way));
		if (!entry.bytes || entry.bytes.length === 0) continue;
		if (entry.bytes.length > MAX_BYTES) {
			parts.push(failed(unreadable(way, 'too-large', { limit: MAX_BYTES, actual: entry.bytes.length }), way));
		} else parts.push(...(await expandWithin(entry.bytes, way, depth + 1, budget)));
	}
	if (parts.length === 0) throw unreadable(name, 'nothing-inside');
	return parts;
}
