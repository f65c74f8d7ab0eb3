/** Places in a ranking. 第一 ranks only where the clause speaks of one; elsewhere it names (第一课堂). */
import { isHan } from '../chars.ts';
import { endAt } from '../match.ts';
import type { Attach, Mention } from '../types.ts';

const RANKING =
	/(?:位居|位列|名列|居|列|位|排名|排在|排|占据|占比|占有率|市占率|销量|规模|总量|增速|数量|产量|收入|跃居|跃升至|跃至|升至|上升至|上升到|升到|退居|降至|全国|全省|全市|全区|全县|全球|世界|亚洲|国内|省内|行业|同类|同行业|综合|总分|总成绩|获得|夺得|荣获|斩获|勇夺|摘得|历史|均为|均居|并列|稳居|高居|保持|连续)(?:[^，。；！？,;、]{0,8})$/u;
const RANK_UNIT = /\s?(?:位|名)(?!单|称|额|字|于|置|为|列)/y;
/** 连续第8个交易日, 接连第三年: the ordinal tells how many there have been. */
const RUNNING = /(?:连续|接连|连着)(?:是|为)?$/u;
/** 今年第2次启动响应, 一个月内第3起: told within a span, the ordinal says how many there were; nobody checks the first. */
const WITHIN =
	/(?:今年|去年|当年|全年|年内|年以来|本[年月周季]度?|上半年|下半年|赛季|汛期|今[春夏秋冬]|(?:月|周|天|日|年|小时)(?:之?内|以内|以来)|以来|已经?是)[^，。；！？\d一二三四五六七八九十]{0,8}$/u;
const COUNTED =
	/\s?(?:次(?!会议|全会|常委|集体|学习|全体|主席|专题|党组|[^，。；]{0,6}会议)|起|只|场|家|宗|件|单|艘|例|座|条|辆|位|名|人|枚|块|轮(?=[^，。；]{0,6}(?:调价|降价|涨价|降息|加息|降准|降雨|降水|高温|强降|调整|上涨|下调|上调|寒潮|冷空气|强对流|台风|集采|融资|采样|回购|提价|补贴|发放|投放))|个(?!季度|月|交易日|工作日|阶段|五年|百年|方面|年头|冬|夏|春|秋)(?:标准箱|标箱)?)(?![一二三四五六七八九十]?(?:次会议|届))/y;
const RUN_OF = /\s?(?:个季度|季度|个月|个|次|年|天|日|周|月|场|轮|届|期|度)/y;
const ROW = /^\s?(?:、|和|与|及|至|到|—|-|～)\s?第?$/u;
const ROW_OF_NAMES = /^[、，,][\u4e00-\u9fff]{2,16}第$/u;
/** 由第9升至第5位: the place left names its own kind by the verb behind it. */
const MOVES = /(?:跃升|爬升|爬|上升|提升|攀升|前移|升|跃居|跃|下滑|滑落|跌落|下降|降|跌|退|滑|回落|变)[至到为]?第?/y;
/** What may part the place that was left from the place that was reached. */
const MOVED =
	/(?:跃升|爬升|上升|提升|攀升|前移|升|跃|爬|下滑|滑落|跌落|下降|降|跌|退|滑|回落|变)[至到为]第(?=[\d一二三四五六七八九十])/y;
const SUPERLATIVE =
	/大(?=[^，。]{0,6}(?:国|市|省|县|区|港|经济体|市场|产区|产地|基地|来源|出口|进口|贸易|股东|城市|企业|集团|银行|公司|支柱|产业|客源|合作|伙伴|生产|消费))/y;

export const rank = {
	id: 'rank',
	type: 'attach',
	needs: /[第前]/u,
	why: 'A rank is a figure that can be checked against the values it ranks.',
	examples: [
		{ text: '居民满意度排名全省第6位。', figures: [{ text: '第6位', kind: 'rank', value: '6', unit: '位' }] },
		{ text: '茶叶出口量居全国第一。', figures: [{ text: '第一', kind: 'rank', value: '1', unit: '' }] },
		{ text: '这里是第一书记的驻地，第一时间办理。', figures: [] },
		{ text: '成为世界第二大经济体。', figures: [{ text: '第二', kind: 'rank', value: '2' }] },
		{ text: '第一批次和第一步都已完成。', figures: [] },
		{
			text: '积分榜上由第9升到第5位，射门数与抢断数分列第三、第四。',
			figures: [
				{ text: '第9', kind: 'rank', value: '9' },
				{ text: '第5位', kind: 'rank', value: '5' },
				{ text: '第三', kind: 'rank', value: '3' },
				{ text: '第四', kind: 'rank', value: '4' },
			],
		},
		{
			text: '该区位居全省百强区第7、营商环境第3、绿色发展第5，第1批名单随后公布。',
			figures: [
				{ text: '第7', kind: 'rank' },
				{ text: '第3', kind: 'rank', value: '3' },
				{ text: '第5', kind: 'rank', value: '5' },
			],
		},
		{
			text: '指数连续第8个交易日上涨，产量连续第三年下降，第3个交易日休市。',
			figures: [
				{ text: '第8个', kind: 'rank', value: '8', unit: '个' },
				{ text: '第三年', kind: 'rank', value: '3', unit: '年' },
			],
		},
		{
			text: '产量居全省首位，把安全放在首位，城市首位度上升，排在首位的是北区。',
			figures: [
				{ text: '首位', kind: 'rank', value: '1', unit: '位' },
				{ text: '首位', kind: 'rank', value: '1' },
			],
		},
		{
			text: '这是今年汛期全县第2次启动响应，一个月内第3起火灾，年内已是第11轮调价，今年第4只基金成立，本赛季第6场胜利，港口迎来今年第3000万个标准箱。',
			figures: [
				{ text: '第2次', kind: 'rank', value: '2', unit: '次' },
				{ text: '一个月内', kind: 'time' },
				{ text: '第3起', kind: 'rank', value: '3', unit: '起' },
				{ text: '第11轮', kind: 'rank', value: '11', unit: '轮' },
				{ text: '第4只', kind: 'rank', value: '4', unit: '只' },
				{ text: '第6场', kind: 'rank', value: '6', unit: '场' },
				{ text: '第3000万个标准箱', kind: 'rank', value: '30000000', unit: '个标准箱' },
			],
		},
		{
			text: '今年第9号台风来袭，今年第3次常务会议召开，今年第二批名单，本赛季第6轮比赛，今年第一场雪，他第3次来到这里，今年第2个季度。',
			figures: [],
		},
		{
			text: '排名从上一轮的第11爬到第8，名次由第3滑落至第6。',
			figures: [
				{ text: '第11', kind: 'rank', value: '11' },
				{ text: '第8', kind: 'rank', value: '8' },
				{ text: '第3', kind: 'rank', value: '3' },
				{ text: '第6', kind: 'rank', value: '6' },
			],
		},
		{ text: '前五名客户占六成。', figures: [{ text: '前五名', kind: 'rank', modifier: 'exact' }, { text: '六成' }] },
		{ text: '综合实力跻身全国前10名。', figures: [{ text: '前10名', kind: 'rank', value: '10', modifier: 'atmost' }] },
	],
	attach(m, { text, previous }) {
		// 分列第二、第三位: a rank hands its sense to the next of its row.
		if (previous?.kind === 'rank' && m.numeral !== null && ROW.test(text.slice(previous.to, m.from))) {
			const unit = endAt(RANK_UNIT, text, m.numeral.to);
			const from = text[m.from - 1] === '第' ? m.from - 1 : m.from;
			if (unit >= 0) return ranked(m, from, unit, text.slice(m.numeral.to, unit).trim());
			if (from < m.from && !isHan(text[m.numeral.to])) return ranked(m, from, m.numeral.to, '');
		}
		// 投资潜力第3、绿色发展第5: one row of ranks, each with what it ranks.
		if (
			previous?.kind === 'rank' &&
			m.numeral !== null &&
			ROW_OF_NAMES.test(text.slice(previous.to, m.from)) &&
			!isHan(text[m.numeral.to])
		)
			return ranked(m, m.from - 1, m.numeral.to, '');
		if (m.numeral === null || (text[m.from - 1] !== '第' && text[m.from - 1] !== '前')) return null;
		const before = text.slice(Math.max(0, m.from - 16), m.from);
		if (before.endsWith('第')) {
			const unit = endAt(RANK_UNIT, text, m.numeral.to);
			const from = m.from - 1;
			const context = before.slice(0, -1);
			const run = RUNNING.test(context) ? endAt(RUN_OF, text, m.numeral.to) : -1;
			if (run >= 0) return ranked(m, from, run, text.slice(m.numeral.to, run).trim());
			if (WITHIN.test(text.slice(Math.max(0, from - 16), from)) && !(m.low?.n === 1n && m.low.d === 1n)) {
				const counted = endAt(COUNTED, text, m.numeral.to);
				if (counted >= 0) return ranked(m, from, counted, text.slice(m.numeral.to, counted).trim());
			}
			if (unit >= 0) {
				if (/[摆放抓挂]在$/u.test(context)) return null;
				return ranked(m, from, unit, text.slice(m.numeral.to, unit).trim());
			}
			const next = text[m.numeral.to];
			const large = endAt(SUPERLATIVE, text, m.numeral.to) >= 0;
			if (large && RANKING.test(context)) return ranked(m, from, m.numeral.to, '');
			if (/[由从]$/u.test(context) && endAt(MOVES, text, m.numeral.to) >= 0) return ranked(m, from, m.numeral.to, '');
			if (RANKING.test(context) && endAt(MOVES, text, m.numeral.to) >= 0) return ranked(m, from, m.numeral.to, '');
			if (previous?.kind === 'rank' && endAt(MOVED, text, previous.to) === m.from) return ranked(m, from, m.numeral.to, '');
			if (RANKING.test(context) && (!isHan(next) || /[的和及并且，]/u.test(next ?? ''))) return ranked(m, from, m.numeral.to, '');
			return null;
		}
		if (before.endsWith('前') && !/[以之目日此年月天周提]前$/u.test(before)) {
			const ranking = RANKING.test(before.slice(0, -1).replace(/(?:进入|跻身|挺进|迈入|步入|位|排|列|居)$/u, '全国'));
			const unit = endAt(/\s?(?:位|名|强)(?!单|称)/y, text, m.numeral.to);
			if (!ranking && (unit < 0 || /[位强]/u.test(text[unit - 1] ?? ''))) return null;
			const to = unit >= 0 ? unit : m.numeral.to;
			if (unit < 0 && (isHan(text[to]) || m.unit !== '') && !/[的之和、]/u.test(text[to] ?? '')) return null;
			const out = ranked(m, m.from - 1, to, text.slice(m.numeral.to, to).trim());
			// 跻身前10名 says at what place at most; 前10名股东 names the ten.
			return isHan(text[to]) && !'和及与并且且，'.includes(text[to] ?? '')
				? out
				: { ...out, modifier: 'atmost', modifierText: '前' };
		}
		return null;
	},
} as const satisfies Attach;

const ranked = (m: Mention, from: number, to: number, unit: string): Mention => ({
	...m,
	from,
	to,
	unitTo: to,
	kind: 'rank',
	unit,
	unitClass: 'classifier',
	piece: 'rank',
	verdict: null,
});
