/**
 * Short reports of our own making, the same for the same seed, as a paper's library holds them: many towns, many things,
 * one pattern; the figure of the whole province that every third of them repeats; a wire text that several take over,
 * one of them with another digit; a paragraph that stands twice. In Chinese, every fourth in English.
 */
import { type Random, randomOf } from '../seed/random.ts';

const HEADS = '云川清河安永宁丰临石柳白青松岭泉溪沙桥湾林平江湖梅竹桐枫杉榆槐桑'.split('');
const TAILS = ['市', '县', '区'];
const THINGS = [
	'充电桩',
	'养老床位',
	'社区食堂',
	'口袋公园',
	'公共停车泊位',
	'农村公路桥梁',
	'灌溉机井',
	'保障性住房',
	'图书驿站',
];
const ENGLISH = [
	'Ash',
	'Brook',
	'Calder',
	'Dun',
	'Elm',
	'Fern',
	'Glen',
	'Harrow',
	'Iver',
	'Kel',
	'Lark',
	'Mar',
	'Nor',
	'Orr',
	'Pen',
];
const ENDINGS = ['ford', 'ham', 'wick', 'ton', 'dale', 'mouth', 'stead', 'by'];
const OBJECTS = ['charging points', 'care beds', 'bus shelters', 'school places', 'street lamps', 'allotment plots'];

const pick = <T>(random: Random, list: readonly T[]): T => list[random.below(list.length)] as T;

/** A figure of the whole province: the same in every report that carries it. */
const PROVINCE = '今年1至6月，全省完成公路水路固定资产投资1286.4亿元，同比增长7.3%。';

function chinese(random: Random, i: number): string[] {
	const tail = pick(random, TAILS);
	const place = `${pick(random, HEADS)}${pick(random, HEADS)}${tail}`;
	const thing = pick(random, THINGS);
	const [month, day] = [1 + random.below(12), 1 + random.below(28)];
	const [task, share] = [400 + random.below(9000), 40 + random.below(50)];
	const done = Math.round((task * share) / 100);
	return [
		`${place}${thing}建设跑出加速度`,
		`2024年${month}月${day}日 来源：第${i}号通讯`,
		`记者从${place}有关部门获悉，今年全${tail}计划新建${thing}${task}个，截至${month}月底已建成${done}个，其中${pick(random, HEADS)}${pick(random, HEADS)}街道建成${1 + random.below(done - 1)}个。`,
		...(random.below(3) === 0 ? [PROVINCE] : []),
		`${place}居民${pick(random, HEADS)}先生说，如今出门${random.between(3, 40)}分钟就能用上，比${random.between(2, 9)}年前方便得多，附近的${random.between(11, 98)}户邻居也都这么说。`,
	];
}

function english(random: Random, i: number): string[] {
	const place = `${pick(random, ENGLISH)}${pick(random, ENDINGS)}`;
	const [object, year] = [pick(random, OBJECTS), 2015 + random.below(9)];
	return [
		`${place} counts its ${object}`,
		`${1 + random.below(28)} March ${year + 1}`,
		`${place.toUpperCase()} — The council at ${place} built ${random.between(400, 9000).toLocaleString('en')} ${object} in ${year} and spent £${random.between(11, 98)}.${random.below(10)} million on them, its report number ${i} says.`,
		`A further ${random.between(110, 990)} ${object} are planned in ${place} for ${year + 2}, at a cost of £${random.between(2, 9)}.${random.below(10)} million.`,
	];
}

/** So many reports, in no order of places. */
export function reports(count: number, seed = 20_240_607): string[] {
	const random = randomOf(seed);
	const all: string[][] = [];
	for (let i = 0; i < count; i++) {
		const parts = i % 4 === 3 ? english(random, i) : chinese(random, i);
		const chance = random.below(40);
		const wire = all[random.below(Math.max(1, all.length))];
		// A paragraph taken over from a report before, as it is or with one digit other; or one that stands twice.
		if (chance < 2 && wire) parts.push(wire[2] ?? '');
		else if (chance === 2 && wire)
			parts.push((wire[2] ?? '').replace(/\d(?=个| million)/u, (digit) => `${(Number(digit) + 1) % 10}`));
		else if (chance === 3) parts.push(parts[2] ?? '');
		all.push(parts);
	}
	return all.map((parts) => `${parts.join('\n\n')}\n`);
}
