import { EventEmitter } from 'node:events';
import { expect, it, vi } from 'vitest';
import { PORT_MESSAGE, PORT_REQUEST } from './channels.ts';

const ipcRenderer = vi.hoisted(() => ({ current: null as (EventEmitter & { send: ReturnType<typeof vi.fn> }) | null }));
vi.mock('electron', () => {
	ipcRenderer.current = Object.assign(new EventEmitter(), { send: vi.fn() });
	// No contextBridge: a preload that exposed anything would fail here.
	return { ipcRenderer: ipcRenderer.current };
});

it('asks for a port once the page has loaded, hands over the first one, and leaves nothing on the window', async () => {
	const window = Object.assign(new EventTarget(), { postMessage: vi.fn() });
	vi.stubGlobal('window', window);
	const before = [Object.keys(window), Object.keys(globalThis)];
	await import('./index.ts');
	const ipc = ipcRenderer.current!;
	expect(ipc.send).not.toHaveBeenCalled();
	window.dispatchEvent(new Event('load'));
	window.dispatchEvent(new Event('load'));
	expect(ipc.send.mock.calls).toEqual([[PORT_REQUEST]]);
	const ports = [{}];
	ipc.emit(PORT_MESSAGE, { ports });
	ipc.emit(PORT_MESSAGE, { ports: [{}] });
	expect(window.postMessage.mock.calls).toEqual([[PORT_MESSAGE, '*', ports]]);
	expect([Object.keys(window), Object.keys(globalThis)]).toEqual(before);
	vi.unstubAllGlobals();
});
