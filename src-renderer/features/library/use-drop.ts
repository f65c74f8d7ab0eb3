import { useEffect, useRef, useState } from 'react';
import { isTyping } from '../../ui/typing.ts';
import { type Found, filesOf } from '../intake/folder-files.ts';

/** Files, those in folders too. */
export interface Dropped extends Found {
	/** Dropped on the article that is open, and not on the library beside it. */
	onArticle: boolean;
}

/** Where files are hovering: over the open article, or over the rest of the window. */
export type Hovering = 'article' | 'window' | null;

/** In a narrow window the library is folded away, and an article is all there is to drop on: then it is no target of its own. */
function isOnArticle(target: EventTarget | null): boolean {
	const library = document.querySelector<HTMLElement>('nav.library');
	return (
		target instanceof Element && target.closest('main.article') !== null && library !== null && library.offsetParent !== null
	);
}

/** What is in the transfer is gone when the event is over: only the folders' entries are read after it. */
function take(transfer: DataTransfer): { files: File[]; folders: FileSystemDirectoryEntry[] } {
	const files: File[] = [];
	const folders: FileSystemDirectoryEntry[] = [];
	for (const item of transfer.items) {
		if (item.kind !== 'file') continue;
		const entry = item.webkitGetAsEntry();
		if (entry?.isDirectory) folders.push(entry as FileSystemDirectoryEntry);
		else {
			const file = item.getAsFile();
			if (file) files.push(file);
		}
	}
	return { files, folders };
}

interface Takers {
	onDrop(dropped: Dropped): void;
	/** `html` is what the other program keeps of the same text beside it; "" for none. */
	onPasteText(text: string, html: string): void;
}

/**
 * Takes files dropped anywhere on the window and files or text pasted outside of text fields. Returns where files are
 * hovering now. Anything else dropped does nothing: without this the browser would leave the desk for the file.
 */
export function useDrop(takers: Takers): Hovering {
	const [hovering, setHovering] = useState<Hovering>(null);
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
			if (withFiles(event)) setHovering(isOnArticle(event.target) ? 'article' : 'window');
		};
		const leave = (): void => {
			depth -= 1;
			if (depth <= 0) setHovering(null);
		};
		const over = (event: DragEvent): void => {
			event.preventDefault();
			if (event.dataTransfer) event.dataTransfer.dropEffect = withFiles(event) ? 'copy' : 'none';
		};
		const drop = (event: DragEvent): void => {
			event.preventDefault();
			depth = 0;
			setHovering(null);
			if (!event.dataTransfer) return;
			const onArticle = isOnArticle(event.target);
			const { files, folders } = take(event.dataTransfer);
			if (folders.length === 0) latest.current.onDrop({ files, refused: [], onArticle });
			else
				void filesOf(folders).then((found) =>
					latest.current.onDrop({ files: [...files, ...found.files], refused: found.refused, onArticle: false }),
				);
		};
		const paste = (event: ClipboardEvent): void => {
			if (!event.clipboardData || isTyping(event.target) || document.querySelector('.overlay')) return;
			const files = Array.from(event.clipboardData.files);
			const text = event.clipboardData.getData('text/plain');
			if (files.length > 0) latest.current.onDrop({ files, refused: [], onArticle: false });
			else if (text.trim() !== '') latest.current.onPasteText(text, event.clipboardData.getData('text/html'));
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
