/** What was gone through, and whether all of it is as it was written. What is not is named. */
import type { Verification } from '../../../src-main/contract/safekeeping.ts';
import { useWords } from '../../lib/language.tsx';
import { LevelMark, VerdictMark } from '../../ui/marks.tsx';

export function VerificationView({ found }: { found: Verification }) {
	const { t } = useWords();
	const { articles, events, sources } = found;
	return (
		<div className="verification">
			<p className="verification-head">
				{found.sound ? <VerdictMark verdict="confirmed" /> : <LevelMark level="error" />}
				<span>
					{t('cli.verify.counted', { articles, events, sources })} {t(found.sound ? 'cli.verify.sound' : 'ui.verify.unsound')}
				</span>
			</p>
			{!found.sound && (
				<ul className="problems">
					{found.histories.map(({ article, title, event, reason }) => (
						<li key={event}>{t('cli.verify.history', { title, article, event, reason: t(`cli.verify.reason.${reason}`) })}</li>
					))}
					{found.damaged.map(({ sha256, fileNames }) => (
						<li key={sha256}>{t('cli.verify.source', { names: fileNames.join(', '), sha256 })}</li>
					))}
					{found.defects.map((detail) => (
						<li key={detail}>{t('cli.verify.defect', { detail })}</li>
					))}
				</ul>
			)}
		</div>
	);
}
