/**
 * Places abroad that no list can hold: parts of the world (非洲, 东南亚国家, 欧元区), and towns of any name where the words
 * in front of it say that it is one (首都X, 西北部城镇X的).
 */
import { matchesOf } from '../../matches.ts';
import { SPELLING } from './lexicon/abroad.ts';

export interface Abroad {
	from: number;
	to: number;
	level: 'country' | 'city';
}

/** A cup, a disease, a bank, an office: what only bears the name. And a praise: 亚洲首个, 欧洲最大. */
const NO_REGION =
	'(?!杯|冠|猪瘟|象[牙群只]?|豹|狮|裔|菊|鼓|锦标赛|锦赛|纪录|记录|区域|央行|中央银行|议会|议院|委员会|理事会|联盟|开发银行|投资银行|基础设施|复兴|航天局|统计局|药管局|药品|法院|人权|足联|足球|足坛|篮|男[足篮排]|女[足篮排]|运动会|客商|客户|买家|商人|采购商|游客|人(?![口均])|籍|风情|风格|时报|博览会|论坛|峰会|[^，。；]{0,6}(?:协会|学会|公司|集团|大学|学院|酒店|广场|锦标赛|公开赛|巡回赛|冠军赛|运动会|理事会|联合会)|\\p{Script=Han}{0,2}[田泳羽乒举排冰雪拳棋]联|首|最|第[一二三四五六七八九十\\d]|领先|一流|前列|前[一二三四五六七八九十\\d])';
const PARTS_OF_WORLD = new RegExp(
	[
		'(?:撒哈拉以南(?:的)?非洲|拉丁美洲(?:和加勒比(?:地区)?)?|(?:南|北|中)?美洲|非洲|亚洲|欧洲|大洋洲|东南亚|欧元区|(?<![其华集关晋汉浙苏闽豫冀空高初])中东(?![部路街欧南北西莞营台阳方兴海江港])|拉美|加勒比|亚太)(?:地区|国家|各国|多国){0,2}',
		'(?:[东西南北中](?:非|欧)|[东西南中]亚|东北亚)(?:地区|国家|各国|多国)',
		// 欧盟 and 东盟 are partners of trade as often; their members are a place.
		'(?:欧盟|东盟)(?=\\d{1,2}国|各国|成员国|国家|境内)(?:\\d{1,2}国|各国|成员国|国家|境内)?',
	]
		.map((one) => `(?:${one})${NO_REGION}`)
		.join('|'),
	'gu',
);
/** Without one of these a text tells of no part of the world: looked for first, as most tell of none. */
const HAS_PART = /[洲欧亚非盟]|拉美|中东|加勒比/u;
/** 多拉美, 对亚太: cut across words. */
const ACROSS = /[马印尼波斯卢密]$/u;

/** Behind words for a town the name of one, spelt as foreign names are, up to where the clause goes on. */
const TOWN = new RegExp(
	`(首都|首府|城镇|小镇|城市|港口|港城|重镇|村庄)([${SPELLING}]{2,6}?)(?=的|[，,。、（(]|市|发生|遭|遇|爆|当[天日地]|附近|机场|郊|一[处家座名所]|\\d)`,
	'gu',
);

/** The places abroad of a text that are told without a list of names, ascending. Linear: every alternative is bounded. */
export function abroadIn(text: string): Abroad[] {
	const out: Abroad[] = [];
	for (const { 0: name, index } of HAS_PART.test(text) ? matchesOf(text, PARTS_OF_WORLD) : [])
		if (!ACROSS.test(text.slice(Math.max(0, index - 1), index)))
			out.push({ from: index, to: index + name.length, level: 'country' });
	for (const { 0: whole, 1: kind = '', index } of matchesOf(text, TOWN))
		out.push({ from: index + kind.length, to: index + whole.length, level: 'city' });
	return out.sort((a, b) => a.from - b.from);
}

/** 纽约|股市, 东京|三大股指, 首都|喀布尔: what makes a city abroad the place a Chinese story is set in. */
const SETS_BEHIND =
	/^(?:股市|股指|[三两]大(?:主要)?股指|主要股指|股票|汇市|期市|债市|金价|油价|证券市场|发生|遭|爆发|警方|警察|市民|居民|市中心|市长|地铁|街头|机场|当地|郊)/u;
const SETS_BEFORE = /(?:首都|首府)$/u;

export const setsScene = (text: string, from: number, to: number): boolean =>
	SETS_BEHIND.test(text.slice(to, to + 6)) || SETS_BEFORE.test(text.slice(Math.max(0, from - 2), from));
