/** The rules stay linear: four times the text takes at most a bounded multiple of the steps. Counted, not timed. */
import { expect, test } from 'vitest';
import { checkDocument } from '../check.ts';
import { read } from '../read.ts';
import { rules } from './registry.ts';
import { viewOf } from './view.ts';

/** Counts how often the rules look at a figure, the unit of work that a slip into all pairs would multiply. */
function looks(source: string): number {
	let count = 0;
	const reading = read(source, { language: 'zh' });
	const figures = reading.figures.map(
		(figure) =>
			new Proxy(figure, {
				get(target, name, receiver) {
					count++;
					return Reflect.get(target, name, receiver);
				},
			}),
	);
	const checks = checkDocument(viewOf({ ...reading, figures }, source), rules);
	expect(checks.notices).toEqual([]);
	return count;
}

const PIECES: Record<string, (i: number) => string> = {
	'many sentences in one paragraph': (i) => `第${i}村计划改造水井${i + 40}眼，已完成${i + 30}眼，占任务的${(i % 60) + 20}%。`,
	'one endless sentence': (i) => `甲${i}镇建成${i + 7}座、占${(i % 70) + 5}%，`,
	'one endless enumeration': (i) => `乙${i}村、丙${i + 3}户、`,
	'one number at four scales': (i) => `${i}号码头现有渔船${3 * 10 ** (i % 4)}艘，这${3 * 10 ** ((i + 1) % 4)}艘渔船都要检修。`,
	'paragraphs of one pattern': (i) =>
		`全县共有渡口${i + 60}处，其中大渡口${i + 9}处，占比${(i % 50) + 10}%，其余正在整修，工期两年。\n`,
};

test.each(Object.entries(PIECES))('%s', (_name, piece) => {
	const text = (n: number): string => Array.from({ length: n }, (_, i) => piece(i)).join('');
	const [small, large] = [looks(text(150)), looks(text(600))];
	expect(large).toBeLessThan(small * 4 * 1.6);
});
