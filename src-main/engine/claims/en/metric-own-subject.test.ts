import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text.split('\n\n'), figure, 'en').metric;

describe('what its own sentence is told of goes before what the sentence before was of', () => {
	it.each([
		['The hotel has 310 rooms. Its ballroom will seat 850.', '850', 'ballroom'],
		['A boat with 71 children sank. The stands on the quay held 7,000.', '7,000', 'stands on the quay'],
		['Wool exports rose 4%. Sheep meat did far better, doubling to $180 million.', 'doubling', 'Sheep meat'],
		['Some 55% of households said so. The margin of error is ±2 points.', '2points', 'margin of error'],
		['Ten rooms were let. Behind the wall, 40 stood empty.', '40', 'rooms stood empty'],
		// Words that point, guesses, and those of whom there are more, go on with what was told.
		['The jobless rate rose to 4.7%. Economists had pencilled in a rise to 4.5%.', '4.5%', 'jobless rate'],
		['The town has places for 560 pupils. Kesh School could take 80 more.', '80', 'pupils'],
		['Rents rose 2 percent. Kesh had the fastest wage growth, up 9.1 percent.', '9.1percent', 'wage growth'],
	])('%s — %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});

describe('what goes on from those counted before', () => {
	it.each([
		// With the whole, not with the part.
		['Sixteen riders including three girls died. Two more died in hospital.', 'Two', 'riders died'],
		['Kites cost £4. A boat had 71 people, of whom 16 were children. Of these, 40 swam.', '40', 'people swam'],
		// A preposition alone sets nobody apart, the noun before a phrase does.
		['Twelve people died; five of them at or close to the ford.', 'five', 'people died'],
		['There were 53 frauds; 31 of these were petrol thefts at two garages.', '31', 'petrol thefts'],
		['Nineteen of the vans are older than 20 years, and four are off the road.', 'four', 'vans off the road'],
		['The girls numbered 231, and Kesh Valley alone accounted for 37 of them.', '37', 'girls'],
		['Enrolment was 11,310 in late May, 402 pupils or 3.7 per cent more than before.', '402pupils', 'Enrolment'],
		['Thefts rose 7 per cent. Statewide it was a rise of 5.1 per cent.', '5.1percent', 'Thefts'],
		['In Kenya fraud doubled, going from 26 to 53.', 'doubled', 'fraud'],
	])('%s — %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});

describe('nouns behind a figure', () => {
	it.each([
		['The state gives £5,000 each for the families, £1,000 for the seriously injured.', '£5,000', 'families'],
		['The state gives £5,000 each for the families, £1,000 for the seriously injured.', '£1,000', 'seriously injured'],
		['She met four tutors Larch hired in May.', 'fourtutors', 'tutors'],
		['A firm wants to put up a 17-storey, 240-room hotel.', '17-storey', 'hotel'],
		['The Amber, a 229-metre, 50,000-tonne ferry, left port.', '229-metre', 'ferry'],
		['The six-percent threshold keeps two parties out.', 'six-percent', 'threshold'],
		['It crossed the county, dumping 7.4 inches on the coast.', '7.4inches', 'dumping'],
		['It came to the county, taking 11 million litres.', '11millionlitres', ''],
		['The pool lost water through a crack 4cm wide.', '4cm', 'crack'],
		['The storm passed, with water 2m deep in places.', '2m', 'water'],
		['The queue was two miles long.', 'twomiles', 'queue'],
		['Speakers in favour outnumbered critics 19 to 14.', '19', 'Speakers'],
		['It found that 64 per cent of riders wear helmets and 12 per cent never do.', '12percent', 'riders'],
		['Her care, she told members, now swallowed 78p in every pound.', '78p', 'care'],
	])('%s — %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});

describe('lists behind a colon', () => {
	it.each([
		['Falls in the 24 hours to 9am on Sunday:\n\nHale 41mm\n\nMarlow 33.5mm', '33.5mm', 'Falls'],
		['The new buses are to go to:\n\n- Hale Depot: 3\n\n- Marlow Yard: 2', '2', 'new buses'],
		['The winners in the league on Sunday:\n\nHale 41mm\n\nMarlow 33.5mm', '33.5mm', 'Marlow'],
	])('%s — %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});

describe('words that name nothing', () => {
	it.each([
		['“His crew was 80. They’re at 15 this week.”', '15', 'crew'],
		['“We’ve lost 60p in every pound.”', '60p', 'lost'],
		['It was £4m for the mine, sometimes five.', 'five', 'mine'],
		['Critics pointed to inflation of 5.6% in June.', '5.6%', 'inflation'],
		['The drought and a hot October have stretched the power gap to 810 megawatts.', '810megawatts', 'power gap'],
		['The price, at first put at NKr3.2bn, stands now at £5.7bn.', '£5.7bn', 'price'],
	])('%s — %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});
