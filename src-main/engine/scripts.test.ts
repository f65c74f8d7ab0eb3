import { describe, expect, it } from 'vitest';
import { read } from './read.ts';
import { foreignStretches, masked } from './scripts.ts';

const rows = (text: string) =>
	read(text).figures.map(({ text: printed, value, low, high, unit, metric }) => [
		printed,
		value ?? `${low ?? ''}~${high ?? ''}`,
		unit,
		metric.text,
	]);

const ZH = '2025年4月18日，江城市海关发布数据，一季度全市进出口总值310亿元，增长6.2%，其中出口210亿元。';
const EN =
	'The port of Jiangcheng handled 1.2 million tonnes in March, officials said on Friday, and exports rose 8.4 percent in the quarter.';

describe('stretches in the other language', () => {
	it.each([
		['公司称：“We shipped 1,200 containers and hired 45 workers this year.”该公司投资3.2亿元。', 'zh', 1],
		['该机型搭载Apollo Pro Max 16GB内存，售价3999元。', 'zh', 0],
		['PM2.5 and PM10 monitoring网点共12个。', 'zh', 0],
		['A notice said: “本月停航3天，已退票1200张。” Ferries carried 45,000 passengers.', 'en', 1],
		['The dish (宫保鸡丁) costs 38 yuan.', 'en', 0],
	] as const)('%s', (text, language, count) => {
		expect(foreignStretches(text, language, 'body')).toHaveLength(count);
	});

	it('are put out of sight without moving anything', () => {
		const text = '甲abc乙';
		expect(masked(text, [{ from: 1, to: 4 }], false)).toBe('甲   乙');
		expect(masked(text, [{ from: 1, to: 4 }], true)).toBe(' abc ');
	});
});

describe('a report in two languages', () => {
	it('reads an English paragraph of a Chinese report by the English grammar', () => {
		const text = `${ZH}\n\nExports rose 8.4 percent to 21 billion yuan in the first quarter.\n\n${ZH}`;
		expect(rows(text)).toContainEqual(['8.4percent', '8.4', 'percent', 'Exports']);
		expect(
			rows(text)
				.find(([printed]) => printed?.startsWith('21b'))
				?.slice(0, 3),
		).toEqual(['21billionyuan', '21000000000', 'yuan']);
		expect(rows(text).filter(([printed]) => printed === '310亿元')).toHaveLength(2);
	});

	it('reads an English sentence inside a Chinese paragraph by the English grammar, and the rest by the Chinese', () => {
		const text = `${ZH}\n\n公司在声明中说：“We shipped 1,200 containers in March and hired 45 workers.”该公司去年投资3.2亿元。`;
		const found = rows(text)
			.slice(-4)
			.map((row) => row.slice(0, 3));
		expect(found).toContainEqual(['1,200containers', '1200', 'containers']);
		expect(found).toContainEqual(['45workers', '45', 'workers']);
		expect(found.at(-1)).toEqual(['3.2亿元', '320000000', '元']);
	});

	it('reads a Chinese paragraph and a Chinese quotation of an English report by the Chinese grammar', () => {
		const text = `${EN}\n\n${EN}\n\n一季度全市进出口总值310亿元，增长6.2%。\n\nA notice said: “本月停航3天，已退票1200张。” Ferries carried 45,000 passengers.`;
		expect(read(text).language).toBe('en');
		const found = rows(text).map((row) => row.slice(0, 3));
		expect(found).toContainEqual(['310亿元', '31000000000', '元']);
		expect(found).toContainEqual(['3天', '3', '天']);
		expect(found).toContainEqual(['1200张', '1200', '张']);
		expect(found).toContainEqual(['45,000passengers', '45000', 'passengers']);
		expect(rows(text)).toContainEqual(['6.2%', '6.2', '%', '进出口总值']);
	});

	it('accounts for every numeral once', () => {
		const reading = read(`${ZH}\n\n声明说：“We shipped 1,200 containers in May and hired 45 people.”共投资3.2亿元。`);
		const { numerals, figures, labels, phrases, furniture, unclassified } = reading.coverage;
		expect(numerals).toBe(figures + labels + phrases + furniture + unclassified);
		expect(reading.notices).toEqual([]);
	});
});
