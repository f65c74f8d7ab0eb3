/**
 * pdf.js reads ahead, and what it reads of a damaged file may be rejected after the file was given back, with nobody left to
 * hear of it. Node ends the thread for that, and with it whatever file is being read by then.
 */

/** pdf.js calls its own errors so; no other library of these threads does. */
const OWN =
	/^(?:XRef\w+|InvalidPDF|MissingData|UnknownError|Abort|Password|Response|DataFormat|RenderingCancelled)Exception$|^FormatError$/;

let heard = false;

const isOwn = (reason: unknown): boolean =>
	reason instanceof Error && (OWN.test(reason.name) || /[/\\]pdfjs-dist[/\\]/.test(reason.stack ?? ''));

/** From now on pdf.js may reject what nobody waits for. Whatever else is rejected so ends the thread, as before. */
export function hearLateRejections(): void {
	if (heard) return;
	heard = true;
	process.on('unhandledRejection', (reason) => {
		if (!isOwn(reason)) throw reason;
	});
}
