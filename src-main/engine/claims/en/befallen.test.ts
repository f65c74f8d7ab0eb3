import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text, figure, 'en').metric;

describe('what befell those counted', () => {
	it.each([
		['The crash killed two people and injured 14 others.', 'twopeople', 'people killed'],
		['The crash killed two people and injured 14 others.', '14others', 'others injured'],
		['The quake has affected 1.08 million people in two towns.', '1.08millionpeople', 'people affected'],
		['Some 230,000 people have been relocated.', 'Some230,000people', 'people relocated'],
		['Six people were killed and 14 wounded.', 'Sixpeople', 'people killed'],
		['Six people were killed and 14 wounded.', '14', 'people wounded'],
		['The town has 900 people.', '900people', 'people'],
		// With the particle, the place of refuge and the count of places that go with the participle.
		['Nine more bodies were pulled out in Hale.', 'Ninemorebodies', 'bodies pulled out'],
		['Some 600 people had been moved to safety.', 'Some600people', 'people moved to safety'],
		['About 900 people are lodged in 12 relief camps.', 'About900people', 'people lodged in relief camps'],
		['Councils accepted 290 households as homeless.', '290households', 'households accepted as homeless'],
		['The floods have now claimed 224 lives.', '224lives', 'lives claimed'],
		['They are bracing for the loss of 400 jobs.', '400jobs', 'jobs lost'],
		['It spread fast, with 24 homes lost, the mayor said.', '24homes', 'homes lost'],
		['Nine sailors, including two cooks, were in critical condition.', 'Ninesailors', 'sailors in critical condition'],
		['Hale said 500 nurses would be recruited.', '500nurses', 'nurses recruited'],
		['There were 900 people on trolleys. Some 98 were children, compared with 41.', 'Some98', 'children'],
		['A woman in her 70s was taken to hospital.', '70s', 'woman'],
		// Any verb in the passive, and how it ended.
		['Some 70 roads across the valley were closed.', 'Some70roads', 'roads closed'],
		['The 12 homes that were lost stood on one street.', '12homes', 'homes lost'],
		['At least 18 families have been left homeless.', 'Atleast18families', 'families left homeless'],
		['Some 150 people were told to leave.', 'Some150people', 'people told to leave'],
		['A further 40 remain threatened; 300 sheds are at risk, and 90 barns remain threatened.', '90barns', 'barns threatened'],
		['Nearly 9,000 customers were without power.', 'Nearly9,000customers', 'customers without power'],
		['Some 8,600 people were waiting in corridors.', 'Some8,600people', 'people waiting'],
		['In all, 31,000 people voted.', '31,000people', 'people voted'],
		['Of the 640 samples tested so far, most were clean.', '640samples', 'samples tested'],
		['The bank opened 45 branches.', '45branches', 'branches opened'],
		['The board will cut 140 posts.', '140posts', 'posts cut'],
		['Officers arrested 389 people, compared with 423 in 2015.', '423', 'people arrested'],
		['There were three fatal cases and two cases now being treated.', 'threefatalcases', 'fatal cases'],
		['Some 2,008 houses were “badly damaged”.', 'Some2,008houses', 'houses damaged'],
		['In all, 513 cows, 25 goats and nine ducks have been lost.', '513cows', 'cows lost'],
		['In all, 513 cows, 25 goats and nine ducks have been lost.', '25goats', 'goats lost'],
		['Some 3,100 huts were reported as damaged.', 'Some3,100huts', 'huts damaged'],
		// Any verb in the past right before its object, and what those counted did.
		['Crews have now checked 423 houses in Hale.', '423houses', 'houses checked'],
		['Kesh has lost 268 homes this season.', '268homes', 'homes lost'],
		['The economy shed 43,900 jobs, losing 9,000 posts in Hale.', '9,000posts', 'posts lost'],
		['Only seven people spoke.', 'sevenpeople', 'people spoke'],
		['Some 21 ships docked between January and March.', 'Some21ships', 'ships docked'],
		// What only says that it was counted or told, and what befell another.
		['The airport handled 5.6 million passengers.', '5.6millionpassengers', 'passengers'],
		['The agency registered 60 complaints.', '60complaints', 'complaints'],
		['It is one of the combined 12 teams.', '12teams', 'teams'],
		['She visited three times.', 'threetimes', 'visited'],
		['Some 71 new cases were reported.', 'Some71newcases', 'new cases'],
		['About 6,500 journeys are made on it each day.', 'About6,500journeys', 'journeys'],
		['A van with two occupants was struck by a lorry.', 'twooccupants', 'occupants'],
		['Rents have gone up eight times since this budget was presented.', 'eighttimes', 'times'],
		['Some 140 crews are working round the clock.', 'Some140crews', 'crews'],
		['The 27 analysts said that prices had been cut.', '27analysts', 'analysts'],
		['It has 41 casinos owned by six operators.', '41casinos', 'casinos'],
	])('%s %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});
