/**
 * The bridge into the window: asks the main process for one port and hands it over to the page. Exposes nothing else.
 * Sandboxed: this file is built to one CommonJS file and may require nothing but Electron's own modules.
 */
import { ipcRenderer } from 'electron';
import { PORT_MESSAGE, PORT_REQUEST } from './channels.ts';

ipcRenderer.once(PORT_MESSAGE, ({ ports }) => {
	// To this window alone; a target origin would add nothing, for the page cannot be another's.
	window.postMessage(PORT_MESSAGE, '*', ports);
});

// After load every module script of the page has run, so somebody listens.
window.addEventListener('load', () => ipcRenderer.send(PORT_REQUEST), { once: true });
