import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const LEAD = 'Consumer prices in Northfield rose 3.4% in the year to May 2026, the bureau said on Wednesday.\n\n';
const cellsOf = (table: string) =>
	new Map(
		read(LEAD + table).figures.map(({ text, metric, period, kind }) => [
			text,
			{ metric: metric.text, period: period.text, kind },
		]),
	);

describe('claims of the rows of a table', () => {
	it('takes what is counted from the row and the time from the column', () => {
		const cells = cellsOf(
			'Table 1: annual rates by division, per cent\n\n                   Mar 2026   Apr 2026   May 2026\nFood                    4.2        3.9        3.1\nClothing and shoes      1.0        0.8        1.2\n',
		);
		expect(cells.get('3.9')).toEqual({ metric: 'Food', period: 'Apr 2026', kind: 'percent' });
		expect(cells.get('1.2')).toEqual({ metric: 'Clothing and shoes', period: 'May 2026', kind: 'percent' });
	});

	it('reads the bars of a web page or of Markdown as the edges of cells', () => {
		const framed = cellsOf('| Ward | Beds | Cost ($m) |\n| --- | --- | --- |\n| Maple | 120 | 14 |\n| Oak | 95 | 9 |\n');
		expect(framed.get('120')?.metric).toBe('Maple Beds');
		expect(framed.get('9')).toMatchObject({ metric: 'Oak Cost', kind: 'money' });
		const open = cellsOf(
			'March 2014 | Change | |\n---|---|---|\nPersons at work | 103,000 | 9,000 |\nPersons at sea | 4,200 | -50 |\n',
		);
		expect(open.get('103,000')).toMatchObject({ metric: 'Persons at work', period: 'March 2014' });
		expect(open.get('-50')?.metric).toBe('Persons at sea Change');
	});

	it('begins again with the heads of the next table', () => {
		const cells = cellsOf(
			'| Ward | Beds |\n|---|---|\n| Maple | 120 |\n| Oak | 95 |\n\n| Ward | Cost ($m) |\n|---|---|\n| Maple | 14 |\n| Oak | 9 |\n',
		);
		expect(cells.get('95')).toMatchObject({ metric: 'Oak Beds', kind: 'count' });
		expect(cells.get('14')).toMatchObject({ metric: 'Maple Cost', kind: 'money' });
	});

	it('takes the time from the row where the row is one', () => {
		const cells = cellsOf('Year\tShips\tBerths\n2023\t412\t38\n2024\t437\t41\n');
		expect(cells.get('437')).toMatchObject({ metric: 'Ships', period: '2024' });
		expect(cells.get('38')).toMatchObject({ metric: 'Berths', period: '2023' });
	});

	it('takes weeks and months for times', () => {
		const cells = cellsOf('Region\tWeek 29\tWeek 30\nCoast\t1,640\t1,683\nHills\t988\t1,004\n');
		expect(cells.get('1,683')).toMatchObject({ metric: 'Coast', period: 'Week 30' });
		expect(cellsOf('Region\tMay\tJune\nCoast\t640\t683\nHills\t98\t104\n').get('683')).toMatchObject({
			metric: 'Coast',
			period: 'June',
		});
	});

	it('takes the change in brackets for one of the same cell', () => {
		const cells = cellsOf('Ward\tBeds\tNurses\nMaple\t684 (–3%)\t410 (+8%)\nOak\t95 (+1%)\tsome 40 left\n');
		expect(cells.get('684')?.metric).toBe('Maple Beds');
		expect(cells.get('–3%')?.metric).toBe('Maple Beds');
		expect(cells.get('+8%')?.metric).toBe('Maple Nurses');
		expect(cells.get('+1%')?.metric).toBe('Oak Beds');
	});

	it('names both where both are things', () => {
		expect(cellsOf('Segment\tRevenue ($m)\tStaff\nFerries\t1,204\t380\nPiers\t96\t41\n').get('1,204')?.metric).toBe(
			'Ferries Revenue',
		);
	});

	it('leaves the place of a Chinese row to where it is', () => {
		const source =
			'云川楼市周报\n\n上周，云川市区新房成交310套，均价1.4万元。\n\n| 城区 | 套数 | 均价（元） |\n| 石桥区 | 163 | 14260 |\n| 云溪区 | 121 | 17935 |\n| 商铺 | 26 | 9935 |\n';
		const cells = new Map(read(source).figures.map(({ text, metric, place }) => [text, [metric.text, place.text]]));
		expect(cells.get('163')).toEqual(['套数', '石桥区']);
		expect(cells.get('17935')).toEqual(['均价', '云溪区']);
		expect(cells.get('26')?.[0]).toBe('商铺 套数');
	});
});
