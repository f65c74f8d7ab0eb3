/** Of which characters a text must hold one, that a pattern may match in it: read from the pattern's source. */

import { type Chars, type Node, nodeOf } from './pattern-nodes.ts';

/** What nearly every line holds: told by these, a pattern would be tried in vain. Only the choice depends on them. */
const COMMON: ReadonlySet<string> = new Set(
	'，。、：“”0123456789 aeinorstlcdumhpgyf的一国在人了有中是年和大业不为发会工经上地市要个产这出行作生家以成到日民来我部对进多全建他公开们场展时理新方主企资实学报制政济用同于法高长现本月定化加动合品重关机分力自外者区能设后就等体下万元社过前面农也得与说之员而务利电文事可种总改三各好金第司其从平代当天水省提商十管内小技位目起海所立已通入量子问度北保心还科委都术使明着次将增基名向门应里美由规今题记点计去强两些表系办教正条最达特革收二期并程厂如道际及西口京华任调性导组东路活广意比投决交统党南安此领结营项情解议义山先车然价放世间因共院步物界集把持无但城相',
);
const COMMONNESS = 10;

const weightOf = (chars: string): number => [...chars].reduce((sum, char) => sum + (COMMON.has(char) ? COMMONNESS : 1), 0);

function neededIn(node: Node): Chars {
	switch (node.kind) {
		case 'chars':
			return node.chars;
		case 'row': {
			let best: Chars = null;
			for (const one of node.of) {
				const chars = neededIn(one);
				if (chars !== null && (best === null || weightOf(chars) < weightOf(best))) best = chars;
			}
			return best;
		}
		case 'choice': {
			const each = node.of.map(neededIn);
			return each.includes(null) ? null : [...new Set(each.join(''))].join('');
		}
		case 'repeated':
			return node.min > 0 ? neededIn(node.of) : null;
		case 'behind':
		case 'start':
			return null;
	}
}

/**
 * Characters of which every text holds one that the pattern matches in, the rarest the pattern names; null where there
 * are none. Throws where the pattern holds what is not understood here.
 */
export const neededBy = (pattern: RegExp): Chars => neededIn(nodeOf(pattern));
