import { expect, test } from 'vitest';
import { read } from '../../read.ts';
import { viewOf } from '../view.ts';
import { yearsBefore } from './year-before.ts';

const found = (text: string) =>
	yearsBefore(viewOf(read(text, {}), text)).map(({ base, rate, value, down }) => [base.text, rate.text, value.text, down]);

test.each([
	['今年1至9月，全岛出口额132亿元，同比增长20%。去年同期，全岛出口额为110亿元。', ['110亿元', '20%', '132亿元', false]],
	[
		'去年国庆假期，渔村接待游客8.0万人次。今年国庆假期，渔村接待游客7.2万人次，同比下降10%。',
		['8.0万人次', '10%', '7.2万人次', true],
	],
	[
		'The firm sold 90 nets in 2023, 10 per cent less than a year earlier. In 2022 it sold 100.',
		['100', '10percent', '90nets', true],
	],
	['Exports came to $66m in 2022. A year later they had grown 10 per cent to $72.6m.', ['$66m', '10percent', '$72.6m', false]],
])('%s', (text, triple) => {
	expect(found(text)).toEqual([triple]);
});

test.each([
	[
		'two values of the year before',
		'今年1至9月，全岛出口额132亿元，同比增长20%。去年同期，全岛出口额为110亿元，去年同期，全岛出口额为118亿元。',
	],
	['growth of output is real', '今年前三季度，全岛工业增加值132亿元，同比增长20%。去年前三季度，全岛工业增加值118亿元。'],
	['a longer stretch', '今年1至9月，全岛出口额132亿元，同比增长20%。去年，全岛出口额为150亿元。'],
	['another place', '今年1至9月，东礁县出口额132亿元，同比增长20%。去年同期，西礁县出口额为118亿元。'],
])('%s: left alone', (_why, text) => {
	expect(found(text)).toEqual([]);
});
