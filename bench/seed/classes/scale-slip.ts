import type { Figure } from '../../../src-main/contract/model.ts';
import { div, type Exact, exact, mul } from '../../../src-main/engine/exact.ts';
import { apply } from '../edit.ts';
import { ARITHMETIC, told } from '../plant.ts';
import { breaks, supportsOf, supportsWith } from '../support.ts';
import type { SeedClass } from '../types.ts';

/** What is taken for what. Only scales that newspapers print; 千 and thousand are no scale words of Chinese house style. */
const SLIPS: readonly (readonly [from: string, to: string, factor: string])[] = [
	['亿', '万', '1/10000'],
	['万', '亿', '10000'],
	['万', '', '1/10000'],
	['billion', 'million', '1/1000'],
	['million', 'billion', '1000'],
	['million', '', '1/1000000'],
	['bn', 'm', '1/1000'],
	['m', 'bn', '1000'],
];

/** The scale word right after the digits of a figure. */
const SCALE = /(?<=\d\s*)(?:亿|万(?!亿)|billion|million|bn\b|m\b)/u;

export const scaleSlip: SeedClass = {
	id: 'scale-slip',
	title: 'A scale word slipped (万 for 亿, million for billion) or lost, in a figure that can be recomputed',
	level: 'error',
	rules: ARITHMETIC,
	plant(reading, source, random) {
		const supports = supportsOf(reading, source);
		for (const figure of random.shuffle(reading.figures)) {
			const involved = supportsWith(supports, figure);
			const printed = source.slice(figure.start, figure.end);
			const match = SCALE.exec(printed);
			if (!match || involved.length === 0 || figure.value === null) continue;
			for (const [from, to, factor] of random.shuffle(SLIPS)) {
				if (match[0] !== from) continue;
				const scaled = scaledBy(figure, exact(factor));
				const broken = scaled && involved.find((support) => breaks(support, figure, scaled));
				if (!broken) continue;
				const start = figure.start + match.index;
				const { text, spans } = apply(source, [{ start, end: start + from.length, with: to }]);
				const [span] = spans;
				if (!span) continue;
				return {
					text,
					where: [{ start: figure.start, end: span.end }],
					what: `${told(broken)} ${figure.text}: ${from} → ${to || '∅'}`,
				};
			}
		}
		return null;
	},
};

const scaledBy = (figure: Figure, factor: Exact): Exact | null =>
	figure.value === null ? null : mul(exact(figure.value), div(factor, exact('1')));
