import { describe, expect, it } from 'vitest';
import { exact } from '../../src-main/engine/exact.ts';
import { read } from '../../src-main/engine/read.ts';
import { digitsOf, drops, printed, significant, slips, swaps, worth } from './digits.ts';
import { apply, follow } from './edit.ts';
import { judge } from './judge.ts';
import { randomOf } from './random.ts';
import { recall, run, scores, tally } from './run.ts';
import { breaks, holds, supportsOf } from './support.ts';
import type { SeedClass } from './types.ts';

const digitsIn = (text: string) => {
	const [figure] = read(text).figures;
	return digitsOf(figure!, text);
};

describe('chance', () => {
	it('repeats by seed and differs between seeds', () => {
		const draw = (seed: number) =>
			Array.from(
				{ length: 5 },
				(
					(random) => () =>
						random.next()
				)(randomOf(seed)),
			);
		expect(draw(7)).toEqual(draw(7));
		expect(draw(7)).not.toEqual(draw(8));
	});

	it('shuffles without losing anything, and reaches every member', () => {
		const list = [1, 2, 3, 4, 5, 6];
		const random = randomOf(3);
		const firsts = new Set<number>();
		for (let i = 0; i < 100; i++) {
			const shuffled = random.shuffle(list);
			expect([...shuffled].sort()).toEqual(list);
			firsts.add(shuffled[0]!);
		}
		expect(firsts.size).toBe(6);
	});
});

describe('digits', () => {
	it.each([
		['全镇蜂蜜产量3.66万吨。', '3.66', '10000'],
		['全镇有1,234人。', '1,234', '1'],
		['The co-operative sold 2.5 million eggs.', '2.5', '1000000'],
	])('%s', (text, shown, scale) => {
		const digits = digitsIn(text)!;
		expect(text.slice(digits.start, digits.end)).toBe(shown);
		expect(digits.scale).toEqual(exact(scale));
	});

	it('none where a figure is a range or in words', () => {
		expect(digitsIn('每户补助15—20袋化肥。')).toBeNull();
		expect(digitsIn('全镇的百分之七是山地。')).toBeNull();
	});

	it('print as they were printed', () => {
		const digits = digitsIn('全镇有1,234.50元。')!;
		expect(printed(exact('9876543.2'), digits)).toBe('9,876,543.20');
		expect(worth('2,000.00', digits)).toEqual(exact('2000'));
	});

	it('are swapped, dropped and mistyped, never with a leading zero', () => {
		const digits = digitsIn('全镇有1024人。')!;
		expect(swaps(digits, randomOf(1)).sort()).toEqual(['1042', '1204']);
		expect(drops(digits, randomOf(1)).sort()).toEqual(['102', '104', '124']);
		expect(slips(digits, randomOf(1)).every((text) => /^[1-9]\d{3}$/.test(text) && text !== '1024')).toBe(true);
		expect(significant('0.850')).toBe(2);
	});
});

describe('edits', () => {
	it('say where the replacements stand', () => {
		const { text, spans } = apply('abcdef', [
			{ start: 4, end: 5, with: 'XYZ' },
			{ start: 1, end: 1, with: '--' },
		]);
		expect(text).toBe('a--bcdXYZf');
		expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['XYZ', '--']);
		expect(() =>
			apply('abc', [
				{ start: 0, end: 2, with: '' },
				{ start: 1, end: 3, with: '' },
			]),
		).toThrow(RangeError);
	});

	it('are followed by what is before and after them', () => {
		const to = follow('one 2 three', 'one 35 three');
		expect(to(0)).toBe(0);
		expect(to(6)).toBe(7);
		expect(to(4)).toBeNull();
	});
});

describe('support', () => {
	const text = '榆岭镇去年收获蜂蜜738吨，比上年的651吨增加87吨，增长13.4%。\n\n镇上有村道120公里，其中硬化村道96公里，占80%。';
	const reading = read(text);
	const supports = supportsOf(reading, text);
	const kinds = supports.map(({ kind, result }) => `${kind} ${result.text}`);

	it('finds what can be recomputed', () => {
		expect(kinds).toContain('growth 13.4%');
		expect(kinds).toContain('difference 87吨');
		expect(kinds).toContain('share 80%');
	});

	it('holds as printed, and breaks only beyond rounding', () => {
		const growth = supports.find(({ kind }) => kind === 'growth')!;
		expect(holds(growth)).toBe(true);
		expect(breaks(growth, growth.result, exact('13.5'))).toBe(false);
		expect(breaks(growth, growth.result, exact('31.4'))).toBe(true);
	});

	it('finds nothing in figures that stand alone', () => {
		const alone = '镇上有学校12所，教师386人，占地86亩。';
		expect(supportsOf(read(alone), alone)).toEqual([]);
	});
});

describe('judging', () => {
	const source = '水库6月12日开闸放水，下游的稻田和菜地都得到了灌溉。';
	const wrong = '水库6月31日开闸放水，下游的稻田和菜地都得到了灌溉。';
	const dates: SeedClass = { id: 'dates', title: '', level: 'error', rules: ['impossible-date'], plant: () => null };
	const at = (start: number, end: number) => ({ text: wrong, where: [{ start, end }], what: '' });

	it('a finding at the place is a catch', () => {
		const outcome = judge(dates, at(4, 6), source);
		expect(outcome.verdict).toBe('caught');
		expect(outcome.by?.rule).toBe('impossible-date');
		expect(outcome.false).toEqual([]);
	});

	it('a finding elsewhere is a miss and a false alarm', () => {
		const outcome = judge(dates, at(14, 16), source);
		expect(outcome.verdict).toBe('missed');
		expect(outcome.false).toHaveLength(1);
	});

	it('a finding of another rule at the place is no catch, and no false alarm', () => {
		const outcome = judge({ ...dates, rules: ['sum'] }, at(4, 6), source);
		expect(outcome.verdict).toBe('missed');
		expect(outcome.aside).toHaveLength(1);
		expect(outcome.false).toEqual([]);
	});

	it('what was said of the clean report already proves nothing', () => {
		const planted = { text: wrong.replace('菜地', '茶园'), where: [{ start: 4, end: 6 }], what: '' };
		expect(judge(dates, planted, wrong).verdict).toBe('spoiled');
	});
});

describe('running', () => {
	const report = {
		name: 'zh-a',
		source: '水库6月12日开闸放水，8月9日关闸。\n\n榆岭镇去年修通了到邻县的公路，镇上的果农从此不用绕行，运费比从前省下一大半。',
	};
	const mute: SeedClass = {
		id: 'mute',
		title: '',
		level: 'warning',
		rules: ['impossible-date'],
		plant: (_reading, source, random) => ({
			text: source.replace('6月', random.next() < 0.5 ? '6月' : '7月'),
			where: [{ start: 0, end: 5 }],
			what: '',
		}),
	};

	it('counts one plant once, and gives the same run again', () => {
		const once = run([report], [mute], { seed: 1, rounds: 20 });
		expect(once.trials.length).toBe(2);
		expect(run([report], [mute], { seed: 1, rounds: 20 })).toEqual(once);
		expect(tally(once.trials)).toMatchObject({ planted: 2, missed: 2, caught: 0 });
		expect(scores(once)).toMatchObject({ errors: null, all: 0, falseErrors: 0 });
		expect(recall({ planted: 0, caught: 0, missed: 0, spoiled: 3, false: 0 })).toBeNull();
	});

	it('refuses two reports of one name', () => {
		expect(() => run([report, report], [mute], { seed: 1, rounds: 1 })).toThrow(RangeError);
	});

	it('counts what is said of clean reports', () => {
		const { clean } = run([{ name: 'zh-b', source: '水库6月31日开闸放水。' }], [], { seed: 1, rounds: 1 });
		expect(clean[0]?.alarms.map(({ rule }) => rule)).toEqual(['impossible-date']);
	});
});
