import type { Language } from '../../../contract/model.ts';
import { passages, question } from '../passages.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

/** What says that a number is an hour: a half of the day, a day, the words of a timetable. */
const HALF_ZH = '上午|下午|凌晨|清晨|早上|早晨|早|中午|正午|傍晚|晚上|晚间|晚|夜间|深夜|夜里';
const DAY_ZH = '[日号]|[今明昨当每][日天晚早]|周[一二三四五六日天末]|星期[一二三四五六日天]|时间(?:为|是)?';
const BEFORE_ZH = new RegExp(
	`(?:${HALF_ZH}|${DAY_ZH})(?:\\d{1,2}(?:[:：]\\d{2}|[时點点](?:\\d{1,2}分)?|半)\\s?[—–～~－至到-]+)?[：:]?\\s?$`,
	'u',
);
/** 于25时10分: only a time in full, for points and scores stand behind 于 too. */
const AT_ZH = /(?<!\p{Script=Han}由)[于自]$/u;
/** As many points as a team scores in a quarter: 58:62 behind 昨晚 is a result. */
const LAST_SLIP = 29;
const FORMS: Readonly<Record<Language, readonly RegExp[]>> = {
	zh: [
		/(?<![\d.:：])(?<h>\d{1,2})[:：](?<m>\d{2})(?![\d:：.%]|\s?(?:比|分))/gu,
		/(?<![\d.:：第])(?<h>\d{1,2})[时點点](?<m>\d{1,2})分(?!\d|之)/gu,
		/(?<![\d.:：第])(?<h>\d{1,2})[时點点](?![\d分间长期许钟])/gu,
	],
	en: [
		/(?<![\d.:,$£€-])(?<h>\d{1,2})[:.](?<m>\d{2}) ?(?<half>[ap]\.?m\b\.?)/giu,
		/(?<![\d.:,$£€-])(?<h>\d{1,2}) ?(?<half>[ap]\.?m\b\.?)/giu,
		/(?<=\b(?:from|until|till|(?:opens?|opened|shuts?|starts?|started|closes?|closed|begins?|began|ends?|ended|leaves?|left|departs?|departed|arrives?|arrived|scheduled|due|called|kicks? off|kicked off|took off|landed) at) )(?<h>\d{1,2}):(?<m>\d{2})(?![\d:])/giu,
	],
};

type Fault = 'hour' | 'minute' | 'half';

const MORNING = /(?:上午|凌晨|清晨|早上|早晨)[：:]?\s?$/u;

/** What is wrong with an hour; null when nothing is. 24:00 is the end of a day. */
/** 6时62分，首班渡轮离岸: a time in full that opens its sentence. */
const OPENS = /(?:^|[。！？])\s?$/u;

function faultZh(before: string, words: string, after: string, hour: number, minute: number): Fault | null {
	const inFull = /[时點点]\d/u.test(words);
	const isTime =
		BEFORE_ZH.test(before) || (inFull && (AT_ZH.test(before) || (OPENS.test(before) && /^(?:许|左右)?，/u.test(after))));
	if (!isTime || hour > LAST_SLIP) return null;
	if (minute > 59) return 'minute';
	if (hour > 24 || (hour === 24 && minute > 0)) return 'hour';
	return hour > 12 && hour < 24 && MORNING.test(before) ? 'half' : null;
}

function faultEn(hour: number, minute: number, half: string | undefined): Fault | null {
	if (minute > 59) return 'minute';
	if (hour > 24 || (hour === 24 && minute > 0) || (half !== undefined && hour === 0 && minute === 0)) return 'hour';
	return half?.toLowerCase().startsWith('a') && hour > 12 ? 'half' : null;
}

function run(view: DocumentView): Outcome[] {
	const { language } = view.reading;
	return passages(view).flatMap((paragraph) => {
		const { text, kind } = paragraph;
		if (kind === 'tablecell') return [];
		return FORMS[language].flatMap((form) =>
			[...text.matchAll(form)].flatMap((match): Outcome[] => {
				const { h = '', m = '0', half } = match.groups ?? {};
				const [hour, minute] = [Number(h), Number(m)];
				const before = text.slice(Math.max(0, match.index - 16), match.index);
				const variant =
					language === 'zh'
						? faultZh(
								before,
								match[0],
								text.slice(match.index + match[0].length, match.index + match[0].length + 4),
								hour,
								minute,
							)
						: faultEn(hour, minute, half);
				if (!variant) return [];
				const [from, to] = [match.index, match.index + match[0].length];
				return [
					{
						finding: question(view, {
							paragraph,
							from,
							to,
							variant,
							level: 'error',
							params: { time: text.slice(from, to).trim() },
						}),
					},
				];
			}),
		);
	});
}

export const impossibleClock: Rule = {
	id: 'impossible-clock',
	title: { zh: '不存在的时刻', en: 'Impossible time of day' },
	why:
		'25时 and 8:75 are on no clock, and 上午14时 is in no morning. A number is taken for an hour only beside a word that says so; ' +
		'scores, ratios, running times and footnotes have colons too, and 24:00 ends a day.',
	authority:
		'GB/T 7408 (ISO 8601): hours 00 to 24, minutes 00 to 59. Important times in body text count double in 《报纸期刊质量管理规定》(2020).',
	level: 'error',
	needs: [],
	examples: {
		hit: [
			{ text: '5时72分，头班船靠岸，鱼市开秤。', variant: 'minute' },
			{ text: '展馆每天上午8:75开门，周一闭馆。', variant: 'minute', level: 'error' },
			{ text: '演练从9月3日25时开始，持续到天亮。', variant: 'hour' },
			{ text: '末班船开航时间为24:30，请提前候船。', variant: 'hour' },
			{ text: '听证会定在周三上午14时举行。', variant: 'half' },
			{ text: '当天下午3点65分，吊装完成。', variant: 'minute' },
			{ text: '末班船于25时40分离港，晚点近一小时。', variant: 'hour' },
			{ text: 'The first ferry departs at 6:85, an hour after dawn.', variant: 'minute' },
			{ text: 'The pool opens at 8:75 on weekdays.', variant: 'minute' },
			{ text: 'The last ferry leaves at 10.70pm, the harbour office said.', variant: 'minute' },
			{ text: 'The hearing resumes at 14:30 a.m. on Friday.', variant: 'half' },
		],
		miss: [
			{ text: '5时52分，头班船靠岸；用时5时72分返航。', because: 'on the clock; and a length' },
			{ text: '展馆每天上午8:30开门，24:00闭馆，凌晨0:15清场。', because: 'all three are on the clock' },
			{ text: '主队以25:23险胜，比分一度为8:75，命中率之比为1:64。', because: 'scores and a ratio' },
			{ text: '全程历时48时，油耗38.5升，第30时出现故障。', because: 'hours that something took' },
			{ text: '书中3:16一节写道，比例尺为1:50000。', because: 'a verse and a scale' },
			{ text: 'She ran the course in 72:15 and the band played at 10.30pm.', because: 'a running time; a time of day' },
			{ text: '主队于25点处被反超，船票由25时价改为全价。', because: 'points, and a price' },
			{ text: 'The model was built at 1:72 and the ferry departs at 6:55.', because: 'a scale; a time of day' },
			{ text: 'The home side won 25:23 and paid $8.75 am average.', because: 'a score and a price' },
		],
	},
	run,
};
