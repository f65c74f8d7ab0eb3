import { describe, expect, test } from 'vitest';
import type { DayInterval, Fact } from '../../contract/model.ts';
import { compareFacts, factsOf, relateFacts } from './facts.ts';
import { type FigureSketch, sketchReading } from './testing.ts';

const YEAR: DayInterval = { from: '2031-01-01', to: '2031-12-31', certainty: 'stated' };
const period = (text: string, interval: DayInterval | null): Pick<FigureSketch, 'period'> => ({
	period: { text, start: null, end: null, origin: 'stated', source: 'clause', interval },
});

function fact(document: number | string, text: string, value: string, sketch: Partial<FigureSketch> = {}): Fact {
	const source = `绵溪市农村渡口改造任务${text}。`;
	const figure: FigureSketch = {
		text,
		kind: 'count',
		value,
		unit: '处',
		precision: '1',
		aspect: 'target',
		metric: '农村渡口改造',
		place: '绵溪市',
		...period('2031年', YEAR),
		...sketch,
	};
	return factsOf(sketchReading(source, [figure]), source, document)[0]!;
}

describe('comparing articles', () => {
	const task = fact(0, '412处', '412');

	test('one fact with two values is a conflict, named by its slip', () => {
		const [finding] = compareFacts([fact(1, '421处', '421')], [task]);
		expect(finding).toMatchObject({
			rule: 'same-fact-conflict',
			variant: 'between-digits',
			level: 'warning',
			figures: [
				{ document: 0, id: 'f1' },
				{ document: 1, id: 'f1' },
			],
		});
		expect(compareFacts([fact(1, '4120处', '4120')], [task])[0]?.variant).toBe('between-scale');
		expect(compareFacts([fact(1, '530处', '530')], [task])[0]?.variant).toBe('between-differs');
	});

	test('the id does not depend on which article came first', () => {
		const other = fact(1, '421处', '421');
		expect(compareFacts([other], [task])[0]?.id).toBe(compareFacts([task], [other])[0]?.id);
	});

	test('the same value is an agreement, and copied words are told', () => {
		expect(relateFacts([fact('b', '412处', '412')], [task])).toMatchObject({ conflicts: [], agreements: [{ copied: true }] });
	});

	test.each<[string, Fact]>([
		['another stage', fact(1, '421处', '421', { aspect: 'started' })],
		['another place', fact(1, '421处', '421', { place: '东埠县' })],
		['another year', fact(1, '421处', '421', period('2032年', { from: '2032-01-01', to: '2032-12-31', certainty: 'stated' }))],
		['another unit', fact(1, '421处', '421', { unit: '公里', kind: 'measure' })],
		['another thing', fact(1, '421处', '421', { metric: '农村公路改造' })],
		['no period', fact(1, '421处', '421', { ...period('', null), aspect: 'done' })],
		['the same article', fact(0, '421处', '421')],
		['a value so far off that it is another fact', fact(1, '9000处', '9000')],
		['a value that rounding reconciles', fact(1, '400多处', '400', { modifier: 'over', modifierText: '多' })],
	])('%s is no conflict', (_name, other) => expect(compareFacts([other], [task])).toEqual([]));

	test('only the keys of the fresh facts are looked at', () => {
		let read = 0;
		const stored = Array.from({ length: 2000 }, (_, i) => {
			const one = { ...fact(i + 10, '412处', '412'), key: `other ${i}` };
			return new Proxy(one, {
				get(target, name, receiver) {
					if (name === 'interval') read++;
					return Reflect.get(target, name, receiver);
				},
			});
		});
		expect(compareFacts([task], stored)).toEqual([]);
		expect(read).toBe(0);
	});
});
