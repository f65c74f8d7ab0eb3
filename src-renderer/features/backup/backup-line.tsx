import type { BackupInfo } from '../../../src-main/contract/safekeeping.ts';
import { showMoment } from '../../lib/dates.ts';
import { useWords } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';

const MEGABYTE = 1_000_000;

/** Why a backup was made: `v3` stands before the migration from schema 3; what this program does not know is shown as it is. */
function reason(t: ReturnType<typeof useWords>['t'], label: string): string {
	const version = /^v(\d+)$/u.exec(label)?.[1];
	if (version !== undefined) return t('ui.backup.label.migration', { version: Number(version) });
	return ['daily', 'asked', 'replaced', 'bundle'].includes(label) ? t(`ui.backup.label.${label}`) : label;
}

/** One backup: when, why, what is in it, and the way back to it. */
export function BackupLine({ backup, disabled, onRestore }: { backup: BackupInfo; disabled: boolean; onRestore(): void }) {
	const { language, t } = useWords();
	const { at, label, bytes, holds } = backup;
	return (
		<li className="backup">
			<div className="backup-when">
				<strong className="tabular">{showMoment(language, at)}</strong>
				<span className="hint">{reason(t, label)}</span>
			</div>
			<span className="backup-holds tabular">
				{holds === null
					? t('ui.backup.unreadable')
					: t('ui.backup.holds', { articles: holds.articles, events: holds.events, size: bytes / MEGABYTE })}
			</span>
			<Button kind="quiet" disabled={disabled || holds === null} onPress={onRestore}>
				{t('ui.backup.restore')}
			</Button>
		</li>
	);
}
