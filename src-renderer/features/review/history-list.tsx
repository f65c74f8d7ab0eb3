import type { ReviewEvent } from '../../../src-main/contract/review.ts';
import { showMoment } from '../../lib/dates.ts';
import { useWords } from '../../lib/language.tsx';
import { eventInWords, targetInWords } from './event-words.ts';

interface HistoryListProps {
	events: readonly ReviewEvent[];
	/** All events of the article, to say what an undo took back. */
	all: readonly ReviewEvent[];
	/** Whether to say what each was about: needless in the history of one figure. */
	targets?: boolean;
}

/** What was done, by whom and when; newest first. */
export function HistoryList({ events, all, targets = false }: HistoryListProps) {
	const { language, t } = useWords();
	return (
		<ol className="history">
			{events.map((event) => (
				<li key={event.id}>
					{targets && <span className="history-target tabular">{targetInWords(language, event)}</span>}
					<span className="history-what">{eventInWords(language, event, all)}</span>
					<span className="by">
						{event.by ? t('ui.by-at', { by: event.by, at: showMoment(language, event.at) }) : showMoment(language, event.at)}
					</span>
				</li>
			))}
		</ol>
	);
}
