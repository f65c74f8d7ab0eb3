/** Every note of the article: on the whole, on paragraphs, on figures. */
import type { ArticleView } from '../../../src-main/contract/view.ts';
import { useCaps } from '../../lib/keymap.tsx';
import { langTag, useWords } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { NoteList } from './note-list.tsx';
import type { Review } from './use-review.ts';

const LONGEST_QUOTE = 80;

export function NotesTab({ review, view }: { review: Review; view: ArticleView }) {
	const { t } = useWords();
	const cap = useCaps();
	const lang = langTag(view.reading.language);
	const onParagraphs = Object.entries(view.paragraphNotes)
		.map(([index, notes]) => ({ paragraph: view.reading.paragraphs[Number(index)], notes }))
		.filter(({ notes }) => notes.length > 0);
	const onFigures = review.rows.filter((r) => r.state.notes.length > 0);
	const none = view.articleNotes.length + view.orphanNotes.length + onParagraphs.length + onFigures.length === 0;
	return (
		<div className="notes-tab">
			<Button cap={cap('note')} onPress={() => review.ask('note')}>
				{t('ui.note.write')}
			</Button>
			{none && <Empty title={t('ui.note.none')}>{t('ui.note.none-do')}</Empty>}
			{view.articleNotes.length > 0 && (
				<section aria-labelledby="article-notes">
					<h3 id="article-notes">{t('ui.target.article')}</h3>
					<NoteList notes={view.articleNotes} acts={review.acts} />
				</section>
			)}
			{onFigures.map((row) => (
				<section key={row.figure.id}>
					<h3>
						<button type="button" className="link tabular" onClick={() => review.showFigure(row.figure.id)}>
							{row.printed}
						</button>
						<span className="where">{row.figure.metric.text}</span>
					</h3>
					<NoteList notes={row.state.notes} acts={review.acts} />
				</section>
			))}
			{view.orphanNotes.length > 0 && (
				<section aria-labelledby="orphan-notes">
					<h3 id="orphan-notes">{t('ui.orphans.draft')}</h3>
					<NoteList notes={view.orphanNotes} acts={review.acts} />
				</section>
			)}
			{onParagraphs.map(({ paragraph, notes }) => (
				<section key={paragraph?.index}>
					<h3>{t('ui.finding.paragraph', { number: (paragraph?.index ?? 0) + 1 })}</h3>
					<p className="print origin-quote" lang={lang}>
						{paragraph && paragraph.text.length > LONGEST_QUOTE ? `${paragraph.text.slice(0, LONGEST_QUOTE)}…` : paragraph?.text}
					</p>
					<NoteList notes={notes} acts={review.acts} />
				</section>
			))}
		</div>
	);
}
