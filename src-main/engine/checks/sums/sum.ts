/** Parts, and the total that the words around them promise. */
import type { Figure, Paragraph } from '../../../contract/model.ts';

export interface Sum {
	paragraph: Paragraph;
	parts: Figure[];
	total: Figure;
	/**
	 * whole: 甲3家、乙4家，共7家, or 7家，由甲3家、乙4家组成: all the parts. parting: 7所。其中，甲3所、乙4所, parts that may leave
	 * something out. loose: 420 inns at the year end: 250 managed and 170 leased, all the parts unless they fall far short.
	 * near: all the parts by what the numbers say, but for a slip in one of them. away: a whole told sentences before its parts.
	 */
	form: 'whole' | 'parting' | 'loose' | 'near' | 'away';
}
