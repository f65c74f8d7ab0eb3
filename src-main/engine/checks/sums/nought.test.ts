import { expect, it } from 'vitest';
import { read } from '../../read.ts';
import { viewOf } from '../view.ts';
import { byNought } from './nought.ts';

function sums(source: string): string[] {
	const reading = read(source);
	const view = viewOf(reading, source);
	return reading.paragraphs.flatMap((paragraph) =>
		byNought(view, paragraph).map(({ total, parts }) => `${total.text} = ${parts.map(({ text }) => text).join(' + ')}`),
	);
}

it.each([
	['三个渔区上月共清淤4500吨，其中东区1500吨、中区1800吨、西区120吨。', '4500吨 = 1500吨 + 1800吨 + 120吨'],
	['全港藏书480万册。总馆210万册，分馆190万册，船上书屋8万册。', '480万册 = 210万册 + 190万册 + 8万册'],
	['今年安排护岸资金9600万元。东岸4300万元，西岸3800万元，岛礁15000万元。', '9600万元 = 4300万元 + 3800万元 + 15000万元'],
	[
		'The lifeboat fund raised £940,000 last year. Legacies brought £410,000, shops £280,000 and the raffle £25,000.',
		'£940,000 = £410,000 + £280,000 + £25,000',
	],
])('%s', (source, want) => {
	expect(sums(source)).toEqual([want]);
});

it.each([
	['三个渔区上月共清淤4500吨，其中东区1500吨、中区1800吨、西区1200吨。', 'adds up'],
	['三个渔区上月共清淤4500吨，其中东区1500吨、中区1700吨。', 'no nought closes the gap'],
	['进出口22.91亿元，其中出口12.48亿元、进口10.43亿元、顺差2.05亿元。', 'the first two add up'],
	['全港有船12艘，其中钢船5艘、木船7艘、橡皮艇1艘。', 'too few to tell from chance'],
	[
		'The fund raised £45,000 from five events: £20,000 at the fair, £15,000 at the auction and £1,000 at the swim.',
		'five announced, three told',
	],
])('%s is left alone: %s', (source) => {
	expect(sums(source)).toEqual([]);
});
