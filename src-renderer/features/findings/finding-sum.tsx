/** The arithmetic of a finding, whose figures may be paired by hand: it is done again with each other figure. */
import { useState } from 'react';
import type { Relation } from '../../../src-main/contract/model.ts';
import { isReworkable } from '../../../src-main/contract/reworkable.ts';
import type { ArticleView } from '../../../src-main/contract/view.ts';
import { arithmeticText } from '../../../src-main/contract/wording.ts';
import { useWords } from '../../lib/language.tsx';
import { printed } from '../../lib/printed.ts';
import { Button } from '../../ui/button.tsx';
import { RelationView } from '../figure/relation-view.tsx';
import { roleName } from './finding-text.ts';
import { SwapDialog } from './swap-dialog.tsx';
import { useRework } from './use-rework.ts';

interface FindingSumProps {
	view: ArticleView;
	relation: Relation;
	dismissed: boolean;
	onFigure(id: string): void;
	/** Puts the finding away with this reason: the figures belong together otherwise. */
	onDismissAs(reason: string): void;
}

export function FindingSum({ view, relation, dismissed, onFigure, onDismissAs }: FindingSumProps) {
	const { language, t } = useWords();
	const rework = useRework(view.summary.id, relation);
	const [swapping, setSwapping] = useState<number | null>(null);
	const { figures, paragraphs } = view.reading;
	const textOf = (id: string): string | undefined => {
		const figure = figures.find((f) => f.id === id);
		return figure && printed(figure, paragraphs);
	};
	const shown = rework.relation ?? relation;
	const operand = swapping === null ? undefined : shown.operands[swapping];
	const inPlace = operand && figures.find((f) => f.id === operand.figure);
	return (
		<div className="finding-sum">
			{rework.relation && <p className="reworked">{t('ui.rework.by-hand')}</p>}
			<div role="status">{rework.nothing && <p className="hint">{t('ui.rework.nothing')}</p>}</div>
			<RelationView
				relation={shown}
				textOf={textOf}
				current={null}
				titled={false}
				onFigure={onFigure}
				pairedBy={shown.pairedBy.map((s) => view.sourceText.slice(s.start, s.end))}
				{...(isReworkable(relation.rule) && !dismissed ? { onSwap: setSwapping } : {})}
			/>
			{rework.relation && (
				<div className="row-of-buttons">
					<Button onPress={rework.restore}>{t('ui.rework.restore')}</Button>
					{rework.relation.verdict === 'holds' && !dismissed && (
						<Button onPress={() => onDismissAs(t('ui.rework.reason', { sum: arithmeticText(shown) }))}>
							{t('ui.rework.dismiss')}
						</Button>
					)}
				</div>
			)}
			{operand && inPlace && swapping !== null && (
				<SwapDialog
					reading={view.reading}
					operands={shown.operands}
					inPlace={inPlace}
					role={roleName(language, operand.role)}
					onClose={() => setSwapping(null)}
					onChoose={(figure) => {
						setSwapping(null);
						rework.swap(swapping, figure);
					}}
				/>
			)}
		</div>
	);
}
