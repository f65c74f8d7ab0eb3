/** What a mail is to us, whichever file it came in. */
import { LayoutWriter } from '../../layout-writer.ts';
import type { Decoded, ReadOptions } from '../../types.ts';
import { dayOf } from '../html/head.ts';
import { writeHtml } from '../html/index.ts';
import { citing } from '../quoted.ts';
import { writeRtf } from '../rtf/index.ts';

export interface Message {
	subject: string;
	/** Whoever sent it, by name. */
	from: string;
	/** As the header prints it, or ISO 8601. */
	date: string;
	text: string;
	html: string;
	/** The body as RTF, where a mail has it in no other form. */
	rtf?: Uint8Array;
	attachments: { name: string; bytes: Uint8Array }[];
}

const QUOTED = /^\s*>/;
/** What is handed on by a forwarded mail is what it was sent for. */
const FORWARDED = /^\s*(?:fwd?|fw|转发|轉寄|转寄)\s*[:：]/i;
const SIGNATURE = /^-- ?$/;

/** The day on which it was sent, by the sender's own clock: the header prints that. */
function sentOn(date: string): string | null {
	const printed = /(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (\d{4})/i.exec(date);
	if (!printed) return dayOf(date);
	const month = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf((printed[2] ?? '').toLowerCase()) / 3 + 1;
	return dayOf(`${printed[3]}-${month}-${printed[1]}`);
}

/** Paragraphs of a plain body: blank lines part them; what is quoted from earlier mails and the signature is greyed. */
function writeText(text: string, writer: LayoutWriter, quotes: 'greyed' | 'read'): void {
	let number = 0;
	let signed = false;
	let open: string[] = [];
	let quoted = false;
	let cites = false;
	let handedOn = quotes === 'read';
	const close = (): void => {
		if (open.length > 0) {
			number++;
			const origin = { in: 'part' as const, part: 'text', paragraph: number };
			const found = citing(open.join('\n'));
			if (found === 'hands-on') handedOn = true;
			else if (found === 'answers') cites = !handedOn;
			const grey = signed || cites || (quoted && !handedOn);
			const lines = quoted && !grey ? open.map((line) => line.replace(/^\s*(?:>\s?)+/, '')) : open;
			writer.add(grey ? 'chrome' : 'paragraph', lines.join('\n'), { origin });
		}
		open = [];
	};
	for (const line of text.split(/\r\n?|\n/)) {
		const isQuoted = QUOTED.test(line);
		if (line.trim() === '' || isQuoted !== quoted) close();
		if (SIGNATURE.test(line)) {
			close();
			signed = true;
		}
		quoted = isQuoted;
		if (line.trim() !== '') open.push(line);
	}
	close();
}

/** The mail as a document: its subject heads it, its body is the text. The HTML body is taken where there is one, for its tables. */
export function writeMessage(
	message: Message,
	{ file, format, changes }: { file: string; format: string; changes: ReadOptions['changes'] },
): Decoded {
	const writer = new LayoutWriter(file);
	writer.add('title', message.subject, { level: 1, origin: { in: 'part', part: 'subject', paragraph: 1 } });
	writer.beside.wording = changes;
	const before = writer.blocks;
	const quotes = FORWARDED.test(message.subject) ? 'read' : 'greyed';
	if (message.html.trim() !== '') writeHtml(message.html, writer, { file, changes, sift: false, quotes });
	if (writer.blocks === before) writeText(message.text, writer, quotes);
	if (writer.blocks === before && message.rtf) writeRtf(message.rtf, writer, { file, changes });
	return writer.done({
		...{ format, encoding: 'utf-8', encodingFrom: 'declared' },
		declared: {
			title: message.subject.trim() || null,
			published: sentOn(message.date),
			author: message.from.trim() || null,
			source: null,
		},
	});
}
