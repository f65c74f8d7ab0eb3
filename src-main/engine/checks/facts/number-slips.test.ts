import { expect, it } from 'vitest';
import { read } from '../../read.ts';
import { type Slip, slipKeys, slipOf, slipValue } from './number-slips.ts';

/** The slip between the first two numbers of a sentence, and whether one key leads from the one to the other. */
function slip(source: string): (Slip & { found: boolean }) | null {
	const [a, b] = read(source)
		.figures.filter(({ kind }) => kind !== 'time')
		.map(slipValue);
	if (!a || !b) throw new Error(`no two numbers in ${source}`);
	const keys = new Set(slipKeys(a));
	const one = slipOf(a, b);
	return one && { ...one, found: slipKeys(b).some((key) => keys.has(key)) };
}

it.each([
	['出口286.4亿元，出口286.4万元。', 'scale', 4.5],
	['渔船3000艘，渔船300艘。', 'scale', 0],
	['岸线36.6公里，岸线366公里。', 'scale', 2],
	['秋粮45.2万吨，秋粮90.4亿斤。', 'scale', 2],
	['常住人口43.8万人，43.8亿常住人口。', 'scale', 3.5],
	['修复200公顷，修复300亩。', 'scale', 0],
	['隧道长4.7公里，隧道长4.7米。', 'unit', 2.5],
	['过火85公顷，过火85亩。', 'unit', 2.5],
	['到账1.5亿美元，到账1.5亿元。', 'unit', 2.5],
	['到会317人，到会371人。', 'digits', 1.5],
	['到会1263人，到会1265人。', 'digits', 1.5],
	['到会1060人，到会160人。', 'digits', 1],
])('%s is a slip of %s', (source, kind, weight) => {
	expect(slip(source)).toEqual({ kind, weight, found: true });
});

it.each([
	['渔船3000艘，渔船3000艘。', 'one number'],
	['隧道长2公里，隧道长2000米。', 'one length in two units'],
	['修复300亩，修复20公顷。', 'one area in two units'],
	['渔船12艘，渔船15艘。', 'one of two digits is another number'],
	['渔船1263艘，渔船1357艘。', 'two digits'],
	['住户3000户，住户300人。', 'households and persons'],
	['到账300万美元，到账30万元。', 'two currencies'],
])('%s is none: %s', (source) => {
	expect(slip(source)).toBeNull();
});

it('has no key for a number without a plain value', () => {
	const [third] = read('三分之一的渔船。').figures;
	if (!third) throw new Error('no figure');
	expect(slipValue({ ...third, value: '1/3' })).toBeNull();
	expect(slipValue({ ...third, value: null })).toBeNull();
});
