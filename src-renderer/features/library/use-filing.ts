/** Filing articles: each change is told with a way to take it back. */
import { useMemo } from 'react';
import type { FilingChange, FilingUndo } from '../../../src-main/contract/library.ts';
import { useDesk } from '../../lib/desk.tsx';
import { useWords } from '../../lib/language.tsx';
import { useNotices } from '../../lib/notices.tsx';
import { useVoice } from '../../lib/said.tsx';

export interface FilingActs {
	file(articles: string[], change: FilingChange): void;
	archive(articles: string[]): void;
	unarchive(articles: string[]): void;
	trash(articles: string[]): void;
	restore(articles: string[]): void;
	/** For good. Resolves when it is done; what went wrong has been said. */
	purge(articles: string[]): Promise<void>;
}

export function useFiling(): FilingActs {
	const { client } = useDesk();
	const { t } = useWords();
	const voice = useVoice();
	const notices = useNotices();
	return useMemo(() => {
		const undoable = (call: Promise<FilingUndo>, said: string): void => {
			call.then(
				({ before }) => {
					const undo = (): void => {
						if (before.length === 0) return;
						client.library.refile({ filings: before }).then(
							() => voice.say(t('ui.filing.undone', { count: before.length })),
							(error: unknown) => voice.complain(error),
						);
					};
					notices.tell({ text: t(said, { count: before.length }), action: { label: t('ui.undo'), run: undo } });
				},
				(error: unknown) => voice.complain(error),
			);
		};
		const { library } = client;
		return {
			file: (articles, change) => undoable(library.update({ articles, change }), 'ui.filing.filed'),
			archive: (articles) => undoable(library.update({ articles, change: { archived: true } }), 'ui.filing.archived'),
			unarchive: (articles) => undoable(library.update({ articles, change: { archived: false } }), 'ui.filing.unarchived'),
			trash: (articles) => undoable(library.trash({ articles }), 'ui.filing.trashed'),
			restore: (articles) => undoable(library.restoreFromTrash({ articles }), 'ui.filing.restored'),
			async purge(articles) {
				try {
					const { purged } = await library.purge({ articles });
					voice.say(t('ui.filing.purged', { count: purged.length }));
				} catch (error) {
					voice.complain(error);
				}
			},
		};
	}, [client, notices, t, voice]);
}
