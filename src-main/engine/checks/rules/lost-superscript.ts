import type { Rule } from '../rule.ts';
import { BOTH, type Hit, lookThrough, type Place, stretchOf, unquoted } from '../wording/look.ts';

/** m2 and km3 behind a number. M2 is broad money, and m25 a road. */
const UNIT = /(?<=\d\s?(?:万|亿)?)(?<![\p{Script=Latin}])[kcdm]?m[23](?![\d\p{Script=Latin}])/gu;
/** 1.2×108: a mantissa between 1 and 10 with decimals. A plain 4×100 is a product. Lengths may be measurements. */
const POWER =
	/(?<![\d.×xX*])[1-9]\.\d{1,4}\s?[×xX]\s?10(?:-[1-9]\d?|[3-9]|1\d)(?![\d.%×xX*]|\s?(?:厘米|毫米|米|cm|mm|m)(?![\p{Script=Latin}]))/gu;
/** 36.6万1: a digit behind 万 that no unit of its own follows but that of the number. */
const FOOTNOTE = /\d\.\d{1,4}[万亿][1-9](?=[，。；、,;）)]|$|[个人户家元吨亩辆套次项件名](?!\d))/gu;

function* look(place: Place): Generator<Hit> {
	for (const match of unquoted(place, UNIT)) {
		const meant = match[0].replace('2', '²').replace('3', '³');
		yield { ...stretchOf(match), variant: 'unit', level: 'note', params: { meant } };
	}
	for (const match of unquoted(place, POWER)) yield { ...stretchOf(match), variant: 'power', level: 'warning' };
	for (const match of unquoted(place, FOOTNOTE)) yield { ...stretchOf(match), variant: 'footnote', level: 'warning' };
}

export const lostSuperscript: Rule = {
	id: 'lost-superscript',
	title: { zh: '上标丢失', en: 'A superscript lost' },
	why:
		'Text taken out of pages loses raised characters: 10⁸ becomes 108, the mark of a footnote becomes a digit of the number ' +
		'before it, m² becomes m2. The first two change the value; the third is only a matter of form.',
	authority: 'GB/T 3101 and GB/T 15835-2011 on powers and units; known losses of text extraction.',
	level: 'warning',
	needs: [],
	examples: {
		hit: [
			{ text: '水库库容为1.2×108立方米。', variant: 'power', level: 'warning' },
			{ text: '全市个体工商户36.6万1户，比去年多。', variant: 'footnote', level: 'warning' },
			{ text: '改造后的展厅面积为500m2。', variant: 'unit', level: 'note' },
			{ text: 'The sample held 3.5×10-6 grams of lead.', variant: 'power' },
		],
		miss: [
			{ text: '水库库容为1.2×10⁸立方米，展厅面积为500m²。', because: 'the superscripts are there' },
			{ text: '4×100米接力成绩为38.6秒，画幅为1.2×108厘米。', because: 'a product and a measurement' },
			{ text: 'M2余额增长8.7%，全市有3.6万个体工商户。', because: 'broad money, and whole words' },
			{ text: '项目投资2.3亿5千万元用于绿化，12万5千人受益。', because: 'a second scale word follows' },
			{ text: 'The M25 was shut for 3 hours; a 4×4 pulled 2.5 tons.', because: 'a road and a car' },
		],
	},
	run: (view) => lookThrough(view, BOTH, look),
};
