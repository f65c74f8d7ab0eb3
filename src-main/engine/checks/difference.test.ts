import { expect, it } from 'vitest';
import { check } from '../check.ts';
import { read } from '../read.ts';
import { agree, differenceOf } from './difference.ts';

const fact = (value: string, low = value, high = value) => ({ value, interval: { low, high } });

it('tells slips from other differences, and says nothing of what is too far apart', () => {
	expect(differenceOf(fact('4781'), fact('4781'))).toBeNull();
	expect(differenceOf(fact('4781'), fact('4871'))).toBe('digits');
	expect(differenceOf(fact('4781'), fact('47810'))).toBe('scale');
	expect(differenceOf(fact('4781'), fact('5102'))).toBe('differs');
	expect(differenceOf(fact('0.1'), fact('0.8'))).toBeNull();
});

it('takes only what can be one number for agreement', () => {
	expect(agree(fact('0.8', '0.75', '0.85'), fact('0.82', '0.815', '0.825'))).toBe(true);
	expect(agree(fact('0.1'), fact('0.8'))).toBe(false);
});

it.each([
	'今年5月，石渡县渔价下降0.1%。\n\n船还在岸边。\n\n今年5月，石渡县渔价下降0.8%。',
	'Ferry fares in Easthold fell 0.1% in May 2024.\n\nThe boats were full.\n\nFerry fares in Easthold fell 0.8% in May 2024.',
])('never lets one value bear out another: %s', (source) => {
	const [document] = check([{ reading: read(source), source }]).documents;
	const held = document?.relations.filter(({ rule, verdict }) => rule === 'same-fact-conflict' && verdict === 'holds');
	expect(held).toEqual([]);
});
