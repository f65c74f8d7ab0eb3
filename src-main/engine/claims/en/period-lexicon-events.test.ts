/** Times that English tells by what went on then, by a part of the day or by the end of a stretch. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string | readonly string[], figure: string): string => claimOf(text, figure, 'en').period;

describe('a time told by its event', () => {
	it.each([
		[
			'The port moved 2.8 million boxes in 2025. Nineteen ships are due during the stoppage.',
			'Nineteenships',
			'during the stoppage',
		],
		['During the June cold snap, power in the state averaged $151.', '$151', 'During the June cold snap'],
		[
			'It means to have paid off by 2028 debts that peaked at €63 million in the first lockdown.',
			'€63million',
			'in the first lockdown',
		],
		['At the height of the storm 4,300 homes were without power.', '4,300homes', 'At the height of the storm'],
		['Officers expect 118 extra trips in the morning peak.', '118extratrips', 'in the morning peak'],
		['The ferries cancelled 140 services during the afternoon.', '140services', 'during the afternoon'],
		['Guest houses were 81 per cent full midweek and turned people away on Saturday.', '81percent', 'midweek'],
		['In the old days 131 households were poor.', '131households', 'In the old days'],
		['It pumped 274 million litres in the quarter just ended.', '274millionlitres', 'in the quarter just ended'],
		['The trust was £29.7m in the red at the end of month nine.', '£29.7m', 'at the end of month nine'],
		['At the period end net debt stood at £31.4m.', '£31.4m', 'At the period end'],
		['Absence peaked at 7.2% in Christmas week.', '7.2%', 'in Christmas week'],
		['Eight people died over the Easter weekend.', 'Eightpeople', 'over the Easter weekend'],
	])('%s', (text, figure, period) => expect(of(text, figure)).toBe(period));

	it('is none where the words belong to something else', () => {
		expect(of('In the early days of the firm it had 12 vans.', '12vans')).not.toBe('In the early days');
		expect(of('It ran 71 minutes at rush hour last summer.', '71minutes')).toBe('last summer');
	});

	it('does not hide the half that "the half" points to', () => {
		const text = ['Sales in the first half rose 4%. There were 310 pubs at the period end. Seven sites opened during the half.'];
		expect(of(text, 'Sevensites')).toContain('first half');
	});
});
