import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphSchema } from '../../contract/model.ts';
import { isBlank } from './chars.ts';
import { fold } from './fold.ts';
import { readText } from './index.ts';
import { toReading, toSource } from './map.ts';
import { sentences } from './sentences.ts';
import type { TextReading } from './types.ts';

/** ASCII marks that a Chinese sentence may be set with. */
const MARKS = new Map([...',;:?!'].map((mark, i) => [mark, '，；：？！'.charAt(i)]));

/** What every reading of every text must satisfy. */
function check(source: string, reading: TextReading): void {
	let at = 0;
	const gap = (to: number): void => {
		for (; at < to; at++)
			expect(isBlank(source[at]!), `character ${at} of ${JSON.stringify(source)} is in no paragraph`).toBe(true);
	};
	let story = 0;
	for (const [index, paragraph] of reading.paragraphs.entries()) {
		expect(paragraph.index).toBe(index);
		expect(paragraph.start).toBeLessThan(paragraph.end);
		gap(paragraph.start);
		at = paragraph.end;
		expect(isBlank(source[paragraph.start]!) || isBlank(source[paragraph.end - 1]!)).toBe(false);
		expect(paragraph.story - story === 0 || paragraph.story - story === 1).toBe(true);
		story = paragraph.story;

		let from = 0;
		let start = paragraph.start;
		for (const run of paragraph.map) {
			// Between runs: in the reading text only the blank that joins lines, in the source only blanks and broken hyphens.
			expect(paragraph.text.slice(from, run.from)).toMatch(/^ ?$/);
			for (let i = start; i < run.start; i++) expect(isBlank(source[i]!) || /[-\u2010]/.test(source[i]!)).toBe(true);
			for (let i = 0; i < run.length; i++) {
				const printed = source[run.start + i]!;
				const read = paragraph.text[run.from + i]!;
				// The bars of a table: edges of cells, or its frame.
				if (paragraph.kind === 'tablecell' && /[|｜]/.test(printed)) expect(read).toMatch(/^[\t ]$/);
				else if (isBlank(printed)) expect(read).toBe(paragraph.kind === 'tablecell' && read === '\t' ? '\t' : ' ');
				else expect(read === fold(printed) || (printed === '，' && read === ',') || read === MARKS.get(printed)).toBe(true);
			}
			from = run.from + run.length;
			start = run.start + run.length;
		}
		expect(from).toBe(paragraph.text.length);
		expect(start).toBe(paragraph.end);
	}
	gap(source.length);
	for (const [index, one] of reading.stories.entries()) {
		const own = reading.paragraphs.filter((paragraph) => paragraph.story === index);
		expect([one.index, one.start, one.end]).toEqual([index, own[0]?.start, own.at(-1)?.end]);
	}
	for (const field of [reading.title, reading.author, reading.source, reading.published?.field]) {
		if (field) expect(source.slice(field.start, field.end).length).toBeGreaterThan(0);
	}
}

const SENTENCES = [
	'今年上半年，云台县完成造林2.4万亩，占年度任务的80%。',
	'“路通了，果子就卖得出去。”村民何桂芳说，她家的30亩柑橘去年多卖了1.7万元。',
	'据介绍，全县共有农家书屋143个，藏书超过26万册，平均每个书屋每月接待读者90余人次。',
	'工程分三期进行，总投资约6.8亿元，其中一期已于去年11月完工。',
	'此外，县里还为1200多名老人办理了健康档案，签约率达到98.5%。',
	'截至8月底，12个乡镇的污水处理站全部投入运行，日处理能力达到3600吨。',
];
const HEADINGS = ['山绿了', '一条路带活一方', '民生实事件件有回音', '从“等水来”到“拧开就喝”'];
const body = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
/** Long enough to show its column: of two lines that end two sentences nobody can say whether they are one paragraph. */
const long = fc.array(fc.constantFrom(...SENTENCES), { minLength: 3, maxLength: 6 }).map((parts) => parts.join(''));
const article = fc.array(fc.oneof({ weight: 4, arbitrary: body }, { weight: 1, arbitrary: fc.constantFrom(...HEADINGS) }), {
	minLength: 1,
	maxLength: 12,
});

/** As in layout.test.ts: no line begins with a closing mark. */
function column(text: string, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	let used = 0;
	for (const c of text) {
		const wide = c > '\u2000' ? 2 : 1;
		if (used + wide > width * 2 && !'，。、；：！？”）'.includes(c)) {
			lines.push(line);
			line = '';
			used = 0;
		}
		line += c;
		used += wide;
	}
	return [...lines, line];
}

const pieces = fc.constantFrom(
	'。',
	'，',
	'“',
	'”',
	'（',
	'）',
	'(',
	')',
	'"',
	'.',
	'!',
	'…',
	'——',
	'-',
	'-\n',
	'\n',
	'\n\n',
	'\r\n',
	'\t',
	' ',
	'\u3000',
	'\u200b',
	'\ufeff',
	'本报讯（记者张三）',
	'图为',
	'摄',
	'①',
	'②',
	'来源：',
	'2022-08-11',
	'3.5万',
	'１，２００',
	'％',
	'By Ann Lee',
	'U.S.',
	'word',
	'的',
	'张三 摄',
	'广告',
	'𠮷',
	'\u0000',
	'|',
);
const anything = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 200 }),
	fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
);

describe('readText', () => {
	it('covers every character and maps every reading text back, whatever the text', () => {
		fc.assert(
			fc.property(anything, (source) => {
				const reading = readText(source);
				check(source, reading);
				for (const paragraph of reading.paragraphs) paragraphSchema.parse(paragraph);
			}),
			{ numRuns: 1500 },
		);
	});

	it('reads the same text again from what it has read', () => {
		fc.assert(
			fc.property(article, (paragraphs) => {
				const first = readText(paragraphs.join('\n'));
				const again = readText(first.paragraphs.map((paragraph) => paragraph.text).join('\n'));
				expect(again.paragraphs.map(({ text, kind }) => ({ text, kind }))).toEqual(
					first.paragraphs.map(({ text, kind }) => ({ text, kind })),
				);
				expect(first.paragraphs.map((paragraph) => paragraph.text)).toEqual(paragraphs);
			}),
		);
	});

	it('undoes any column, empty lines between paragraphs', () => {
		fc.assert(
			fc.property(fc.array(long, { minLength: 2, maxLength: 8 }), fc.integer({ min: 12, max: 24 }), (paragraphs, width) => {
				const source = paragraphs.map((text) => column(text, width).join('\n')).join('\n\n');
				expect(readText(source).paragraphs.map((paragraph) => paragraph.text)).toEqual(paragraphs);
			}),
			{ numRuns: 300 },
		);
	});

	it('undoes any column, paragraphs told by their indent', () => {
		fc.assert(
			fc.property(fc.array(long, { minLength: 3, maxLength: 8 }), fc.integer({ min: 14, max: 24 }), (paragraphs, width) => {
				const source = paragraphs.map((text) => column(`　　${text}`, width).join('\n')).join('\n');
				expect(readText(source).paragraphs.map((paragraph) => paragraph.text)).toEqual(paragraphs);
			}),
			{ numRuns: 300 },
		);
	});

	it('undoes a column with an empty line dropped into any sentence', () => {
		fc.assert(
			fc.property(
				fc.array(body, { minLength: 3, maxLength: 6 }),
				fc.integer({ min: 14, max: 26 }),
				fc.nat(),
				(paragraphs, width, seed) => {
					const lines = paragraphs.map((text) => column(text, width));
					const inside = lines[seed % lines.length]!;
					const at = 1 + (seed % Math.max(1, inside.length - 1));
					fc.pre(inside.length > 2 && at < inside.length && !/[。！？”]$/.test(inside[at - 1]!));
					// Where a line inside a paragraph ends a sentence, nobody can say whether it ends the paragraph.
					fc.pre(lines.every((one) => one.slice(0, -1).every((line) => !/[。！？”]$/.test(line))));
					inside.splice(at, 0, '');
					expect(readText(lines.map((one) => one.join('\n')).join('\n\n')).paragraphs.map((paragraph) => paragraph.text)).toEqual(
						paragraphs,
					);
				},
			),
			{ numRuns: 300 },
		);
	});
});

describe('the map', () => {
	it('finds every character again in both directions', () => {
		fc.assert(
			fc.property(anything, (source) => {
				for (const paragraph of readText(source).paragraphs) {
					for (const run of paragraph.map) {
						for (let i = 0; i < run.length; i++) {
							expect(toSource(paragraph, run.from + i, run.from + i + 1)).toEqual({
								start: run.start + i,
								end: run.start + i + 1,
							});
							expect(toReading(paragraph, run.start + i)).toBe(run.from + i);
						}
					}
				}
			}),
			{ numRuns: 300 },
		);
	});
});

describe('sentences', () => {
	it('holds every character that is not blank in one clause of one sentence, in order', () => {
		fc.assert(
			fc.property(anything, fc.constantFrom('zh' as const, 'en' as const), (source, language) => {
				const text = source.replace(/[\s\u3000]+/g, ' ').trim();
				let at = 0;
				const skip = (to: number): void => {
					expect(text.slice(at, to)).toMatch(/^ *$/);
				};
				for (const sentence of sentences(text, language)) {
					expect(sentence.from).toBeLessThan(sentence.to);
					skip(sentence.from);
					at = sentence.from;
					for (const clause of sentence.clauses) {
						skip(clause.from);
						expect(clause.from).toBeLessThan(clause.to);
						at = clause.to;
					}
					expect(at).toBe(sentence.to);
				}
				skip(text.length);
			}),
			{ numRuns: 1500 },
		);
	});
});
