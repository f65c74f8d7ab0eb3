import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: readonly string[], figure: string) => claimOf(text, figure, 'en').place;

describe('the place of a story by its opening', () => {
	it('is the town where it happened, not one near by or a crossing in it', () => {
		const crash = ['Three people died when a car hit a lorry.'];
		expect(
			of([...crash, 'It happened on the A9 at Tolby, near the Stag Roundabout, at 6am.', 'Two vans burned.'], 'Twovans'),
		).toBe('Tolby');
		expect(of([...crash, 'The crash happened at Tolby, near Marlow, at 6am.', 'Two vans burned.'], 'Twovans')).toBe('Tolby');
	});

	it('is what the lead names as the scene, not what the headline names near by', () => {
		const text = [
			'# 14 killed as bus rolls near Marlow',
			'At least 14 people died when a bus rolled at Kenyo on Wednesday.',
			'It had left Marlow at 1am.',
			'Police counted 11 bodies.',
		];
		expect(of(text, '11bodies')).toBe('Kenyo');
		// The state in which the mark lies is no scene beside it.
		const train = ['# Two dead as train derails near Tolby', 'Two people died near Tolby in Ohio.', 'Some 25 were treated.'];
		expect(of(train, 'Some25')).toBe('Tolby');
	});

	it('is none of several parts of which the opening says that there are', () => {
		const counties = [
			'The ministry has confirmed an outbreak after 61 cases in six counties.',
			'Kesh County reported 31 cases and Tarrow County one.',
			'It has trained 400 nurses.',
		];
		expect(of(counties, '400nurses')).toBe('');
		const passes = [
			'The class of 2004 had a pass rate of 70%.',
			'Results in eight provinces are out, but those in Marlow Province have been withheld.',
			'Some 307,804 passed.',
		];
		expect(of(passes, 'Some307,804')).toBe('');
		const crashes = [
			'Some 37 people died in two separate bus crashes.',
			'One bus fell in a gorge at Kesh.',
			'Some 40 were hurt.',
		];
		expect(of(crashes, 'Some40')).toBe('');
	});

	it('is no country of many, and no town told of beside the rest', () => {
		const aid = [
			'# Agency launches $3bn appeal',
			'The agency asked for aid in 48 countries on Tuesday.',
			'“From Syria to Yemen and Iraq, homes are in ruins,” it said.',
			'Some 400 clinics are shut.',
		];
		expect(of(aid, 'Some400clinics')).toBe('');
		const homes = [
			'Rents rose by 2.3 per cent, with rents in Dublin down 0.8 per cent and rents outside Dublin up 4.5 per cent.',
			'Some 4,604 homes were sold.',
		];
		expect(of(homes, 'Some4,604homes')).toBe('');
	});

	it('is the town whose police speak, where else only the state is named', () => {
		const text = [
			'A shooting at a Minnesota bar left one person dead, Tolby police said.',
			'No arrests were made.',
			'Some 15 people were hurt.',
		];
		expect(of(text, 'Some15people')).toBe('Tolby');
	});

	it('is what the headline or the lead names before the parts', () => {
		const text = ['# Floods cut off Kesh County', 'Three villages in Kesh County are cut off.', 'Some 400 people fled.'];
		expect(of(text, 'Some400people')).toBe('Kesh County');
	});
});

describe('the place of a story of a court', () => {
	it('is the court where nothing else says where', () => {
		const text = [
			'# Dealer is spared jail',
			'A man who posted cannabis to customers has walked free.',
			'Dean Hollis, 27, admitted supply, Marlow Crown Court heard.',
			'He was sentenced to 16 months.',
		];
		expect(of(text, '16months')).toBe('Marlow');
	});

	it('is the scene where the opening names it', () => {
		const text = [
			'A raid on a house in Tolby found 40 bags of pills.',
			'Dean Hollis, 27, admitted supply, Marlow Crown Court heard.',
			'He was sentenced to 16 months.',
			'Police counted 12 phones.',
		];
		expect(of(text, '12phones')).toBe('Tolby');
		// What a court metes out is of the court.
		expect(of(text, '16months')).toBe('Marlow');
	});
	it('gives its sentences and hearings, not what it heard of', () => {
		const text = [
			'WINDHOEK – The High Court here heard how a van was stopped outside Tolby on Monday.',
			'Five men have pleaded not guilty. A guard counted nine shots.',
			'The State means to call 24 witnesses.',
		];
		expect(of(text, 'Fivemen')).toBe('Windhoek');
		expect(of(text, '24witnesses')).toBe('Windhoek');
		expect(of(text, 'nineshots')).toBe('Tolby');
	});
	it('is no writer of a stamp', () => {
		const text = ['By Our Night Reporter | Updated 07.25, June 3', 'Rents rose 4% in a year.'];
		expect(of(text, '4%')).toBe('');
	});
});
