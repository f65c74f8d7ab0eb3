/** One fact in two articles: a sentence of our own stands in the report, and in other words in an article beside it. */
import type { Language } from '../../../src-main/contract/model.ts';
import { grouped } from '../made.ts';
import type { Random } from '../random.ts';
import type { SeedClass } from '../types.ts';

interface Pair {
	/** The sentence in the report, rightly and wrongly. */
	right: string;
	wrong: string;
	slip: string;
	/** The article beside it. */
	beside: string;
}
type Maker = (random: Random) => Pair;

const SHARE = 0.3;

/** As `made`, with a second article that is right. */
const besides = (
	about: Pick<SeedClass, 'id' | 'title' | 'level' | 'rules'>,
	makers: Partial<Record<Language, readonly Maker[]>>,
): SeedClass => ({
	...about,
	made: true,
	plant(reading, source, random) {
		const maker = random.pick(makers[reading.language] ?? []);
		const bodies = reading.paragraphs.filter(({ kind, text }) => kind === 'body' && /[。.！!]$/u.test(text.trim()));
		const paragraph = random.pick(bodies);
		if (!maker || !paragraph || random.next() > SHARE) return null;
		const at = paragraph.end + (/^[^\n]*/u.exec(source.slice(paragraph.end))?.[0].length ?? 0);
		const { right, wrong, slip, beside } = maker(random);
		const inserted = (sentence: string): string =>
			`${source.slice(0, at)}\n\n${sentence}\n\n${source.slice(at).replace(/^\n+/u, '')}`;
		const start = at + 2 + wrong.indexOf(slip);
		return {
			text: inserted(wrong),
			before: inserted(right),
			control: { start: at + 2, end: at + 2 + right.length },
			where: [{ start, end: start + slip.length }],
			what: wrong,
			beside,
		};
	},
});

const of = <T>(random: Random, list: readonly T[]): T => list[random.below(list.length)] as T;
const COUNTIES = ['青杉县', '柳湾县', '东埠县', '澄湖区', '松岭县'] as const;
const TOWNS = ['Fernham', 'Denby', 'Harwick', 'Tarvin', 'Orrstead'] as const;

/** Two neighbouring digits the wrong way round; null where they are equal. */
function swapped(number: number): number {
	const digits = String(number).split('');
	const [a, b] = [digits[0] ?? '', digits[1] ?? ''];
	return Number([b, a, ...digits.slice(2)].join(''));
}
/** A number of four digits, the first two of them unlike. */
const four = (random: Random): number => {
	const first = random.between(2, 9);
	return first * 1000 + ((first + random.between(1, 6)) % 9 || 1) * 100 + random.between(11, 98);
};

export const betweenMade: readonly SeedClass[] = [
	besides(
		{
			id: 'made-retold',
			title: 'One fact told in other words with other digits',
			level: 'warning',
			rules: ['same-fact-conflict'],
		},
		{
			en: [
				(random) => {
					const [town, n, year] = [of(random, TOWNS), four(random), random.between(2012, 2019)];
					const say = (value: number) => `The council at ${town} planted ${grouped(value)} trees along its roads in ${year}.`;
					const beside = `Walks\n\nThe paths at ${town} are green again: ${town} planted ${grouped(n)} trees along its roads in ${year}, records show.`;
					return { right: say(n), wrong: say(swapped(n)), slip: grouped(swapped(n)), beside };
				},
				(random) => {
					const [town, n, year] = [of(random, TOWNS), four(random) / 100, random.between(2012, 2019)];
					const wrong = swapped(Math.round(n * 100)) / 100;
					const say = (value: number) =>
						`${town} Ferries, which had revenue of $${value.toFixed(2)} million in ${year}, has a new owner.`;
					const beside = `Ships\n\n${town} Ferries reported revenue of $${n.toFixed(2)} million in ${year}, its best for a decade.`;
					return { right: say(n), wrong: say(wrong), slip: wrong.toFixed(2), beside };
				},
			],
			zh: [
				(random) => {
					const [county, n] = [of(random, COUNTIES), four(random)];
					const name = `${county}${of(random, ['青云山隧道', '临江大桥', '南湖水库引水工程', '城东快速路'])}`;
					const say = (value: number) => `${name}今年开工，该工程全长${value}米。`;
					const beside = `要闻\n\n记者从交通部门获悉，${name}全长${n}米，明年完工。`;
					return { right: say(n), wrong: say(swapped(n)), slip: `${swapped(n)}米`, beside };
				},
				(random) => {
					const [county, n, year] = [of(random, COUNTIES), four(random), random.between(2012, 2019)];
					const port = `${county}${of(random, ['南', '北', '东', '西'])}港`;
					const say = (value: number) => `${year}年，${port}完成货物吞吐量${value}万吨。`;
					const beside = `要闻\n\n${port}货物吞吐量${n}万吨。这是${year}年的数字。\n\n${year}年，${port}货物吞吐量${n}万吨，航线增多。`;
					return { right: say(n), wrong: say(swapped(n)), slip: `${swapped(n)}万吨`, beside };
				},
			],
		},
	),
	besides(
		{ id: 'made-later-total', title: 'A running total that is less at the later day', level: 'warning', rules: ['later-state'] },
		{
			zh: [
				(random) => {
					const [county, n, year] = [of(random, COUNTIES), four(random), random.between(2012, 2019)];
					const thing = of(random, ['温室大棚', '乡村充电桩', '社区食堂', '灌溉机井']);
					const say = (value: number, place: string = county) => `截至${year}年9月底，${place}累计建成${thing}${value}个。`;
					const beside = `要闻\n\n截至${year}年3月底，${county}累计建成${thing}${n}个，年内还要再建一批。`;
					const less = n - random.between(100, 900);
					// A later state that is more would be told too, as a note and rightly: the control is of another county.
					return { right: say(less, '云岭县'), wrong: say(less), slip: `${less}个`, beside };
				},
			],
		},
	),
	besides(
		{ id: 'made-stale-copy', title: 'Last year’s sentence with the year changed', level: 'warning', rules: ['stale-copy'] },
		{
			zh: [
				(random) => {
					const [county, n, year] = [of(random, COUNTIES), four(random), random.between(2012, 2019)];
					const thing = of(random, ['排查燃气隐患', '调解邻里纠纷', '受理群众来信']);
					const say = (value: number, of = year) => `${of}年，${county}共${thing}${value}件，办结${Math.round(value / 3)}件。`;
					return { right: say(n + 137), wrong: say(n), slip: `${n}件`, beside: `要闻\n\n${say(n, year - 1)}` };
				},
			],
			en: [
				(random) => {
					const [town, n, year] = [of(random, TOWNS), four(random), random.between(2012, 2019)];
					const say = (value: number, of = year) =>
						`In ${of} the lifeboat at ${town} answered ${grouped(value)} calls and brought ${grouped(Math.round(value / 3))} people home.`;
					return { right: say(n + 137), wrong: say(n), slip: grouped(n), beside: `Notes\n\n${say(n, year - 1)}` };
				},
			],
		},
	),
];
