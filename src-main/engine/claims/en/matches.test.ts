import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string | readonly string[], figure: string) => claimOf(text, figure, 'en').place;

describe('the report of a match', () => {
	const match = [
		'# Ton puts Kent under pressure',
		'Kent 214 & 31-2; Durham 387. Kent trail by 142 runs.',
		'The left-hander batted for five hours at Marlow, where 10 wickets fell.',
		'Kent, who made only 214 in their first innings, bowled 90 overs.',
	];
	it('is told of its ground, and not of the sides', () => {
		expect(of(match, '10wickets')).toBe('Marlow');
		expect(of(match, '90overs')).toBe('Marlow');
	});
	it('leaves other reports their places', () => {
		const text = [
			'Kent scored 40 points for its schools, whose goals are set by the league of councils.',
			'Some 14 pupils left.',
		];
		expect(of(text, 'Some14pupils')).toBe('Kent');
	});
});

describe('where something is near or besides', () => {
	it.each([
		[
			'miles from a town on one side of it',
			'The car slid off the road about 11 miles east of Tarrow and hurt 3 people.',
			'3people',
			'Tarrow',
		],
		[
			'behind what it is told besides',
			'Besides the six killed in Philadelphia, four people died in Bucks County.',
			'fourpeople',
			'Bucks County',
		],
	])('is told %s', (_how, text, figure, place) => expect(of(text, figure)).toBe(place));
	it('goes back to the whole with its parts', () => {
		const text = ['Sales in New Zealand rose.', 'In the Auckland region prices fell 3%. Two of the 16 regions hit new highs.'];
		expect(of(text, '16regions')).toBe('New Zealand');
	});
	it('is the first of a pair’s too', () => {
		const text = 'Sellers beat buyers by 2,920 to 1,415 in Lagos and 5,304 to 3,816 in Nairobi.';
		expect(of(text, '5,304')).toBe('Nairobi');
	});
	it('is a town that once again leads', () => {
		expect(of('By its own tally, Faisalabad once again topped the table with 64 fires.', '64fires')).toBe('Faisalabad');
	});
});
