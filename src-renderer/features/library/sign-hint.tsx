import { useDesk } from '../../lib/desk.tsx';
import { useWords } from '../../lib/language.tsx';

/** Until there is a name, decisions are nobody's: the first thing to set, said where it does not stand in the way. */
export function SignHint({ onName }: { onName(): void }) {
	const { settings } = useDesk();
	const { t } = useWords();
	if (settings === null || settings.name !== '') return null;
	return (
		<p className="sign-hint hint">
			{t('ui.sign.missing')}{' '}
			<button type="button" className="link" onClick={onName}>
				{t('ui.sign.set')}
			</button>
		</p>
	);
}
