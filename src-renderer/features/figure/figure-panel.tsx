/** Everything known of the figure in hand. */
import type { ReviewEvent } from '../../../src-main/contract/review.ts';
import type { ArticleView } from '../../../src-main/contract/view.ts';
import { showMoment } from '../../lib/dates.ts';
import { correctionInWords, precisionInWords, readingInWords } from '../../lib/figure-words.ts';
import { langTag, useWords } from '../../lib/language.tsx';
import { VerdictMark } from '../../ui/marks.tsx';
import { EvidenceLine } from '../evidence/evidence-line.tsx';
import { NO_TIES } from '../evidence/use-ties.ts';
import { FindingItem } from '../findings/finding-item.tsx';
import type { FindingEntry } from '../findings/findings.ts';
import { ParagraphText } from '../ledger/paragraph-text.tsx';
import type { Row } from '../ledger/rows.ts';
import { HistoryList } from '../review/history-list.tsx';
import { NoteList } from '../review/note-list.tsx';
import type { Review } from '../review/use-review.ts';
import { EdgeBar } from './edge-bar.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { Mentions } from './mentions.tsx';
import { Qualifiers } from './qualifiers.tsx';
import { RelationView } from './relation-view.tsx';
import { useFigureHistory } from './use-figure-history.ts';

/** What of the review the panel shows and does. */
export type PanelReview = Pick<
	Review,
	'rows' | 'rowOf' | 'mentions' | 'verdictOf' | 'showFigure' | 'run' | 'edging' | 'acts' | 'ties'
>;

interface FigurePanelProps {
	view: ArticleView;
	row: Row;
	review: PanelReview;
	history: readonly ReviewEvent[];
	onFigure(id: string): void;
	onFinding(finding: FindingEntry): void;
	onArticle(article: string, figure: string): void;
}

export function FigurePanel({ view, row, review, history, onFigure, onFinding, onArticle }: FigurePanelProps) {
	const { language, t } = useWords();
	const { figure, state, paragraph } = row;
	const events = useFigureHistory(view.reading, figure.id, history);
	const precision = precisionInWords(figure);
	const story = view.reading.stories[figure.story];
	const lang = langTag(view.reading.language);
	const total = review.rows.length;
	const edit = view.edits[figure.id];
	const earlier = view.earlier[figure.id];
	const { edge } = review.edging;
	const textOf = (id: string) => review.rowOf.get(id)?.printed;
	// While its edges are being moved, the paragraph shows where they are.
	const figures = edge
		? row.neighbours.map((f) => (f.id === edge.figure ? { ...f, from: edge.from, to: edge.to } : f))
		: row.neighbours;
	return (
		<article className="figure-panel" aria-label={t('ui.figure.label', { text: row.printed })}>
			<header className="figure-head">
				<h2 className="figure-text" lang={lang}>
					{row.printed}
				</h2>
				<p className="figure-reading tabular">{readingInWords(language, figure)}</p>
				{precision !== null && <p className="figure-precision">{t('ui.figure.precision', { precision })}</p>}
				<p className={`figure-verdict verdict-${state.verdict}`}>
					<VerdictMark verdict={state.verdict} />
					<span>{t(`word.verdict.${state.verdict}`)}</span>
					{state.reason && <span>· {t(`word.reason.${state.reason}`)}</span>}
					{state.at !== null && (
						<span className="by">
							{state.by ? t('ui.by-at', { by: state.by, at: showMoment(language, state.at) }) : showMoment(language, state.at)}
						</span>
					)}
				</p>
				{state.comment !== '' && <p className="figure-comment">{state.comment}</p>}
				{state.correction && (
					<p className="figure-correction">
						{t('ui.figure.corrected-to', { text: state.correction.text })}{' '}
						<span className="tabular">{correctionInWords(language, state.correction)}</span>
					</p>
				)}
				{edit && (
					<p className="figure-edit">
						{edit.kind === 'added' ? t('ui.proof.added') : t('ui.proof.trimmed', { text: edit.before?.text ?? '' })}
						<span className="by">
							{edit.by ? t('ui.by-at', { by: edit.by, at: showMoment(language, edit.at) }) : showMoment(language, edit.at)}
						</span>
					</p>
				)}
				{earlier && (
					<p className="figure-edit">
						{t('ui.figure.before', { text: earlier.text })}
						<span className="by">{t(`word.verdict.${earlier.state.verdict}`)}</span>
					</p>
				)}
			</header>
			<EdgeBar edging={review.edging} row={row} onTake={review.acts.trim} />

			<Qualifiers figure={figure} paragraphs={view.reading.paragraphs} />

			<section aria-labelledby="source-heading">
				<h3 id="source-heading">
					{t('ui.figure.source')}
					<span className="where">
						{[story && view.reading.stories.length > 1 ? story.title : '', t(`word.paragraph.${paragraph.kind}`)]
							.filter(Boolean)
							.join(' · ')}
					</span>
				</h3>
				{/* biome-ignore lint/a11y/useKeyWithClickEvents: a short cut for the mouse; J and K reach every figure. */}
				<p
					className="source print"
					lang={lang}
					onClick={(event) => {
						const hit = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-figure]') : null;
						const id = hit?.dataset['figure'];
						if (id !== undefined) onFigure(id);
					}}
				>
					<ParagraphText
						paragraph={paragraph}
						figures={figures}
						current={[figure.id]}
						verdictOf={review.verdictOf}
						spoken={t('ui.figure.spoken', { number: row.number, total, verdict: t(`word.verdict.${state.verdict}`) })}
					/>
				</p>
			</section>

			<EvidenceLine ties={review.ties[figure.id] ?? NO_TIES} onOpen={() => review.run('evidence')} />

			{row.findings.length > 0 && (
				<section aria-labelledby="findings-heading">
					<h3 id="findings-heading">{t('ui.figure.findings')}</h3>
					<ul className="finding-links">
						{row.findings.map((finding) => (
							<li key={finding.key}>
								<button type="button" className="finding-link" onClick={() => onFinding(finding)}>
									<FindingItem finding={finding} />
								</button>
							</li>
						))}
					</ul>
				</section>
			)}

			{row.relations.length > 0 && (
				<section aria-labelledby="arithmetic-heading">
					<h3 id="arithmetic-heading">{t('ui.figure.arithmetic')}</h3>
					{row.relations.map((relation, index) => (
						<RelationView
							// biome-ignore lint/suspicious/noArrayIndexKey: relations have no name of their own and never move.
							key={index}
							relation={relation}
							textOf={textOf}
							current={figure.id}
							onFigure={onFigure}
							pairedBy={relation.pairedBy.map((s) => view.sourceText.slice(s.start, s.end))}
						/>
					))}
				</section>
			)}

			<Mentions row={row} review={review} />
			<Elsewhere view={view} figure={figure.id} onArticle={onArticle} />

			{state.notes.length > 0 && (
				<section aria-labelledby="notes-heading">
					<h3 id="notes-heading">{t('ui.figure.notes')}</h3>
					<NoteList notes={state.notes} acts={review.acts} />
				</section>
			)}

			{events.length > 0 && (
				<section aria-labelledby="history-heading">
					<h3 id="history-heading">{t('ui.figure.history')}</h3>
					<HistoryList events={events} all={history} />
				</section>
			)}
		</article>
	);
}
