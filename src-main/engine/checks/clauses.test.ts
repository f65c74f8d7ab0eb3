import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf, stretchAt } from './clauses.ts';

const clauses = (text: string, language: 'zh' | 'en' = 'zh'): string[] =>
	sentencesOf(text, language).flatMap((sentence) => sentence.clauses.map(({ from, to }) => text.slice(from, to)));

test('a bracket stays with the clause that it qualifies, a number keeps its comma', () => {
	expect(clauses('已开工1,812套，完成任务（新开工1,790套，含续建）的101%。')).toEqual([
		'已开工1,812套',
		'完成任务（新开工1,790套，含续建）的101%',
	]);
});

test('every offset of a text is in the sentence that bisection finds', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom('甲', '，', '。', '（', '）', '1', ',', ' ', '：') }), fc.nat(), (text, n) => {
			const sentences = sentencesOf(text, 'zh');
			const at = text.length === 0 ? 0 : n % text.length;
			const found = stretchAt(sentences, at);
			return sentences.find((s) => s.from <= at && at < s.to) === found;
		}),
	);
});
