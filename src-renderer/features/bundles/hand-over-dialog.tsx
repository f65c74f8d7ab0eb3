/** Articles into a bundle for another desk: with what was decided, or without it for an independent check; then its code. */
import { useState } from 'react';
import { useDesk } from '../../lib/desk.tsx';
import { explain } from '../../lib/failure.ts';
import { useWords } from '../../lib/language.tsx';
import { saveFile } from '../../lib/save-file.ts';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import { BundleCode } from './bundle-code.tsx';

const WHAT = ['whole', 'blind'] as const;
type What = (typeof WHAT)[number];

interface HandOverDialogProps {
	articles: readonly string[];
	onClose(): void;
}

export function HandOverDialog({ articles, onClose }: HandOverDialogProps) {
	const { client } = useDesk();
	const { language, t } = useWords();
	const [what, setWhat] = useState<What>('whole');
	const [busy, setBusy] = useState(false);
	const [failed, setFailed] = useState<string | null>(null);
	const [made, setMade] = useState<{ name: string; code: string } | null>(null);

	const run = async (): Promise<void> => {
		setBusy(true);
		setFailed(null);
		try {
			const { name, file, code } = await client.library.exportBundle({ articles: [...articles], blind: what === 'blind' });
			saveFile(name, file);
			setMade({ name, code });
		} catch (error) {
			setFailed(explain(language, error));
		}
		setBusy(false);
	};
	return (
		<Dialog title={t('bundles.hand-over')} onClose={onClose}>
			{made === null ? (
				<form
					className="form"
					onSubmit={(event) => {
						event.preventDefault();
						if (!busy) void run();
					}}
				>
					<p>{t('bundles.hand-over.means', { count: articles.length })}</p>
					<Choice<What>
						autoFocus
						label={t('bundles.what')}
						value={what}
						options={WHAT.map((value) => ({ value, label: t(`bundles.what.${value}`) }))}
						onChange={setWhat}
					/>
					{failed !== null && (
						<p className="problems" role="alert">
							{failed}
						</p>
					)}
					<DialogActions submit={t(busy ? 'bundles.busy' : 'bundles.save')} disabled={busy} onCancel={onClose} />
				</form>
			) : (
				<div className="form">
					<p role="status">{t('bundles.saved', { name: made.name })}</p>
					<BundleCode code={made.code} />
					<p className="hint">{t('bundles.code.means')}</p>
					<div className="dialog-actions">
						{/* biome-ignore lint/a11y/noAutofocus: the one way on. */}
						<button type="button" className="button primary" autoFocus onClick={onClose}>
							{t('ui.close')}
						</button>
					</div>
				</div>
			)}
		</Dialog>
	);
}
