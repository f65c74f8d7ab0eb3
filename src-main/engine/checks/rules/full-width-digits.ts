import type { Rule } from '../rule.ts';
import { placesOf, wordingFinding } from '../wording/look.ts';

const WIDE = /[０-９]/u;

export const fullWidthDigits: Rule = {
	id: 'full-width-digits',
	title: { zh: '全角数字', en: 'Full-width digits' },
	why: 'Full-width digits are set as if they were characters: numbers come apart at line ends and cannot be searched for. Said once a text.',
	authority: 'GB/T 15835-2011 on how Arabic numerals are written: 正体二分字身, that is, half-width.',
	level: 'note',
	needs: [],
	examples: {
		hit: [
			{ text: '全县新建蓄水池１２６座，新增灌溉面积３．５万亩。', variant: 'full-width', figures: ['１２６座'] },
			{ text: '今年入学新生４２０人。', variant: 'full-width' },
			{ text: '展览延长到６月３０日。', variant: 'full-width' },
		],
		miss: [
			{ text: '全县新建蓄水池126座，新增灌溉面积3.5万亩。', because: 'half-width' },
			{ text: '全县新建蓄水池一百二十六座。', because: 'no digits' },
			{ text: 'ＡＢ栋住户共有126家。', because: 'letters, not digits' },
			{ text: '１．总则\n\n本办法适用于126个行政村。', because: 'the number of a heading is no figure' },
		],
	},
	run(view) {
		if (view.reading.language !== 'zh') return [];
		for (const place of placesOf(view)) {
			const figure = place.figures.find(({ start, end }) => WIDE.test(view.source.slice(start, end)));
			if (!figure) continue;
			const count = view.reading.figures.filter(({ start, end }) => WIDE.test(view.source.slice(start, end))).length;
			const hit = { from: figure.from, to: figure.to, variant: 'full-width', level: 'note' as const };
			return [wordingFinding(view, place, { ...hit, params: { printed: figure.text, count } })];
		}
		return [];
	},
};
