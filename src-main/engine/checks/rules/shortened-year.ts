import type { Rule } from '../rule.ts';
import { type Hit, lookThrough, type Place, stretchOf, unquoted, ZH } from '../wording/look.ts';

/** A year and no span: behind it a month, a season, an end, or what happens once. */
const AS_YEAR =
	'(?=\\d{1,2}月|底(?![蕴气色线子薪稿牌盘])|初(?![心衷])|[夏秋冬]|春(?!秋)|出生|生于|毕业|入学|入伍|参军|入职|建厂|投产)';
/** Said of years only: 始建于58年，, 早在86年，, 从73年起. */
const FOUNDED = '(?<=[建生制刊办修]于|(?:成立|拍摄|诞生|签订|落成|出土|发表|出版)于|早在)[4-9]\\d年(?=起|以来|[，。；、）]|$)';
const SINCE = '(?<=(?<![自独亲各来私暗])自|(?<!自)从)[4-9]\\d年(?=起(?!算)|开始|以来)';
/** What happens in a year, once: 95年从部队转业. */
const ONCE = '(?=国庆|春节|元旦|通车|竣工|开业|落成|转业|退伍|复员|考[上入]|进厂|从(?:部队|学校|师范|军队|大学|中专))';
const SHORT = new RegExp(
	`(?<![\\d.,’'‘第近约超逾满达共计])(?:0\\d年(?![后来前间内以多检级度代审会货报轻终薪味历鉴]|之)|[4-9]\\d年(?:${AS_YEAR}|${ONCE}))|${FOUNDED}|${SINCE}`,
	'gu',
);
/** 用了98年底: no; 成立75年初: the words of a span. */
const SPAN =
	/(?:历时|历经|耗时|用时|奋斗|苦干|努力|等待|等了|干了|长达|成立|建院|建校|建厂|已有|有着|用了|花了|过去|持续|工龄|党龄|相隔|时隔|距今|刑期?|期限|使用|享年)$/u;

function* look(place: Place): Generator<Hit> {
	for (const match of unquoted(place, SHORT)) {
		if (SPAN.test(place.text.slice(Math.max(0, match.index - 3), match.index))) continue;
		yield { ...stretchOf(match), variant: 'shortened', level: 'note' };
	}
}

export const shortenedYear: Rule = {
	id: 'shortened-year',
	title: { zh: '年份省写', en: 'Year shortened' },
	why: 'A year is printed with four digits: 98年 may be a year or a span, and a later reader will not know the century. 10年之后 is a span, and ’98 may be part of a name.',
	authority: 'GB/T 15835-2011 on years: they are not shortened.',
	level: 'note',
	needs: [],
	examples: {
		hit: [
			{ text: '他98年出生在一座海边小城。', variant: 'shortened' },
			{ text: '这条渠修于73年冬天。', variant: 'shortened' },
			{ text: '厂房于08年建成投用。', variant: 'shortened' },
			{ text: '协议签订于87年6月。', variant: 'shortened' },
			{ text: '灯塔始建于58年，塔高三十米。', variant: 'shortened' },
			{ text: '合照拍摄于79年国庆节，一直挂在堂屋。', variant: 'shortened' },
			{ text: '他95年从部队转业，当了灯塔守护员。', variant: 'shortened' },
			{ text: '从73年起，岛上就有了小学，这座桥99年通车。', variant: 'shortened' },
		],
		miss: [
			{ text: '10年之后，这条渠仍在使用；98年来从未断流。', because: 'spans' },
			{ text: '他1998年出生，2008年入学。', because: 'four digits' },
			{ text: '灯塔建于60年前，守塔人从40年的经历讲起，从50年的旧账算起。', because: 'spans' },
			{ text: '大坝耗时60年建成，村民苦干45年通车，自有90年，独自50年以来都在海上。', because: 'spans' },
			{ text: '老店85年底蕴深厚，05年检车辆已通过。', because: '底蕴 and 年检 are words' },
			{ text: '这家老店已有76年，历时90年底蕴深厚。', because: 'spans' },
			{ text: '“咱是98年底进的厂。”师傅说。', because: 'speech' },
			{ text: '“’98邮展”门票收藏在馆内。', because: 'a name' },
		],
	},
	run: (view) => lookThrough(view, ZH, look),
};
