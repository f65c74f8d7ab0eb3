import { Label, ProgressBar } from 'react-aria-components';
import { useWords } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import type { Running } from './use-imports.ts';

const MINUTE = 60;

/** An import under way: what is being read, how many are done, how long it will take, and the way to stop it. */
export function ImportProgress({ running, onCancel }: { running: Running; onCancel(): void }) {
	const { t } = useWords();
	const { stage, done, total, label, failed, secondsLeft: left, cancelling } = running;
	const facts = [
		left === null
			? null
			: left < MINUTE
				? t('ui.import.seconds-left', { seconds: left })
				: t('ui.import.minutes-left', { minutes: Math.ceil(left / MINUTE) }),
		failed === 0 ? null : t('ui.import.failed-so-far', { count: failed }),
	].filter((fact) => fact !== null);
	return (
		<div className="import-progress">
			<ProgressBar className="progress" minValue={0} maxValue={Math.max(1, total)} value={done} valueLabel={`${done} / ${total}`}>
				<Label className="progress-label">{t('ui.import.running', { stage: t(`ui.stage.${stage}`), done, total })}</Label>
				<span className="progress-file">{label}</span>
				<span className="progress-track">
					<span className="progress-fill" style={{ width: `${Math.min(100, (100 * done) / Math.max(1, total))}%` }} />
				</span>
				{facts.length > 0 && <span className="progress-facts">{facts.join(' · ')}</span>}
			</ProgressBar>
			<Button kind="quiet" disabled={cancelling} onPress={onCancel}>
				{t(cancelling ? 'ui.import.cancelling' : 'ui.cancel')}
			</Button>
		</div>
	);
}
