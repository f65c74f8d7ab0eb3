/** Reports laid out in a thread: a workbook of ten thousand figures takes seconds, in which the desk goes on. */
import type { Language } from '../contract/model.ts';
import type { ReportFormat, ReportProfile } from '../contract/report-formats.ts';
import type { PrintHtml, ReportInput } from '../reports/index.ts';
import { EngineThread } from './engine-thread.ts';
import { threadScript } from './thread-script.ts';

export interface ReportJob {
	inputs: readonly ReportInput[];
	options: { format: ReportFormat; profile: ReportProfile; language: Language };
}

export interface Reports {
	/** Errors: TIMED_OUT, WORKER_DIED; what `print` rejects with, for a PDF. */
	render(job: ReportJob, what: string): Promise<string | Uint8Array<ArrayBuffer>>;
	close(): Promise<void>;
}

/** Seconds for one report; several hundred articles in one workbook stay below it. */
const DEADLINE = 180;
const HEAP_MB = 1024;

export function reportPool(print: PrintHtml): Reports {
	let thread: EngineThread<ReportJob> | null = null;
	const inThread = (job: ReportJob, what: string) => {
		thread ??= new EngineThread<ReportJob>({ script: threadScript('report-worker'), deadline: DEADLINE, heapMb: HEAP_MB });
		return thread.run(job, { what }) as Promise<string | Uint8Array<ArrayBuffer>>;
	};
	return {
		async render(job, what) {
			if (job.options.format !== 'pdf') return inThread(job, what);
			const html = await inThread({ ...job, options: { ...job.options, format: 'html' } }, what);
			return print(String(html));
		},
		close: async () => thread?.close(),
	};
}
