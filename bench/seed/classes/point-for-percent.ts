import { apply } from '../edit.ts';
import { told } from '../plant.ts';
import { supportsOf } from '../support.ts';
import type { SeedClass } from '../types.ts';

const POINTS = /\s*(?:个百分点|percentage[\s-]+points?|points?)/iu;

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
