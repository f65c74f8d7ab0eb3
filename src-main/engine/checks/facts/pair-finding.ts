/** The finding of two facts of two documents: the same id whichever document came first. */
import type { BetweenFinding, Fact, Level, MessageParams } from '../../../contract/model.ts';
import { fingerprint } from '../../text/hash.ts';

interface Telling {
	rule: string;
	variant: string;
	level: Level;
	params: MessageParams;
}

/** Bound to both figures and both sentences: a dismissal lapses when one of them changes. */
export function pairFinding(a: Fact, b: Fact, telling: Telling): BetweenFinding {
	const mark = fingerprint(telling.rule, ...[`${a.text}|${a.sentence}`, `${b.text}|${b.sentence}`].sort());
	return {
		id: mark,
		fingerprint: mark,
		...telling,
		figures: [
			{ document: a.document, id: a.figure },
			{ document: b.document, id: b.figure },
		],
	};
}
