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

it('never lets one value bear out another', () => {
	const source = '截至目前，石渡县已建成污水处理站364座。\n\n村民都说好。\n\n截至目前，石渡县已建成污水处理站1640座，覆盖各乡。';
	const [document] = check([{ reading: read(source), source }]).documents;
	const held = document?.relations.filter(({ rule, verdict }) => rule === 'same-fact-conflict' && verdict === 'holds');
	expect(held).toEqual([]);
});

it('takes digits the wrong way round across a point for a slip', () => {
	expect(differenceOf(fact('57.6'), fact('56.7'))).toBe('digits');
	expect(differenceOf(fact('57.6'), fact('5.76'))).toBe('scale');
	expect(differenceOf(fact('57.6'), fact('55.7'))).toBe('differs');
});
