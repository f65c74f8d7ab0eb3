import type { Fact } from '../../../contract/model.ts';

/** Where a figure stands in its sentence: `text` has the blanks of English taken out. Null where it does not. */
export function whereIn({ sentence, text }: Pick<Fact, 'sentence' | 'text'>): { from: number; to: number } | null {
	const at: number[] = [];
	let packed = '';
	for (let i = 0; i < sentence.length; i++) {
		if (/\s/u.test(sentence.charAt(i))) continue;
		at.push(i);
		packed += sentence.charAt(i);
	}
	const first = packed.indexOf(text);
	const [from, last] = [at[first], at[first + text.length - 1]];
	return first < 0 || from === undefined || last === undefined ? null : { from, to: last + 1 };
}

/** The figure as its sentence prints it. */
export function asPrinted(fact: Pick<Fact, 'sentence' | 'text'>): string {
	const at = whereIn(fact);
	return at ? fact.sentence.slice(at.from, at.to) : fact.text;
}
