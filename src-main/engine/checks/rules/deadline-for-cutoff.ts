import type { Rule } from '../rule.ts';
import { type Hit, lookThrough, type Place, stretchOf, unquoted, ZH } from '../wording/look.ts';

/** Times that a report counts up to. */
const TIME =
	'目前|当前|现在|今[天日年晨早晚]|昨[天日晚]|去年|上[月周季年]|本[月周季年]|本报|记者?发稿|发稿|上午|下午|晚上|凌晨|\\d{1,4}(?:年|月|日|时|点|:)';
/** 截止 at the head of a clause, with its time, and a clause behind it that tells how far things are. */
const CUTOFF = new RegExp(
	`(?<=^|[，。；！？：,;\\s]|但|而|且|据悉)截止(?=${TIME})[^，。；！？,;]{1,20}(?=，|,|(?:已|共|累计|全[市县省区]))`,
	'gu',
);
/** What takes in things up to a day: its end is 截止. */
const DEADLINE =
	/(?:报名|征集|申报|征稿|投稿|招聘|受理|缴费|预订|预约|登记|申请|评选|投票)(?:活动|工作|时间|日期|期限)?(?:将|于)?截至[^，。；,;]{2,16}(?=[。；;）)]|$)/gu;

/** What ends by a deadline, before it; what ends with it, behind it. */
const CLOSES = /报名|征[集稿文订]|申[报请]|投稿|时间|日期|期限|缴|受理|预[约订售]|优惠|活动|招[聘生募]|投票|评选|登记|展期|：$/u;
const CLOSED = /逾期|过期|额满|为止|不再|不予|不候|欢迎|敬请|以邮戳/u;
/** What a running count tells of. */
const COUNTED =
	/已|共|累计|完成|新增|达|建成|收到|发放|接待|实现|恢复|仍|还有|尚|无一|全[市县省区国村镇校]|有\d|为\d|收?报\d|收[盘报于]|余额|率[升降]至|[增减涨跌]至/u;
const REACH = 14;

function isRunningCount(text: string, from: number, to: number): boolean {
	const before = text.slice(Math.max(0, from - REACH), from);
	const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('！')) + 1);
	const after = text.slice(to, to + 2 * REACH);
	return !CLOSES.test(sentence) && !CLOSED.test(after) && COUNTED.test(after);
}

function* look(place: Place): Generator<Hit> {
	for (const match of unquoted(place, CUTOFF)) {
		const { from, to } = stretchOf(match);
		if (isRunningCount(place.text, from, to)) yield { from, to, variant: 'cutoff', level: 'warning' };
	}
	for (const match of unquoted(place, DEADLINE)) yield { ...stretchOf(match), variant: 'deadline', level: 'note' };
}

export const deadlineForCutoff: Rule = {
	id: 'deadline-for-cutoff',
	title: { zh: '截止与截至', en: 'Deadline for cut-off' },
	why:
		'截止 says that something stops: 截止下午5点 before a running count says that the count is closed. 截至 is the word for a ' +
		'count up to a time, and needs what is counted behind it. 截止到 and 截止时间 are in order.',
	authority: '《现代汉语词典》 on 截止 and 截至; 《咬文嚼字》 2010 on 截止 used as 截至.',
	level: 'warning',
	needs: [],
	examples: {
		hit: [
			{ text: '截止下午5点，已有4.2万名游客入园。', variant: 'cutoff' },
			{ text: '截止目前，救援队共转移群众860人。', variant: 'cutoff' },
			{ text: '道路已经抢通，截止9月3日18时，供电恢复九成。', variant: 'cutoff' },
			{ text: '截止今年一季度末，渔业贷款不良率降至0.8%。', variant: 'cutoff' },
			{ text: '截止9月8日收盘，航运指数报1180点。', variant: 'cutoff' },
			{ text: '搜救仍在继续，截止今晨5时，已有7名船员获救。', variant: 'cutoff' },
			{ text: '网上报名截至5月30日。', variant: 'deadline', level: 'note' },
		],
		miss: [
			{ text: '报名截止5月30日，额满为止。', because: 'the end of something' },
			{ text: '截止日期为5月30日，截止时间以邮戳为准。', because: '截止 belongs to the noun' },
			{ text: '本次征稿已截止，截至5月30日，共收到来稿420篇。', because: 'both as they should be' },
			{ text: '截止到昨天，展览迎来观众1.3万人次。', because: '截止到 is in order' },
			{ text: '报名时间：截止4月8日，逾期不候，已报名的共300人。', because: 'a deadline in an announcement' },
			{ text: '“截止目前啥也没丢。”摊主说。', because: 'speech' },
			{ text: '优惠活动：截止今年一季度末，票价降至30元。', because: 'a deadline of an offer' },
			{ text: '招聘启事，截止本月20日，限报两个岗位。', because: 'a deadline' },
			{ text: '票证的领取截止今晚，请带证件。', because: 'the end of something' },
			{ text: '报名工作截至5月30日，共有860人报名。', because: 'a count up to that day' },
		],
	},
	run: (view) => lookThrough(view, ZH, look),
};
