/** Internet mail (RFC 5322, MIME) and pages saved as one MIME file (.mht), by postal-mime. */
import PostalMime, { type Email } from 'postal-mime';
import { LayoutWriter } from '../../layout-writer.ts';
import { MAX_NESTING } from '../../limits.ts';
import type { Decoded, Format, ReadOptions } from '../../types.ts';
import { unreadable } from '../../unreadable.ts';
import { writeHtml } from '../html/index.ts';
import { withCharset } from './charset.ts';
import { type Message, writeMessage } from './message.ts';

const SNIFFED = 8192;
const HEADER = /^([\w-]{1,60}):[ \t]/;
const TELLING: ReadonlySet<string> = new Set(
	'from to subject date mime-version message-id received return-path delivered-to content-type x-mailer reply-to'.split(' '),
);

/** Whether the head is a run of header lines, three telling ones among them. */
export function isMail(bytes: Uint8Array): boolean {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED)).replace(/^\xef\xbb\xbf/, '');
	const found = new Set<string>();
	for (const line of head.replace(/^From .*\r?\n/, '').split(/\r?\n/)) {
		if (/^[ \t]/.test(line)) continue;
		const name = HEADER.exec(line)?.[1]?.toLowerCase();
		if (name === undefined) break;
		if (TELLING.has(name)) found.add(name);
	}
	// An article may open with "From:" and "Date:" lines; a mail says how it is encoded or which way it came.
	const machine = ['mime-version', 'message-id', 'received', 'return-path', 'content-type'].some((name) => found.has(name));
	return found.size >= 3 && machine;
}

const isPage = (name: string, bytes: Uint8Array): boolean =>
	/\.mht(?:ml)?$/i.test(name) || /^From: <Saved by/m.test(new TextDecoder('latin1').decode(bytes.subarray(0, 200)));

async function parsed(bytes: Uint8Array, file: string): Promise<Email> {
	try {
		return await PostalMime.parse(bytes, { maxNestingDepth: MAX_NESTING * 10, forceRfc822Attachments: true });
	} catch (error) {
		// It throws plain errors for what it will not take: too deep, too long a head.
		if (error instanceof Error) throw unreadable(file, 'corrupted', undefined, error);
		throw error;
	}
}

const isTorn = ({ subject = '', text = '', html = '' }: Email): boolean => /\ufffd/.test(subject + text + html);

export async function parseMail(bytes: Uint8Array, file: string): Promise<Message> {
	let mail = await parsed(bytes, file);
	if (isTorn(mail)) {
		// Some systems write their own encoding and say nothing of it.
		const told = withCharset(bytes);
		const again = told && (await parsed(told, file));
		if (again && !isTorn(again)) mail = again;
	}
	return {
		subject: mail.subject ?? '',
		from: mail.from?.name || mail.from?.address || '',
		date: mail.headers.find(({ key }) => key === 'date')?.value ?? mail.date ?? '',
		text: mail.text ?? '',
		html: mail.html ?? '',
		attachments: mail.attachments.map(({ filename, content, mimeType }, i) => ({
			name: filename ?? `${i + 1}${mimeType === 'message/rfc822' ? '.eml' : ''}`,
			bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content as ArrayBuffer),
		})),
	};
}

async function read(bytes: Uint8Array, name: string, { changes }: ReadOptions): Promise<Decoded> {
	const message = await parseMail(bytes, name);
	if (!isPage(name, bytes)) return writeMessage(message, { file: name, format: 'message/rfc822', changes });
	const page = message.html !== '' ? message.html : new TextDecoder().decode(message.attachments[0]?.bytes ?? new Uint8Array());
	const writer = new LayoutWriter(name);
	const declared = writeHtml(page, writer, { file: name, changes, sift: true });
	return writer.done({ format: 'multipart/related', encoding: 'utf-8', encodingFrom: 'declared', declared });
}

export const eml: Format = {
	id: 'eml',
	claims: (bytes, name) =>
		isMail(bytes) || (/\.(?:eml|mht|mhtml)$/i.test(name) && HEADER.test(new TextDecoder('latin1').decode(bytes.subarray(0, 80)))),
	read,
};

/** The files a mail carries; none for a saved page, whose parts are pictures and styles. */
export const attachmentsOf = async (bytes: Uint8Array, name: string): Promise<Message['attachments']> =>
	isPage(name, bytes) ? [] : (await parseMail(bytes, name)).attachments;
