import { useDesk } from '../lib/desk.tsx';
import { useWords } from '../lib/language.tsx';
import { useHeard } from '../lib/said.tsx';

/** What was done last, as a live region, and whether the desk still answers; `hint`: which keys move, until something was done. */
export function StatusLine({ hint = true }: { hint?: boolean }) {
	const { said } = useHeard();
	const { connection } = useDesk();
	const { t } = useWords();
	// The region stays and its content is replaced as a node, so that the same words twice are two announcements.
	return (
		<footer className="status-line">
			<div role="status" aria-live="polite" className="said">
				<span key={said.turn}>{said.text === '' && hint ? t('ui.said.ready') : said.text}</span>
			</div>
			{connection.state === 'lost' && (
				<div role="alert" className="lost">
					{t('ui.connection.lost', { attempt: connection.attempt })}
				</div>
			)}
			{connection.state === 'connecting' && <div className="connecting">{t('ui.connection.connecting')}</div>}
		</footer>
	);
}
