import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string | readonly string[], figure: string) => claimOf(text, figure, 'en').place;

describe('where a story of several places happens', () => {
	it('goes back to its house, wherever the paragraph between was', () => {
		const text = ['Nine men broke out of the prison at Tolby on Monday.', 'Four were caught in Hale.', 'The prison holds 710.'];
		expect(of(text, '710')).toBe('Tolby');
		const school = ['The school in Tolby has reopened.', 'Its head taught in Hale before.', 'The school has 210 pupils.'];
		expect(of(school, '210pupils')).toBe('Tolby');
	});

	it('is outside a town as well as in it', () => {
		expect(of(['A coach overturned outside Tolby.', 'Some 21 people were hurt.'], 'Some21people')).toBe('Tolby');
	});

	it('is not where the court sat, nor among which it leads', () => {
		const text = ['A driver killed 4 men in Tolby.', 'The court in Hale was told that he had slept for 2 hours.'];
		expect(of(text, '2hours')).toBe('Tolby');
		expect(of('Tenants in Tolby pay more than those anywhere else in Norfolk: $1,640.', '$1,640')).toBe('Tolby');
	});

	it('is the place whose figure it is', () => {
		expect(of(['Pupils in Tolby did best with 71%.', 'The average for Norfolk was 59%.'], '59%')).toBe('Norfolk');
		expect(of('The dam that supplies Tolby is 19 percent full.', '19percent')).toBe('Tolby');
		expect(of('Tolby Dam, which supplies Hale, is 19 percent full.', '19percent')).toBe('Tolby Dam');
		const began = ['Norfolk has 214 cases.', 'Tolby, where the outbreak began, has had 31 cases.'];
		expect(of(began, '31cases')).toBe('Tolby');
	});

	it('is the town of a body, a creek or an inn', () => {
		expect(of(['A priest of the Diocese of Tolby is charged.', 'He took $240,000.'], '$240,000')).toBe('Tolby');
		expect(of(['A man shot at people at the University of Tolby.', 'He hit 4 students.'], '4students')).toBe('Tolby');
		expect(of('In Wollar Creek, 40 homes were lost.', '40homes')).toBe('Wollar Creek');
		expect(of('Regulars at the Bell in Tolby have raised £310,000.', '£310,000')).toBe('Tolby');
		expect(of(["Work on Edinburgh's tram line will go on.", 'It costs £25m.'], '£25m')).toBe('Edinburgh');
	});

	it('is that of each name of a list whose verb is said once', () => {
		const text = 'Tolby district has had 812 cases, Hale 640 and Marlow 97.';
		expect(of(text, '640')).toBe('Hale');
		expect(of(text, '97')).toBe('Marlow');
		expect(of('Tolby had 28cm of snow, the weather office said, and Hale 19cm.', '19cm')).toBe('Hale');
	});

	it('is where its residents live, and not the next town', () => {
		const text = ['The 1,900 residents of Tolby have no doctor.', 'The nearest surgery is in Hale.', 'It costs £9 by bus.'];
		expect(of(text, '1,900residents')).toBe('Tolby');
		expect(of(text, '£9')).toBe('Tolby');
		expect(of(['Hotels in Norfolk filled up.', 'Stays by residents of Norway rose to 34,700.'], '34,700')).toBe('Norfolk');
	});

	it('is not beside which the village lies', () => {
		expect(of(['Homes in Tolby were cut off.', 'In the village, near Hexham, 600 people met.'], '600people')).toBe('Tolby');
	});
});
