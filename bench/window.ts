/**
 * What the window costs on a long article: opening it, deciding on a figure, scrolling through it. Needs a build (npm run build)
 * and a Chromium; starts a desk of its own on an empty library. `node bench/window.ts [--figures 5000] [--trace FILE]`.
 *
 * A decision is timed in the page from the key's own time stamp to the frame after the one in which the verdict stands; so the
 * answer of the desk and its write to the disk are in it. Beside the clock stands what the page's main thread spent (script,
 * style, layout, paint), in processor time: that of a busy machine is the same, its clock is not.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { chromiumLaunch } from '../e2e/support/chromium.ts';
import { startLoopback } from '../e2e/support/loopback.ts';

const { values } = parseArgs({
	options: { figures: { type: 'string', default: '5000' }, trace: { type: 'string' }, view: { type: 'string', default: 'both' } },
});

const PLACES = ['东岭', '南桥', '西坪', '北塘', '河湾', '石渡', '青崖', '白沙', '柳溪', '云台'];
const WORKS = ['公共停车位', '农家书屋', '公交候车亭', '口袋公园', '养老服务站', '老旧电梯', '充电桩', '雨水管网'];
const FILLER =
	'记者走访看到，现场施工有序推进，沿线居民早晚出行未受影响，社区工作人员天天登门通报进度，听取意见，遇有不便当场协调解决。';

/** A report with about so many figures and sixty characters to each. */
function longReport(figures: number): string {
	const paragraphs = ['全市民生工程年中账本公布', '2026-06-30 来源：云台日报'];
	const all = Math.ceil(figures / 6);
	for (let i = 0; i < all; i++) {
		const place = `${PLACES[i % 10]}${['县', '区', '镇', '乡'][Math.floor(i / 10) % 4]}`;
		const work = WORKS[(i * 7) % 8];
		const target = 40 + ((i * 37) % 900);
		const done = Math.floor(target * 0.8);
		if (i % 25 === 0) paragraphs.push(`${place}：把账算给群众听`);
		paragraphs.push(
			`${place}计划新建${work}${target}个，已经建成${done}个，投入资金${(i % 90) + 11}万元，惠及居民${3 * i + 17}户、${8 * i + 51}人，完成投资${(i % 70) + 7}万元。${FILLER.repeat(4)}${FILLER.slice(0, 20 + (i % 40))}。`,
		);
	}
	return paragraphs.join('\n\n');
}

const middle = (sorted: readonly number[], share: number): number =>
	sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
function spread(times: readonly number[]): string {
	const sorted = [...times].sort((a, b) => a - b);
	return `median ${middle(sorted, 0.5).toFixed(1)} ms · p95 ${middle(sorted, 0.95).toFixed(1)} ms · longest ${(sorted.at(-1) ?? 0).toFixed(1)} ms (${sorted.length})`;
}

async function opened(page: Page, title: string, ready: string): Promise<number> {
	return page.evaluate(
		([name, selector]) =>
			new Promise<number>((resolve) => {
				const button = [...document.querySelectorAll<HTMLElement>('nav [role=option]')].find((b) =>
					b.textContent?.includes(name),
				);
				const began = performance.now();
				const look = (): void => {
					if (document.querySelector(selector)) requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
					else requestAnimationFrame(look);
				};
				button?.click();
				requestAnimationFrame(look);
			}),
		[title, ready] as const,
	);
}

/** Watches for the verdict of each decision; `times()` gives the milliseconds from key to frame. */
async function watchDecisions(page: Page): Promise<void> {
	await page.evaluate(() => {
		const kept: number[] = [];
		Object.assign(window, { decisionTimes: kept });
		let pressed = 0;
		document.addEventListener(
			'keydown',
			(event) => {
				if (event.code === 'KeyC') pressed = event.timeStamp;
			},
			{ capture: true },
		);
		const status = document.querySelector('[role=status]');
		if (!status) throw new Error('no status line');
		new MutationObserver(() => {
			if (pressed === 0) return;
			const from = pressed;
			pressed = 0;
			requestAnimationFrame(() =>
				setTimeout(() => {
					kept.push(performance.now() - from);
					document.dispatchEvent(new Event('decided'));
				}),
			);
		}).observe(status, { childList: true, subtree: true, characterData: true });
	});
}

/** Seconds of processor time that the page's main thread has spent since it stands. */
interface Spent {
	task: number;
	script: number;
	style: number;
	layout: number;
}

async function spent(session: CDPSession): Promise<Spent> {
	const { metrics } = await session.send('Performance.getMetrics');
	const of = (name: string): number => metrics.find((m) => m.name === name)?.value ?? 0;
	return {
		// What the asking itself costs is no cost of the desk.
		task: of('TaskDuration') - of('DevToolsCommandDuration'),
		script: of('ScriptDuration'),
		style: of('RecalcStyleDuration'),
		layout: of('LayoutDuration'),
	};
}

/** What `work` cost the main thread, in milliseconds of processor time. */
async function costOf(session: CDPSession, work: () => Promise<unknown>): Promise<Spent> {
	const before = await spent(session);
	await work();
	const after = await spent(session);
	return {
		task: 1000 * (after.task - before.task),
		script: 1000 * (after.script - before.script),
		style: 1000 * (after.style - before.style),
		layout: 1000 * (after.layout - before.layout),
	};
}

function costs(all: readonly Spent[]): string {
	const each = (part: keyof Spent): number =>
		middle(
			all.map((cost) => cost[part]).sort((a, b) => a - b),
			0.5,
		);
	return `${spread(all.map((cost) => cost.task))} · script ${each('script').toFixed(1)} · style ${each('style').toFixed(1)} · layout ${each('layout').toFixed(1)}`;
}

/** Milliseconds from key to frame of each decision, and what each cost the main thread. */
async function decide(page: Page, session: CDPSession, times: number): Promise<[number[], Spent[]]> {
	const all: Spent[] = [];
	for (let i = 0; i < times; i++) {
		await page.evaluate(() => {
			const decided = new Promise<void>((resolve) => document.addEventListener('decided', () => resolve(), { once: true }));
			Object.assign(window, { decided });
		});
		all.push(
			await costOf(session, async () => {
				// Listened for, not looked for again and again: looking would be counted too.
				await page.keyboard.press('KeyC');
				await page.evaluate(() => (window as unknown as { decided: Promise<void> }).decided);
			}),
		);
	}
	const taken = await page.evaluate(() => (window as unknown as { decisionTimes: number[] }).decisionTimes.splice(0));
	return [taken, all];
}

/** Steps with J: from key to the frame in which the next figure is in hand. */
async function step(page: Page, times: number, inHand: string): Promise<number[]> {
	const taken: number[] = [];
	for (let i = 0; i < times; i++) {
		// Two calls: the first returns only when the page is listening.
		await page.evaluate((selector) => {
			const name = (): string | null => {
				const element = document.querySelector(selector);
				return element?.getAttribute('data-figure') ?? element?.getAttribute('aria-posinset') ?? null;
			};
			const before = name();
			const stepped = new Promise<number>((resolve) => {
				document.addEventListener(
					'keydown',
					(event) => {
						const look = (): void => {
							if (name() === before) requestAnimationFrame(look);
							else setTimeout(() => resolve(performance.now() - event.timeStamp));
						};
						requestAnimationFrame(look);
					},
					{ capture: true, once: true },
				);
			});
			Object.assign(window, { stepped });
		}, inHand);
		await page.keyboard.press('KeyJ');
		taken.push(await page.evaluate(() => (window as unknown as { stepped: Promise<number> }).stepped));
	}
	return taken;
}

/** The time from frame to frame while the page scrolls 400 pixels a frame. */
const scroll = (page: Page, selector: string, frames: number): Promise<number[]> =>
	page.evaluate(
		([place, count]) =>
			new Promise<number[]>((resolve) => {
				const element = document.querySelector(place);
				const gaps: number[] = [];
				let last = 0;
				const frame = (now: number): void => {
					if (last > 0) gaps.push(now - last);
					last = now;
					if (gaps.length >= count || !element) resolve(gaps);
					else {
						element.scrollTop += 400;
						requestAnimationFrame(frame);
					}
				};
				requestAnimationFrame(frame);
			}),
		[selector, frames] as const,
	);

/** What the main thread spends on a frame of scrolling: one after the other, each to its end. */
async function scrollCosts(page: Page, session: CDPSession, selector: string, frames: number): Promise<Spent[]> {
	const all: Spent[] = [];
	for (let i = 0; i < frames; i++) {
		all.push(
			await costOf(session, () =>
				page.evaluate(
					(place) =>
						new Promise<void>((resolve) => {
							const element = document.querySelector(place);
							if (element) element.scrollTop -= 400;
							requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => setTimeout(resolve))));
						}),
					selector,
				),
			),
		);
	}
	return all;
}

async function startTrace(page: Page): Promise<CDPSession> {
	const session = await page.context().newCDPSession(page);
	await session.send('Tracing.start', {
		traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline.frame', 'v8.execute'] },
		transferMode: 'ReturnAsStream',
	} as never);
	return session;
}

async function endTrace(session: CDPSession, file: string): Promise<void> {
	const done = new Promise<{ stream?: string }>((resolve) =>
		session.once('Tracing.tracingComplete', (event) => resolve(event as never)),
	);
	await session.send('Tracing.end');
	const { stream } = await done;
	const parts: string[] = [];
	for (let eof = false; stream !== undefined && !eof; ) {
		const part = await session.send('IO.read', { handle: stream });
		parts.push(part.data);
		eof = part.eof;
	}
	await writeFile(file, parts.join(''));
}

const home = await mkdtemp(join(tmpdir(), 'tickmark-bench-'));
const running = await startLoopback(home, 'zh');
const browser = await chromium.launch(chromiumLaunch());
try {
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	await page.goto(running.address);
	await page.locator('[data-ledger]').first().waitFor();
	const text = longReport(Number(values.figures));
	const chooser = page.waitForEvent('filechooser');
	await page
		.getByRole('button', { name: /^导入文件/ })
		.first()
		.click();
	await (await chooser).setFiles([{ name: '长稿.txt', mimeType: 'text/plain', buffer: Buffer.from(text) }]);
	await page.getByRole('dialog').waitFor({ timeout: 600_000 });
	await page.keyboard.press('Enter');
	await page.getByRole('dialog').waitFor({ state: 'detached' });
	const facts = (await page.locator('.article-facts').textContent()) ?? '';
	console.log(`${text.length} characters · ${facts}`);

	for (const view of ['ledger', 'proof'] as const) {
		if (values.view !== 'both' && values.view !== view) continue;
		const place = view === 'proof' ? '.proof' : '.ledger';
		if ((await page.locator(place).count()) === 0) await page.keyboard.press('KeyL');
		await page.locator(place).waitFor();
		// Another article and back: what is timed is the opening, with the library warm.
		const sample = page.locator('nav [role=option]').filter({ hasText: '示例' }).first();
		await sample.click();
		await page.waitForFunction(() => !document.querySelector('.article-title h1')?.textContent?.includes('年中账本'));
		await page.locator(place).waitFor();
		const ready = view === 'proof' ? '.proof mark[data-figure]' : '.ledger [role=option]';
		// The sample's own marks must be gone before those of the long article can be waited for.
		console.log(
			`${view}: opened in ${(await opened(page, '年中账本', `main:has(h1[title*="年中账本"]) ${ready}`)).toFixed(0)} ms`,
		);
		await page.locator(place).focus();
		await watchDecisions(page);
		const trace = values.trace === undefined ? null : await startTrace(page);
		console.log(
			`${view}: step       ${spread(await step(page, view === 'proof' ? 70 : 30, view === 'proof' ? 'mark[aria-current]' : '.ledger [aria-selected=true]'))}`,
		);
		// Past what the ledger's turn has decided already: a second tick says nothing and would be waited for in vain.
		const [taken, decisionCosts] = await decide(page, session, 30);
		console.log(`${view}: decision   ${spread(taken)}`);
		console.log(`${view}: …processor ${costs(decisionCosts)}`);
		const gaps = await scroll(page, place, 240);
		console.log(
			`${view}: scrolling  ${spread(gaps)} · ${gaps.filter((gap) => gap > 25).length} of ${gaps.length} frames over 25 ms`,
		);
		console.log(`${view}: …processor ${costs(await scrollCosts(page, session, place, 60))}`);
		if (trace && values.trace !== undefined) await endTrace(trace, `${values.trace}.${view}.json`);
	}
} finally {
	await browser.close();
	await running.stop();
	await rm(home, { recursive: true, force: true });
}
