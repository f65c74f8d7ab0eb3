import { expect, test } from 'vitest';
import type { Reading } from '../../contract/model.ts';
import { read } from '../../engine/read.ts';
import { compareDrafts } from './compare.ts';
import { edit, en, type Report, randomFrom, randomReport, render, zh } from './testing.ts';

const HEAD = '基础设施建设简报\n\n';

/** What became of the figures, as "earlier→later change". */
function changes(before: string, after: string): string[] {
	const pairs = compareDrafts(read(before, { language: 'zh' }), read(after, { language: 'zh' }));
	return pairs.map(({ change, earlier, later }) => `${earlier?.text ?? ''}→${later?.text ?? ''} ${change}`);
}

const A = '南汀市今年新建泊位320个，已交付使用。';
const B = '西桐县改造路灯1500盏，全部通过验收。';
const C = '东蒲镇修复水渠48公里，惠及下游各村。';
const text = (...paragraphs: string[]) => `${HEAD}${paragraphs.join('\n\n')}\n`;
const counts = (before: string, after: string) => changes(before, after).filter((change) => !/年/.test(change));

test('figures around an edit are kept, the edited one is shown with what it was', () => {
	expect(counts(text(A, B), text(A.replace('320', '330'), B))).toEqual(['320个→330个 changed', '1500盏→1500盏 kept']);
});

test('a sentence at another place is moved, and what is left out is gone', () => {
	expect(counts(text(A, B, C), text(C, A))).toEqual(['48公里→48公里 moved', '320个→320个 kept', '1500盏→ gone']);
});

test('two candidates are none', () => {
	expect(counts(text(A, B), text(A, B, A)).filter((change) => change.includes('320') && /kept|moved/.test(change))).toEqual([]);
});

test('a copy that a narrow column cuts into lines like headings is a candidate too', () => {
	const sentence = 'The number of charging points in Port Ansel rose by 15 per cent to 517.';
	const rest = ['Crews in Westerby approved 4,126 care beds.', 'Crews in Norhaven replaced 2,371 street lamps on the quay.'];
	const head = 'County works bulletin\n\n';
	const before = `${head}${sentence} ${rest[0]}\n\n${rest[1]}\n`;
	const cut =
		'The number of charging\npoints in Port Ansel\nrose by 15 per cent\nto 517. Crews in Westerby\napproved 4,126 care\nbeds.';
	const after = `${head}${cut}\n\n${rest[1]}\n\n${sentence}\n`;
	const [earlier, later] = [read(before, { language: 'en' }), read(after, { language: 'en' })];
	// Two lines of it were taken for headings; else this would show nothing.
	expect(later.paragraphs.slice(1, 4).map(({ text }) => text.slice(0, 20))).toEqual([
		'The number of chargi',
		'points in Port Ansel',
		'rose by 15 per cent ',
	]);
	const carried = compareDrafts(earlier, later).filter(({ change }) => change === 'kept' || change === 'moved');
	expect(carried.map(({ later: figure }) => figure?.text)).not.toContain('517');
});

test('a copy whose first word a line left behind is a candidate too', () => {
	const sentence = 'Mr. Alder of Lower Quayle said 8,131 allotments had been replaced since the storm.';
	const lead = 'Mr. Alder of Port Ansel said 8,230 footbridges had been replaced since the storm.';
	const draft = (...lines: string[]) => read(`County works bulletin\n\n${lines.join('\n')}\n`, { language: 'en' });
	const earlier = draft(`${lead} ${sentence}`);
	const later = draft(
		'Mr. Alder of Port Ansel said 8,230',
		'footbridges had been replaced since the storm. Mr.',
		'Alder of Lower Quayle said 8,131',
		'allotments had been replaced since the',
		`storm. ${sentence.slice(0, 30)}`,
		sentence.slice(31),
	);
	expect(later.paragraphs.map(({ text }) => text.slice(0, 9))).toContain('Alder of ');
	const carried = compareDrafts(earlier, later).filter(({ change }) => change === 'kept' || change === 'moved');
	expect(carried.map(({ later: figure }) => figure?.text)).toEqual(['8,230footbridges']);
});

test('copies that were there before, and still are, are told apart by their neighbours', () => {
	expect(counts(text(A, B, A, C), text(A, B, A, C)).every((change) => change.endsWith('kept'))).toBe(true);
});

test('the same number in another sentence is another figure', () => {
	expect(counts(text(A), text(A.replace('南汀市', '东蒲镇'))).filter((change) => /kept|moved/.test(change))).toEqual([]);
});

test('under another heading the same words say something else', () => {
	const reading = read(text(A, C), { language: 'zh' });
	const under = (heading: string, source: 'crosshead' | 'story'): Reading => ({
		...reading,
		figures: reading.figures.map((figure) => ({
			...figure,
			period: { ...figure.period, text: heading, origin: 'inherited', source },
		})),
	});
	const changesOf = (one: Reading, other: Reading) => new Set(compareDrafts(one, other).map(({ change }) => change));
	expect(changesOf(under('2029年', 'crosshead'), under('2029年', 'crosshead'))).toEqual(new Set(['kept']));
	expect(changesOf(under('2029年', 'crosshead'), under('2030年', 'crosshead'))).toEqual(new Set(['changed']));
	expect(changesOf(under('2029年', 'story'), under('2030年', 'story'))).toEqual(new Set(['kept']));
});

/**
 * Paragraphs in the same words that changed places with each other: nothing of that is in the text, and nobody could tell.
 * Each is taken for the one that stood there.
 */
function untold(report: Report): Report {
	const words = (paragraph: Report[number] | undefined) => paragraph?.map(({ text }) => text).join('\n');
	const told: Report = [];
	for (let i = 0; i < report.length; ) {
		let end = i + 1;
		while (end < report.length && words(report[end]) === words(report[i])) end++;
		const first = (paragraph: Report[number]) => paragraph[0]?.origin ?? Number.POSITIVE_INFINITY;
		told.push(...report.slice(i, end).sort((a, b) => first(a) - first(b)));
		i = end;
	}
	return told;
}

/** Random reports a language, each with one to four edits. Every night 10,000 others: what fails names its seed. */
const ROUNDS = Number(process.env['TICKMARK_DRAFT_ROUNDS'] ?? 1000);
const FIRST_SEED = Number(process.env['TICKMARK_DRAFT_SEED'] ?? 1);

test.each([
	['zh', zh],
	['en', en],
] as const)(
	`over ${ROUNDS} random reports no decision goes to another figure, and what is unchanged keeps its own: %s`,
	{
		timeout: 60_000 + ROUNDS * 120,
	},
	(language, tongue) => {
		let unchanged = 0;
		let kept = 0;
		for (let seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed++) {
			const random = randomFrom(seed);
			const report = randomReport(random, tongue);
			let next = report;
			for (let i = random(4); i >= 0; i--) next = edit(random, next, tongue);
			next = untold(next);
			const [old, fresh] = [render(report, 0, tongue), render(next, random(3) === 0 ? 20 + random(40) : 0, tongue)];
			const [earlier, later] = [read(old.source, { language }), read(fresh.source, { language })];
			const still = new Set(next.flat().map(({ origin }) => origin));
			const carried = new Set<string>();
			for (const { change, earlier: one, later: other } of compareDrafts(earlier, later)) {
				if (!one || !other || (change !== 'kept' && change !== 'moved')) continue;
				const [was, is] = [old.lineAt(one.start), fresh.lineAt(other.start)];
				expect([seed, is?.text, other.text], 'its sentence reads the same').toEqual([seed, was?.text, one.text]);
				// A sentence that was taken out and written again word for word is a sentence moved.
				if (is?.origin !== was?.origin)
					expect([seed, is?.origin ?? null, still.has(was?.origin ?? null)]).toEqual([seed, null, false]);
				carried.add(one.id);
			}
			const copies = (lines: readonly { text: string }[], text: string) => lines.filter((line) => line.text === text).length;
			for (const { id, start } of earlier.figures) {
				const line = old.lineAt(start);
				if (!line || !still.has(line.origin)) continue;
				// Where the text itself leaves two candidates, nothing is to be kept.
				if (copies(report.flat(), line.text) !== 1 || copies(next.flat(), line.text) !== 1) continue;
				unchanged++;
				if (carried.has(id)) kept++;
			}
		}
		expect(unchanged).toBeGreaterThan(ROUNDS * 10);
		expect(kept / unchanged).toBeGreaterThanOrEqual(0.97);
	},
);
