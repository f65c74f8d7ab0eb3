import { describe, expect, it } from 'vitest';
import type { Relation } from '../../../src-main/contract/model.ts';
import { fakeView } from '../../testing/view.ts';
import { mentionsOf } from './facts.ts';

const { reading } = fakeView();
const base = reading.figures[1]!;
const figure = (id: string, change: Partial<typeof base> = {}) => ({ ...base, id, ...change });
const relation = (rule: string, verdict: Relation['verdict'], ...figures: string[]): Relation => ({
	...{ rule, verdict, figures, operands: [], formula: '', printed: '', computed: '', interval: null, gap: null },
	...{ pairedBy: [], readings: [] },
});
const place = (text: string) => ({ ...base.place, text });
const groups = (figures: (typeof base)[], relations: Relation[] = []) => Object.fromEntries(mentionsOf({ figures }, relations));

describe('mentions of one fact', () => {
	it('are what a rule has paired and found equal, however it is printed', () => {
		const figures = [figure('f1', { value: '36600' }), figure('f2', { value: '36582' }), figure('f3', { value: '9' })];
		expect(groups(figures, [relation('same-fact-conflict', 'holds', 'f1', 'f2')])).toEqual({
			f1: ['f1', 'f2'],
			f2: ['f1', 'f2'],
		});
		expect(groups(figures, [relation('same-fact-conflict', 'fails', 'f1', 'f2')])).toEqual({});
		expect(groups(figures, [relation('share', 'holds', 'f1', 'f2')])).toEqual({});
	});

	it('are the same quantity of the same thing in one story', () => {
		expect(groups([figure('f1'), figure('f2'), figure('f3', { story: 7 })])).toEqual({ f1: ['f1', 'f2'], f2: ['f1', 'f2'] });
		expect(groups([figure('f1'), figure('f2', { modifier: 'over' })])).toEqual({});
		expect(groups([figure('f1'), figure('f2', { metric: place('路灯') })])).toEqual({});
		expect(groups([figure('f1', { metric: place('') }), figure('f2', { metric: place('') })])).toEqual({});
	});

	it('are not of two places or periods that are both told', () => {
		const two = [figure('f1', { place: place('东城') }), figure('f2', { place: place('西城') })];
		expect(groups(two)).toEqual({});
		expect(groups([...two, figure('f3', { place: place('西城') })])).toEqual({ f2: ['f2', 'f3'], f3: ['f2', 'f3'] });
		expect(Object.keys(groups([figure('f1', { place: place('') }), figure('f2', { place: place('西城') })]))).toHaveLength(2);
	});

	it('join over a common member', () => {
		const figures = ['f1', 'f2', 'f3'].map((id, i) => figure(id, { value: String(i) }));
		const relations = [relation('headline-figure', 'holds', 'f1', 'f2'), relation('headline-figure', 'holds', 'f2', 'f3')];
		expect(groups(figures, relations)['f3']).toEqual(['f1', 'f2', 'f3']);
	});
});
