import { useWords } from '../lib/language.tsx';

/** Where files may be dropped, and what comes of it: on the library a new article, on the open article its next version. */
export function DropHere({ at, title }: { at: 'article' | 'window'; title: string | null }) {
	const { t } = useWords();
	return (
		<div className={title === null ? 'drop-here' : 'drop-here two'} aria-hidden="true">
			<p className={at === 'window' || title === null ? 'drop-zone over' : 'drop-zone'}>{t('ui.import.drop')}</p>
			{title !== null && <p className={at === 'article' ? 'drop-zone over' : 'drop-zone'}>{t('ui.drafts.drop', { title })}</p>}
		</div>
	);
}
