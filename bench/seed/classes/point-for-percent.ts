import type { Figure } from '../../../src-main/contract/model.ts';
import { apply } from '../edit.ts';
import { told } from '../plant.ts';
import { holds, type Support, supportsOf } from '../support.ts';
import type { SeedClass } from '../types.ts';

const POINTS = /\s*(?:个百分点|percentage[\s-]+points?|points?)/iu;

/** Of two rates near 100 % the relative change may be the same number: 95.8 to 97.2 is 1.4 points and 1.5 per cent. */
function fitsAsPercent({ operands, result }: Support): boolean {
	const called: Figure = { ...result, kind: 'percent', unit: '%' };
	return [operands, [...operands].reverse()].some((ends) => holds({ kind: 'growth', operands: ends, result: called }));
}

export const pointForPercent: SeedClass = {
	id: 'point-for-percent',
	title: 'The distance of two printed rates called percent',
	level: 'error',
	rules: ['point-or-percent', 'difference', 'growth'],
	plant(reading, source, random) {
		const supports = supportsOf(reading, source).filter(
			({ kind, result, operands }) =>
				kind === 'difference' && result.kind === 'point' && operands.every((one) => one.paragraph === result.paragraph),
		);
		for (const support of random.shuffle(supports)) {
			if (fitsAsPercent(support)) continue;
			const { result } = support;
			const match = POINTS.exec(source.slice(result.start, result.end));
			if (!match) continue;
			const start = result.start + match.index;
			const { text } = apply(source, [{ start, end: start + match[0].length, with: '%' }]);
			return { text, where: [{ start: result.start, end: start + 1 }], what: `${told(support)} points → %` };
		}
		return null;
	},
};
