/**
 * PDF: pages a second against the bare pdf.js loop over the same file in the same run, and how long the desk's own thread
 * stands still meanwhile. `node bench/pdf.ts [--pages 200]`
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { intakePool } from '../src-main/desk/intake-pool.ts';
import { repeated } from '../src-main/intake/fixtures/pdf/by-hand.ts';
import { readPdf } from '../src-main/intake/formats/pdf/index.ts';
import { openPdf } from '../src-main/intake/formats/pdf/open.ts';

const { values } = parseArgs({ options: { pages: { type: 'string', default: '200' } } });
const count = Number(values.pages);
const fixture = (name: string) =>
	new Uint8Array(readFileSync(join(import.meta.dirname, '../src-main/intake/fixtures/pdf', name)));

/** `busy` is the processor's time, which says more than the clock's where others use the machine too. */
async function timed<T>(work: () => Promise<T>): Promise<{ seconds: number; busy: number; value: T }> {
	const start = performance.now();
	const before = process.cpuUsage();
	const value = await work();
	const { user, system } = process.cpuUsage(before);
	return { seconds: (performance.now() - start) / 1000, busy: (user + system) / 1e6, value };
}

/** What anybody does who only wants the text items. */
async function bare(bytes: Uint8Array): Promise<number> {
	const { document, close } = await openPdf(bytes, 'bench.pdf');
	let items = 0;
	for (let number = 1; number <= document.numPages; number++) {
		const page = await document.getPage(number);
		items += (await page.getTextContent()).items.length;
		page.cleanup();
	}
	await close();
	return items;
}

async function measure(name: string, bytes: Uint8Array): Promise<void> {
	await bare(bytes);
	const alone = await timed(() => bare(bytes));
	const whole = await timed(() => readPdf(bytes, name));
	const pages = whole.value.pages ?? 0;

	const pool = intakePool();
	const stall = monitorEventLoopDelay({ resolution: 1 });
	stall.enable();
	const threaded = await timed(() => pool.decode(bytes, name));
	stall.disable();
	await pool.close();
	const rate = ({ seconds, busy }: { seconds: number; busy: number }) =>
		`${(pages / seconds).toFixed(0)} pages/s (${(pages / busy).toFixed(0)} a second of processor)`;
	console.log(
		[
			name.padEnd(16),
			`${pages} pages, ${whole.value.text.length} characters`,
			`bare pdf.js ${rate(alone)}`,
			`laid out ${rate(whole)}, ${(whole.busy / alone.busy).toFixed(2)} times`,
			`through the thread ${rate(threaded)}`,
			`longest stall ${(stall.max / 1e6).toFixed(0)} ms`,
		].join(' | '),
	);
}

const idle = monitorEventLoopDelay({ resolution: 1 });
idle.enable();
await setTimeout(2000);
idle.disable();
console.log(`longest stall of an idle thread on this machine now: ${(idle.max / 1e6).toFixed(0)} ms`);
await measure('report-zh.pdf', fixture('report-zh.pdf'));
await measure('newspaper.pdf', fixture('newspaper.pdf'));
await measure('made.pdf', repeated(count));
