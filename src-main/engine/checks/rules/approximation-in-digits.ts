import type { Rule } from '../rule.ts';
import { type Hit, lookThrough, type Place, stretchOf, unquoted, ZH } from '../wording/look.ts';

/** What is counted in twos and threes. Not 级, 号, 班, 期, 月, 日, 楼, 产业: those are lists of names. */
const COUNTED =
	'(?:个(?!级|别)|[人户](?=[^口]|$)|[位只条头棵岁](?![数])|天|[家所](?![长属])|次(?!会)|[公里米斤](?![\\p{Script=Han}]*?号)|公里|公斤|小时|分钟|年(?![级度代])|吨|亩|元|万|百|千)';
const HAN = '一二三四五六七八九';
const DIGITS = new RegExp(`(?<![\\d.,、第图表之\\p{L}—–-])(\\d)、(\\d)(?=${COUNTED})`, 'gu');
const DIGITS_AFTER_HAN = new RegExp(
	`(?<=[\\p{Script=Han}])(?<![第图表之章节条款例题卷册页号级期届])(\\d)、(\\d)(?=${COUNTED})`,
	'gu',
);
const NUMERALS = new RegExp(`(?<![第、之〇零百千万亿${HAN}])(十?)([${HAN}])、([${HAN}])(?=十?${COUNTED})`, 'gu');
const FEW =
	/(?<![\d.,])[1-9]\d?0?几(?=[个名位人户家只条岁天次年万亿元公里米吨亩])(?!年级)|(?<![\d第期周初])几10+(?=[个名位人户家只条天次年万亿元公里米吨亩])/gu;

const name = (digit: string): string => (digit === '2' ? '两' : (`〇${HAN}`[Number(digit)] ?? digit));

/** 分别增长3、4个百分点: one for each, however near they are. */
const isShared = (text: string, at: number): boolean =>
	/(?:分别|依次|各为)[^，。；]{0,10}$/u.test(text.slice(Math.max(0, at - 14), at));

function* look(place: Place): Generator<Hit> {
	const seen = new Set<number>();
	for (const pattern of [DIGITS, DIGITS_AFTER_HAN]) {
		for (const match of unquoted(place, pattern)) {
			const [, a = '', b = ''] = match;
			if (Number(b) !== Number(a) + 1 || a === '0' || seen.has(match.index) || isShared(place.text, match.index)) continue;
			seen.add(match.index);
			// About one or two is 一两个.
			const meant = `${name(a)}${a === '1' ? '两' : `〇${HAN}`[Number(b)]}`;
			yield { ...stretchOf(match), variant: 'adjacent', level: 'note', params: { meant } };
		}
	}
	for (const match of unquoted(place, NUMERALS)) {
		const [, ten = '', a = '', b = ''] = match;
		// 一、二 is a list: for about so many one says 一两.
		if (HAN.indexOf(b) !== HAN.indexOf(a) + 1 || a === '一') continue;
		// 两三个 but 二三十个.
		const first = a === '二' && ten === '' && place.text.charAt(match.index + match[0].length) !== '十' ? '两' : a;
		yield { ...stretchOf(match), variant: 'adjacent', level: 'note', params: { meant: `${ten}${first}${b}` } };
	}
	for (const match of unquoted(place, FEW)) yield { ...stretchOf(match), variant: 'few', level: 'note' };
}

export const approximationInDigits: Rule = {
	id: 'approximation-in-digits',
	title: { zh: '概数写法', en: 'How an approximate number is written' },
	why:
		'Two neighbouring numbers that stand for about so many are written in Chinese without a mark between (三四个), and 几 ' +
		'goes with Chinese numerals (二十几). A list keeps its 、: 二、三产业, 第三、四章, 一、二季度, 6、7号楼.',
	authority: 'GB/T 15835-2011 on 概数; GB/T 15834-2011 on 、 between neighbouring numbers.',
	level: 'note',
	needs: [],
	examples: {
		hit: [
			{ text: '每天只有3、4个顾客光顾书店。', variant: 'adjacent' },
			{ text: '院墙有二、三米高，外人看不见里面。', variant: 'adjacent' },
			{ text: '来参加培训的有20几人。', variant: 'few' },
			{ text: '汛期每周巡堤1、2次。', variant: 'adjacent' },
			{ text: '他十七、八岁就进了工厂。', variant: 'adjacent' },
		],
		miss: [
			{ text: '二、三产业协同发展，第三、四章已经完成，一、二季度持平。', because: 'lists' },
			{ text: '施工涉及6、7号楼和3、4单元，8、9月份收尾。', because: 'lists' },
			{ text: '两个车间的废品率分别降了3、4个百分点。', because: 'one for each' },
			{ text: '一、二个班合并，一、二年的合同续签。', because: 'lists: about so many would be 一两个' },
			{ text: '三、四级台阶，一、二年级学生，二、三级医院。', because: 'lists' },
			{ text: '每天只有三四个顾客，墙高两三米，来了二十几人。', because: 'as it should be' },
			{ text: '“也就3、4个人。”她说。', because: 'a quotation' },
			{ text: '编号为1、2、3、4个位数的门牌已换新。', because: 'a list' },
			{ text: '第3、4个项目进展顺利。', because: 'ordinals' },
		],
	},
	run: (view) => lookThrough(view, ZH, look),
};
