/** Decisions whose figure this draft no longer has: shown, so that nothing that was decided vanishes. */
import type { Orphan } from '../../../src-main/contract/view.ts';
import { useWords } from '../../lib/language.tsx';
import { VerdictMark } from '../../ui/marks.tsx';

export function Orphans({ orphans }: { orphans: readonly Orphan[] }) {
	const { t } = useWords();
	if (orphans.length === 0) return null;
	return (
		<section className="orphans" aria-labelledby="orphans-heading">
			<h3 id="orphans-heading">{t('ui.orphans.title')}</h3>
			<p className="hint">{t('ui.orphans.means')}</p>
			<ul>
				{orphans.map((orphan, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: an orphan has no name of its own, and the list is given whole.
					<li key={index}>
						<VerdictMark verdict={orphan.state.verdict} />
						<span className="tabular">{orphan.text}</span>
						<span className="by">
							{t(`word.verdict.${orphan.state.verdict}`)} · {t(`ui.orphans.${orphan.reason}`)}
						</span>
					</li>
				))}
			</ul>
		</section>
	);
}
