/** Outlook messages (MS-OXMSG), by msgreader. */
import { Buffer } from 'node:buffer';
import msgreader from '@kenjiuno/msgreader';
import { AppError } from '../../../contract/errors.ts';
import { isOle, oleHas } from '../../ole.ts';
import type { Format } from '../../types.ts';
import { unreadable } from '../../unreadable.ts';
import { decodePage } from '../html/charset.ts';
import { encodingOfPage } from '../rtf/characters.ts';
import { leadsToAnEnd } from './compound.ts';
import { decompressRtf } from './compressed-rtf.ts';
import { type Message, writeMessage } from './message.ts';

// A CommonJS package: its default export is one level deeper where modules are not bundled.
type Reader = typeof msgreader;
const MsgReader: Reader = (msgreader as unknown as { default?: Reader }).default ?? msgreader;

/** Strings that are not Unicode are in this code page where the message names none. */
const USUAL = 936;

/** iconv-lite's name of the code page that a message names; Outlook names that of whoever wrote it. */
function ansiOf(mail: { messageCodepage?: unknown; internetCodepage?: unknown }): string {
	const named = [mail.messageCodepage, mail.internetCodepage].find(
		(page) => typeof page === 'number' && page > 0 && page !== 65001,
	);
	return encodingOfPage(typeof named === 'number' ? named : USUAL);
}

export function parseMessage(bytes: Uint8Array, file: string): Message {
	if (!leadsToAnEnd(bytes)) throw unreadable(file, 'corrupted');
	try {
		let reader = new MsgReader(bytes.slice().buffer);
		reader.parserConfig = { ansiEncoding: encodingOfPage(USUAL) };
		let mail = reader.getFileData();
		const ansi = ansiOf(mail);
		if (ansi !== encodingOfPage(USUAL)) {
			reader = new MsgReader(bytes.slice().buffer);
			reader.parserConfig = { ansiEncoding: ansi };
			mail = reader.getFileData();
		}
		const page = mail.html instanceof Uint8Array ? (decodePage(mail.html)?.text ?? '') : '';
		return {
			subject: textual(mail.subject),
			from: textual(mail.senderName) || textual(mail.senderEmail),
			date: dateOf(textual(mail.clientSubmitTime) || textual(mail.messageDeliveryTime)),
			text: textual(mail.body),
			html: textual(mail.bodyHtml) || page,
			...(mail.compressedRtf instanceof Uint8Array && { rtf: decompressRtf(mail.compressedRtf, file) }),
			attachments: (mail.attachments ?? []).flatMap((attachment, i) => {
				if (attachment.dataId === undefined && attachment.innerMsgContent !== true) return [];
				const { fileName, content } = reader.getAttachment(attachment);
				return [{ name: textual(fileName) || `${i + 1}`, bytes: new Uint8Array(Buffer.from(content)) }];
			}),
		};
	} catch (error) {
		// Offsets that lead nowhere surface as whatever the array access throws.
		if (error instanceof AppError) throw error;
		if (error instanceof Error) throw unreadable(file, 'corrupted', undefined, error);
		throw error;
	}
}

/** A property has the type that its own tag says, whatever the reader's types promise. */
const textual = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Stored as UTC; the sender's own zone is not in these properties. */
function dateOf(text: string): string {
	const time = Date.parse(text);
	return Number.isNaN(time) ? '' : new Date(time).toISOString();
}

export const msg: Format = {
	id: 'msg',
	claims: (bytes) => isOle(bytes) && oleHas(bytes, '__properties_version1.0'),
	read: (bytes, name, { changes }) =>
		writeMessage(parseMessage(bytes, name), { file: name, format: 'application/vnd.ms-outlook', changes }),
};
