import { Label, ProgressBar } from 'react-aria-components';
import { useWords } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import type { Running } from './use-imports.ts';

/** An import under way: what is being read, how many are done, and the way to stop it. */
export function ImportProgress({ running, onCancel }: { running: Running; onCancel(): void }) {
	const { t } = useWords();
	const { progress, files } = running;
	const total = progress?.total ?? files.length;
	const done = progress?.done ?? 0;
	const label = progress?.label ? progress.label : (files[0] ?? '');
	const width = `${total === 0 ? 0 : Math.min(100, (100 * done) / total)}%`;
	return (
		<div className="import-progress">
			<ProgressBar className="progress" minValue={0} maxValue={Math.max(1, total)} value={done} valueLabel={`${done} / ${total}`}>
				<Label className="progress-label">
					{t('ui.import.running', { stage: t(`ui.stage.${progress?.stage ?? 'decoding'}`), done, total })}
				</Label>
				<span className="progress-file">{label}</span>
				<span className="progress-track">
					<span className="progress-fill" style={{ width }} />
				</span>
			</ProgressBar>
			<Button kind="quiet" disabled={running.cancelling} onPress={onCancel}>
				{t(running.cancelling ? 'ui.import.cancelling' : 'ui.cancel')}
			</Button>
		</div>
	);
}
