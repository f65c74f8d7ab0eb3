import { RPCHandler } from '@orpc/server/message-port';
import { type IpcMainEvent, ipcMain, MessageChannelMain, type MessagePortMain, type WebFrameMain } from 'electron';
import { PORT_MESSAGE, PORT_REQUEST } from '../../preload/channels.ts';
import type { DeskRouter, LogLine } from '../desk-door.ts';
import type { Windows } from '../windows.ts';

export interface PortOptions {
	router: DeskRouter;
	windows: Windows;
	/** Whether an address is one of the program's own pages. */
	own(url: string): boolean;
	log: LogLine;
}

/** Gives every page of the program that asks one port to the desk. Must stand before the first window is opened. */
export function servePorts({ router, windows, own, log }: PortOptions): void {
	const handler = new RPCHandler(router, { clientInterceptors: [windows.interceptor] });
	const given = new Map<number, MessagePortMain>();
	ipcMain.on(PORT_REQUEST, (event: IpcMainEvent) => {
		const frame = event.senderFrame;
		if (!trustedFrame(frame, own)) {
			log('refused a port to a page that is not ours');
			return;
		}
		const { id } = event.sender;
		// A page that was loaded again asks again; what its predecessor had running ends with its port.
		given.get(id)?.close();
		const { port1, port2 } = new MessageChannelMain();
		given.set(id, port1);
		port1.once('close', () => {
			if (given.get(id) === port1) given.delete(id);
		});
		handler.upgrade(port1, { context: {} });
		port1.start();
		frame.postMessage(PORT_MESSAGE, null, [port2]);
	});
}

/** The top frame of a page of ours. A frame that has gone meanwhile is nobody. */
function trustedFrame(frame: WebFrameMain | null, own: (url: string) => boolean): frame is WebFrameMain {
	return frame !== null && frame.parent === null && own(frame.url);
}
