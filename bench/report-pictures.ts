/**
 * Makes the pictures of docs/reports.md anew: the samples of the program in the middle of a review, as PDF, DOCX and HTML.
 * Asks for a Chromium, for LibreOffice (soffice) and for pdftoppm on the machine. `node bench/report-pictures.ts [FOLDER]`
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { createRouterClient } from '@orpc/server';
import type { Language } from '../src-main/contract/model.ts';
import type { ReportFormat, ReportProfile } from '../src-main/contract/report-formats.ts';
import type { Act } from '../src-main/contract/review.ts';
import { openDesk } from '../src-main/desk/desk.ts';
import { findBrowser, thisMachine } from '../src-main/hosts/loopback/browser.ts';
import { chromiumPrinter } from '../src-main/hosts/loopback/print.ts';

const target = process.argv[2] ?? join(import.meta.dirname, '..', 'docs', 'screens');
/** Dots per inch: a page is about as wide as a column of the documents. */
const DPI = 100;
const QUALITY = 82;

const work = mkdtempSync(join(tmpdir(), 'tickmark-pictures-'));
const desk = await openDesk({
	home: join(work, 'home'),
	resources: null,
	watch: false,
	host: 'loopback',
	version: '0.1.0',
	systemLanguage: 'zh',
	log: () => {},
	print: chromiumPrinter(),
});
const client = createRouterClient(desk.router, { context: {} });

interface Decision {
	figure: string;
	act: Act;
}

/** A sample after one editor's morning: most of it is decided, two figures are in question, one is left. */
async function reviewed(file: string, editor: string, decisions: readonly Decision[], note: string): Promise<string> {
	const bytes = readFileSync(join(import.meta.dirname, '..', 'resources', 'samples', file));
	const [result] = await client.library.import({ job: file, files: [new File([bytes], file)], published: null });
	if (!result || result.outcome === 'failed') throw new Error(`${file} was not imported: ${JSON.stringify(result)}`);
	const { article } = result;
	await client.settings.set({ name: editor });
	const { reading } = await client.article.open({ article });
	const decided = new Map(decisions.map(({ figure, act }) => [figure, act]));
	const left = reading.figures.at(-1)?.id;
	for (const { id, text } of reading.figures) {
		if (id === left) continue;
		await client.article.act({ article, target: { type: 'figure', figure: id }, act: decided.get(text) ?? { kind: 'confirm' } });
	}
	const about = reading.figures.find(({ text }) => text === decisions[0]?.figure)?.id ?? '';
	await client.article.act({ article, target: { type: 'figure', figure: about }, act: { kind: 'note', text: note } });
	await client.article.sign({ article, round: 'review-1', opinion: '' });
	return article;
}

async function made(article: string, format: ReportFormat, language: Language, profile: ReportProfile = 'full'): Promise<string> {
	const { file } = await client.article.report({ articles: [article], format, profile, language });
	// A folder a format: LibreOffice prints beside what the browser printed.
	const path = join(work, format, `${language}-${profile}.${format}`);
	mkdirSync(join(work, format), { recursive: true });
	writeFileSync(path, new Uint8Array(await file.arrayBuffer()));
	return path;
}

async function picture(png: string, name: string): Promise<void> {
	const image = await loadImage(png);
	const canvas = createCanvas(image.width, image.height);
	canvas.getContext('2d').drawImage(image, 0, 0);
	const bytes = await canvas.encode('webp', QUALITY);
	mkdirSync(target, { recursive: true });
	writeFileSync(join(target, `${name}.webp`), bytes);
	process.stdout.write(`${name}.webp ${image.width} × ${image.height}, ${Math.round(bytes.length / 1000)} kB\n`);
}

async function page(pdf: string, number: number, name: string): Promise<void> {
	const png = join(work, name);
	execFileSync('pdftoppm', ['-png', '-singlefile', '-r', `${DPI}`, '-f', `${number}`, '-l', `${number}`, pdf, png]);
	await picture(`${png}.png`, name);
}

/** LibreOffice draws comments only in its window: the page shows the ticks alone. */
function printedByOffice(docx: string): string {
	const profile = `-env:UserInstallation=file://${join(work, 'office')}`;
	execFileSync('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', dirname(docx), docx], { stdio: 'ignore' });
	const pdf = docx.replace(/docx$/, 'pdf');
	if (!existsSync(pdf)) throw new Error('LibreOffice printed nothing');
	return pdf;
}

async function htmlPicture(html: string, name: string): Promise<void> {
	const browser = findBrowser(thisMachine);
	if (!browser) throw new Error('there is no Chromium, Chrome or Edge on this machine');
	const png = join(work, `${name}.png`);
	const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
	execFileSync(
		browser,
		[
			...[
				'--headless',
				`--user-data-dir=${join(work, 'profile')}`,
				'--hide-scrollbars',
				'--disable-gpu',
				'--window-size=960,1200',
			],
			...[...sandbox, `--screenshot=${png}`, `file://${html}`],
		],
		{ stdio: 'ignore' },
	);
	await picture(png, name);
}

try {
	const zh = await reviewed(
		'sample-zh.txt',
		'林晓',
		[
			{ figure: '85%', act: { kind: 'flag', reason: 'conflict', comment: '52 除以 65 是 80%，请核对' } },
			{
				figure: '168个',
				act: {
					kind: 'correct',
					correction: { text: '186个', value: '186', low: null, high: null, unit: '个', modifier: 'exact' },
				},
			},
		],
		'已电话问柳溪区住建局，待回复',
	);
	const en = await reviewed(
		'sample-en.txt',
		'R. Hale',
		[{ figure: '42%', act: { kind: 'flag', reason: 'conflict', comment: '150 of 396 is 37.9%, not 42%.' } }],
		'Asked the council’s press office.',
	);
	for (const [article, language] of [
		[zh, 'zh'],
		[en, 'en'],
	] as const) {
		const pdf = await made(article, 'pdf', language);
		await page(pdf, 1, `report-pdf-${language}`);
		await page(pdf, 3, `report-pdf-figures-${language}`);
		await page(printedByOffice(await made(article, 'docx', language)), 3, `report-docx-${language}`);
	}
	await page(await made(zh, 'pdf', 'zh', 'questions'), 1, 'report-questions-zh');
	await htmlPicture(await made(en, 'html', 'en'), 'report-html-en');
} finally {
	await desk.close();
	rmSync(work, { recursive: true, force: true });
}
