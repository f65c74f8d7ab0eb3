import { changesOf } from '../changes/find.ts';
import { attemptChange, judgeChange } from '../changes/judge.ts';
import { DIFFERENCE, GROWTH } from '../changes/ways.ts';
import type { Rule } from '../rule.ts';

export const pointOrPercent: Rule = {
	id: 'point-or-percent',
	title: { zh: '百分点与百分比', en: 'Points or per cent' },
	why:
		'A rate that goes from 45 % to 50 % rises by 5 percentage points or by 11.1 per cent. When exactly the form that is ' +
		'not printed fits, the unit is wrong; where both fit, or neither, nothing is said here.',
	authority: 'Guardian and AP style guides on percentage points; the Chinese statistical bureau’s usage of 百分点.',
	level: 'warning',
	needs: ['percent', 'point'],
	examples: {
		hit: [
			{
				text: '这所医院的床位使用率由45%升至50%，提高5%，门诊量也有增加。',
				variant: 'points-meant',
				figures: ['45%', '50%', '5%'],
			},
			{
				text: '读者满意度为96.2%，比上年的93.7%提高2.5%，投诉也少了。',
				variant: 'points-meant',
				figures: ['93.7%', '96.2%', '2.5%'],
			},
			{ text: 'Turnout rose from 52% to 58%, up 6 percent, the commission said.', variant: 'points-meant' },
		],
		miss: [
			{ text: '这所医院的床位使用率由45%升至50%，提高5个百分点。', because: 'points' },
			{ text: '这所医院的床位使用率由45%升至50%，提高11.1%。', because: 'a relative change, rightly printed', verdict: 'holds' },
			{ text: 'Turnout rose from 52% to 58%, up 6 percentage points.', because: 'points' },
		],
	},
	run: (view) =>
		changesOf(view).flatMap((change) => {
			if (change.change.kind !== 'percent' || change.before.kind !== 'percent') return [];
			const tried = attemptChange(change, GROWTH);
			const rounded = tried.slice(0, 1);
			const points = attemptChange(change, DIFFERENCE).some((one) => one.id === 'rounded' && one.holds);
			// Of two rates near 100 % the points and the relative change are near each other: rounding alone must part them.
			const meant = points && !rounded.some((one) => one.holds);
			if (!meant && !tried.some((one) => one.holds)) return [];
			const outcome = judgeChange(view, change, GROWTH, 'points-meant', meant ? rounded : tried);
			if (!outcome) return [];
			return [outcome.finding ? { ...outcome, finding: { ...outcome.finding, level: 'warning' as const } } : outcome];
		}),
};
