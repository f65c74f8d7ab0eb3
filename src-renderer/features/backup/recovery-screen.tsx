/**
 * In the place of the desk while its library cannot be opened: what is wrong with which file, and the ways on, the safest
 * first. Nothing is deleted on any of them.
 */
import { useState } from 'react';
import { failureMessage } from '../../../src-main/contract/messages/index.ts';
import type { Recovery } from '../../../src-main/contract/safekeeping.ts';
import { showMoment } from '../../lib/dates.ts';
import { useDesk } from '../../lib/desk.tsx';
import { explain } from '../../lib/failure.ts';
import { useWords } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { BackupLine } from './backup-line.tsx';

interface RecoveryScreenProps {
	recovery: Recovery;
	/** What the state is now; null when the library is open. */
	onState(recovery: Recovery | null): void;
}

/** Failures that pass once something outside was mended; a backup would not help, and is not pressed on anybody. */
const PASSING: ReadonlySet<string> = new Set(['STORE_IN_USE', 'STORE_READ_ONLY', 'STORE_FULL', 'STORE_IO', 'STORE_NEWER']);

type Asking = { what: 'restore'; name: string } | { what: 'empty' } | null;

export function RecoveryScreen({ recovery, onState }: RecoveryScreenProps) {
	const { client } = useDesk();
	const { language, t } = useWords();
	const [busy, setBusy] = useState(false);
	const [problem, setProblem] = useState<string | null>(null);
	const [asking, setAsking] = useState<Asking>(null);
	const { failure, file, backups, offered } = recovery;
	const said = failureMessage(language, failure);
	const passing = PASSING.has(failure.code);
	const best = backups.backups.find((backup) => backup.name === offered) ?? null;

	const run = async (call: () => Promise<Recovery | null>): Promise<void> => {
		setBusy(true);
		setProblem(null);
		try {
			onState(await call());
		} catch (error) {
			setProblem(explain(language, error));
		} finally {
			setBusy(false);
		}
	};
	const retry = () => run(() => client.recovery.retry());
	const restore = (name: string) =>
		run(async () => {
			await client.recovery.restore({ name });
			return client.recovery.state();
		});
	const startEmpty = () =>
		run(async () => {
			await client.recovery.startEmpty();
			return client.recovery.state();
		});

	return (
		<main className="recovery">
			<h1>{t('ui.recovery.title')}</h1>
			<p role="alert" className="recovery-says">
				{said}
			</p>
			{!said.includes(file) && <p className="path hint">{file}</p>}
			<p>{t(passing ? 'ui.recovery.passing' : 'ui.recovery.nothing-lost')}</p>
			<div className="row-of-buttons">
				{!passing && best && (
					<Button kind="primary" disabled={busy} onPress={() => setAsking({ what: 'restore', name: best.name })}>
						{t('ui.recovery.restore', { moment: showMoment(language, best.at) })}
					</Button>
				)}
				<Button kind={passing ? 'primary' : 'plain'} disabled={busy} onPress={() => void retry()}>
					{t('ui.recovery.retry')}
				</Button>
				{!passing && (
					<Button kind="quiet" disabled={busy} onPress={() => setAsking({ what: 'empty' })}>
						{t('ui.recovery.empty')}
					</Button>
				)}
			</div>
			<p role="status">{busy && t('ui.recovery.busy')}</p>
			{problem !== null && (
				<p className="problems" role="alert">
					{problem}
				</p>
			)}
			{!passing && (
				<section className="data-section">
					<h2>{t('ui.backup.list')}</h2>
					{backups.backups.length === 0 ? (
						<p className="hint">{t('ui.backup.none')}</p>
					) : (
						<ul className="backups">
							{backups.backups.map((backup) => (
								<BackupLine
									key={backup.name}
									backup={backup}
									disabled={busy}
									onRestore={() => setAsking({ what: 'restore', name: backup.name })}
								/>
							))}
						</ul>
					)}
					<p className="hint path">{t('ui.backup.folder', { folder: backups.folder })}</p>
				</section>
			)}
			{asking && (
				<Confirm
					title={t(asking.what === 'empty' ? 'ui.recovery.empty-title' : 'ui.recovery.restore-title')}
					submit={t(asking.what === 'empty' ? 'ui.recovery.empty-do' : 'ui.restore.do')}
					onClose={() => setAsking(null)}
					onConfirm={() => {
						const asked = asking;
						setAsking(null);
						void (asked.what === 'empty' ? startEmpty() : restore(asked.name));
					}}
				>
					<p>{t('ui.recovery.set-aside')}</p>
				</Confirm>
			)}
		</main>
	);
}
