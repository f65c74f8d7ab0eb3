/** What can be decided on the figure in hand, each with its key. */
import type { FigureVerdict } from '../../../src-main/contract/review.ts';
import type { Command } from '../../lib/keys.ts';
import { useWords } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import { VerdictMark } from '../../ui/marks.tsx';

interface DecisionBarProps {
	verdict: FigureVerdict;
	onCommand(command: Command): void;
	onReopen(): void;
}

export function DecisionBar({ verdict, onCommand, onReopen }: DecisionBarProps) {
	const { t } = useWords();
	return (
		<div className="decisions" role="toolbar" aria-label={t('ui.decide.label')}>
			<Button kind="primary" cap="C" onPress={() => onCommand('confirm')}>
				<VerdictMark verdict="confirmed" />
				{t('ui.decide.confirm')}
			</Button>
			<Button cap="F" onPress={() => onCommand('flag')}>
				<VerdictMark verdict="flagged" />
				{t('ui.decide.flag')}
			</Button>
			<Button cap="O" onPress={() => onCommand('correct')}>
				<VerdictMark verdict="corrected" />
				{t('ui.decide.correct')}
			</Button>
			<Button cap="X" onPress={() => onCommand('not-a-figure')}>
				<VerdictMark verdict="not-a-figure" />
				{t('ui.decide.not-a-figure')}
			</Button>
			<Button cap="N" onPress={() => onCommand('note')}>
				{t('ui.decide.note')}
			</Button>
			<Button disabled={verdict === 'open'} onPress={onReopen}>
				<VerdictMark verdict="open" />
				{t('ui.decide.reopen')}
			</Button>
		</div>
	);
}
