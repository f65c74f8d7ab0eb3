import { describe, expect, test } from 'vitest';
import type { DayInterval, Fact } from '../../contract/model.ts';
import { asPrinted } from './facts/printed.ts';
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
	return factsOf(sketchReading(source, [figure]), document)[0]!;
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
		['a district of the same name', fact(1, '421处', '421', { place: '绵溪区' })],
		['another year', fact(1, '421处', '421', period('2032年', { from: '2032-01-01', to: '2032-12-31', certainty: 'stated' }))],
		['another unit', fact(1, '421处', '421', { unit: '公里', kind: 'measure' })],
		['another thing', fact(1, '421处', '421', { metric: '农村公路改造' })],
		['no period', fact(1, '421处', '421', { ...period('', null), aspect: 'done' })],
		['the same article', fact(0, '421处', '421')],
		['a value so far off that it is another fact', fact(1, '9000处', '9000')],
		['a value that rounding reconciles', fact(1, '400多处', '400', { modifier: 'over', modifierText: '多' })],
	])('%s is no conflict', (_name, other) => expect(compareFacts([other], [task])).toEqual([]));

	test('全市 names another city in every article', () => {
		const whole = { place: '全市' };
		expect(compareFacts([fact(1, '421处', '421', whole)], [fact(0, '412处', '412', whole)])).toEqual([]);
	});

	test('of many articles with one value against another those that were printed first are told of, each by itself', () => {
		const printed = (document: number, day: string): Fact => ({ ...fact(document, '412处', '412'), published: day });
		const days = ['2031-05-04', '2031-05-02', '2031-05-03', '2031-05-05', '2031-05-06'];
		const stored = days.map((day, i) => printed(i + 1, day));
		const fresh = { ...fact(9, '421处', '421'), published: '2031-05-09' };
		const findings = compareFacts([fresh], stored);
		expect(findings[0]).toMatchObject({
			params: { left: '412处', leftDay: '2031-05-02', right: '421处', rightDay: '2031-05-09' },
		});
		expect(findings.map(({ figures }) => figures.map(({ document }) => document))).toEqual([
			[2, 9],
			[3, 9],
			[1, 9],
		]);
	});

	test('of an article that is compared later, but was printed earlier, the value comes first', () => {
		const stored = { ...fact(1, '412处', '412'), published: '2031-05-09' };
		const fresh = { ...fact(2, '421处', '421'), published: '2031-05-02' };
		expect(compareFacts([fresh], [stored])[0]).toMatchObject({
			params: { left: '421处', leftDay: '2031-05-02', right: '412处' },
			figures: [{ document: 2 }, { document: 1 }],
		});
	});

	test('what every article gives a value of its own is a pattern and no fact', () => {
		const values = ['412', '436', '451', '388'];
		const stored = values.map((value, i) => fact(i, `${value}处`, value));
		expect(compareFacts([fact(9, '421处', '421')], stored)).toEqual([]);
		expect(compareFacts([fact(9, '412处', '412')], stored)).toHaveLength(3);
	});

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

describe('one sentence in two articles', () => {
	const told = (document: number, text: string, value: string, published?: string): Fact[] => {
		const source = `绵溪市渡口改造完工，先后用去钢材1830吨，比预算节省${text}，乡亲们过河再不用等。`;
		const sketches: FigureSketch[] = [
			{ text: '1830吨', kind: 'measure', value: '1830', unit: '吨', precision: '10', place: '绵溪市' },
			{ text, kind: 'measure', value, unit: '吨', precision: '1', place: '绵溪市' },
		];
		return factsOf(sketchReading(source, sketches, published ? { published } : {}), document);
	};

	test('another figure in the same words is a conflict, however far off', () => {
		expect(compareFacts(told(1, '9吨', '9'), told(0, '241吨', '241'))).toMatchObject([
			{ variant: 'between-sentence', params: { left: '241吨', right: '9吨' }, figures: [{ id: 'f2' }, { id: 'f2' }] },
		]);
	});

	test('the same figure is an agreement of copied words, told once a figure', () => {
		const { conflicts, agreements } = relateFacts(told(1, '241吨', '241'), told(0, '241吨', '241'));
		expect(conflicts).toEqual([]);
		expect(agreements.map(({ b, copied }) => [b.figure, copied])).toEqual([
			['f1', true],
			['f2', true],
		]);
	});

	test('told on other days without a date of its own, it is no conflict', () => {
		expect(compareFacts(told(1, '246吨', '246', '2031-05-02'), told(0, '241吨', '241', '2031-03-02'))).toEqual([]);
	});

	test('a pattern that one article fills twice gives no fact', () => {
		const line = '渡口改造先后用去钢材1830吨，比预算节省';
		const source = `${line}24吨。${line}31吨。`;
		const steel = (text: string): FigureSketch => ({
			text,
			kind: 'measure',
			value: text.slice(0, -1),
			unit: '吨',
			precision: '1',
		});
		const facts = factsOf(sketchReading(source, ['1830吨', '24吨', '1830吨', '31吨'].map(steel)), 0);
		expect(facts.filter(({ text }) => text === '24吨' || text === '31吨')).toEqual([]);
	});

	test('a sentence as long as a table gives none', () => {
		const pieces = Array.from({ length: 240 }, (_, i) => `${i + 10}吨`);
		const source = `各渡口用去钢材${pieces.join('、')}。`;
		const sketches = pieces.map((text): FigureSketch => ({ text, kind: 'measure', value: text.slice(0, -1), unit: '吨' }));
		expect(factsOf(sketchReading(source, sketches), 0)).toEqual([]);
	});
});

test.each([
	['The scheme cost £2.3 million last year.', '£2.3million', '£2.3 million'],
	['Nearly 1.2m passengers came.', 'Nearly1.2mpassengers', 'Nearly 1.2m passengers'],
	['渡口改造任务120处。', '120处', '120处'],
	['Something else.', '45km', '45km'],
])('in “%s” %s is printed %s', (sentence, text, printed) => {
	expect(asPrinted({ sentence, text })).toBe(printed);
});
