import { type RefObject, useEffect, useRef } from 'react';
import { useWords } from '../lib/language.tsx';
import { Cap } from './cap.tsx';

interface DialogActionsProps {
	submit: string;
	disabled?: boolean;
	/** The key that sends, as printed: where the form begins in a text area, Enter is a new line. */
	cap?: string;
	onCancel(): void;
}

/** Enter anywhere in the form (in a text area with Control) sends it, as long as no input method is composing. */
function useEnter(button: RefObject<HTMLButtonElement | null>): void {
	useEffect(() => {
		const form = button.current?.form;
		if (!form) return;
		const onKeyDown = (event: KeyboardEvent): void => {
			if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
			const area = event.target instanceof HTMLTextAreaElement;
			if (event.target instanceof HTMLButtonElement || (area && !event.ctrlKey && !event.metaKey)) return;
			event.preventDefault();
			if (button.current && !button.current.disabled) form.requestSubmit();
		};
		form.addEventListener('keydown', onKeyDown);
		return () => form.removeEventListener('keydown', onKeyDown);
	}, [button]);
}

/** The two ways out of a form. */
export function DialogActions({ submit, disabled = false, cap = 'Enter', onCancel }: DialogActionsProps) {
	const { t } = useWords();
	const button = useRef<HTMLButtonElement>(null);
	useEnter(button);
	return (
		<div className="dialog-actions">
			<button type="button" className="button quiet" onClick={onCancel}>
				{t('ui.cancel')}
				<Cap>Esc</Cap>
			</button>
			<button ref={button} type="submit" className="button primary" disabled={disabled}>
				{submit}
				<Cap>{cap}</Cap>
			</button>
		</div>
	);
}
