import { expect, it } from 'vitest';
import { read } from '../../read.ts';
import { restatedPairs } from './restated.ts';

const pairs = (source: string): string[] => restatedPairs(read(source)).map(([a, b]) => `${a.text} ${b.text}`);

it('pairs a number told again with a slip under a short name', () => {
	expect(pairs('全镇现有民办船厂132家。截至目前，全镇共有民办船厂123家。')).toEqual(['132家 123家']);
	expect(pairs('上周全市渔船返港率占比为6.39%。')).toEqual([]);
	expect(pairs('Ms Alder won with 18,462 votes. She had won with 18,642 votes and a smile.')).toEqual([
		'18,462votes 18,642votes',
	]);
});

it('leaves rows, parts, other names and numbers that agree alone', () => {
	expect(pairs('柳湾有渔船132艘，石桥有渔船123艘，梅岭有渔船213艘，双塘有渔船231艘。')).toEqual([]);
	expect(pairs('全镇现有船厂132家。其中民办船厂123家。')).toEqual([]);
	expect(pairs('Anna Alder won with 18,462 votes. Paul Birch won with 18,642 votes.')).toEqual([]);
	expect(pairs('全镇现有船厂132家。全镇共有船厂132家。')).toEqual([]);
});
