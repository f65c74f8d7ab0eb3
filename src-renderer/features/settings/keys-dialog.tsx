/** Every key of the desk, from the table by which they work. */
import { BINDINGS, type Command, capsOf } from '../../lib/keys.ts';
import { useWords } from '../../lib/language.tsx';
import { Dialog } from '../../ui/dialog.tsx';

export function KeysDialog({ onClose }: { onClose(): void }) {
	const { t } = useWords();
	const commands = [...new Set(BINDINGS.map((b) => b.command))] satisfies Command[];
	return (
		<Dialog wide title={t('ui.keys.title')} onClose={onClose}>
			<p className="hint">{t('ui.keys.means')}</p>
			<dl className="keys">
				{commands.map((command) => (
					<div key={command}>
						<dt>
							{capsOf(command).map((cap) => (
								<kbd key={cap} className="cap">
									{cap}
								</kbd>
							))}
						</dt>
						<dd>{t(`ui.command.${command}`)}</dd>
					</div>
				))}
			</dl>
			<div className="dialog-actions">
				{/* biome-ignore lint/a11y/noAutofocus: the only control of the dialog. */}
				<button type="button" className="button primary" autoFocus onClick={onClose}>
					{t('ui.close')}
				</button>
			</div>
		</Dialog>
	);
}
