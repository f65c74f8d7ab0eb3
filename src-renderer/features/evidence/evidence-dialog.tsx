/** A figure beside what it is tied to, and beside what it could be tied to. */
import { useRef, useState } from 'react';
import type { Tie } from '../../../src-main/contract/evidence.ts';
import type { FigureVerdict } from '../../../src-main/contract/review.ts';
import type { ActResult, ArticleView } from '../../../src-main/contract/view.ts';
import { useDesk } from '../../lib/desk.tsx';
import { explain } from '../../lib/failure.ts';
import { readingInWords } from '../../lib/figure-words.ts';
import { langTag, useWords } from '../../lib/language.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ParagraphText } from '../ledger/paragraph-text.tsx';
import type { Row } from '../ledger/rows.ts';
import type { SourcePlace } from './finder-items.ts';
import { Origins } from './origins.tsx';
import { ParagraphChooser } from './paragraph-chooser.tsx';
import { SourceFinder } from './source-finder.tsx';
import { TiedList } from './tied-list.tsx';

interface EvidenceDialogProps {
	view: ArticleView;
	row: Row;
	ties: readonly Tie[];
	verdictOf(figure: string): FigureVerdict;
	/** Sends an act of this article after those before it. */
	perform(call: () => Promise<ActResult>): Promise<ActResult>;
	onClose(): void;
}

export function EvidenceDialog({ view, row, ties, verdictOf, perform, onClose }: EvidenceDialogProps) {
	const { client } = useDesk();
	const { language, t } = useWords();
	const [place, setPlace] = useState<SourcePlace | null>(null);
	// Kept here, so that a look into a document does not lose what was searched for.
	const [query, setQuery] = useState('');
	const sources = useRef<HTMLElement>(null);
	const [said, setSaid] = useState({ turn: 0, text: '', failed: false });
	const article = view.summary.id;
	const { figure } = row;

	// What lies over the window hides its status line from the ear: the dialog has a region of its own.
	const tell = (text: string, failed = false): void => setSaid(({ turn }) => ({ turn: turn + 1, text, failed }));
	const follow = (answer: Promise<ActResult>, words: (result: ActResult) => string): void => {
		answer.then(
			(result) => tell(words(result)),
			(error: unknown) => tell(explain(language, error), true),
		);
	};
	const tie = (source: { article: string; paragraph: number; figure: string | null }): void => {
		setPlace(null);
		setQuery('');
		follow(
			perform(() => client.article.tie({ article, figure: figure.id, source })),
			({ event: { act } }) => (act.kind === 'tie' ? t('evidence.said.tied', { fit: t(`word.fit.${act.source.fit}`) }) : ''),
		);
	};
	const untie = ({ event }: Tie): void =>
		follow(
			perform(() => client.article.untie({ article, tie: event })),
			() => {
				// The button that was pressed goes with its tie.
				const within = sources.current;
				(within?.querySelector<HTMLElement>('[role=listbox]') ?? within?.querySelector('input'))?.focus();
				return t('evidence.said.untied');
			},
		);

	const lang = langTag(view.reading.language);
	return (
		<Dialog broad title={t('evidence.title', { figure: row.printed })} onClose={onClose}>
			<div className="evidence">
				<section className="evidence-own" aria-label={t('evidence.own')}>
					<p className="figure-text" lang={lang}>
						{row.printed}
					</p>
					<p className="tabular">{readingInWords(language, figure)}</p>
					<p className="print evidence-paragraph" lang={lang}>
						<ParagraphText paragraph={row.paragraph} figures={row.neighbours} current={[figure.id]} verdictOf={verdictOf} />
					</p>
				</section>
				<section ref={sources} className="evidence-other" aria-label={t('evidence.sources')}>
					<p className={said.failed ? 'evidence-said trouble' : 'evidence-said'} role="status">
						<span key={said.turn}>{said.text}</span>
					</p>
					{place === null ? (
						<>
							<Origins ties={ties} />
							{ties.length === 0 ? <p className="hint">{t('evidence.none')}</p> : <TiedList ties={ties} onUntie={untie} />}
							<SourceFinder
								article={article}
								figure={figure.id}
								turn={ties.length}
								query={query}
								onQuery={setQuery}
								onTie={tie}
								onOpen={setPlace}
								onClose={onClose}
							/>
						</>
					) : (
						<ParagraphChooser
							key={`${place.article} ${place.paragraph} ${place.figure}`}
							article={article}
							figure={figure.id}
							place={place}
							onTie={tie}
							onBack={() => setPlace(null)}
						/>
					)}
				</section>
			</div>
		</Dialog>
	);
}
