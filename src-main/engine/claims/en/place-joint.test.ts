import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string | readonly string[], figure: string): string => claimOf(text, figure, 'en').place;

describe('a figure of several places', () => {
	it.each([
		['Floods hit 4,200 homes in Kesh, Tolby and Vesk.', '4,200homes', 'Kesh, Tolby and Vesk'],
		['Sales rose 4% in Leeds and Bristol on Monday.', '4%', 'Leeds and Bristol'],
		['In Leeds and Bristol, 40 shops closed.', '40shops', 'Leeds and Bristol'],
		['It means to open 22 depots in Spain and Portugal.', '22depots', 'Spain and Portugal'],
	])('is of them all: %s', (text, figure, place) => {
		expect(of(text, figure)).toBe(place);
	});
	it.each([
		['Rents rose 4% in Leeds and Bristol fell 3%.', '4%', 'Leeds'],
		['Rents in Leeds and Bristol rose by 4% and 5% respectively.', '5%', 'Bristol'],
		['It cut 300 jobs in Leeds and London Underground lines closed.', '300jobs', 'Leeds'],
		['It has shops in York, Hull and Leeds, where 30 people work.', '30people', 'Leeds'],
	])('is of the one it is told of: %s', (text, figure, place) => {
		expect(of(text, figure)).toBe(place);
	});
	it('is of the people of all', () => {
		expect(of('Some 4,200 residents of Maclean had to leave.', 'Some4,200residents')).toBe('Maclean');
	});
	it('is not where somebody spent a holiday', () => {
		const text = ['He put some of the £9,000 towards holidays in Orlando.', 'He spent 300 on shoes.'];
		expect(of(text, '300')).toBe('');
	});
});
