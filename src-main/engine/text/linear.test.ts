import { describe, expect, it } from 'vitest';
import { readText } from './index.ts';
import { sentences } from './sentences.ts';

const CASES: Readonly<Record<string, (n: number) => string>> = {
	'one line': (n) => '松岭县去年新建水厂2座，管网86公里。'.repeat(n / 19),
	'no sentence end': (n) => '我'.repeat(n),
	'brackets never closed': (n) => '（“《'.repeat(n / 3),
	'brackets closed by nothing': (n) => '）”》'.repeat(n / 3),
	'straight quotes': (n) => '"'.repeat(n),
	dots: (n) => '.'.repeat(n),
	'capital abbreviations': (n) => 'A. '.repeat(n / 3),
	ellipses: (n) => '…'.repeat(n),
	dashes: (n) => '—'.repeat(n),
	commas: (n) => '，'.repeat(n),
	'blanks in one line': (n) => `甲${' '.repeat(n)}乙`,
	'blanks everywhere': (n) => ' a'.repeat(n / 2),
	'empty lines': (n) => `甲${'\n'.repeat(n)}乙`,
	'zero widths': (n) => `甲${'\u200b'.repeat(n)}乙`,
	'headings only': (n) => '松岭通水了\n\n'.repeat(n / 7),
	'datelines and strays': (n) => '本报讯（记者张三）某地通水。\n\n听说好\n\n'.repeat(n / 21),
	'circled numbers': (n) => '①甲。②乙。'.repeat(n / 6),
	'broken words': (n) => 'foo-\nbar '.repeat(n / 9),
	rows: (n) => '1\t2\t3\n'.repeat(n / 6),
	dates: (n) => '2022-08-11 '.repeat(n / 11),
	names: (n) => `${'记者 张三'.repeat(20)}\n`.repeat(n / 101),
	'digits and blanks': (n) => '1 2 '.repeat(n / 4),
	closings: (n) => '。”'.repeat(n / 2),
};

const now = (): number => performance.now();

/** Work done, in milliseconds: the best of a few runs, since only the ratio of two sizes is asked. */
function work(source: string): number {
	let best = Number.POSITIVE_INFINITY;
	for (let run = 0; run < 5; run++) {
		const from = now();
		const { paragraphs, language } = readText(source);
		for (const paragraph of paragraphs) sentences(paragraph.text, language);
		best = Math.min(best, now() - from);
	}
	return best;
}

describe('readText and sentences', () => {
	it.each(Object.keys(CASES))('are linear in %s', (name) => {
		const make = CASES[name]!;
		work(make(20_000));
		const small = work(make(25_000));
		const large = work(make(100_000));
		// Four times the text: quadratic work would be sixteen times as much. The floor keeps out the noise of a busy machine.
		expect(large / Math.max(small, 4)).toBeLessThan(12);
	});

	it('read a million characters without a line break', () => {
		const { paragraphs } = readText('松岭县去年新建水厂2座，管网86公里。'.repeat(52_632));
		expect(paragraphs).toHaveLength(1);
		expect(sentences(paragraphs[0]!.text, 'zh')).toHaveLength(52_632);
	});
});
