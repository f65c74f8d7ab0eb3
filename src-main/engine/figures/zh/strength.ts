/** Which of several approximators around one figure counts. */
import type { Modifier } from '../../../contract/model.ts';
import type { Mention } from './types.ts';

/** What says most wins: a bound over a direction, a direction over mere nearness. */
const FORCE: Readonly<Record<Modifier, number>> = { exact: 0, about: 1, over: 2, under: 3, atleast: 3, atmost: 3 };

/** The modifier of the two that says more, with its word. */
export function stronger(m: Mention, modifier: Modifier, text: string): Pick<Mention, 'modifier' | 'modifierText'> {
	return FORCE[modifier] > FORCE[m.modifier]
		? { modifier, modifierText: text }
		: { modifier: m.modifier, modifierText: m.modifierText };
}
