/** Pages that hold no text, and the offer to have them read. */
import { useState } from 'react';
import { useDesk, useUpdates } from '../../lib/desk.tsx';
import { useWords } from '../../lib/language.tsx';
import { useVoice } from '../../lib/said.tsx';
import { Button } from '../../ui/button.tsx';

/** So many page numbers are named. */
const NAMED = 12;

export function ReadPages({ article, pages }: { article: string; pages: readonly number[] }) {
	const { client } = useDesk();
	const { t } = useWords();
	const voice = useVoice();
	const [job, setJob] = useState<string | null>(null);
	const [done, setDone] = useState(0);
	useUpdates((update) => {
		if (update.type === 'progress' && update.job === job && update.stage === 'decoding') setDone(update.done);
	});
	const start = () => {
		const name = crypto.randomUUID();
		setJob(name);
		setDone(0);
		client.article
			.readPages({ article, job: name })
			.then(() => voice.say(t('ui.original.read')), voice.complain)
			.finally(() => setJob(null));
	};
	const named = pages.slice(0, NAMED).join(', ') + (pages.length > NAMED ? ' …' : '');
	return (
		<div className="original-offer">
			<p>{t('ui.original.no-text', { count: pages.length, pages: named })}</p>
			{job === null ? (
				<Button onPress={start}>{t('ui.original.read-pages')}</Button>
			) : (
				<>
					<progress max={pages.length} value={done} aria-label={t('ui.original.reading')} />
					<Button kind="quiet" onPress={() => void client.library.cancel({ job }).catch(voice.complain)}>
						{t('ui.cancel')}
					</Button>
				</>
			)}
		</div>
	);
}
