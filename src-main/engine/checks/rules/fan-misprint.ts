import type { Rule } from '../rule.ts';
import { type Hit, lookThrough, type Place, stretchOf, unquoted, ZH } from '../wording/look.ts';

const QUANTITY =
	'收入|面积|人数|户数|客流量?|价格|均价|房价|成本|投入|投资|存款|产值|产量|销量|销售额|营收|利润|税收|规模|总量|数量|效益|业绩|工资|增加值|进出口|市值|GDP|产能|租金|保费|贷款|订单|(?:业务|吞吐|货运|客运|发电|用电|交易|成交|捕捞|接诊|借阅)量|\\p{Script=Han}额|[售票单地菜粮油]价';
/** A quantity and 翻N翻 in one clause, with nothing between that could be turned over by hand. */
const TURNED = new RegExp(
	`(?:${QUANTITY})(?:[^，。；：,;把将被书页土地身]{0,12}?)(翻(?:了|上|过)?[一两二三四五六几\\d]翻)(?=[，。；！？、,;）)]|$|以上|有余|的目标)`,
	'gu',
);
/** Characters that stand for 番 only in a slip of the pen. */
const OTHER = /翻(?:了|上)?[一两二三四五六几\d][蕃潘藩幡](?![\p{Script=Han}]*?(?:茄|石榴))/gu;

/** Whether something is taken in hand in the clause before: then it is leafed through. */
function isHandled(text: string, at: number): boolean {
	const lead = text.slice(Math.max(0, at - 16), at);
	return /[把将]/u.test(lead.slice(Math.max(lead.lastIndexOf('，'), lead.lastIndexOf('。'), lead.lastIndexOf('；')) + 1));
}

function* look(place: Place): Generator<Hit> {
	for (const match of unquoted(place, TURNED)) {
		if (isHandled(place.text, match.index)) continue;
		const slip = match[1] ?? '';
		const skip = match[0].length - slip.length;
		yield { ...stretchOf(match, skip), variant: 'fan', level: 'error', params: { meant: `${slip.slice(0, -1)}番` } };
	}
	for (const match of unquoted(place, OTHER)) {
		yield { ...stretchOf(match), variant: 'fan', level: 'error', params: { meant: `${match[0].slice(0, -1)}番` } };
	}
}

export const fanMisprint: Rule = {
	id: 'fan-misprint',
	title: { zh: '“翻番”误写', en: 'Doubling misprinted' },
	why: '番 is the measure of doubling; 翻一翻 is to leaf through. A slip between the two makes the multiple unreadable.',
	authority: '《现代汉语词典》 on 番 as a measure of doubling.',
	level: 'error',
	needs: [],
	examples: {
		hit: [
			{ text: '合作社要让社员收入翻一翻。', variant: 'fan' },
			{ text: '十年间，全县工业产值翻了两翻。', variant: 'fan' },
			{ text: '网店销量比去年翻了一蕃。', variant: 'fan' },
			{ text: '渔场打算让养殖面积翻了一翻。', variant: 'fan' },
			{ text: '码头吞吐量用三年时间翻了一翻。', variant: 'fan' },
			{ text: '这种罐头的零售价几乎翻了一翻。', variant: 'fan' },
		],
		miss: [
			{ text: '合作社要让社员收入翻一番。', because: 'rightly printed' },
			{ text: '他把账本翻一翻，收入一目了然。', because: 'leafing through' },
			{ text: '看看产量翻一翻旧账，收入翻一翻就知道了。', because: 'leafing through' },
			{ text: '粮食要勤翻一翻，产量才有保证。', because: 'turning grain' },
			{ text: '她把借阅量的登记簿翻了一翻，又将菜价表翻了两翻。', because: 'leafing through' },
			{ text: '记者把产量记录翻了两翻才找到。', because: 'leafing through' },
			{ text: '老师傅把面饼翻了两翻，撒上芝麻。', because: 'turning over' },
			{ text: '“让收入翻一翻”的标语还挂在墙上。', because: 'a quotation' },
		],
	},
	run: (view) => lookThrough(view, ZH, look),
};
