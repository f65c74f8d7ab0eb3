import { expect, it } from 'vitest';
import type { NonFigure } from '../contract/model.ts';
import { MOST_OTHERS, othersShown } from './others-shown.ts';
import { openTestDesk } from './testing/open.ts';
import { plainEngine } from './testing/plain-engine.ts';

const other = (from: number, kind: NonFigure['class']): NonFigure => ({
	...{ text: '一', paragraph: 0, from, to: from + 1, start: from, end: from + 1 },
	...{ class: kind, reason: 'word' },
});

it('gives few as they are, and of many the unclassified before all else, in reading order', () => {
	const few = [other(0, 'phrase'), other(1, 'label')];
	expect(othersShown(few, 2)).toBe(few);
	const many = [other(0, 'phrase'), other(1, 'label'), other(2, 'unclassified'), other(3, 'phrase'), other(4, 'unclassified')];
	expect(othersShown(many, 3).map(({ from }) => from)).toEqual([0, 2, 4]);
	expect(othersShown(many, 1).map(({ from }) => from)).toEqual([2]);
});

it('keeps the window from a hundred thousand of them', async () => {
	const plain = plainEngine();
	const others = Array.from({ length: 100_000 }, (_, at) => other(at, 'phrase'));
	const engine: typeof plain = {
		...plain,
		run: async (job, options) => {
			const result = await plain.run(job, options);
			return job.kind === 'read' && result !== null && 'reading' in result
				? { ...result, reading: { ...result.reading, others } }
				: result;
		},
	};
	const { client, importText } = await openTestDesk({ engine });
	const view = await client.article.open({ article: await importText('long.txt', 'Ferries 12') });
	expect(view.reading.others).toHaveLength(MOST_OTHERS);
});
