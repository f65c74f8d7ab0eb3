import { expect, it } from 'vitest';
import { read } from '../../read.ts';
import { slippedRuns } from './retold-runs.ts';

const pairs = (source: string): string[] => slippedRuns(read(source)).map(([a, b]) => `${a.text} ${b.text}`);

it('pairs the odd number of a run that is told twice', () => {
	expect(pairs('台风致453.2万人受灾，49人死亡，14人失踪。\n\n据通报，435.2万人受灾，49人死亡，14人失踪。')).toEqual([
		'453.2万人 435.2万人',
	]);
});

it('takes a nought more in a short number where more of the run agrees', () => {
	expect(pairs('台风致453.2万人受灾，49人死亡，14人失踪。\n\n据通报，453.2万人受灾，490人死亡，14人失踪。')).toEqual([
		'49人 490人',
	]);
	expect(pairs('台风致49人死亡，14人失踪。\n\n据通报，490人死亡，14人失踪。')).toEqual([]);
});

it('leaves other numbers of a run alone', () => {
	expect(pairs('台风致453.2万人受灾，49人死亡，14人失踪。\n\n据通报，518.7万人受灾，62人死亡，14人失踪。')).toEqual([]);
});
