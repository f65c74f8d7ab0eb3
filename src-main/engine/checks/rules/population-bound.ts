import type { Figure, Language } from '../../../contract/model.ts';
import { MUNICIPALITIES, PREFECTURES, PROVINCES } from '../../claims/zh/lexicon/places.ts';
import { compare, type Exact, exact, mul } from '../../exact.ts';
import { intervalOf } from '../interval.ts';
import { passages, question, sentenceAt } from '../passages.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

type Level = 'village' | 'township' | 'county' | 'city' | 'province' | 'nation' | 'world';
type What = 'people' | 'homes' | 'firms';

/**
 * More people than live in any place of its level, with room to grow: the largest province has 127 million (Guangdong), the
 * largest city 32 (Chongqing), the largest district 5.8 (Pudong), the largest nation 1,450.
 */
const PEOPLE: Readonly<Record<Level, Exact>> = {
	village: exact('500000'),
	township: exact('3000000'),
	county: exact('10000000'),
	city: exact('35000000'),
	province: exact('150000000'),
	nation: exact('1500000000'),
	world: exact('8500000000'),
};
/** Homes and businesses to a head, at most: each home has a person, and few people have two businesses. */
const TO_A_HEAD: Readonly<Record<What, Exact>> = { people: exact('1'), homes: exact('0.75'), firms: exact('0.25') };

const UNITS: Readonly<Record<Language, Readonly<Record<What, RegExp>>>> = {
	zh: { people: /^[人名位口]$/u, homes: /^户$/u, firms: /^家$/u },
	en: {
		people: /^(?:people|persons|residents|inhabitants|pupils|students|children|adults|workers|patients|jobs|men|women|voters)$/iu,
		homes: /^(?:households|homes|families|dwellings)$/iu,
		firms: /^(?:businesses|companies|firms|shops)$/iu,
	},
};
/** Nouns that 个 and 家 count and that there are no more of than people. */
const COUNTED = /学位|床位|座位|车位|岗位|席位|农户|家庭|居民/u;
const BUSINESSES = /企业|公司|商户|商家|店|经营主体|市场主体|经营户|个体户|厂/u;

/** The same people may come again and again, and an audience is not of the place. */
const AUDIENCE: Readonly<Record<Language, RegExp>> = {
	zh: /人次|游客|旅客|乘客|客流|观众|受众|听众|读者|用户|粉丝|网友|网民|会员|消费者|接待|运送|发送|输送|浏览|点击|阅读|播放|观看|观赏|关注|转发|下载|参观|覆盖|辐射|触达|检测|核酸|接种|传说|相传|如果|假如/u,
	en: /\b(?:visit\p{L}*|passengers?|journeys?|trips?|view\p{L}*|users?|followers|subscribers|customers|audience|readers|downloads|members|tourists|guests|spectators|doses|tests|if|legend)\b/iu,
};

/** The widest place that the sentence names; its numbers may be of that one. */
const WIDER: Readonly<Record<Language, readonly [RegExp, Level][]>> = {
	zh: [
		[/全球|世界|各国|多国|人类|国际|海外|欧盟|非洲|亚洲|欧洲|美洲|东盟/u, 'world'],
		[
			/全国|我国|中国|国内|国家(?!级|重点|标准|公园|森林)|中央|[\p{Script=Han}]国(?!家|资|税|土|道|有|企|防|庆|际)|印度|印尼|巴西|俄罗斯|日本/u,
			'nation',
		],
		// 11省58市259个县, 长江中下游: more places than one, or one that has no bounds.
		[
			/\d\s?(?:多|余)?个?(?:省|[地]?市(?!场|民|值|委|政)|县|区(?!间|块)|自治州)|[江河湖海山][^，。；]{0,3}(?:流域|[上中下]游|沿岸|沿线)|[东南西北中]部|[华东西南北中]{2}地区/u,
			'nation',
		],
		[/全省|我省|该省|全区域|自治区|省[内级]|[\p{Script=Han}]省/u, 'province'],
	],
	en: [
		[/\b(?:world\p{L}*|global\p{L}*|international\p{L}*|Africa|Asia|Europe\p{L}*|humanity)\b/u, 'world'],
		[/\b(?:nation\p{L}*|countr\p{L}+|Chin\p{L}+|India\p{L}*|America\p{L}*|US|U\.S\.|federal)\b/u, 'nation'],
	],
};
const NARROW: Readonly<Record<Language, readonly [RegExp, Level][]>> = {
	zh: [
		[/(?:省|自治区)$/u, 'province'],
		[/(?:自治州|地区|[盟市州])$/u, 'city'],
		[/(?:[县旗]|(?<![小社园景库厂牧林矿山城片辖灾湾校展厂新郊地发治理])区)$/u, 'county'],
		[/(?:(?<![城集])镇|(?<!城)乡|街道)$/u, 'township'],
		[/(?:(?<![农乡渔山])村|社区|小区)$/u, 'village'],
	],
	en: [],
};
const EN_LOCAL =
	/\b(?:the|this|our) (?:city|county|borough|district|council|town|parish|village)\b|\b(?:[Vv]illage|[Tt]own|[Cc]ity|[Bb]orough|[Cc]ounty|[Pp]arish|[Dd]istrict) of \p{Lu}|\b\p{Lu}[\p{L}'’-]+ (?:County|Borough|Council)\b/u;

function levelOf(figure: Figure, sentence: string, language: Language): Level {
	for (const [pattern, level] of WIDER[language]) if (pattern.test(sentence)) return level;
	if (language === 'en') return EN_LOCAL.test(sentence) ? 'city' : 'world';
	const place = figure.place.text.trim();
	// Provinces and prefectures are known without their suffix: 石家庄, 河北.
	if (MUNICIPALITIES.has(place) || PREFECTURES.has(place)) return 'city';
	if (PROVINCES.has(place)) return 'province';
	return NARROW.zh.find(([pattern]) => pattern.test(place))?.[1] ?? 'nation';
}

function whatOf(figure: Figure, language: Language): What | null {
	const units = UNITS[language];
	if (units.people.test(figure.unit)) return 'people';
	if (units.homes.test(figure.unit)) return 'homes';
	const metric = figure.metric.text;
	if (language === 'en') return units.firms.test(figure.unit) ? 'firms' : null;
	if (/^[家个户]$/u.test(figure.unit) && BUSINESSES.test(metric)) return 'firms';
	return figure.unit === '个' && COUNTED.test(metric) ? 'people' : null;
}

/** So much of an endless sentence is looked at on either side. */
const REACH = 200;

function run(view: DocumentView): Outcome[] {
	const { language } = view.reading;
	const outcomes: Outcome[] = [];
	for (const paragraph of passages(view)) {
		for (const figure of view.figuresIn(paragraph.index)) {
			if (figure.kind !== 'count') continue;
			const low = intervalOf(figure, 'cut')?.low;
			// Nothing smaller is too many for any place: the sentence need not be looked at.
			if (!low || compare(low, mul(PEOPLE.village, TO_A_HEAD.firms)) <= 0) continue;
			const what = whatOf(figure, language);
			if (!what) continue;
			const around = sentenceAt(view, paragraph, figure.from) ?? { from: 0, to: paragraph.text.length };
			const sentence = paragraph.text.slice(Math.max(around.from, figure.from - REACH), Math.min(around.to, figure.to + REACH));
			if (AUDIENCE[language].test(sentence)) continue;
			const level = levelOf(figure, sentence, language);
			if (compare(low, mul(PEOPLE[level], TO_A_HEAD[what])) <= 0) continue;
			outcomes.push({
				finding: question(view, {
					paragraph,
					from: figure.from,
					to: figure.to,
					variant: 'more',
					level: 'warning',
					params: { printed: view.wordsOf(figure), level, what },
					figures: [figure.id],
				}),
			});
		}
	}
	return outcomes;
}

export const populationBound: Rule = {
	id: 'population-bound',
	title: { zh: '多于可能有的人数', en: 'More than there are' },
	why:
		'61亿 workers in one city are a 万 that became 亿. A count of people, households or businesses is held against the largest ' +
		'place of the level that the sentence or the claim names; audiences, visitors and users may come from anywhere and ' +
		'are left alone, and so is a place that is not known.',
	authority:
		'Seventh National Population Census of China (2020) and its administrative divisions; United Nations, World Population Prospects.',
	level: 'warning',
	needs: ['count'],
	examples: {
		hit: [
			{ text: 'The village of Nether Fern has 4.1 billion residents.', variant: 'more' },
			{ text: '青杉市统计局介绍，去年末全市从业人员达61.4亿人。', variant: 'more', figures: ['61.4亿人'] },
			{ text: '石桥县今年向4.2亿户农民发放良种补贴。', variant: 'more' },
			{ text: '截至去年末，青杉市全市累计孵化企业2.6亿家。', variant: 'more' },
			{ text: '近三年，青杉市新建幼儿园86所，提供学位10.2亿个。', variant: 'more' },
			{ text: '全国高龄津贴惠及约30亿名老年人。', variant: 'more' },
			{ text: '廊坊新闻：今年廊坊新增就业6.2亿人。', variant: 'more' },
			{ text: 'The council said 2.4 billion pupils in the county would get free meals.', variant: 'more' },
		],
		miss: [
			{
				text: '云川省统计局发布公报。全年城镇新增就业41.2万人。输转城乡劳动力618.4万人。',
				because: 'towns and villages are no township',
			},
			{ text: 'The village of Nether Fern has 410 residents, and the world 8.1 billion people.', because: 'the world' },
			{
				text: '截至9时，青杉县暴雨已造成珠江下游地区1730万人受灾。\n\n青杉县说，9市146个县1730万人受灾。',
				because: 'a river and many counties, whichever place the story names besides',
			},
			{ text: '青杉市统计局介绍，去年末全市从业人员达61.4万人。', because: 'a city may have them' },
			{ text: '青杉市景区去年接待游客1.2亿人。', because: 'visitors come again' },
			{ text: '全国就业人员达7.3亿人，青杉市有61万人。', because: 'the nation' },
			{ text: '青杉市一家公司的软件服务用户2.6亿人。', because: 'users are not of the city' },
			{ text: '全球缺少安全饮水的人口达22亿人。', because: 'the world' },
			{ text: '印度人口已达14.4亿人。', because: 'a nation' },
			{ text: 'Some 2.2 billion people worldwide lack safe water.', because: 'the world' },
			{ text: 'The city’s metro carried 1.6 billion passengers.', because: 'journeys' },
		],
	},
	run,
};
