import type { Language, Paragraph } from '../../../contract/model.ts';
import { passages, question } from '../passages.ts';
import type { Outcome, Rule } from '../rule.ts';
import { numberOf } from '../time/dates.ts';
import type { DocumentView } from '../view.ts';

/** Between birth and age, another person may come in: then the age is his. */
const KIN =
	/儿子|女儿|儿|妻|夫|父|母|爸|妈|孙|哥|弟|姐|妹|爷|奶|孩子|老伴|学生|徒弟|师父|同事|搭档|对手|队友|和|与|同|比|平均|[大小](?=[他她我\d])|他们|她们|\b(?:son|daughter|wife|husband|father|mother|brother|sister|child\p{L}*|partner|older|younger|whose|and his|and her|with|than)\b/iu;

/** 李大爷 is the one told of, not his kin. */
const ADDRESS = /\p{Script=Han}(?:大爷|大妈|大叔|大娘|阿姨)/u;

/** Named groups: birth, age, and death where the age is that of death. */
const FORMS: Record<Language, readonly RegExp[]> = {
	zh: [
		/(?<birth>(?:19|20)\d{2})年(?:\d{1,2}月(?:份)?(?:\d{1,2}日)?)?(?:出生|生人|生)(?!产|效|物|态|意|长|活|成|源|前)(?<between>[^。；！？\d]{0,24})(?:今年|现年|如今|年已|已)(?<hollow>虚岁)?(?:已经?|刚|才|刚满|年满|满)?(?<age>\d{1,3})周?岁/gu,
		/(?:生于|出生于)(?<birth>(?:19|20)\d{2})年(?:\d{1,2}月(?:\d{1,2}日)?)?(?<between>[^。；！？\d]{0,24})(?:今年|现年|如今|年已|已)(?<hollow>虚岁)?(?:已经?|刚|才|刚满|年满|满)?(?<age>\d{1,3})周?岁/gu,
		/(?:今年|现年)(?<hollow>虚岁)?(?:已经?|刚|才|刚满|年满|满)?(?<age>\d{1,3})周?岁(?<between>[^。；！？\d]{0,12})(?:生于|出生于|，)(?<birth>(?:19|20)\d{2})年(?=[^。；！？]{0,8}(?:出生|生于|生，|生人|，|。))/gu,
		// 今年67岁的渡工陈水生1958年出生: the age and the year of one name.
		/(?:今年|现年)(?<hollow>虚岁)?(?:已经?|刚满|年满|满)?(?<age>\d{1,3})周?岁的(?<between>\p{Script=Han}{2,12})(?:，)?(?:出?生于)?(?<birth>(?:19|20)\d{2})年(?=[^。；！？，]{0,6}(?:出生|生人|生于|生，|生。))/gu,
		// 现年五十八岁的周德福出生于1958年: the year behind its verb.
		/(?:今年|现年)(?<hollow>虚岁)?(?:已经?|刚满|年满|满)?(?<age>\d{1,3}|[一二三四五六七八九十百]{1,5})周?岁的(?<between>\p{Script=Han}{2,12}?)，?(?:出生|生)于(?<birth>(?:19|20)\d{2})年/gu,
		/(?<birth>(?:19|20)\d{2})年(?:\d{1,2}月(?:份)?(?:\d{1,2}日)?)?(?:出生|生人|生)(?!产|效|物|态|意|长|活|成|源|前)(?<between>[^。；！？\d]{0,24})(?:今年|现年|如今|年已|已)(?<hollow>虚岁)?(?:已经?|刚|才|刚满|年满|满)?(?<age>[一二三四五六七八九十]{2,4})周?岁/gu,
		// 1931年出生的老人于2019年去世，享年94岁.
		/(?<![\d])(?<birth>1[89]\d{2}|20\d{2})年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:出生|生)的?(?<between>[^。；！？，\d]{0,12})(?:于|在)(?<death>(?:19|20)\d{2})年(?:\d{1,2}月(?:\d{1,2}日)?)?[^。；！？\d]{0,24}(?:享年|终年|时年)(?<hollow>虚岁)?(?<age>\d{1,3}|[一二三四五六七八九十]{2,4})岁/gu,
		/[（(](?<birth>1[89]\d{2}|20\d{2})年?[—–\-至～~]{1,2}(?<death>(?:19|20)\d{2})年?[）)](?<between>[^。；！？\d]{0,14})(?:享年|终年)(?<hollow>虚岁)?(?<age>\d{1,3})岁/gu,
		// 生于1972年，……2005年，41岁的他: the age at an event whose year stands right before it.
		/(?:出?生于)(?<birth>(?:19|20)\d{2})年(?:\d{1,2}月(?:\d{1,2}日)?)?(?<between>[^。；！？\d]{0,30})(?<event>(?:19|20)\d{2})年(?:\d{1,2}月(?:\d{1,2}日)?)?，?(?:当时|时年|年仅|刚满|已经?|正值|才){0,2}(?<age>\d{1,3})岁(?=的?[他她]|时|那年|，[他她])/gu,
		/(?<![\d])(?:生于)?(?<birth>1[89]\d{2}|20\d{2})年?(?:\d{1,2}月(?:\d{1,2}日)?)?(?:出生|生)?(?<between>[^。；！？\d]{0,24})(?:—|－|–|-|至|，|～)(?:于)?(?<death>(?:19|20)\d{2})年(?:\d{1,2}月(?:\d{1,2}日)?)?[^。；！？\d]{0,24}(?:享年|终年)(?<hollow>虚岁)?(?<age>\d{1,3})岁/gu,
	],
	en: [
		/\((?<birth>1[89]\d{2}|20\d{2}) ?[-–—] ?(?<death>(?:19|20)\d{2})\)(?<between>[^.;\d]{0,30}\bdied [^.;\d]{0,12}?)(?:aged|at the age of|at age|at) (?<age>\d{1,3})(?!\d)/gu,
		/(?<!\p{L})(?:aged |age )?(?<age>\d{1,3}), (?:who )?(?:was |is )?born (?:in|on) (?:[^.;,()\d]{0,12}\d{0,2},? )?(?<birth>(?:19|20)\d{2})(?!\d)/giu,
		/\bborn (?:in|on) (?:[^.;,()\d]{0,12}\d{0,2},? )?(?<birth>(?:19|20)\d{2})(?<between>[^.;\d]{0,16}),? (?:is now|and now|and is now|now|is|the|turns|turned) (?<age>\d{1,3})(?:[- ]years?[- ]old|\b(?!%|\s?(?:per|m\b|cm|kg|lb|ft|feet|percent|of\b|in\b|inch|th\b)))/giu,
		/\bborn (?:in|on) (?:[^.;,()\d]{0,24}\d{0,2},? )?(?<birth>(?:19|20)\d{2})(?<between>[^.;\d]{0,60}\b(?:in|by) )(?<event>(?:19|20)\d{2}),? (?:aged|at the age of|at age|when (?:he|she) was) (?<age>\d{1,3})(?![\d%]|\s?(?:per|percent|months))/giu,
		/\bborn (?:in|on) (?:[^.;,()\d]{0,12}\d{0,2},? )?(?<birth>(?:18|19|20)\d{2})(?<between>[^.;\d]{0,60}) died (?:in|on) (?:[^.;,()\d]{0,12}\d{0,2},? )?(?<death>(?:19|20)\d{2}),? (?:aged|at the age of|at age) (?<age>\d{1,3})(?!\d)/giu,
	],
};

/** The birth of somebody by name, whose age stands behind the name further on: “Pell, who was born in 1962 … Pell, 67,”. */
const BORN_EN =
	/(?<![\p{L}])(?<name>\p{Lu}[\p{L}'’-]{2,}), (?:who )?(?:was )?born (?:in|on) (?:[^.;,()\d]{0,12}\d{0,2},? )?(?<birth>(?:19|20)\d{2})(?!\d)/gu;
/** Paragraph's words in which the age is looked for. */
const FURTHER = 500;

function byName(view: DocumentView, paragraph: Paragraph): Outcome[] {
	const published = view.reading.published?.day.slice(0, 4);
	if (view.reading.language !== 'en' || !published) return [];
	return [...paragraph.text.matchAll(BORN_EN)].slice(0, 8).flatMap((match): Outcome[] => {
		const { name, birth } = match.groups ?? {};
		if (!name || !birth) return [];
		const start = match.index + match[0].length;
		const rest = paragraph.text.slice(start, start + FURTHER);
		// Another given name before it is another of the family.
		const found = new RegExp(`(?:^|[.!?]”? |[,;] )${name}, (?<age>\\d{2,3}),`, 'u').exec(rest);
		const age = found?.groups?.['age'];
		if (!found || !age) return [];
		const full = Number(published) - Number(birth);
		if (full < 0 || Math.abs(Number(age) - full) <= 1) return [];
		const at = start + found.index + found[0].indexOf(name);
		return [
			{
				finding: question(view, {
					paragraph,
					from: at,
					to: at + name.length + 2 + age.length,
					variant: 'now',
					level: 'warning',
					params: { birth, age, year: published, should: String(full), before: String(full - 1) },
					basis: [published, match[0]],
				}),
			},
		];
	});
}

function judge(view: DocumentView, paragraph: Paragraph, match: RegExpExecArray): Outcome | null {
	const { birth, age, death, event, between = '', hollow } = match.groups ?? {};
	if (!birth || !age || KIN.test(between.replace(ADDRESS, ''))) return null;
	const published = view.reading.published?.day.slice(0, 4);
	const year = death ?? event ?? published;
	if (!year) return null;
	const [from, to] = [match.index, match.index + match[0].length];
	// Inside a quotation 今年 is the speaker's year.
	const full = Number(year) - Number(birth);
	if (full < 0) return null;
	// One either way: the birthday may be ahead, and the news may be of the turn of the year. 虚岁, and 享年 by custom, count one more.
	const customary = hollow !== undefined || /享年|终年/u.test(match[0]);
	const [low, high] = [full - 1, full + (customary ? 2 : 1)];
	const said = numberOf(age);
	if (said === null) return null;
	const holds = said >= low && said <= high;
	if (holds) return null;
	return {
		finding: question(view, {
			paragraph,
			from,
			to,
			variant: death ? 'at-death' : 'now',
			level: 'warning',
			params: { birth, age, year, should: String(full), before: String(full - 1) },
			basis: [year],
		}),
	};
}

export const ageBirthYear: Rule = {
	id: 'age-birth-year',
	title: { zh: '年龄与出生年不符', en: 'Age against year of birth' },
	why:
		'Born in 1980 and 46 in 2024 cannot both be. A year either way is allowed for birthdays, one more for 虚岁 and 享年; an ' +
		'age that may be another person’s (a son, a wife) is not compared.',
	authority: 'Arithmetic of years. Factual errors count 1 in the error rate of 《报纸期刊质量管理规定》(2020).',
	level: 'warning',
	needs: ['age', 'count', 'time'],
	examples: {
		hit: [
			{ text: '作曲家方时雨（1911—1987），享年91岁。', variant: 'at-death' },
			{ text: 'The organist (1911–1987) died at the age of 91.', variant: 'at-death' },
			{ text: 'The ferryman, born in 1951, turned 84 this spring.', published: '2024-05-02', variant: 'now' },
			{ text: '现年65岁的李大爷1950年出生，退休前是一名渡工。', published: '2025-05-20', variant: 'now' },
			{ text: '1968年出生的渔民王大山今年39岁，也买了新船。', published: '2017-10-17', variant: 'now' },
			{ text: 'The ferryman, born in 1961 and now 44, sails on.', published: '2015-10-17', variant: 'now' },
			{ text: '2025年3月18日\n\n“以前等船要半天。”今年67岁的渡工甘水生1968年出生，撑了四十年船。', variant: 'now' },
			{ text: '沈广田1980年出生于石桥镇，今年46岁，开渡船已有二十年。', published: '2024-05-10', variant: 'now' },
			{ text: '今年52岁的许桂兰，1962年出生，是村里的绣娘。', published: '2024-05-10', variant: 'now' },
			{ text: '作曲家方时雨生于1931年，2019年在寓所去世，享年78岁。', variant: 'at-death' },
			{
				text: 'The miller Anna Pell, who was born in 1962, was honoured on Friday. Pell, 67, still runs the mill.',
				published: '2023-05-10',
				variant: 'now',
			},
			{ text: '今年七十一岁的渡工甘水生出生于1961年，撑了四十年船。', published: '2024-05-10', variant: 'now' },
			{ text: '1938年出生的绣娘许桂兰于2015年病逝，享年九十六岁。', variant: 'at-death' },
			{ text: '沈广田生于1974年，世代摆渡，2009年，47岁的他接过了船。', variant: 'now' },
			{ text: 'Anna Pell was born in Fernham in 1962 and in 1990, aged 36, she bought the mill.', variant: 'now' },
			{ text: 'Mr Pell, 46, was born in 1970 and ran the mill.', published: '2024-05-10', variant: 'now' },
		],
		miss: [
			{ text: '作曲家方时雨（1911—1987），享年77岁。', because: 'counted by custom' },
			{ text: 'The organist (1911–1987) died at the age of 76.', because: 'it is so' },
			{ text: '1985年出生的船工们平均今年30岁上下。', published: '2024-05-10', because: 'a mean of several' },
			{ text: '1968年出生的渔民王大山今年49岁，也买了新船。', published: '2017-10-17', because: 'it fits' },
			{ text: '1968年出生的渔民有个比他小的弟弟，今年39岁。', published: '2017-10-17', because: 'the age of another' },
			{ text: '2025年3月18日\n\n“以前等船要半天。”今年67岁的渡工甘水生1958年出生，撑了四十年船。', because: 'it is so' },
			{ text: '沈广田1980年出生于石桥镇，今年44岁。', published: '2024-05-10', because: 'it fits' },
			{ text: '沈广田1980年出生于石桥镇，今年46岁。', because: 'the day of publication is not known' },
			{ text: '沈广田1980年出生，儿子今年16岁，在镇上读书。', published: '2024-05-10', because: 'the son’s age' },
			{ text: '沈广田1980年出生，今年虚岁46岁。', published: '2024-05-10', because: '虚岁 counts up to two more' },
			{ text: '作曲家方时雨生于1931年，2019年在寓所去世，享年89岁。', because: 'counted by custom' },
			{ text: '药厂1980年生产的旧设备，今年已46岁高龄。', published: '2024-05-10', because: 'produced, not born' },
			{
				text: 'The miller Anna Pell, who was born in 1962, was honoured on Friday. Pell, 60, still runs the mill.',
				published: '2023-05-10',
				because: 'it fits',
			},
			{
				text: 'The miller Anna Pell, who was born in 1962, was honoured on Friday. Her son Tom Pell, 31, runs the mill.',
				published: '2023-05-10',
				because: 'another Pell',
			},
			{ text: '今年六十三岁的渡工甘水生出生于1961年，撑了四十年船。', published: '2024-05-10', because: 'it is so' },
			{ text: '1938年出生的绣娘许桂兰于2015年病逝，享年七十八岁。', because: 'counted by custom' },
			{ text: '沈广田生于1974年，世代摆渡，2009年，35岁的他接过了船。', because: 'it is so' },
			{ text: '沈广田生于1974年，父亲早逝，2009年，67岁的他母亲也走了。', because: 'the mother’s age' },
			{ text: 'Anna Pell was born in Fernham in 1962 and in 1990, aged 28, she bought the mill.', because: 'it is so' },
			{ text: 'Anna Pell was born in 1962, and her son drowned in 1990, aged 6.', because: 'the son’s age' },
			{ text: 'Mr Pell, 53, was born in 1970 and has a son of 9.', published: '2024-05-10', because: 'it fits; and a son' },
		],
	},
	run: (view) =>
		passages(view).flatMap((paragraph) => [
			...FORMS[view.reading.language].flatMap((form) =>
				[...paragraph.text.matchAll(form)].flatMap((match) => judge(view, paragraph, match) ?? []),
			),
			...byName(view, paragraph),
		]),
};
