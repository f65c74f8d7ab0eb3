import type { Rule } from '../rule.ts';
import { type Hit, lookThrough, type Place, stretchOf, unquoted, ZH } from '../wording/look.ts';

/**
 * Two runs of digits with a blank between, behind a verb of counting and before one unit. Groups of three are a way of
 * printing thousands, and the number of a table or of an item is no part of what follows.
 */
const COUNTING =
	'新增|建成|完成|达到|达|共有|共计|累计|投入|投资|超过|突破|增至|降至|约|近|总量为|总额为|实现|收到|发放|接待|惠及|覆盖';
const SPLIT = new RegExp(
	`(?<=${COUNTING})(\\d{1,3}) (\\d{1,2}\\.\\d{1,4}|\\d{4,6}|\\d{1,2})(?=[万亿]?(?:[个人户家元吨亩米套辆次件项名]|平方米|公里|公顷)|[万亿%])`,
	'gu',
);

function* look(place: Place): Generator<Hit> {
	if (place.paragraph.kind === 'tablecell') return;
	for (const match of unquoted(place, SPLIT)) {
		const meant = `${match[1] ?? ''}${match[2] ?? ''}`;
		yield { ...stretchOf(match), variant: 'split', level: 'warning', params: { meant } };
	}
}

export const splitNumber: Rule = {
	id: 'split-number',
	title: { zh: '数字被空格断开', en: 'A number split by a blank' },
	why: 'A blank inside a number (投入1 20亿元) that could not be joined in reading leaves two numbers where one was meant, or two where a comma is gone. Thousands parted by blanks (12 345) are a way of printing.',
	authority: 'GB/T 15835-2011: a number is not broken; a wrong numeral counts 1 in 《报纸期刊质量管理规定》(2020).',
	level: 'warning',
	needs: ['count', 'measure', 'money', 'percent'],
	examples: {
		hit: [
			{ text: '供水管网已覆盖3 5个村。', variant: 'split' },
			{ text: '项目累计投入1 20亿元。', variant: 'split' },
			{ text: '两年间共接待2 4500人。', variant: 'split' },
		],
		miss: [
			{ text: '全市新增36.6万个停车位，累计投入120亿元。', because: 'whole numbers' },
			{ text: '年产量达到12 345吨。', because: 'thousands parted by a blank' },
			{ text: '见表1 36.6万人的分布，附件2 12个样本。', because: 'numbers of a table and of an annex' },
			{ text: '2024 10个样本已送检。', because: 'no verb of counting before them' },
		],
	},
	run: (view) => lookThrough(view, ZH, look),
};
