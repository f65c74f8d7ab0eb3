/** In the figure's panel: what it is tied to, a line each, and the way to tie it. */
import type { Tie } from '../../../src-main/contract/evidence.ts';
import { useCaps } from '../../lib/keymap.tsx';
import { useWords } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import { FitWord } from './fit-word.tsx';
import { Origins } from './origins.tsx';

export function EvidenceLine({ ties, onOpen }: { ties: readonly Tie[]; onOpen(): void }) {
	const { t } = useWords();
	const cap = useCaps();
	return (
		<section aria-labelledby="evidence-heading">
			<div className="evidence-head">
				<h3 id="evidence-heading">{t('evidence.heading')}</h3>
				<Origins ties={ties} />
				<Button kind="quiet" cap={cap('evidence')} onPress={onOpen}>
					{t(ties.length === 0 ? 'evidence.open' : 'evidence.open-more')}
				</Button>
			</div>
			{ties.length > 0 && (
				<ul className="evidence-lines">
					{ties.map(({ event, fit, source }) => (
						<li key={event}>
							<FitWord fit={fit} />
							<span className="print evidence-title">{source.title === '' ? source.fileName : source.title}</span>
						</li>
					))}
				</ul>
			)}
		</section>
	);
}
