import type { Rule } from '../rule.ts';
import { type Hit, lookThrough, type Place, stretchOf, unquoted, ZH } from '../wording/look.ts';

/** 俩 and 仨 hold their classifier; 他俩个人 and 哥俩个子 are other words. */
const PAIR = /(?<![他她它你我咱们妻兄弟姐妹子哥姊母女父爷孙夫妇师徒婆媳娘])[俩仨]个(?![子头儿体性别])/gu;
/** 俩名, 俩座: another classifier after the one inside. 俩家 and 俩口 are said of families. */
const CLASSIFIED =
	/(?<![他她它你我咱们妻兄弟姐妹子哥姊母女父爷孙夫妇师徒婆媳娘])[俩仨][名位所座条只辆项起件张台套间栋幢棵株艘](?=[\p{Script=Han}])/gu;
/** 二个 for two of something: not an ordinal, not a part of a longer numeral, not the day of the week. */
const ERGE = /(?<![第初十百千万亿〇零一二三四五六七八九\d、之其周期拜至到或])二个(?![别体性])/gu;
/** 分为二组 counts; 分为二类 and 分为二级 may name a class. */
const DIVIDED = /(?<=分[为成])二(?:[层组批队]|部分)(?![\p{Script=Han}]?[等甲乙丙])/gu;
const ORDINAL = /第两[个次届批位名项场期轮]/gu;

const MEANT: Readonly<Record<string, string>> = { 俩: '俩', 仨: '仨', 二: '两个' };

function* look(place: Place): Generator<Hit> {
	for (const match of unquoted(place, PAIR)) {
		const word = match[0].charAt(0);
		yield { ...stretchOf(match), variant: 'pair', level: 'note', params: { meant: MEANT[word] ?? word } };
	}
	for (const match of unquoted(place, CLASSIFIED)) {
		const plain = match[0].startsWith('俩') ? '两' : '三';
		yield { ...stretchOf(match), variant: 'meant', level: 'note', params: { meant: plain + match[0].slice(1) } };
	}
	for (const match of unquoted(place, ERGE))
		yield { ...stretchOf(match), variant: 'meant', level: 'note', params: { meant: '两个' } };
	for (const match of unquoted(place, DIVIDED)) {
		yield { ...stretchOf(match), variant: 'meant', level: 'note', params: { meant: match[0].replace('二', '两') } };
	}
	for (const match of unquoted(place, ORDINAL)) {
		yield { ...stretchOf(match), variant: 'meant', level: 'note', params: { meant: match[0].replace('两', '二') } };
	}
}

export const twoWord: Rule = {
	id: 'two-word',
	title: { zh: '“二”“两”“俩”混用', en: '二, 两 and 俩 confused' },
	why: '俩 is 两个 and 仨 is 三个, so that 俩个 counts twice; before 个 it is 两 that counts and 二 that orders.',
	authority: '《现代汉语词典》 and 《现代汉语八百词》 on 二, 两 and 俩.',
	level: 'note',
	needs: [],
	examples: {
		hit: [
			{ text: '村口新栽了俩个果园的桃树。', variant: 'pair' },
			{ text: '桥头只来了俩名渔工。', variant: 'meant' },
			{ text: '工程队分成二个小组，轮流施工。', variant: 'meant' },
			{ text: '这是该校连续第两次夺冠。', variant: 'meant' },
			{ text: '冷库分为二层，分成二批投用。', variant: 'meant' },
		],
		miss: [
			{ text: '夫妻俩个人分工明确，哥俩个子都高。', because: '个人 and 个子 are words' },
			{ text: '第二个月，十二个小组，一、二个班合并。', because: 'ordinals, longer numerals, lists' },
			{ text: '周二个别路段限行，初二个别网点营业。', because: 'days' },
			{ text: '师徒俩名声在外，他俩位置相邻，俩家住得近。', because: '名声 and 位置 are words, 俩家 is said' },
			{ text: '村里来了俩人，工程队分成两个小组。', because: 'as they should be' },
			{ text: '海域划分为二类，渔船分为二级，摊位在二层。', because: 'names of classes and of a floor' },
		],
	},
	run: (view) => lookThrough(view, ZH, look),
};
