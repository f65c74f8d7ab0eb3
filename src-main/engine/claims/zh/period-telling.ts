/** Chinese times of the telling: when a report was issued, its reporter told, a survey made; and the day, the sum or the brackets told with a time. */
import type { PeriodMention } from '../types.ts';

/** 8月，市里组织问卷调查; 市统计局8月对3000户居民的电话访问: the time of a survey. */
const SURVEY =
	/^[^。；;]{0,28}?(?:调查|访问|问卷|访谈|抽样|抽查|抽检|监测|检查|排查|走访|暗访|测评|评议|摸底|督查|巡查|核查|回访)/u;
const SPAN_OF_DAYS = /^(?:\d{4}年|今年|去年)?\d{1,2}(?:月|日)|^[上本当]月|^近日|^日前|^[上中下]旬/u;
export const ofSurvey = (text: string, from: number, to: number): boolean =>
	SPAN_OF_DAYS.test(text.slice(from, to)) && SURVEY.test(text.slice(to, to + 36));

/** 昨日，记者从县教育局获悉; 记者25日从指挥部了解到. */
const TOLD_BEFORE = /记者$/u;
/** 近日从省发改委了解到: the reporter goes without saying. */
const OF_TELLING = /^(?:近日|日前|[昨今当]日|[昨今当]天)$/u;
const TOLD_BEHIND = /^[，,]?(?:本报)?记者从|^从\p{Script=Han}{2,20}?(?:获悉|了解到|得知|获知)/u;
/** 镇长3日说, 公司5月3日晚公告称, 昨日披露, 24日举行的发布会: the day on which it was said. */
const A_TELLING_DAY =
	/^(?:近日|日前|[昨今]|[昨今当][日天晚]|[昨今前][（(]\d{1,2}[）)]日|(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?:上午|下午|晚|傍晚)?|(?:上|本)?周[一二三四五六日])$/u;
const SAYS_SO =
	/^(?:晚间?|早间|盘后|上午|下午|傍晚)?(?:对外|联合|正式|在\p{Script=Han}{2,8}?)?(?:说(?!明)|称(?!号)|表示|披露|公布(?!的)|通报|宣布|透露|公告|预报|(?:举行|召开)的?[^，,。；;]{0,10}?发布会)/u;
/** 11月11日，|石桥县召开新闻发布会，: what was told there is of another time. */
const MEETING =
	/^[，,]?[^，,。；;\d]{0,16}?(?:召开|举行)[^，,。；;\d]{0,12}?(?:(?:发布会|通气会)[，,。]|(?:座谈会|推进会|调度会|工作会议)(?:。|[，,](?:会议|会上|通报|介绍|发布|公布|总结)))|^[，,]?[^，,。；;\d]{2,20}?(?:发布会|通气会|推进会|座谈会|工作会议)(?:在\p{Script=Han}{2,8})?(?:召开|举行)(?:。|[，,](?:会议|会上|通报|介绍|发布|公布|总结))/u;
/** 农业农村部11月13日|消息 第45周…: the line that a report of an office opens with. */
const NEWS_OF = /^消息[\s\u3000，,：:]/u;
/** 据粮食部门11月20日|数据， */
const BY_DATA = /^的?(?:最新)?(?:数据|消息|统计|监测)(?:显示)?[，,]/u;
export const toldThen = (text: string, from: number, to: number): boolean => {
	if (A_TELLING_DAY.test(text.slice(from, to)) && MEETING.test(text.slice(to, to + 40))) return true;
	if (A_TELLING_DAY.test(text.slice(from, to)) && NEWS_OF.test(text.slice(to, to + 4)) && from > 0) return true;
	if (A_TELLING_DAY.test(text.slice(from, to)) && SAYS_SO.test(text.slice(to, to + 30))) return true;
	if (
		A_TELLING_DAY.test(text.slice(from, to)) &&
		BY_DATA.test(text.slice(to, to + 8)) &&
		text.slice(Math.max(0, from - 14), from).includes('据')
	)
		return true;
	const behind = TOLD_BEHIND.exec(text.slice(to, to + 26))?.[0];
	return (
		behind !== undefined &&
		(!behind.startsWith('从') ||
			TOLD_BEFORE.test(text.slice(Math.max(0, from - 2), from)) ||
			OF_TELLING.test(text.slice(from, to)))
	);
};

/** 本报云城6月3日电, 12月26日摄: the day of the report. */
const ISSUED = /^(?:专?电(?![商力网视子动脑话气影台价厂站器梯信源量压煤费缆])|讯|摄|发布|印发|刊发|[\p{Script=Han}]{2,4}报道)/u;
/** （2026年3月9日 某局）: the day and the office that gave the text out. */
const BY_OFFICE = /^\s*\p{Script=Han}{2,20}(?:局|科|中心|办公室|办|处|委|站|台|部|社|公司)[）)]/u;
/** 11-28 09:15, 2026-11-28 09:15: when a page was put up. */
const STAMP = /^(?:\d{4}[-/.])?\d{1,2}[-/.]\d{1,2}\s+\d{1,2}[:：]\d{2}/u;
export const issued = (text: string, from: number, to: number): boolean =>
	STAMP.test(text.slice(from, to)) ||
	ISSUED.test(text.slice(to, to + 6)) ||
	(/[（(]$/u.test(text.charAt(from - 1)) && BY_OFFICE.test(text.slice(to, to + 24)));

/** 到9日17时，冻裂的水管累计…: a sum up to a moment that is over, though 到 also says what is to come. */
const UP_TO_MOMENT = /^[到至](?!.*[前后]).*(?:\d日|[时点])/u;
const SUMS = /累计|已|先后|合计|总计|造成|共(?!同|享|建|有产权)/u;
const TO_COME = /将|预计|预期|有望|力争|计划|争取|实现|确保/u;
export const summedUp = (words: string, text: string, to: number): boolean => {
	if (!UP_TO_MOMENT.test(words)) return false;
	const behind = /^[^。；;]{0,30}/u.exec(text.slice(to, to + 30))?.[0] ?? '';
	return SUMS.test(behind) && !TO_COME.test(behind);
};

/** The day in a moment: 7月22日|21时10分. Not in a cut-off, which holds for what follows as it stands. */
const DAY_OF_MOMENT =
	/^(?:在|于|自|从)?((?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日|[昨今前][日天晚夜]|昨)(?:上午|下午|凌晨|清晨|早上|晚上?|中午|傍晚)?(?:约)?\d{1,2}(?:时|点|[:：])(?!.*[至到—–~～-])/u;
/** The day of a moment, whose words stand together in the text. */
export function dayOf(words: string, from: number): Pick<PeriodMention, 'day'> {
	const match = DAY_OF_MOMENT.exec(words);
	const day = match?.[1];
	if (!match || !day) return {};
	const at = from + words.indexOf(day);
	return { day: { from: at, to: at + day.length, text: day } };
}

/** （28日，北岭镇滑坡，目前7人失联）: what brackets tell besides the time. 去年（2025年） holds a time and no more. */
const BRACKET_REACH = 400;
export function withinBrackets(text: string, opened: number, from: number, to: number): { within?: number } {
	if (opened < 0) return {};
	const close = text.slice(to, to + BRACKET_REACH).search(/[）)]/u);
	return close < 0 || from - opened + close < 8 ? {} : { within: to + close };
}
