/** What the engine could not finish: a check that stays silent because it broke must not look like one that found nothing. */
import type { Notice } from '../../../src-main/contract/model.ts';
import { useWords } from '../../lib/language.tsx';
import { LevelMark } from '../../ui/marks.tsx';
import { ruleTitle } from './finding-text.ts';

export function Notices({ notices }: { notices: readonly Notice[] }) {
	const { language, t } = useWords();
	if (notices.length === 0) return null;
	return (
		<section className="notices" aria-label={t('ui.notices.label')}>
			<h3>{t('ui.notices.label')}</h3>
			<ul>
				{notices.map((notice, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: notices have no name of their own and never move.
					<li key={index}>
						<LevelMark level="warning" size={13} />
						<span>
							{t(notice.paragraph === null ? `ui.notices.${notice.reason}` : `ui.notices.${notice.reason}-at`, {
								piece: ruleTitle(language, notice.piece),
								number: (notice.paragraph ?? 0) + 1,
								detail: notice.detail,
							})}
						</span>
					</li>
				))}
			</ul>
		</section>
	);
}
