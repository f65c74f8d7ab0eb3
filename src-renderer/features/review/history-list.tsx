import { useMemo } from 'react';
import { eventInWords, printedTexts, targetInWords } from '../../../src-main/contract/event-words.ts';
import type { Reading } from '../../../src-main/contract/model.ts';
import type { ReviewEvent } from '../../../src-main/contract/review.ts';
import { showMoment } from '../../lib/dates.ts';
import { useWords } from '../../lib/language.tsx';

interface HistoryListProps {
	events: readonly ReviewEvent[];
	/** All events of the article, to say what an undo took back. */
	all: readonly ReviewEvent[];
	/** To say what each was about; left out in the history of one figure, where it is needless. */
	reading?: Reading;
}

/** What was done, by whom and when; newest first. */
export function HistoryList({ events, all, reading }: HistoryListProps) {
	const { language, t } = useWords();
	const printed = useMemo(() => reading && printedTexts(reading), [reading]);
	return (
		<ol className="history">
			{events.map((event) => (
				<li key={event.id}>
					{printed && <span className="history-target tabular">{targetInWords(language, event, printed)}</span>}
					<span className="history-what">{eventInWords(language, event, all)}</span>
					<span className="by">
						{event.by ? t('ui.by-at', { by: event.by, at: showMoment(language, event.at) }) : showMoment(language, event.at)}
					</span>
				</li>
			))}
		</ol>
	);
}
