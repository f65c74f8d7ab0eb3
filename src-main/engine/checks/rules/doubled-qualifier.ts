import type { Language, Level } from '../../../contract/model.ts';
import type { Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';
import { BOTH, type Hit, lookThrough, type Place, stretchOf } from '../wording/look.ts';

const UNITS = '平方米|立方米|平方公里|公里|公顷|公斤|千克|千米|千瓦时|千瓦|万元|亿元|美元|万人次|人次|个百分点|百分点|小时|分钟';
const SAID = '增长|下降|上升|减少|增加|提高|降低|上涨|累计|共计|合计|总计|超过|达到|不到|不足|至少|大约|左右|以上|以下|以内';

/** Verbs and words that take a number by themselves: behind them “by by” and “about about” are no particle and preposition. */
const CHANGES =
	'rose|risen|rise|rises|rising|fell|fallen|fall|falls|falling|grew|grown|grow|grows|growing|increased?|decreased?|declined?|dropped|climbed|jumped|cut|reduced|raised|up|down|slipped|widened|narrowed';
const MEASURES =
	'holds?|held|costs?|costing|is|was|are|were|has|have|had|of|at|for|with|from|by|only|just|drew|sold|built|made|lasts?|lasted|weighs?|weighed|raised|employs?|employed|carries|carried|serves?|served|covers?|covered|spends?|spent|pays?|paid|attracted|counted|killed|injured|produces?|produced|seats?|seated|earns?|earned|rose|fell|grew|takes?|took';

/** Each with the level it speaks at. Reduplication (个个, 隐隐约约) and words that begin alike (500元元旦) are left out. */
const DOUBLED: Record<Language, readonly (readonly [Level, RegExp])[]> = {
	zh: [
		['error', /(同比|环比)(?:均|都|也|又|仍|皆|再)?\1/gu],
		['error', /(?<!隐)约约(?=\d)/gu],
		['error', /(?<=\d[万亿]?)元元(?![旦宵件素首月年气老宇器])/gu],
		['error', /(?<=\d)(?:%%|％％|余余)/gu],
		['error', new RegExp(`(?<=[\\d万亿])(${UNITS})\\1(?![户工指])`, 'gu')],
		[
			'error',
			new RegExp(`(${SAID})\\1(?=[约近超了为至到]?\\d)|(?<=\\d[万亿]?[\\p{Script=Han}%]{0,3})(左右|以上|以下|以内)\\2`, 'gu'),
		],
		[
			'error',
			/(?<!最|附|远|临|靠|邻|亲|新|将|接)近近(?=\d)|(?<=增长|下降|上升|减少|增加|提高|降低|上涨|实现|建成)了了(?=[约近超]?\d)|为为(?=[约近超]?\d)/gu,
		],
		['error', /(?<=\d[万亿]?)(?:多多(?=[个人家户万亿元项名条])|([吨亩辆艘幢栋册])\1(?![均位]))/gu],
		// Any words printed twice before a number: 同比增长同比增长7.3%, 截至截至11月底. 一个一个 is told so.
		[
			'error',
			/(?<!\p{Script=Han})(?![一二三四五六七八九十百千万亿几多好很]{1,2})(\p{Script=Han}{2,8})\1(?=[约近超了为至到达]?\d)/gu,
		],
		['error', /([同环]比(?:增长|下降|上升|上涨|减少|增加|提高|降低))\1(?=[约近超了为至到达]?\d)/gu],
		[
			'warning',
			/(?:比|较)(?:去年|上年)(?:同期)?同比|同比(?:比|较)(?:去年|上年)(?:同期)?|环比(?:比|较)上[月季](?:度)?|(?:比|较)上[月季](?:度)?环比/gu,
		],
	],
	en: [
		['error', /(?<=\d )(per ?cent|percentage points?) \1(?!\p{L})/giu],
		['error', /(?<=\d)% (?:per ?cent)\b|(?<=\d)%%/giu],
		['error', /\b(nearly|almost|than|approximately|roughly|of|from|the|around) \1(?= [$£€]?\d)/giu],
		[
			'error',
			/\b(rose|fell|grew|increased|decreased|declined|dropped|climbed|jumped|totalled) \1(?= (?:by |to |from )?[$£€]?\d)/giu,
		],
		['error', /(?<=\d )(tonnes|metres|miles|kilometres|hectares|acres|people|homes|euros) \1(?!\p{L})/giu],
		['error', new RegExp(`(?<=\\b(?:${CHANGES}) )(by|to) \\1(?= [$£€]?\\d)`, 'giu')],
		['error', new RegExp(`(?<=\\b(?:${MEASURES}) )about about(?= [$£€]?\\d)`, 'giu')],
		[
			'warning',
			/\$[\d.,]*\d (?:(?:thousand|million|billion|trillion) )?dollars\b|£[\d.,]*\d (?:(?:thousand|million|billion|trillion) )?pounds\b|€[\d.,]*\d (?:(?:thousand|million|billion|trillion) )?euros\b/giu,
		],
	],
};

function* look(place: Place, view: DocumentView): Generator<Hit> {
	for (const [level, pattern] of DOUBLED[view.reading.language]) {
		// A slip of the keys is one in a quotation too.
		for (const match of place.text.matchAll(pattern)) {
			if (level === 'warning' && place.isQuoted(match.index)) continue;
			yield { ...stretchOf(match), variant: level === 'error' ? 'doubled' : 'twice', level };
		}
	}
}

export const doubledQualifier: Rule = {
	id: 'doubled-qualifier',
	title: { zh: '修饰词重复', en: 'A qualifier printed twice' },
	why:
		'同比均同比, 元元 and “percent percent” are slips left by an edit; 比去年同期同比 and “$5 million dollars” say one thing ' +
		'in two ways. Reduplication (个个, 隐隐约约) is no slip.',
	authority: 'Grammar and word errors count 1 in the error rate of 《报纸期刊质量管理规定》(2020).',
	level: 'error',
	needs: [],
	examples: {
		hit: [
			{ text: '八大类商品价格同比均同比上涨。', variant: 'doubled', level: 'error' },
			{ text: '门票收入共计860万元元。', variant: 'doubled' },
			{ text: '林地面积约约320公顷。', variant: 'doubled' },
			{ text: '管道总长86公里公里，已全部验收。', variant: 'doubled' },
			{ text: '发电量增长增长6.2%。', variant: 'doubled' },
			{ text: '到港船舶同比增长同比增长7.3%。', variant: 'doubled' },
			{ text: '截至截至10月底，港区共有泊位46个。', variant: 'doubled' },
			{ text: '港区堆存煤炭3600吨吨，另有矿石120多多万吨。', variant: 'doubled' },
			{ text: 'The pier holds about about 400 people.', variant: 'doubled' },
			{ text: 'Fares went up by by 3 per cent in the year, on top of of 2 per cent.', variant: 'doubled' },
			{ text: '客运量比去年同期同比增长4%。', variant: 'twice', level: 'warning' },
			{ text: 'Output rose 4 percent percent in June.', variant: 'doubled' },
			{ text: 'The stadium cost $5 million dollars to repair.', variant: 'twice' },
		],
		miss: [
			{ text: '价格同比由降转升，环比、同比均上涨；由同比下降转为同比上涨。', because: 'each once, or two states' },
			{ text: '灯塔隐隐约约可见，队员个个精神，收入人人有份。', because: 'reduplication' },
			{ text: '商场发放500元元旦消费券，投放3元元宵礼包。', because: '元旦 and 元宵' },
			{ text: '林地面积约320公顷，合计860万元，增长6.2%。', because: 'each once' },
			{ text: 'Output rose 4 percent; percent changes are rounded.', because: 'two sentences' },
			{
				text: 'They talked about about 30 plans and took over over 40 shops.',
				because: 'a verb with its word, and an approximator',
			},
			{
				text: '船工们商量商量，一条一条地数，个个30岁，人人人均2亩，3个个人，最近近30年，3000亩亩均增收。',
				because: 'reduplication, and words that begin alike',
			},
			{ text: 'He moved in in 2003, came by by 6 and asked about about 30 boats.', because: 'a verb with its word' },
			{ text: '钟点工每天满8小时小时工资翻倍，超10万元万元户有三家。', because: '小时工资 and 万元户' },
			{ text: 'A $5 million grant and 3 million dollars in loans arrived.', because: 'each once' },
		],
	},
	run: (view) => lookThrough(view, BOTH, look),
};
