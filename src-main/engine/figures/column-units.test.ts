import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const rowsOf = (source: string) =>
	read(source).figures.map(({ text, value, unit, kind, precision }) => ({ text, value, unit, kind, precision }));
const ZH = '全县去年的重点工程见下表，比前年多。\n\n';

describe('units of the heads of a table', () => {
	it('gives the cells the unit of their column', () => {
		const rows = rowsOf(`${ZH}项目\t投资（万元）\t占比（%）\n环城道路\t7350\t12.5\n跨河桥梁\t(930.0)\t3.1\n滨河绿化\t420\t1.4`);
		expect(rows).toContainEqual({ text: '7350', value: '73500000', unit: '元', kind: 'money', precision: '10000' });
		expect(rows).toContainEqual({ text: '(930.0)', value: '-9300000', unit: '元', kind: 'money', precision: '1000' });
		expect(rows).toContainEqual({ text: '12.5', value: '12.5', unit: '%', kind: 'percent', precision: '0.1' });
	});

	it('gives them the unit of the whole table, and lets a cell keep its own', () => {
		const rows = rowsOf(`${ZH}单位：亿元\n\n指标\t去年\t前年\n总产值\t38.6\t35.2\n出口额\t4.1\t3.9亿美元\n税收\t2.5\t2.4`);
		expect(rows).toContainEqual({ text: '38.6', value: '3860000000', unit: '元', kind: 'money', precision: '10000000' });
		expect(rows).toContainEqual(expect.objectContaining({ text: '3.9亿美元', unit: '美元' }));
	});

	it('reads the unit in the brackets of the title of a table, under which a head may name its own', () => {
		const rows = rowsOf(
			`${ZH}表2：石桥县主要价格涨幅（%）\n类别\t环比\t同比\t销量（吨）\n食品\t-1.4\t1.6\t310\n衣着\t0.5\t-0.6\t26`,
		);
		expect(rows).toContainEqual(expect.objectContaining({ text: '-1.4', unit: '%', kind: 'percent' }));
		expect(rows).toContainEqual(expect.objectContaining({ text: '310', unit: '吨' }));
		const named = rowsOf(`${ZH}表2：石桥县主要工程（续）\n类别\t东区\t西区\n道路\t14\t16\n桥梁\t5\t6`);
		expect(named).toContainEqual(expect.objectContaining({ text: '14', unit: '' }));
	});

	it('gives the cells of a row the unit of its head', () => {
		const rows = rowsOf(`${ZH}指标\t东区\t西区\n耕地（公顷）\t120\t86\n产量（万吨）\t3.5\t2.1\n人均（元）\t320\t295`);
		expect(rows).toContainEqual(expect.objectContaining({ text: '3.5', value: '35000', unit: '吨', kind: 'measure' }));
		expect(rows).toContainEqual(expect.objectContaining({ text: '120', unit: '公顷' }));
	});

	it('reads English heads', () => {
		const rows = rowsOf(
			'The ferry company earned more last year, as the table below shows.\n\nSegment\tRevenue ($m)\tMargin (%)\nFerries\t1,204\t8.4\nPiers\t(36.5)\t-2.0\nHotels\t88\t5.1',
		);
		expect(rows).toContainEqual({ text: '1,204', value: '1204000000', unit: '$', kind: 'money', precision: '1000000' });
		expect(rows).toContainEqual({ text: '(36.5)', value: '-36500000', unit: '$', kind: 'money', precision: '100000' });
		expect(rows).toContainEqual(expect.objectContaining({ text: '8.4', unit: '%', kind: 'percent' }));
	});

	it('leaves alone what a head with two units, or with none, stands over', () => {
		const rows = rowsOf(`${ZH}项目\t投资（万元、公顷）\t备注（见说明）\n道路\t7350\t12\n桥梁\t930\t14\n绿化\t420\t15`);
		expect(rows.find(({ text }) => text === '7350')).toMatchObject({ value: '7350', unit: '' });
		expect(rows.find(({ text }) => text === '12')).toMatchObject({ value: '12', unit: '' });
	});
});
