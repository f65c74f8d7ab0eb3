import { expect, test } from 'vitest';
import { openingWords } from './opening.ts';

test.each([
	['The council met.', 'The council met.'],
	[
		'The council met on Monday to plan the spring clean of the district, and asked every ward to report.',
		'The council met on Monday to plan the spring clean of the…',
	],
	['河湾区近日召开会议，部署春季环境整治工作，要求各街道压实责任。', '河湾区近日召开会议，部署春季环境整治工作，要求各…'],
	[`${'x'.repeat(80)}`, `${'x'.repeat(60)}…`],
])('%s', (text, opening) => expect(openingWords(text)).toBe(opening));
