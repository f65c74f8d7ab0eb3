import { expect, test } from 'vitest';
import { check } from '../check.ts';
import { sketchReading } from './testing.ts';
import { stopwatch } from './timing.ts';

/** A clock that every look moves on by one. */
const ticking = () => {
	let now = 0;
	return () => now++;
};

test('time and calls go on the account of the rule, the dearest first', () => {
	const watch = stopwatch(ticking());
	watch.time('quick', () => null);
	watch.time('slow', () => watch.time('inside', () => null));
	watch.time('quick', () => null);
	expect(watch.timings()).toEqual([
		{ rule: 'slow', calls: 1, milliseconds: 3 },
		{ rule: 'quick', calls: 2, milliseconds: 2 },
		{ rule: 'inside', calls: 1, milliseconds: 1 },
	]);
});

test('a rule that throws is still charged', () => {
	const watch = stopwatch(ticking());
	expect(() =>
		watch.time('broken', () => {
			throw new RangeError('no');
		}),
	).toThrow(RangeError);
	expect(watch.timings()).toEqual([{ rule: 'broken', calls: 1, milliseconds: 1 }]);
});

test('a check is timed only by whoever brings a clock', () => {
	const source = '全村有水井12眼，其中深井5眼，占比41.7%。';
	const inputs = [{ reading: sketchReading(source, [{ text: '41.7%', kind: 'percent', value: '41.7', unit: '%' }]), source }];
	expect(check(inputs).timings).toEqual([]);
	const { timings } = check([...inputs, ...inputs], { rules: ['share', 'same-fact-conflict'], clock: ticking() });
	expect(timings.map(({ rule, calls }) => [rule, calls]).sort()).toEqual([
		['same-fact-conflict', 4],
		['share', 2],
	]);
});
