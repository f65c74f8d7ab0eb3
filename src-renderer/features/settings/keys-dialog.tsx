/** Every key of the desk, called up by `?` over whatever is being done. */
import { useWords } from '../../lib/language.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { KeysList } from './keys-list.tsx';

export function KeysDialog({ onClose }: { onClose(): void }) {
	const { t } = useWords();
	return (
		<Dialog wide title={t('ui.keys.title')} onClose={onClose}>
			<p className="hint">{t('ui.keys.means')}</p>
			<KeysList />
			<div className="dialog-actions">
				{/* biome-ignore lint/a11y/noAutofocus: Enter closes what ? has opened. */}
				<button type="button" className="button primary" autoFocus onClick={onClose}>
					{t('ui.close')}
				</button>
			</div>
		</Dialog>
	);
}
