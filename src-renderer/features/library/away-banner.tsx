import type { ArticleSummary } from '../../../src-main/contract/view.ts';
import { showDate } from '../../lib/dates.ts';
import { useWords } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import type { FilingActs } from './use-filing.ts';

/** Says that the article in hand has been put away, and offers to bring it back. */
export function AwayBanner({ summary, filing }: { summary: ArticleSummary; filing: FilingActs }) {
	const { language, t } = useWords();
	const { archivedAt, trashedAt } = summary.filing;
	const since = trashedAt ?? archivedAt;
	if (since === null) return null;
	const day = showDate(language, since);
	return (
		<div className="away-banner" role="status">
			<p>{t(trashedAt === null ? 'ui.away.archived' : 'ui.away.trashed', { day })}</p>
			<Button onPress={() => (trashedAt === null ? filing.unarchive([summary.id]) : filing.restore([summary.id]))}>
				{t(trashedAt === null ? 'ui.selection.unarchive' : 'ui.trash.restore')}
			</Button>
		</div>
	);
}
