import type { ReactNode } from 'react';
import { useWords } from '../lib/language.tsx';
import { Cap } from './cap.tsx';
import { Dialog } from './dialog.tsx';

interface ConfirmProps {
	title: string;
	/** What happens, and what stays. */
	children: ReactNode;
	submit: string;
	onConfirm(): void;
	onClose(): void;
}

/** Asks once more before what cannot simply be undone. The focus stands on the way back, so that a stray Enter does nothing. */
export function Confirm({ title, children, submit, onConfirm, onClose }: ConfirmProps) {
	const { t } = useWords();
	return (
		<Dialog title={title} onClose={onClose}>
			<div className="form">
				{children}
				<div className="dialog-actions">
					{/* biome-ignore lint/a11y/noAutofocus: the safe way out of a question. */}
					<button type="button" className="button quiet" autoFocus onClick={onClose}>
						{t('ui.cancel')}
						<Cap>Esc</Cap>
					</button>
					<button type="button" className="button danger" onClick={onConfirm}>
						{submit}
					</button>
				</div>
			</div>
		</Dialog>
	);
}
