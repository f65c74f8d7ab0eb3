/** What can be decided on the figure in hand, each with its key. */
import { memo } from 'react';
import type { FigureVerdict } from '../../../src-main/contract/review.ts';
import { useCaps } from '../../lib/keymap.tsx';
import type { Command } from '../../lib/keys.ts';
import { useWords } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import { VerdictMark } from '../../ui/marks.tsx';

interface DecisionBarProps {
	verdict: FigureVerdict;
	onCommand(command: Command): void;
}

export const DecisionBar = memo(function DecisionBar({ verdict, onCommand }: DecisionBarProps) {
	const { t } = useWords();
	const cap = useCaps();
	return (
		<div className="decisions" role="toolbar" aria-label={t('ui.decide.label')}>
			<Button kind="primary" cap={cap('confirm')} onPress={() => onCommand('confirm')}>
				<VerdictMark verdict="confirmed" />
				{t('ui.decide.confirm')}
			</Button>
			<Button cap={cap('flag')} onPress={() => onCommand('flag')}>
				<VerdictMark verdict="flagged" />
				{t('ui.decide.flag')}
			</Button>
			<Button cap={cap('correct')} onPress={() => onCommand('correct')}>
				<VerdictMark verdict="corrected" />
				{t('ui.decide.correct')}
			</Button>
			<Button cap={cap('not-a-figure')} onPress={() => onCommand('not-a-figure')}>
				<VerdictMark verdict="not-a-figure" />
				{t('ui.decide.not-a-figure')}
			</Button>
			<Button cap={cap('note')} onPress={() => onCommand('note')}>
				{t('ui.decide.note')}
			</Button>
			<Button cap={cap('reopen')} disabled={verdict === 'open'} onPress={() => onCommand('reopen')}>
				<VerdictMark verdict="open" />
				{t('ui.decide.reopen')}
			</Button>
		</div>
	);
});
