/**
 * What a Chinese report tells on its way of one thing or one person: when a station was built, a rule made, somebody came.
 * The year of that dates its own sentence; the report goes on in the time that it has told.
 */
import type { PeriodMention } from '../types.ts';

/** 2019年, 去年3月, 2015年底, 上世纪90年代: a time that is over, and no stretch up to now. */
const OVER =
	/^(?:早在|在|于)?(?:(?:\d{4}|[去前上])年(?:\d{1,2}月(?:\d{1,2}日|[初底末]|份|[上中下]旬)?|年?[初底末]|[春夏秋冬][季天]?|[上下]半年)?|(?:上个?|20|二十)世纪\p{Script=Han}{0,2}\d{0,2}年代[初中末]?期?)$/u;

/** What befalls a thing once. */
const MADE =
	'建成|始建|兴建|新建|修建|建立|成立|创办|创立|创建|开业|开张|开馆|开园|投产|投用|投入|投运|通车|开通|开工|动工|启动|启用|运营|获评|获批|获得|入选|荣获|荣膺|被|列入|跻身|修订|修正|出台|印发|发布|公布|颁布|施行|实施|生效|上市|挂牌|收购|并购|中标|设立|组建|落户|落地|签约|签订|奠基|封顶|竣工|完工|交付|交房|改造|改建|扩建|重建|升级|升格|更名|改名|改制|脱贫|摘帽|撤销|撤县|划归|并入|引进|引入|购入|购买|购置|推出|研发|问世|诞生|首发|发行|登陆|发现|出土|拍摄|播出|出版';
/** What somebody did in a life. */
const LIVED =
	'出生|毕业|迁入|迁至|搬至|退休|退伍|退役|入伍|入党|入职|入学|参军|参加|进入|加入|来到|来|回到|回|返乡|回乡|返回|辞职|辞去|辞掉|搬|迁|移居|结婚|嫁|离婚|患|查出|确诊|去世|病逝|担任|当选|当上|任|调任|接任|接手|接过|开始|承包|流转|种下|种了|养了|养|种|创业|办起|办了|开了|开起|买|卖了|卖出|花|贷款|借|投资|租|考|学|当|做|干|拜|带着|成为|拿到|拿出';
const BEFELL = new RegExp(
	`^(?:正式|全面|全线|首次|开始|又|就|才|便|刚|即|曾|已|还|率先|陆续|先后|整体|正月)?(?:[由以][^，,。；;]{1,12}?)?(?:${MADE}|${LIVED})`,
	'u',
);
/** 据统计, 全市, 我省: no thing of which something is told beside the report. */
const OF_REPORT =
	/^(?:据[^，,]*|数据显示|其中|同时|此外|另外|目前|截至|早|而|但|并|并且|也|还|又|只|仅|从|自|在|于|到|至|当地|[全本我该][国省市县区州盟旗镇乡村州校院厂公司]*(?:共|累计)?|公司|集团|\p{Script=Han}{2,7}?[省市县区州盟旗])$/u;
const LAST_STOP = /[，,。；;：:！？（）()“”\s]/u;
/** No subject is longer. */
const SUBJECT = 24;

/** What stands between the last mark and `from`. */
function subjectBefore(text: string, from: number): string {
	let at = from;
	while (at > 0 && from - at <= SUBJECT && !LAST_STOP.test(text.charAt(at - 1))) at--;
	return text.slice(at, from);
}

const OF_PERSON = /\d{1,3}岁的[^。！？\d]{2,24}[，,]$/u;
const PERSON_REACH = 36;

/** 被评为, 入选: what befalls a whole town so is told on the way too. */
const HONOURED =
	/^(?:就|便|又|曾|还|已|先后|成功|正式|首批)?(?:被(?:评|列|授予|认定|确定|命名|纳入)|入选|获评|获批|荣获|荣膺|跻身|列入|获得?\p{Script=Han}{0,8}(?:称号|奖|荣誉))/u;

/** Whether a time says when something befell the one thing or person that stands before it: 云川南站|于2019年|建成. */
export function befellThen({ text: words, from, to }: PeriodMention, text: string): boolean {
	if (!words.includes('年') || !OVER.test(words) || !BEFELL.test(text.slice(to, to + 20))) return false;
	if (HONOURED.test(text.slice(to, to + 16))) return true;
	const subject = subjectBefore(text, from);
	// 58岁的林可是掌柜，1995年承包下来: of the person with whom the sentence begins.
	if (subject === '' && OF_PERSON.test(text.slice(Math.max(0, from - PERSON_REACH), from))) return true;
	return subject.length >= 2 && subject.length <= SUBJECT && !OF_REPORT.test(subject);
}

/** 始建于1985年，|2016年|迁入新址: what befell the same thing next, in the same sentence. */
export const befellNext = ({ text: words, from, to }: PeriodMention, text: string, before: PeriodMention | undefined): boolean =>
	before !== undefined &&
	from - before.to <= SUBJECT * 2 &&
	OVER.test(words) &&
	BEFELL.test(text.slice(to, to + 8)) &&
	!/[。！？；;]/u.test(text.slice(before.to, from));

/** 自2019年开通以来: of the one thing that was opened then. */
const SINCE_THEN = /^[自从](?:\d{4}|[去前上])年.*以来$/u;
/** Whether a time stands inside its sentence and is over, or begins long ago. */
export const isBackground = (mention: PeriodMention): boolean => OVER.test(mention.text) || SINCE_THEN.test(mention.text);
/** Whether a time only says since when one thing has stood. */
export const sinceThen = ({ text }: PeriodMention): boolean => SINCE_THEN.test(text);
