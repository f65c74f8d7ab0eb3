/** Pages of a PDF, drawn by pdf.js. The file is another's: nothing in it is run, and nothing it names is fetched. */
import { getDocument, PDFWorker } from 'pdfjs-dist';
import workerUrl from './pdf-worker.ts?worker&url';
import type { Pages } from './types.ts';

/** Character maps of faces that a file names and does not bring along; pdf.js asks for them by name. */
const CHARACTER_MAPS = import.meta.glob<string>('/../node_modules/pdfjs-dist/cmaps/*.bcmap', {
	query: '?url',
	import: 'default',
	eager: true,
});
const mapUrls = new Map(Object.entries(CHARACTER_MAPS).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), url]));

class OwnFiles {
	async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
		const url = kind === 'cMapUrl' ? mapUrls.get(filename) : undefined;
		if (url === undefined) throw new Error(`no ${kind} ${filename}`);
		const answer = await fetch(url);
		if (!answer.ok) throw new Error(`${answer.status} ${filename}`);
		return new Uint8Array(await answer.arrayBuffer());
	}
}

interface ScriptPolicy {
	createScriptURL(url: string): string;
}

/** The content security policy lets this one policy make script addresses, and this policy makes this one address. */
function scriptUrl(): string {
	const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy } };
	if (!trustedTypes) return workerUrl;
	policy ??= trustedTypes.createPolicy('tickmark-worker', {
		createScriptURL(url) {
			if (url !== workerUrl) throw new TypeError('no script of the program');
			return url;
		},
	});
	return policy.createScriptURL(workerUrl);
}
let policy: ScriptPolicy | undefined;

/** Rejects where pdf.js cannot read the file. */
export async function pdfPages(data: Uint8Array): Promise<Pages> {
	const thread = new Worker(scriptUrl(), { type: 'module' });
	const worker = PDFWorker.create({ port: thread });
	const task = getDocument({
		...{ data, worker, verbosity: 0, enableXfa: false, useWasm: false, useWorkerFetch: false },
		// A name stands for the address: OwnFiles knows the addresses.
		...{ cMapUrl: '/', cMapPacked: true, BinaryDataFactory: OwnFiles },
	});
	const close = () => {
		void task.destroy().finally(() => {
			worker.destroy();
			thread.terminate();
		});
	};
	const document = await task.promise.catch((error: unknown) => {
		close();
		throw error;
	});
	return {
		count: document.numPages,
		async size(number) {
			const { width, height } = (await document.getPage(number)).getViewport({ scale: 1 });
			return { width, height };
		},
		async draw(number, canvas, scale, signal) {
			const page = await document.getPage(number);
			signal.throwIfAborted();
			const viewport = page.getViewport({ scale });
			canvas.width = Math.max(1, Math.floor(viewport.width));
			canvas.height = Math.max(1, Math.floor(viewport.height));
			const drawing = page.render({ canvas, viewport });
			const stop = () => drawing.cancel();
			signal.addEventListener('abort', stop);
			await drawing.promise.finally(() => signal.removeEventListener('abort', stop));
		},
		close,
	};
}
