/** Hands a file to the browser's (or Electron's) own way of keeping downloads. */
export function saveFile(name: string, file: Blob): void {
	const url = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// Chromium reads the bytes after this turn; a minute is more than it needs and less than a leak.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
