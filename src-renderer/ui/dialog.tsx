import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

interface DialogProps {
	title: string;
	children: ReactNode;
	onClose(): void;
	wide?: boolean;
	/** As wide as a screen of its own. */
	broad?: boolean;
}

/** A dialog over the desk. Escape and a click beside it close it; the focus goes back to where it was. */
export function Dialog({ title, children, onClose, wide = false, broad = false }: DialogProps) {
	return (
		<ModalOverlay className="overlay backdrop" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
			<Modal className={broad ? 'sheet broad' : wide ? 'sheet wide' : 'sheet'}>
				<AriaDialog className="dialog">
					<Heading slot="title" className="dialog-title">
						{title}
					</Heading>
					{children}
				</AriaDialog>
			</Modal>
		</ModalOverlay>
	);
}
