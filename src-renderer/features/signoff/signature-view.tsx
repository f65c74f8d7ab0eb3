/** One signature: whose and when, what was said with it, what was open then, and what was done since. */
import type { Change, Signature } from '../../../src-main/contract/signoff.ts';
import { showMoment } from '../../lib/dates.ts';
import { useWords } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import { LevelMark } from '../../ui/marks.tsx';

/** So many changes are named; the history has them all. */
const NAMED = 6;

interface SignatureViewProps {
	signature: Signature;
	/** Null where it is not this editor's to take back. */
	onWithdraw: (() => void) | null;
	round: string;
}

export function SignatureView({ signature, onWithdraw, round }: SignatureViewProps) {
	const { language, t } = useWords();
	const { by, at, opinion, standing, changes } = signature;
	return (
		<div className="signature">
			<div className="signature-head">
				<p>
					<b>{by}</b> <span className="by">{showMoment(language, at)}</span>
				</p>
				{onWithdraw && (
					<Button kind="quiet" label={`${t('signoff.withdraw')}: ${round}`} onPress={onWithdraw}>
						{t('signoff.withdraw')}
					</Button>
				)}
			</div>
			{opinion !== '' && <p className="signature-opinion">{opinion}</p>}
			<p className="hint">{t('signoff.standing', { ...standing })}</p>
			{changes.length > 0 && (
				<div className="signature-changes">
					<p className="signature-changed">
						<LevelMark level="warning" size={14} />
						{t('signoff.changes', { count: changes.length })}
					</p>
					<ul>
						{changes.slice(-NAMED).map((change) => (
							<li key={`${change.event} ${change.what}`}>
								<ChangeWords change={change} />
							</li>
						))}
						{changes.length > NAMED && <li>{t('signoff.more-changes', { count: changes.length - NAMED })}</li>}
					</ul>
				</div>
			)}
		</div>
	);
}

function ChangeWords({ change: { kind, what, by, at } }: { change: Change }) {
	const { language, t } = useWords();
	const named = t(`signoff.change.${kind}`, { what: what ?? '' });
	return <>{by === '' ? named : t('signoff.change.by', { what: named, by, at: showMoment(language, at) })}</>;
}
