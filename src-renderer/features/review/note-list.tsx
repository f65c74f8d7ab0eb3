import type { Note } from '../../../src-main/contract/review.ts';
import { showMoment } from '../../lib/dates.ts';
import { useWords } from '../../lib/language.tsx';

/** Notes with who wrote them and when. */
export function NoteList({ notes }: { notes: readonly Note[] }) {
	const { language, t } = useWords();
	return (
		<ul className="notes">
			{notes.map((note) => (
				<li key={note.event} className="note">
					<p className="note-text">{note.text}</p>
					<p className="by">
						{note.by ? t('ui.by-at', { by: note.by, at: showMoment(language, note.at) }) : showMoment(language, note.at)}
					</p>
				</li>
			))}
		</ul>
	);
}
