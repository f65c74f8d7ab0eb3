/** A file that was not taken in since it resembles an article: what it resembles, and the ways on. Leaving it is none of them. */
import type { ImportResult } from '../../../src-main/contract/procedures.ts';
import { useWords } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';

interface AlikeLineProps {
	result: Extract<ImportResult, { outcome: 'similar' }>;
	/** Opens the comparison with the article. Null where the file came in an archive or a mail: it is not at hand by itself. */
	onDraft: (() => void) | null;
	/** Null where there is no file to send again. */
	onOwn: (() => void) | null;
}

export function AlikeLine({ result, onDraft, onOwn }: AlikeLineProps) {
	const { t } = useWords();
	const { title, share, as } = result.resembles;
	return (
		<>
			<span className="outcome-says">
				{as === 'copy' ? t('ui.alike.copy-of', { title }) : t('ui.alike.draft-of', { title, percent: Math.round(share * 100) })}
			</span>
			<span className="outcome-ways">
				{onDraft && <Button onPress={onDraft}>{t('ui.alike.draft')}</Button>}
				{onOwn && <Button onPress={onOwn}>{t('ui.alike.own')}</Button>}
			</span>
		</>
	);
}
