import { judgeBreak, stutter, teasers } from '../copies/breaks.ts';
import { type Entry, entriesOf } from '../copies/entries.ts';
import { judgeNear, judgeSameMasks, masked, sameMasks } from '../copies/near.ts';
import { exactPairs, judgeExact } from '../copies/same.ts';
import { weight } from '../fold.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

/** A slogan or a stock sentence may come twice; from about twenty characters on, a paragraph may not. */
const LEAST_WEIGHT = 20;

function run(view: DocumentView): Outcome[] {
	const entries = entriesOf(view);
	const long = entries.filter((entry) => weight(entry.folded.text) >= LEAST_WEIGHT);
	const exact = exactPairs(long);
	const done = new Set<Entry>(exact.map((pair) => pair.second));
	const rest = long.filter((entry) => !done.has(entry));
	const masks = rest.map((entry) => masked(view, entry));
	const same = sameMasks(rest, masks);
	for (const { second } of same) done.add(second);

	const outcomes = [...judgeExact(view, exact, same, long.length), ...judgeSameMasks(view, same)];
	outcomes.push(...judgeNear(view, rest, masks, done), ...teasers(entries), ...entries.flatMap(stutter));
	for (let i = 1; i < entries.length; i++) {
		const [first, second] = [entries[i - 1], entries[i]];
		if (!first || !second || done.has(second) || first.paragraph.story !== second.paragraph.story) continue;
		const outcome = judgeBreak({ first, second });
		if (outcome) outcomes.push(outcome);
	}
	return outcomes;
}

const PIER =
	'临港码头二期工程年内交付三座泊位，设计年吞吐量为每年120万标准箱，港区同步铺设岸电设备并改建疏港公路，货车等候时间明显缩短。';

export const duplicateParagraph: Rule = {
	id: 'duplicate-paragraph',
	title: { zh: '段落重复', en: 'Repeated paragraph' },
	why:
		'A paragraph pasted twice is the commonest damage of page make-up, and one of two copies with a changed figure is a ' +
		'contradiction in print. Headlines, captions, pull quotes and slogans repeat the text on purpose and are left alone; ' +
		'a body paragraph that stands among them is told as a note only. What a machine copied says so: a body that a page holds ' +
		'twice, a teaser that breaks off, the foot of every page, the end of a column at the head of the next. Sentences of one ' +
		'pattern about other places, bodies or days are parallel statements, not copies.',
	authority:
		'Likeness by shared shingles: Broder, On the resemblance and containment of documents (1997). statcheck gave up its ' +
		'copy-paste check because it did not tell legitimate repetition apart, which is why this rule does.',
	level: 'warning',
	needs: [],
	examples: {
		hit: [
			{
				text: `港区二期见成效\n\n${PIER}\n\n2024-03-05 08:00 来源：海事晚报\n\n${PIER}\n\n渔民说，新航道疏浚之后，渔船进出港比从前快了不少。`,
				variant: 'echo',
				level: 'note',
			},
			{
				text: `海事部门上周公布了港口建设进展，多项工程进入收尾阶段。\n\n${PIER}\n\n当地渔民说，新航道疏浚之后，渔船进出港比从前方便得多了。\n\n${PIER}\n\n后续工程将于明年春天陆续启动，资金已经落实到位。`,
				variant: 'exact',
				level: 'warning',
			},
			{
				text: `海事部门上周公布了港口建设进展，多项工程进入收尾阶段。\n\n${PIER}\n\n当地渔民说，新航道疏浚之后，渔船进出港比从前方便得多了。\n\n${PIER.replace('120', '210')}\n\n后续工程将于明年春天陆续启动，资金已经落实到位。`,
				variant: 'one-figure',
				figures: ['120万标准箱', '210万标准箱'],
				level: 'error',
			},
			{
				text: 'The harbour board met on Monday to review progress on the northern breakwater and the ferry terminal.\n\nWork on the breakwater has used 4,200 concrete blocks, and the contractor says the seaward face will be closed before the autumn storms arrive.\n\nFishermen welcomed the news but asked for better lighting along the quay.\n\nWork on the breakwater has used 4,200 concrete blocks, and the contractor says the seaward face will be closed before the autumn storms arrive.\n\nThe board meets again in June.',
				variant: 'exact',
			},
			{
				text: `港区二期年内交付\n\n本报讯（记者 沈未）${PIER}\n\n当地渔民说，新航道疏浚之后，渔船进出港比从前方便得多了。\n\n后续工程将于明年春天陆续启动，资金已经落实到位。\n\n本报讯（记者 沈未）${PIER}`,
				variant: 'exact',
				level: 'warning',
			},
		],
		miss: [
			{
				text: `港区二期见成效\n\n海事部门上周公布了港口建设进展。\n\n${PIER}\n\n渔民说，新航道疏浚之后，渔船进出港比从前快了不少。\n\n${PIER.replace(/。$/u, '')}`,
				because: 'a pull quote, set apart without its full stop',
			},
			{
				text: `港区二期见成效\n\n海事部门上周公布了港口建设进展。\n\n${PIER}\n\n▲${PIER.replace(/。$/u, '')}。沈未 摄\n\n渔民说，新航道疏浚之后，渔船进出港比从前快了不少。`,
				because: 'a caption says it again under its picture',
			},
			{
				text: '甲川县今年新建蓄水池，解决了沿山各村的灌溉难题，全县受益耕地面积达到3200亩，农户收入随之提高。\n\n县里还修了路，方便运输。\n\n乙山县今年新建蓄水池，解决了沿山各村的灌溉难题，全县受益耕地面积达到4100亩，农户收入随之提高。',
				because: 'two places, one pattern',
			},
			{
				text: '把风沙挡在城外！\n\n这是防护林场墙上的一句话，工人们天天看见它，也天天照着做。\n\n把风沙挡在城外！\n\n林场的女工们如今也把这句话教给了孩子，一代一代传下去。',
				because: 'a slogan is short enough to come twice',
			},
		],
	},
	run,
};
