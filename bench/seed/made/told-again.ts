/** One number told again in other words: with another scale word, a nought more or less, in another unit, two digits swapped. */
import { grouped, type Made, made } from '../made.ts';
import type { Random } from '../random.ts';
import type { SeedClass } from '../types.ts';

const of = <T>(random: Random, list: readonly T[]): T => list[random.below(list.length)] as T;

/** A number of two different digits. */
const two = (random: Random): number => random.between(2, 9) * 10 + 1;
/** A number of three digits, the first two unlike and the last none. */
const three = (random: Random): number => {
	const first = random.between(2, 8);
	return first * 100 + (first + 1) * 10 + random.between(1, 9);
};
const swapped = (number: number): number => {
	const [a = '', b = '', ...rest] = String(number);
	return Number([b, a, ...rest].join(''));
};

/** The first telling, words between, and the second telling around the number. */
const told = (first: string, between: string, lead: string, right: string, wrong: string, tail: string): Made => ({
	right: `${first}${between}${lead}${right}${tail}`,
	wrong: `${first}${between}${lead}${wrong}${tail}`,
	slip: wrong,
});

const BETWEEN_ZH = ['施工队分三班作业。', '附近的渔民都来帮忙。', '船只改走北航道。'] as const;
const BETWEEN_EN = [' Crews worked at night.', ' The tide was low.', ' Visitors came by bus.'] as const;

export const toldAgainMade: readonly SeedClass[] = [
	made(
		{
			id: 'made-told-again-scale',
			title: 'One number told again at another scale',
			level: 'error',
			rules: ['same-fact-conflict', 'quote-against-paraphrase', 'implausible-scale'],
		},
		{
			zh: [
				(random) => {
					const n = three(random) / 10;
					return told(
						`灯塔修缮总投资${n}亿元。`,
						of(random, BETWEEN_ZH),
						'港务局说，这笔',
						`${n}亿元`,
						`${n}万元`,
						'的投资分两年到位。',
					);
				},
				(random) => {
					const n = two(random) * 100;
					return told(`海堤沿线安装路灯${n}盏。`, of(random, BETWEEN_ZH), '入夜后，', `${n}盏`, `${n * 10}盏`, '路灯一齐点亮。');
				},
				(random) => {
					const n = three(random) / 10;
					return told(`渔轮昨天卸下鱿鱼${n}吨。`, of(random, BETWEEN_ZH), '这', `${n}吨`, `${n * 10}吨`, '鱿鱼当晚全部入库。');
				},
			],
			en: [
				(random) => {
					const n = two(random);
					const between = of(random, BETWEEN_EN);
					return told(
						`The lighthouse cost £${n} million to rebuild.`,
						between,
						' The ',
						`£${n} million`,
						`£${n} billion`,
						' lighthouse opens in May.',
					);
				},
				(random) => {
					const n = two(random) * 100;
					return told(
						`Divers freed ${grouped(n)} crabs from old nets.`,
						of(random, BETWEEN_EN),
						' The ',
						`${grouped(n)} crabs`,
						`${grouped(n * 10)} crabs`,
						' went back into the bay.',
					);
				},
			],
		},
	),
	made(
		{
			id: 'made-told-again-unit',
			title: 'One number told again in another unit',
			level: 'error',
			rules: ['same-fact-conflict'],
		},
		{
			zh: [
				(random) => {
					const n = three(random) / 10;
					return told(`沿海栈道全长${n}公里。`, of(random, BETWEEN_ZH), '走完这条', `${n}公里`, `${n}米`, '长的栈道要大半天。');
				},
				(random) => {
					const n = two(random) * 10;
					return told(`清淤船挖走淤泥${n}吨。`, of(random, BETWEEN_ZH), '这', `${n}吨`, `${n}公斤`, '淤泥将用来填岸。');
				},
			],
			en: [
				(random) => {
					const n = three(random) / 10;
					return told(
						`The sea wall is ${n} kilometres long.`,
						of(random, BETWEEN_EN),
						' Those ',
						`${n} kilometres`,
						`${n} metres`,
						' of sea wall took six years.',
					);
				},
			],
		},
	),
	made(
		{
			id: 'made-told-again-digits',
			title: 'One number told again with two digits swapped',
			level: 'warning',
			rules: ['same-fact-conflict', 'quote-against-paraphrase'],
		},
		{
			zh: [
				(random) => {
					const n = three(random);
					return told(
						`渔校今秋招收学员${n}人。`,
						of(random, BETWEEN_ZH),
						'开学当天，这',
						`${n}名`,
						`${swapped(n)}名`,
						'学员领到了救生衣。',
					);
				},
			],
			en: [
				(random) => {
					const n = three(random);
					return told(
						`The fish market has ${n} stalls.`,
						of(random, BETWEEN_EN),
						' All of the ',
						`${n} stalls`,
						`${swapped(n)} stalls`,
						' are let.',
					);
				},
			],
		},
	),
	made(
		{ id: 'made-sum-nought', title: 'A part that has lost a nought', level: 'warning', rules: ['sum', 'part-exceeds-whole'] },
		{
			zh: [
				(random) => {
					const [a, b, c] = [two(random) * 10, two(random) * 10 + 20, two(random) * 10 + 50];
					const lead = `三个码头昨天共卸鱼${a + b + c}筐，其中老码头${a}筐，新码头${b}筐，外码头`;
					return { right: `${lead}${c}筐。`, wrong: `${lead}${c / 10}筐。`, slip: `外码头${c / 10}筐` };
				},
			],
			en: [
				(random) => {
					const [a, b, c] = [two(random) * 10, two(random) * 10 + 20, two(random) * 10 + 50];
					const lead = `The fleet landed ${grouped(a + b + c)} tonnes: ${a} tonnes of cod, ${b} tonnes of herring and `;
					return {
						right: `${lead}${c} tonnes of hake.`,
						wrong: `${lead}${c / 10} tonnes of hake.`,
						slip: `${c / 10} tonnes of hake`,
					};
				},
			],
		},
	),
];
