import type { Figure } from '../../../contract/model.ts';
import type { Rule } from '../rule.ts';
import { approximatorsOf } from '../wording/approximators.ts';
import { type Hit, lookThrough, type Place, ZH } from '../wording/look.ts';

/** A whole number in Arabic digits that is printed to the last one, with nothing rounded away. */
const TO_THE_LAST = /^\d[\d,]*[1-9]$|^[1-9]$/u;
const LONG = 3;
/** 以上 is a threshold anywhere but behind a tally: 共1387个以上. */
const TALLIED = /(?:共|总计|共计|累计|合计|总共|一共|现有)[^，。；,;\d]{0,14}$/u;
/** 用工达237人以上的企业: a threshold again. */
const THRESHOLD = /^的/u;
const TALLY_REACH = 18;
/** 近365天 is of the last days. */
const SPAN = /年|月|天|日|周|小时|分钟|岁/u;

function hitOf(text: string, figure: Figure): Hit | null {
	const found = approximatorsOf(text, figure);
	if (!found || !TO_THE_LAST.test(found.numeral)) return null;
	const digits = found.numeral.replaceAll(',', '');
	const { before, behind, from, to } = found;
	const [first] = behind;
	const hit = (word: string): Hit => ({ from, to, variant: 'exact', level: 'warning', params: { number: digits, word } });
	// 15余万: the scale word is still to come, and has a remainder.
	const scaled = /[十百千万亿]/u.test(text.charAt(text.indexOf(found.numeral, from) + found.numeral.length + 1));
	if (first?.is === 'over' && !scaled) return hit(first.word);
	if (digits.length < LONG) return null;
	if (before?.is === 'near' && !SPAN.test(figure.unit)) return hit(before.word);
	const isTally =
		first?.word === '以上' &&
		figure.kind === 'count' &&
		TALLIED.test(text.slice(Math.max(0, from - TALLY_REACH), from)) &&
		!THRESHOLD.test(text.slice(to, to + 1));
	return isTally ? hit(first.word) : null;
}

function* look({ text, figures, isQuoted }: Place): Generator<Hit> {
	for (const figure of figures) {
		if (figure.kind === 'time' || figure.kind === 'rank' || figure.kind === 'age' || isQuoted(figure.from)) continue;
		const hit = hitOf(text, figure);
		if (hit) yield hit;
	}
}

export const approximatedExactCount: Rule = {
	id: 'approximated-exact-count',
	title: { zh: '确数带概数词', en: 'An exact count made approximate' },
	why:
		'余, 多 and 近 stand with round numbers: 235余人 is counted to the last person and rounded at once. Scaled numbers ' +
		'(1.7万余) leave a remainder to be 余, and thresholds (35千伏以上, 565分以上) are exact by law.',
	authority: 'GB/T 15835-2011 on 概数; 《咬文嚼字》 on 余 and 多 behind exact numbers.',
	level: 'warning',
	needs: ['count', 'measure', 'money'],
	examples: {
		hit: [
			{ text: '夏令营吸引了235余人报名。', variant: 'exact', figures: ['235余人'] },
			{ text: '全镇设立便民点共1387个以上。', variant: 'exact' },
			{ text: '图书馆新购图书近4213册。', variant: 'exact' },
			{ text: '剧团下乡演出68多场，观众反响热烈。', variant: 'exact' },
			{ text: '全县现有持证的远洋渔民家庭3172户以上。', variant: 'exact' },
		],
		miss: [
			{ text: '夏令营吸引了230余人报名，现场超过235人。', because: 'a round number, and a bound' },
			{ text: '管道长1.7万余米，投资12亿多元。', because: 'a scaled number has a remainder' },
			{ text: '工程投资15余万元，受益群众11多万人。', because: 'the scale word comes behind 余' },
			{ text: '考试成绩565分以上、身高173厘米以上、35千伏以上线路适用本办法。', because: 'thresholds' },
			{ text: '近365天来，热线接听近4200个电话。', because: 'the last days, and a round number' },
			{ text: '“得有235余人吧。”组织者说。', because: 'a quotation' },
			{ text: '全县共有用工达237人以上的作坊12家。', because: 'a threshold' },
			{ text: '全村共有15户，以上情况属实；其余235人，多为老人。', because: '以上, 余 and 多 belong to other words' },
		],
	},
	run: (view) => lookThrough(view, ZH, look),
};
