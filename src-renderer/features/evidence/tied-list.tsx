/** What a figure is tied to: how it fits, the source with its figure marked, who tied it and when. */
import type { Tie } from '../../../src-main/contract/evidence.ts';
import { showMoment } from '../../lib/dates.ts';
import { useWords } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import { ExcerptText } from './excerpt-text.tsx';
import { FitWord } from './fit-word.tsx';

export function TiedList({ ties, onUntie }: { ties: readonly Tie[]; onUntie(tie: Tie): void }) {
	const { language, t } = useWords();
	const seen = new Set<number>();
	return (
		<ul className="tied">
			{ties.map((tie) => {
				const { event, by, at, origin, fit, source } = tie;
				const again = seen.has(origin);
				seen.add(origin);
				const title = source.title === '' ? source.fileName : source.title;
				return (
					<li key={event}>
						<div className="tied-head">
							<FitWord fit={fit} />
							<span className="print tied-title">{title}</span>
							<Button kind="quiet" label={t('evidence.untie-from', { title })} onPress={() => onUntie(tie)}>
								{t('evidence.untie')}
							</Button>
						</div>
						<ExcerptText text={source.paragraph} range={source.range} />
						<p className="by">
							{by === '' ? showMoment(language, at) : t('ui.by-at', { by, at: showMoment(language, at) })}
							{fit !== source.fit && ` · ${t('evidence.was', { fit: t(`word.fit.${source.fit}`) })}`}
							{again && ` · ${t('evidence.same-words')}`}
						</p>
					</li>
				);
			})}
		</ul>
	);
}
