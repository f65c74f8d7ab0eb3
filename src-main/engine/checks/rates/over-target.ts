/** So much above the target: 计划培训2000人，实际培训2300人，超额15%完成; “against a target of 400 …, 15 per cent above it”. */
import type { Figure, Paragraph } from '../../../contract/model.ts';
import { whole } from '../../exact.ts';
import { judgeEquation, numberOf } from '../arithmetic/equation.ts';
import { prose, rowsIn } from '../arithmetic/prose.ts';
import { stretchAt } from '../clauses.ts';
import { basisWords, sameUnit } from '../gate.ts';
import { growth, scale } from '../interval.ts';
import type { Outcome } from '../rule.ts';
import type { DocumentView } from '../view.ts';
import { Scene } from './scene-zh.ts';

/** 超额15%完成, 超额完成15%, 超计划15%, 比计划多15%. */
const OVER_ZH = {
	before:
		/(?:超额(?:完成(?:任务|目标|计划)?)?|超(?:过|出)?(?:年度|全年|年初|原定|既定)?(?:计划|任务|目标)(?:任务|目标|数)?|[比较](?:年度|全年|年初|原定|既定)?(?:计划|任务|目标)(?:数)?(?:多|高出?|超出?))(?:了|达|约)?$/u,
	behind: /^(?:完成|超额|，|。|；|$)/u,
} as const;

function overZh(view: DocumentView, paragraph: Paragraph, scene: Scene, rate: Figure): Outcome | null {
	const row = stretchAt(rowsIn(view, paragraph), rate.from);
	if (!row || !OVER_ZH.before.test(scene.text.slice(Math.max(row.from, rate.from - 16), rate.from))) return null;
	if (!OVER_ZH.behind.test(scene.text.slice(rate.to, rate.to + 2))) return null;
	const [done, target, third] = scene.preceding(row.from, rate.from);
	if (!done || !target || !sameUnit(done, target) || !scene.isTarget(target) || scene.isTarget(done)) return null;
	// A second quantity of the unit leaves it open which was planned.
	if ((third && sameUnit(third, target)) || basisWords(scene.text.slice(target.from, rate.to)) !== '') return null;
	if (done.value === null || target.value === null) return null;
	return judgeEquation(
		view,
		{
			paragraph,
			by: { from: target.from, to: rate.to },
			result: rate,
			operands: [
				{ role: 'done', figure: done },
				{ role: 'target', figure: target },
			],
			ways: [
				{
					id: 'rounded',
					compute: (of) => {
						const above = growth(of(done), of(target));
						return above && scale(above, whole(100));
					},
				},
			],
			formula: `(${numberOf(view, done)} − ${numberOf(view, target)}) ÷ ${numberOf(view, target)}`,
			role: 'completion',
		},
		{ variant: 'differs', most: 'error', params: { part: view.wordsOf(done), base: view.wordsOf(target) } },
	);
}

export function judgeOverTarget(view: DocumentView): Outcome[] {
	if (view.reading.language !== 'zh') return [];
	return prose(view).flatMap((paragraph) => {
		const rates = view
			.figuresIn(paragraph.index)
			.filter(({ kind, unit, value }) => kind === 'percent' && unit === '%' && value !== null);
		if (rates.length === 0 || !/超|多|高/u.test(paragraph.text)) return [];
		const scene = new Scene(view, paragraph);
		return rates.flatMap((rate) => overZh(view, paragraph, scene, rate) ?? []);
	});
}
