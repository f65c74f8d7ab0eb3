import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string | readonly string[], figure: string) => claimOf(text, figure, 'en').period;

describe('an hour whose day is told elsewhere', () => {
	const fire = [
		'A fire spread to two homes on Friday.',
		'The call came at 11:43 p.m. and 44 men turned out.',
		'Some 16 trucks came.',
	];
	it('is that hour on that day', () => {
		expect(of(fire, '11:43p.m.')).toBe('11:43 p.m. on Friday');
		expect(of(fire, '44men')).toBe('11:43 p.m. on Friday');
	});
	it('leaves what follows to the day', () => expect(of(fire, 'Some16trucks')).toBe('on Friday'));
	it('stands alone where no day is told: a month says less', () => {
		expect(of(['Sales rose in May.', 'By 4 p.m. some 40 shops had sold out.'], 'some40shops')).toBe('By 4 p.m.');
	});
	it('is told of the day of a match', () => {
		const match = ['Kesh were bowled out for 212 on the second day.', 'At the close Hale were 31 for two.'];
		expect(of(match, '31')).toBe('At the close on the second day');
	});
	it('holds for what its sentence goes on with', () => {
		expect(of(['The index fell today.', 'Shares were the worst fallers at noon, off 14p.'], '14p')).toBe('at noon today');
	});
});

describe('a word that points back at a day', () => {
	it('is that day', () => {
		const text = [
			'The depot sold 40 tonnes in May.',
			'Snow is due on Sunday. Some 9 cm may settle that day.',
			'Later the same day 14 roads closed.',
		];
		expect(of(text, 'Some9cm')).toBe('on Sunday');
		expect(of(text, '14roads')).toBe('on Sunday');
	});
	it('stays as it is where no day is known', () => {
		expect(of('The depot sold 40 tonnes that day.', '40tonnes')).toBe('that day');
	});
});

describe('the day of the telling', () => {
	it('may open the sentence with how somebody came to speak', () => {
		const text =
			'Output grew 4.9% in the first quarter. Addressing the press in Kesh on Wednesday, Mr Hale said farming grew 4.2%.';
		expect(of(text, '4.2%')).toBe('in the first quarter');
	});
	it('dates nothing that was told', () => {
		const text = 'A quake hit early Sunday. In a bulletin put out Monday evening, the agency said 184 houses fell.';
		expect(of(text, '184houses')).toBe('early Sunday');
	});
	it('dates nothing in the quarter under review either', () => {
		const text = 'Output grew 2.3% in the third quarter of 2021. Farming rose 1.9% in the quarter under review.';
		expect(of(text, '1.9%')).toBe('in the third quarter of 2021');
	});
});

describe('what a change began at', () => {
	it('is of the time that the change told before began at', () => {
		const text = [
			'Thefts in 2023 rose to 5,785 from 5,561 in 2022.',
			'Fires went from 39 to 65.',
			'Pupils came from 31 schools.',
		];
		expect(of(text, '5,561')).toContain('2022');
		expect(of(text, '39')).toContain('2022');
		expect(of(text, '65')).not.toContain('2022');
		expect(of(text, '31schools')).not.toContain('2022');
	});
});

describe('what happened on a day', () => {
	it('goes on in the next paragraph of a yearly report', () => {
		const text = [
			'Last year the toll was 381 deaths.',
			'Yesterday, a crash near Marlow left 14 people hurt.',
			'One person died at once and 9 children were cut.',
			'The toll includes 31 cyclists.',
		];
		expect(of(text, '9children')).toBe('Yesterday');
		expect(of(text, '31cyclists')).toBe('Last year');
	});
});

describe('a line of nothing but when and by whom', () => {
	it('may say who in small letters', () => {
		const text = [
			'By Ann Hale, health reporter 13th Sep 2023, 10:42 BST',
			'Wards held 3,214 people last month.',
			'Some 47 percent waited.',
		];
		expect(of(text, 'Some47percent')).toBe('last month');
	});
	it('dates no figure where the story says when', () => {
		const text = ['Kesh Post, September 15, 2015 Text size:', 'Shares ended higher on Tuesday.', 'The index rose 0.88 percent.'];
		expect(of(text, '0.88percent')).toBe('on Tuesday');
	});
});

describe('an hour in a report of a longer stretch', () => {
	const results = 'Marlow Foods made £12m in the quarter ended December 31, 2019.';
	it.each([
		['At 11:15 am the shares were 8.2% higher.', '8.2%', '11:15 am'],
		['At 11:15 am, the shares were 8.2% higher.', '8.2%', '11:15 am'],
		['Its shares were up 3% by 0815 GMT.', '3%', 'by 0815 GMT'],
	])('stands alone: %s', (sentence, figure, period) => expect(of([results, sentence], figure)).toBe(period));
	it('is of the day where the stretch is one', () =>
		expect(of(['Kesh counted 40 gulls on 4 March 2019.', 'By 2pm some 31 were left.'], 'some31')).toBe('By 2pm 4 March 2019'));
});
