/** One worker thread and its queue: one job at a time, each with a deadline. A thread that is lost is started again. */
import { Worker } from 'node:worker_threads';
import { fail } from '../contract/errors.ts';
import type { Job, JobOptions } from './engine.ts';
import type { Answer } from './engine-worker.ts';

interface Waiting<J> {
	job: J;
	options: JobOptions;
	/** Heard while it waits in the queue. */
	cancel(): void;
	resolve(value: unknown): void;
	reject(error: unknown): void;
}

export interface ThreadOptions {
	script: URL;
	/** Seconds that one job may take. */
	deadline: number;
	/** The thread's heap, MB; past it the thread is stopped, and the program goes on. */
	heapMb: number;
}

const MB = 2 ** 20;
/** How often a busy thread is asked how much it holds. */
const ASKED_EVERY_MS = 50;
/**
 * V8 has a limit of its own, and a thread that runs into it between two of its stops takes the whole process down with it,
 * some times in a hundred. So that limit stands well above ours, and ours is kept by asking.
 */
const hardLimit = (heapMb: number): number => heapMb * 2 + 128;

export class EngineThread<J = Job> {
	readonly #options: ThreadOptions;
	readonly #queue: Waiting<J>[] = [];
	#worker: Worker | null = null;
	#current: { id: number; waiting: Waiting<J>; end: (settle: () => void) => void } | null = null;
	#lastId = 0;
	#closed = false;

	constructor(options: ThreadOptions) {
		this.#options = options;
	}

	/** Errors: as {@link Engine.run}. */
	run(job: J, options: JobOptions): Promise<unknown> {
		return new Promise((resolve, reject) => {
			if (this.#closed) return reject(fail('WORKER_DIED', { what: options.what, detail: 'closed' }));
			if (options.signal?.aborted) return reject(options.signal.reason);
			const waiting: Waiting<J> = { job, options, cancel: () => this.#leaveQueue(waiting), resolve, reject };
			this.#queue.push(waiting);
			options.signal?.addEventListener('abort', waiting.cancel);
			this.#next();
		});
	}

	/** Stops the thread; whatever waits is rejected. */
	async close(): Promise<void> {
		this.#closed = true;
		const closed = ({ reject, options }: Waiting<J>) => reject(fail('WORKER_DIED', { what: options.what, detail: 'closed' }));
		this.#queue.splice(0).forEach(closed);
		const worker = this.#worker;
		const current = this.#current;
		this.#worker = null;
		current?.end(() => closed(current.waiting));
		await worker?.terminate();
	}

	#leaveQueue(waiting: Waiting<J>): void {
		const index = this.#queue.indexOf(waiting);
		if (index < 0) return;
		this.#queue.splice(index, 1);
		waiting.reject(waiting.options.signal?.reason);
	}

	#next(): void {
		if (this.#current || this.#closed) return;
		const waiting = this.#queue.shift();
		if (!waiting) return;
		const { options } = waiting;
		options.signal?.removeEventListener('abort', waiting.cancel);
		const worker = this.#worker ?? this.#start();
		const id = ++this.#lastId;
		const abandon = (error: unknown) => this.#abandon(worker, id, error);
		const late = () => abandon(fail('TIMED_OUT', { what: options.what, seconds: this.#options.deadline }));
		const timer = setTimeout(late, this.#options.deadline * 1000);
		const cancel = () => abandon(options.signal?.reason);
		options.signal?.addEventListener('abort', cancel);
		const watch = this.#watch(worker, () => abandon(fail('WORKER_DIED', { what: options.what, detail: 'out of memory' })));
		const end = (settle: () => void) => {
			clearTimeout(timer);
			clearInterval(watch);
			options.signal?.removeEventListener('abort', cancel);
			settle();
			this.#current = null;
			this.#next();
		};
		this.#current = { id, waiting, end };
		worker.ref();
		worker.postMessage({ id, job: waiting.job });
	}

	/** Calls `full` when the thread holds more than it may. */
	#watch(worker: Worker, full: () => void): NodeJS.Timeout {
		let asking = false;
		const ask = async (): Promise<void> => {
			if (asking) return;
			asking = true;
			try {
				const { used_heap_size: used } = await worker.getHeapStatistics();
				if (used > this.#options.heapMb * MB) full();
			} catch {
				// A thread that has ended holds nothing.
			}
			asking = false;
		};
		const timer = setInterval(ask, ASKED_EVERY_MS);
		timer.unref();
		return timer;
	}

	#start(): Worker {
		const worker = new Worker(this.#options.script, {
			resourceLimits: { maxOldGenerationSizeMb: hardLimit(this.#options.heapMb) },
		});
		this.#worker = worker;
		// An idle thread keeps no program from ending.
		worker.unref();
		worker.on('message', (answer: Answer) => {
			const current = this.#current;
			if (current?.id !== answer.id) return;
			if (this.#queue.length === 0) worker.unref();
			current.end(() => {
				if ('value' in answer) current.waiting.resolve(answer.value);
				else current.waiting.reject(revived(answer.error));
			});
		});
		worker.on('error', (error) => this.#died(worker, error.message));
		worker.on('exit', (code) => this.#died(worker, `exit ${code}`));
		return worker;
	}

	/** The thread is past asking: a hung regular expression hears nothing. */
	#abandon(worker: Worker, id: number, error: unknown): void {
		const current = this.#current;
		if (current?.id !== id) return;
		if (this.#worker === worker) this.#worker = null;
		void worker.terminate();
		current.end(() => current.waiting.reject(error));
	}

	#died(worker: Worker, detail: string): void {
		if (this.#worker !== worker) return;
		this.#worker = null;
		const current = this.#current;
		current?.end(() => current.waiting.reject(fail('WORKER_DIED', { what: current.waiting.options.what, detail })));
	}
}

/** The error as it was thrown in the thread, with the place it was thrown from. */
function revived({ name, message, stack }: { name: string; message: string; stack: string }): Error {
	const error = new Error(message);
	error.name = name;
	error.stack = stack;
	return error;
}
