import { endAt } from '../match.ts';
import type { Filter } from '../types.ts';

const LENGTH = '(?:\\d{1,5}|[一二三四五六七八九十百千万]{1,5})\\s?米';
/** What is swum, run, skated or shot over a distance or from one. */
const EVENT =
	'(?:个人)?(?:混合泳|自由泳|蛙泳|蝶泳|仰泳|接力|栏(?!杆|目)|跨栏|障碍|竞走|短跑|赛跑|长跑|越野赛|气步枪|气手枪|手枪|步枪|速射|跳台|跳板|速滑|决赛|半决赛|预赛|比赛|项目|冠军|金牌|银牌|铜牌|纪录)';
/** 100米栏, 10米跳台: the event says itself. */
const NAMED = new RegExp(`${LENGTH}(?:短池|长池|团体|双人|混合团体|单人)?${EVENT}`, 'uy');
/** 男子|800米，: by who competes, and by no more. */
const COMPETES = new RegExp(
	`(?<=(?:男子|女子|混合|男女)(?:(?:四|4)\\s?[乘×xX])?)${LENGTH}(?![\\u9ad8\\u957f\\u5916\\u8fdc\\u6df1\\u5904])`,
	'uy',
);
/** 四乘|四百米接力: the runners before it. */
const TIMES = /[四4]\s?乘\s?$/u;

/** 男子100米, 女子四乘四百米接力: the name of an event, over which nobody was measured. */
export const raceDistances = {
	id: 'race-distances',
	type: 'filter',
	needs: /米/u,
	why: 'The distance of a race names it: what was run, swum or shot is the time or the ring behind it.',
	examples: [
		{
			text: '男子百米他跑出10秒2，女子800米决赛和100米栏、四乘四百米接力、10米跳台都破纪录。',
			figures: [{ text: '10秒2' }],
			others: [
				['百米', 'label'],
				['800米', 'label'],
				['100米', 'label'],
				['四百米', 'label'],
				['10米', 'label'],
			],
		},
		{
			text: '男子在800米外获救，她投出72米18，大坝高100米，栏杆长3米。',
			figures: [{ text: '800米' }, { text: '72米18' }, { text: '100米' }, { text: '3米' }],
		},
	],
	test(m, { text }) {
		if (m.unit !== '米' || m.numeral === null || m.kind === 'time') return null;
		const race =
			endAt(NAMED, text, m.from) >= 0 ||
			endAt(COMPETES, text, m.from) >= 0 ||
			TIMES.test(text.slice(Math.max(0, m.from - 3), m.from));
		return race ? { class: 'label' } : null;
	},
} as const satisfies Filter;
