import type { Rule } from '../rule.ts';
import { type Hit, lookThrough, type Place, stretchOf, unquoted, ZH } from '../wording/look.ts';

const DAY =
	'(?:[12]\\d|30|[1-9])(?=日|[，。；、！？）)]|$|当|夜|晚|那|前|后|起|至|到|这|的|是|为|举|赶|看|吃|闹|放|祭|拜|逛|去|来|过|开|在|就|才|都|也|还|要|会|将|已|一早)';
/** The moon's calendar is told in Chinese. */
const LUNAR = new RegExp(
	`(?:农历|阴历|夏历|旧历)(?:[一二三四五六七八九十正冬腊闰]+月|\\d{1,2}月)(?:初|十|廿)?${DAY}(?:日)?|(?:农历|阴历|夏历|旧历)\\d{1,2}月|(?<![\\p{Script=Han}]真)(?:正|腊)月(?:初|廿)?${DAY}(?:日)?`,
	'gu',
);
/** 3.15晚会: a date that has become a name takes a middle dot. */
const NAMED =
	/(?<![\d.,·$¥])(?:[1-9]|1[0-2])\.(?:[12]\d|3[01]|[1-9])(?=(?:大?地震|晚会|事件|惨案|事故|特大|案件|专案|大案|讲话|(?:国际|全国)?消费者|洪灾|矿难|空难|运动))/gu;
/** “9.11”事件: what is quoted is the name itself. */
const QUOTED_NAME =
	/(?<=“)(?:[1-9]|1[0-2])\.(?:[12]\d|3[01]|[1-9])(?=(?:”(?:[特重]大|跨[省国境]|系列)?\p{Script=Han}{0,8}?(?:地震|事件|惨案|事故|专案|大案|案件|洪灾|矿难|空难)|专案组?”|(?:特大|系列)案))/gu;

function* look(place: Place): Generator<Hit> {
	for (const match of unquoted(place, LUNAR)) yield { ...stretchOf(match), variant: 'lunar', level: 'note' };
	const quoted = [...place.text.matchAll(QUOTED_NAME)];
	for (const match of [...unquoted(place, NAMED), ...quoted]) {
		yield { ...stretchOf(match), variant: 'name', level: 'note', params: { meant: match[0].replace('.', '·') } };
	}
}

export const dateNameForm: Rule = {
	id: 'date-name-form',
	title: { zh: '农历与专名日期写法', en: 'Lunar dates and dates in names' },
	why: 'Days of the lunar calendar are printed in Chinese (八月十五), and a date that has become a name takes a middle dot (3·15): 3.15 is a decimal.',
	authority: 'GB/T 15835-2011 on non-Gregorian dates and on names that hold a date; GB/T 15834-2011 on 间隔号.',
	level: 'note',
	needs: [],
	examples: {
		hit: [
			{ text: '庙会定在农历8月15举行。', variant: 'lunar' },
			{ text: '正月15当晚，古镇放起河灯。', variant: 'lunar' },
			{ text: '老渔民说，腊月23要敬海神。', variant: 'lunar' },
			{ text: '3.15晚会曝光了三家企业。', variant: 'name' },
			{ text: '临近3.15国际消费者权益日，渔市集中查秤。', variant: 'name' },
			{ text: '专案组侦破“9.25”特大网络诈骗案件，渔港成立“10.3专案组”。', variant: 'name' },
			{ text: '纪念馆收藏了7.28大地震的记录。', variant: 'name' },
		],
		miss: [
			{ text: '庙会定在农历八月十五举行，公历9月17日。', because: 'as it should be' },
			{ text: '3·15晚会曝光了三家企业，好评率升了3.15个百分点。', because: 'a middle dot, and a decimal' },
			{ text: '当地发生3.2级地震，事件造成损失3.15亿元。', because: 'decimals' },
			{ text: '正月里，15家商户照常营业；正月15家商户歇业。', because: 'counts, not days' },
			{ text: '腊月3000人返乡，正月8点开门。', because: 'a count and an hour' },
			{ text: '“3.15的比率”写在案件卷宗里，“9·25”专案告破，评分为“9.25”。', because: 'a ratio, a middle dot, a score' },
		],
	},
	run: (view) => lookThrough(view, ZH, look),
};
