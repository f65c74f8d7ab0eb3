/** The library being checked again after another profile was chosen: in the background, and in sight. */
import { useState } from 'react';
import { Label, ProgressBar } from 'react-aria-components';
import { useUpdates } from '../../lib/desk.tsx';
import { useWords } from '../../lib/language.tsx';

const JOB = 'recheck';

export function Rechecking() {
	const { t } = useWords();
	const [state, setState] = useState<{ done: number; total: number; label: string } | null>(null);
	useUpdates((update) => {
		if (update.type !== 'progress' || update.job !== JOB) return;
		setState(update.done >= update.total ? null : update);
	});
	if (!state) return null;
	const { done, total, label } = state;
	return (
		<div className="import-progress">
			<ProgressBar className="progress" minValue={0} maxValue={total} value={done} valueLabel={`${done} / ${total}`}>
				<Label className="progress-label">{t('ui.recheck.running', { done, total })}</Label>
				<span className="progress-file">{label}</span>
				<span className="progress-track">
					<span className="progress-fill" style={{ width: `${(100 * done) / total}%` }} />
				</span>
			</ProgressBar>
		</div>
	);
}
