/** Where everything is kept, when it was last known to be safe, and the way back to an earlier day. */
import { useState } from 'react';
import { ProgressBar } from 'react-aria-components';
import type { BackupInfo, Verification } from '../../../src-main/contract/safekeeping.ts';
import { showMoment } from '../../lib/dates.ts';
import { useDesk } from '../../lib/desk.tsx';
import { explain } from '../../lib/failure.ts';
import { useWords } from '../../lib/language.tsx';
import { useNotices } from '../../lib/notices.tsx';
import { useVoice } from '../../lib/said.tsx';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { VerdictMark } from '../../ui/marks.tsx';
import { BackupLine } from './backup-line.tsx';
import { useBackups } from './use-backups.ts';
import { VerificationView } from './verification-view.tsx';

type Busy = 'backing-up' | 'verifying' | 'restoring' | null;

const DAY = 24 * 60 * 60 * 1000;
/** The desk makes one a day while it is open; after so many days without one something is amiss. */
const OLD = 3 * DAY;

function LastVerified({ verified }: { verified: string | null }) {
	const { language, t } = useWords();
	const old = verified === null || Date.now() - new Date(verified).getTime() > OLD;
	return (
		<p className={old ? 'last-verified old' : 'last-verified'}>
			{!old && <VerdictMark verdict="confirmed" />}
			<span>
				{verified === null ? t('ui.backup.never') : t('ui.backup.last', { moment: showMoment(language, verified) })}
				{old && verified !== null && ` ${t('ui.backup.last-old')}`}
			</span>
		</p>
	);
}

export function DataPane() {
	const { client, info } = useDesk();
	const { language, t } = useWords();
	const voice = useVoice();
	const notices = useNotices();
	const { loaded, reload } = useBackups();
	const [busy, setBusy] = useState<Busy>(null);
	const [found, setFound] = useState<Verification | null>(null);
	const [asking, setAsking] = useState<BackupInfo | null>(null);

	const work = async (what: NonNullable<Busy>, run: () => Promise<void>): Promise<void> => {
		setBusy(what);
		try {
			await run();
		} catch (error) {
			voice.complain(error);
		} finally {
			setBusy(null);
			reload();
		}
	};
	const backUp = () =>
		work('backing-up', async () => {
			const { holds } = await client.store.backup();
			voice.say(t('ui.backup.made', { articles: holds?.articles ?? 0, events: holds?.events ?? 0 }));
		});
	const verify = () =>
		work('verifying', async () => {
			setFound(null);
			setFound(await client.store.verify());
		});
	const restore = (backup: BackupInfo) =>
		work('restoring', async () => {
			const { articles, kept } = await client.store.restore({ name: backup.name });
			notices.tell({
				text: t(kept === null ? 'ui.backup.restored' : 'ui.backup.restored-kept', { articles, kept: kept ?? '' }),
				stays: true,
			});
		});

	const backups = loaded.status === 'ready' ? loaded.backups : null;
	return (
		<div className="form">
			<section className="data-section">
				<h3>{t('ui.data.folder')}</h3>
				<p className="path">{info?.home}</p>
				<p className="hint">{t('ui.data.folder-means')}</p>
			</section>
			<section className="data-section">
				<h3>{t('ui.backup.title')}</h3>
				{backups && <LastVerified verified={backups.verified} />}
				<div className="row-of-buttons">
					<Button disabled={busy !== null} onPress={() => void backUp()}>
						{t('ui.backup.now')}
					</Button>
					<Button disabled={busy !== null} onPress={() => void verify()}>
						{t('ui.verify.now')}
					</Button>
				</div>
				{busy !== null && (
					<ProgressBar className="progress" isIndeterminate aria-label={t(`ui.data.${busy}`)}>
						<span className="progress-label">{t(`ui.data.${busy}`)}</span>
						<span className="progress-track">
							<span className="progress-fill unknown" />
						</span>
					</ProgressBar>
				)}
				<div role="status">{found && <VerificationView found={found} />}</div>
			</section>
			<section className="data-section">
				<h3>{t('ui.backup.list')}</h3>
				{loaded.status === 'loading' && <p className="hint">{t('ui.backup.loading')}</p>}
				{loaded.status === 'failed' && (
					<p className="problems" role="alert">
						{explain(language, loaded.error)}
					</p>
				)}
				{backups?.backups.length === 0 && <p className="hint">{t('ui.backup.none')}</p>}
				{backups && backups.backups.length > 0 && (
					<ul className="backups">
						{backups.backups.map((backup) => (
							<BackupLine key={backup.name} backup={backup} disabled={busy !== null} onRestore={() => setAsking(backup)} />
						))}
					</ul>
				)}
				{backups && <p className="hint path">{t('ui.backup.folder', { folder: backups.folder })}</p>}
			</section>
			{asking && (
				<Confirm
					title={t('ui.restore.title', { moment: showMoment(language, asking.at) })}
					submit={t('ui.restore.do')}
					onClose={() => setAsking(null)}
					onConfirm={() => {
						const backup = asking;
						setAsking(null);
						void restore(backup);
					}}
				>
					<p>{t('ui.restore.brings', { articles: asking.holds?.articles ?? 0, events: asking.holds?.events ?? 0 })}</p>
					<p>{t('ui.restore.keeps')}</p>
				</Confirm>
			)}
		</div>
	);
}
