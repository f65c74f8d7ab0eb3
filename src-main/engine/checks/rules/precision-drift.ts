import type { Fact } from '../../../contract/model.ts';
import { compare, exact } from '../../exact.ts';
import { subjectFactsOf } from '../facts.ts';
import { type Interval, meets, toIntervalText } from '../interval.ts';
import type { Outcome, Rule } from '../rule.ts';
import { sameSurroundings } from '../surroundings.ts';
import type { DocumentView } from '../view.ts';

const MOST = 12;

const read = ({ interval }: Fact): Interval => ({
	low: interval.low === null ? null : exact(interval.low),
	high: interval.high === null ? null : exact(interval.high),
});

/** Two printings of one value that differ in nothing but how many digits they keep. */
function drifts(view: DocumentView, a: Fact, b: Fact): boolean {
	if (a.value === b.value || a.sentence === b.sentence || a.modifier !== 'exact' || b.modifier !== 'exact') return false;
	if (a.precision === null || b.precision === null || compare(exact(a.precision), exact(b.precision)) === 0) return false;
	return meets(read(a), read(b)) && sameSurroundings(a, b, view.reading.language);
}

function tell(view: DocumentView, a: Fact, b: Fact): Outcome[] {
	const [x, y] = [view.figure(a.figure), view.figure(b.figure)];
	if (!x || !y) return [];
	const [fine, coarse] = compare(exact(a.precision ?? '1'), exact(b.precision ?? '1')) < 0 ? [x, y] : [y, x];
	const spans = [x, y].map(({ start, end }) => ({ start, end }));
	return [
		{
			relation: {
				verdict: 'holds',
				figures: [a.figure, b.figure],
				operands: [
					{ role: 'first', figure: a.figure, interval: a.interval },
					{ role: 'second', figure: b.figure, interval: b.interval },
				],
				formula: `${view.wordsOf(x)} ≈ ${view.wordsOf(y)}`,
				printed: view.wordsOf(y),
				computed: view.wordsOf(x),
				interval: toIntervalText(read(a)),
				gap: null,
				pairedBy: spans,
				readings: [{ id: 'rounded', holds: true, computed: view.wordsOf(x) }],
			},
			finding: {
				variant: 'mixed',
				level: 'note',
				params: { metric: a.metric, fine: view.wordsOf(fine), coarse: view.wordsOf(coarse) },
				figures: [a.figure, b.figure],
				paragraphs: [...new Set([x.paragraph, y.paragraph])],
				spans,
				basis: [a.sentence, b.sentence],
			},
		},
	];
}

/** What no place pins down must be called by more than one word: 大桥全长, capital ratio. */
function isNamed(view: DocumentView, { place, metric }: Fact): boolean {
	if (place !== '') return true;
	return view.reading.language === 'zh' ? /\p{Script=Han}{4}/u.test(metric) : /\p{L}{3,} \p{L}{3,}/u.test(metric);
}

function run(view: DocumentView): Outcome[] {
	const groups = new Map<string, Fact[]>();
	const outcomes: Outcome[] = [];
	for (const fact of subjectFactsOf(view.reading, 0)) {
		if (fact.value === null || !isNamed(view, fact)) continue;
		const key = `${fact.key} ${fact.story}`;
		const group = groups.get(key) ?? [];
		groups.set(key, group);
		const other = group.find((one) => drifts(view, one, fact));
		if (other) outcomes.push(...tell(view, other, fact));
		if (group.length < MOST) group.push(fact);
	}
	return outcomes;
}

export const precisionDrift: Rule = {
	id: 'precision-drift',
	title: { zh: '同一数值精度不一', en: 'One value, two precisions' },
	why:
		'The same quantity printed as 82.37 in one place and as 82.4 in another is no contradiction, but a reader who compares ' +
		'them stumbles. Headlines may round, and words such as 约 and 近 say that they do.',
	authority: 'GB/T 15835-2011: the same kind of figure in the same form.',
	level: 'note',
	needs: ['count', 'measure', 'money', 'percent'],
	examples: {
		hit: [
			{
				text: '2023年，绵溪市农村自来水普及率为82.37%。\n\n水务部门介绍，2023年，绵溪市农村自来水普及率为82.4%，高于往年。',
				variant: 'mixed',
				figures: ['82.37%', '82.4%'],
				level: 'note',
			},
			{
				text: '2023年，绵溪市农村公路改造里程1263公里。村里人出门方便了。2023年，绵溪市农村公路改造里程1263.4公里。',
				variant: 'mixed',
			},
			{
				text: '2023年，绵溪市茶叶种植面积3.62万亩。\n\n专家说，2023年，绵溪市茶叶种植面积3.6万亩，大有可为。',
				variant: 'mixed',
			},
			{ text: '渔港大桥全长3218.6米，双向六车道。渔港大桥全长3219米，是湾区第一长桥。', variant: 'mixed' },
			{
				text: 'The capital ratio stood at 14.62 per cent at the end of June. Analysts had feared worse. At the end of June the capital ratio was 14.6 per cent.',
				variant: 'mixed',
			},
		],
		miss: [
			{ text: '大桥3218.6米，双向六车道。大桥3219米，是湾区第一长桥。', because: 'a name of one word, and no place' },
			{
				text: '2023年，绵溪市农村自来水普及率为82.37%。\n\n水务部门介绍，2023年，绵溪市农村自来水普及率为82.37%。',
				because: 'the same digits',
			},
			{
				text: '2023年，绵溪市茶叶种植面积3.62万亩。\n\n专家说，2023年，绵溪市茶叶种植面积近3.7万亩，大有可为。',
				because: '近 says that it rounds',
			},
			{
				text: '2022年，绵溪市茶叶种植面积3.62万亩。\n\n2023年，绵溪市茶叶种植面积3.6万亩。',
				because: 'two years',
			},
			{
				text: '2023年，绵溪市茶叶种植面积3.62万亩。\n\n2023年，青杉县茶叶种植面积3.6万亩。',
				because: 'two places',
			},
		],
	},
	run,
};
