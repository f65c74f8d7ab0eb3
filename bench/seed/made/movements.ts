/** Moves told with a step and a level, tables with a change column, parts across sentences, rates that move by points. */
import { grouped, made } from '../made.ts';
import type { Random } from '../random.ts';
import type { SeedClass } from '../types.ts';

const of = <T>(random: Random, list: readonly T[]): T => list[random.below(list.length)] as T;

export const movementsMade: readonly SeedClass[] = [
	made(
		{ id: 'made-step-and-level', title: 'A step whose rate does not follow from the level', level: 'error', rules: ['growth'] },
		{
			en: [
				(random) => {
					const level = random.between(2100, 9800);
					const step = Math.round(level * (random.between(11, 68) / 1000));
					const rate = ((100 * step) / (level + step)).toFixed(1);
					const said = (Number(rate) + random.between(2, 6)).toFixed(1);
					const lead = `The harbour index fell ${step} points, or `;
					const tail = ` per cent, to ${grouped(level)}.`;
					return { right: `${lead}${rate}${tail}`, wrong: `${lead}${said}${tail}`, slip: `${said} per cent` };
				},
				(random) => {
					const before = random.between(310, 980);
					const step = random.between(31, 190);
					const rate = Math.round((100 * step) / before);
					const lead = `Thefts from boats rose ${step} (`;
					const tail = `%) from ${before} to ${before + step}.`;
					return { right: `${lead}${rate}${tail}`, wrong: `${lead}${rate + 12}${tail}`, slip: `(${rate + 12}%)` };
				},
			],
		},
	),
	made(
		{ id: 'made-doubled-too-often', title: 'Doubled, said of three times', level: 'error', rules: ['doubling', 'verbal-size'] },
		{
			zh: [
				(random) => {
					const base = random.between(21, 88);
					const lead = `渔港泊位由${base}个增加到`;
					const tail = `个，翻了一番。`;
					return { right: `${lead}${base * 2}${tail}`, wrong: `${lead}${base * 3}${tail}`, slip: '翻了一番' };
				},
			],
			en: [
				(random) => {
					const base = random.between(21, 88);
					const lead = `The number of moorings doubled from ${base} to `;
					return { right: `${lead}${base * 2}.`, wrong: `${lead}${base * 3}.`, slip: 'doubled' };
				},
			],
		},
	),
	made(
		{
			id: 'made-part-of-sentence-before',
			title: 'A part above the whole of the sentence before',
			level: 'warning',
			rules: ['part-exceeds-whole', 'sum'],
		},
		{
			zh: [
				(random) => {
					const [whole, part] = [random.between(420, 980), random.between(110, 390)];
					const lead = `去年全县渔业投资${whole}亿元，同比增长3.2%。其中，民间渔业投资`;
					const wrong = `${lead}${whole + part}亿元，增长1.5%。`;
					return { right: `${lead}${part}亿元，增长1.5%。`, wrong, slip: `${whole + part}亿元` };
				},
			],
			en: [
				(random) => {
					const [whole, part] = [random.between(42000, 98000), random.between(11000, 39000)];
					const lead = `The quay received ${grouped(whole)} guests. Of these, `;
					const wrong = `${lead}${grouped(whole + part)} came by rail.`;
					return { right: `${lead}${grouped(part)} came by rail.`, wrong, slip: grouped(whole + part) };
				},
			],
		},
	),
	made(
		{ id: 'made-rate-moved', title: 'Per cent where a rate moved by points', level: 'warning', rules: ['point-or-percent'] },
		{
			zh: [
				(random) => {
					const move = `${random.between(1, 4)}.${random.between(1, 9)}`;
					const lead = `渔业投资下降5.4%，降幅比上月${of(random, ['收窄', '扩大'])}`;
					return { right: `${lead}${move}个百分点。`, wrong: `${lead}${move}%。`, slip: `${move}%` };
				},
			],
		},
	),
	made(
		{ id: 'made-table-change', title: 'A change column with one wrong cell', level: 'error', rules: ['table-change'] },
		{
			en: [
				(random) => {
					const rows = ['Thornby', 'Saltmere', 'Larkhill', 'Westrow'].map((name) => {
						const before = 10 * random.between(21, 98);
						const after = Math.round((before * (100 + random.between(4, 38))) / 100);
						return { name, before, after, rate: ((100 * (after - before)) / before).toFixed(1) };
					});
					const drawn = (rates: readonly string[]): string =>
						[
							'Quay\t2023\t2024\tChange',
							...rows.map(({ name, before, after }, i) => `${name}\t${before}\t${after}\t${rates[i]}%`),
						].join('\n');
					const rates = rows.map(({ rate }) => rate);
					const slip = `${(Number(rates[2]) + 40).toFixed(1)}%`;
					const wrong = drawn(rates.map((rate, i) => (i === 2 ? slip.slice(0, -1) : rate)));
					return { right: drawn(rates), wrong, slip };
				},
			],
		},
	),
	made(
		{ id: 'made-months-closed', title: 'Months that do not make the quarter', level: 'error', rules: ['sum'] },
		{
			zh: [
				(random) => {
					const months = [random.between(110, 190), random.between(210, 290), random.between(310, 390)];
					const total = months.reduce((a, b) => a + b, 0);
					const row = months.map((tons, i) => `${i === 0 ? '2019年' : ''}${i + 1}月卖鱼${tons}吨`).join('，');
					const said = total + 90;
					return {
						right: `${row}，2019年一季度共计卖鱼${total}吨。`,
						wrong: `${row}，2019年一季度共计卖鱼${said}吨。`,
						slip: `${said}吨`,
					};
				},
			],
		},
	),
	made(
		{ id: 'made-weekday-of-a-day', title: 'A weekday that is not the date’s', level: 'warning', rules: ['weekday-mismatch'] },
		{
			en: [
				(random) => {
					const slip = of(random, ['Tuesday', 'Wednesday', 'Sunday']);
					const tail = ', April 21, 2014, by the board.';
					return {
						right: `The old count was released Monday morning${tail}`,
						wrong: `The old count was released ${slip} morning${tail}`,
						slip: `${slip} morning`,
					};
				},
			],
		},
	),
];
