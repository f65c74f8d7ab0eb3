import { useEffect, useRef, useState } from 'react';
import { isTyping } from '../../ui/typing.ts';

export interface Dropped {
	files: File[];
	/** Names of what is no file. */
	folders: string[];
}

function take(transfer: DataTransfer): Dropped {
	const dropped: Dropped = { files: [], folders: [] };
	for (const item of transfer.items) {
		const file = item.kind === 'file' ? item.getAsFile() : null;
		if (!file) continue;
		if (item.webkitGetAsEntry()?.isDirectory) dropped.folders.push(file.name);
		else dropped.files.push(file);
	}
	return dropped;
}

interface Takers {
	onDrop(dropped: Dropped): void;
	onPasteText(text: string): void;
}

/**
 * Takes files dropped anywhere on the window and files or text pasted outside of text fields. Returns whether files are
 * hovering over it now. Anything else dropped does nothing: without this the browser would leave the desk for the file.
 */
export function useDrop(takers: Takers): boolean {
	const [hovering, setHovering] = useState(false);
	const latest = useRef(takers);
	useEffect(() => {
		latest.current = takers;
	});
	useEffect(() => {
		// Entering a child comes before leaving its parent: only the count tells when the window itself was left.
		let depth = 0;
		const withFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
		const enter = (event: DragEvent): void => {
			depth += 1;
			if (withFiles(event)) setHovering(true);
		};
		const leave = (): void => {
			depth -= 1;
			if (depth <= 0) setHovering(false);
		};
		const over = (event: DragEvent): void => {
			event.preventDefault();
			if (event.dataTransfer) event.dataTransfer.dropEffect = withFiles(event) ? 'copy' : 'none';
		};
		const drop = (event: DragEvent): void => {
			event.preventDefault();
			depth = 0;
			setHovering(false);
			if (event.dataTransfer) latest.current.onDrop(take(event.dataTransfer));
		};
		const paste = (event: ClipboardEvent): void => {
			if (!event.clipboardData || isTyping(event.target) || document.querySelector('.overlay')) return;
			const files = Array.from(event.clipboardData.files);
			const text = event.clipboardData.getData('text/plain');
			if (files.length > 0) latest.current.onDrop({ files, folders: [] });
			else if (text.trim() !== '') latest.current.onPasteText(text);
		};
		document.addEventListener('dragenter', enter);
		document.addEventListener('dragleave', leave);
		document.addEventListener('dragover', over);
		document.addEventListener('drop', drop);
		document.addEventListener('paste', paste);
		return () => {
			document.removeEventListener('dragenter', enter);
			document.removeEventListener('dragleave', leave);
			document.removeEventListener('dragover', over);
			document.removeEventListener('drop', drop);
			document.removeEventListener('paste', paste);
		};
	}, []);
	return hovering;
}
