import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text, figure, 'en');

describe('metric', () => {
	it.each([
		['Unemployment fell to 4.2% in May.', '4.2%', 'Unemployment'],
		["The city's jobless rate rose to 5.1%.", '5.1%', 'jobless rate'],
		['The firm reported net profit of 45 million euros.', '45millioneuros', 'net profit'],
		['The council will spend £6m on road repairs.', '£6m', 'road repairs'],
		['Some 40% of households own a car.', 'Some40%', 'households own a car'],
		['The vacancy rate, at 3.2 percent, was flat.', '3.2percent', 'vacancy rate'],
		['Rates rose for nurses (2.5 percent).', '2.5percent', 'nurses'],
		['The levy was unchanged at 8 percent.', '8percent', 'levy'],
		['Only 14 of the 36 lifeboat crews were paid.', '14', 'lifeboat crews paid'],
		['Deposits at £3.1bn were flat.', '£3.1bn', 'Deposits'],
		['The deepest, Loch Farrow, has fallen 4.1 metres.', '4.1metres', 'Loch Farrow'],
		['Each diner wastes 90 grams.', '90grams', 'diner'],
		['The clerk, Nadia Holt, 47, resigned.', '47', 'Nadia Holt'],
		['A 31-year-old roofer fell.', '31-year-old', 'roofer'],
		['Workers laid 12 new tram lines.', '12newtramlines', 'new tram lines laid'],
		['Exports rose 5.3%, while imports fell 1.2%.', '1.2%', 'imports'],
		['Turnover in the fiscal second quarter ending in May slid to $2.7 billion.', '$2.7billion', 'Turnover'],
		['The average price in the quarter declined to $381,500.', '$381,500', 'average price'],
		['The yield on the 10-year note fell to 4.2%.', '4.2%', 'yield on the 10-year note'],
		['Waits of 12 hours or more rose to 412.', '412', 'Waits'],
		['Rents on council homes will increase by 7.7%.', '7.7%', 'Rents on council homes'],
		['The Marlow 100 index lost 84 points.', '84points', 'Marlow 100 index'],
		['Norvik bought a 51% stake in Tarrant Foods.', '51%', 'stake in Tarrant Foods'],
		['At 19, student Callum Reid won the seat.', '19', 'Callum Reid'],
		['A four-game winning streak ended.', 'four-game', 'winning streak'],
		['The clinic saw 48 new cases.', '48newcases', 'new cases'],
	])('%s', (text, figure, metric) => expect(of(text, figure).metric).toBe(metric));

	it('tells the injured from the killed', () => {
		const text = 'In the crash 14 people were injured and three were killed.';
		expect(of(text, '14people').metric).not.toBe(of(text, 'three').metric);
	});
});

describe('aspect', () => {
	it.each([
		['The council plans to build 1,200 homes.', '1,200homes', 'target'],
		['So far 430 homes have been completed.', '430homes', 'done'],
		['Sales rose 12%.', '12%', 'growth'],
		['Sales rose to 12 million dollars.', '12milliondollars', 'level'],
		['About 36% of the target has been met.', 'About36%', 'completion'],
		['Some 40% of households own a car.', 'Some40%', 'share'],
		['Jobs rose by 800, or 3%, in May.', '3%', 'growth'],
		['Of 300 pupils 60, or 20%, walk.', '20%', 'share'],
		['Turnout was 4 percent below the record.', '4percent', 'growth'],
		['Norfast holds 35 percent.', '35percent', 'share'],
		['The union wants 900 more posts.', '900moreposts', 'target'],
		['A fire at the mill left nine workers injured.', 'nineworkers', 'level'],
		['The bank shed 700 posts, or 4 percent of its staff.', '4percent', 'share'],
		['Output eased 0.3%.', '0.3%', 'growth'],
		['The council spends £74m on care, or 42 percent.', '42percent', 'share'],
		['The gauge rose 1.3%, or 96 points.', '96points', 'increase'],
		['Stays more than doubled.', 'morethandoubled', 'growth'],
		['It warned after cutting 650 jobs.', '650jobs', 'decrease'],
	] as const)('%s', (text, figure, aspect) => {
		const found = of(text, figure);
		expect(found.aspect).toBe(aspect);
	});
});

describe('period and place', () => {
	it('takes the time behind the figure', () => {
		const text = 'The rate fell to 4.2% in February from 4.6% in January.';
		expect(of(text, '4.2%').period).toContain('February');
		expect(of(text, '4.6%').period).toContain('January');
	});

	it('does not date a fact by the day it was announced', () => {
		expect(of('Output rose 3% last year, the bureau said on Thursday. Exports grew 5%.', '5%').period).toBe('last year');
	});

	it('does not date a figure by what it is compared with', () => {
		expect(of('Trams carried 3.4m riders in 2024, up 6% on last year. Fares rose 2%.', '6%').period).toContain('2024');
		expect(of('Profit was £9m in 2023, compared with £7m in 2019. Debt fell to £4m.', '£4m').period).toContain('2023');
		expect(of('Profit was £9m in 2023, compared with £7m in 2019.', '£7m').period).toContain('2019');
		expect(of('In 2022 rainfall was 310 mm, the lowest since 1959. Wells lost 2 metres.', '2metres').period).toContain('2022');
	});

	it('dates a report of a day by that day', () => {
		expect(of('FALMER, May 2 — Prices slipped on Tuesday. Tin lost 3%.', '3%').period).toBe('on Tuesday');
	});

	it('keeps the time of a bracket in it', () => {
		const text = 'In 2024 revenue was £412m (2023: £389m).';
		expect(of(text, '£412m').period).toBe('2024');
		expect(of(text, '£389m').period).toBe('2023');
	});

	it('takes no adjective, product or opponent for a place', () => {
		expect(of('Rain of 60mm fell in the Amber warning zone.', '60mm').place).toBe('');
		expect(of('Profit in Housewares rose 4%; housewares sales were flat.', '4%').place).toBe('');
		expect(of('They saw off Labour by 20 votes.', '20votes').place).toBe('');
	});

	it('dates both ends of a change', () => {
		expect(of('Idle land fell by 0.7 points to 3.1% in 2018.', '0.7points').period).toContain('2018');
	});

	it('reads places and resolves none from institutions', () => {
		expect(of('Retail sales in Northfield climbed 2.1%.', '2.1%').place).toBe('Northfield');
		expect(of('The Bureau of Labour counted 40 strikes.', '40strikes').place).toBe('');
	});
});
