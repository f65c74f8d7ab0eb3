import type { SeedClass } from '../types.ts';
import { plantWords } from '../words.ts';

const NEXT: ReadonlyMap<string, string> = new Map([
	['二', '三'],
	['三', '四'],
	['四', '五'],
	['五', '六'],
	['second', 'third'],
	['third', 'fourth'],
]);

export const ordinalSkipped: SeedClass = {
	id: 'ordinal-skipped',
	title: 'A member of a numbered list counted one too far',
	level: 'warning',
	rules: ['ordinal-chain'],
	plant: (reading, source, random) =>
		plantWords(reading, source, random, [
			{
				pattern: /(?<=一是[^。]{2,80})[；，](?<x>[二三四五])是/dgu,
				other: ({ groups }) => NEXT.get(groups?.['x'] ?? '') ?? null,
			},
			{
				pattern: /(?<=第一，[^。]{2,120}；)第(?<x>[二三四五])，/dgu,
				other: ({ groups }) => NEXT.get(groups?.['x'] ?? '') ?? null,
			},
			{
				pattern: /(?<=\bfirst, [^.]{2,80}; )(?<x>second|third), /dgu,
				other: ({ groups }) => NEXT.get(groups?.['x'] ?? '') ?? null,
			},
		]),
};
