import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Contract } from '../../contract/procedures.ts';
import { PORT_MESSAGE, PORT_REQUEST } from '../../preload/channels.ts';
import { type SmallDesk, smallDesk } from '../testing/small-desk.ts';
import { trackWindows, type Windows } from '../windows.ts';
import type { FakeElectron } from './fake-electron.ts';

const electron = vi.hoisted(() => ({ current: {} as FakeElectron }));
vi.mock('electron', async () => {
	electron.current = (await import('./fake-electron.ts')).fakeElectron();
	return electron.current;
});
const { servePorts } = await import('./ports.ts');

type Port = InstanceType<FakeElectron['MessageChannelMain']>['port1'];

interface Frame {
	url: string;
	parent: Frame | null;
	postMessage: ReturnType<typeof vi.fn<(channel: string, message: unknown, ports: Port[]) => void>>;
}

const frame = (url: string, parent: Frame | null = null): Frame => ({ url, parent, postMessage: vi.fn() });

let desk: SmallDesk;
let windows: Windows;
beforeEach(() => {
	electron.current.ipcMain.removeAllListeners();
	desk = smallDesk();
	windows = trackWindows();
	servePorts({ router: desk.router, windows, own: (url) => url.startsWith('app://tickmark/'), log: () => {} });
});

const request = (senderFrame: Frame | null, id = 1) =>
	electron.current.ipcMain.emit(PORT_REQUEST, { senderFrame, sender: { id } });

/** The port that a frame was given, wired as the page wires it. */
function connect(given: Frame): ContractRouterClient<Contract> {
	const [channel, message, ports] = given.postMessage.mock.lastCall!;
	expect([channel, message, ports.length]).toEqual([PORT_MESSAGE, null, 1]);
	const port = ports[0]!;
	port.start();
	return createORPCClient(new RPCLink({ port }));
}

describe('a port', () => {
	it('is handed to the top frame of our page, and answers', async () => {
		const page = frame('app://tickmark/');
		request(page);
		expect((await connect(page).settings.get()).theme).toBe('system');
	});

	it.each([
		['a page of the network', frame('https://evil.example/')],
		['a page that was replaced by nothing', frame('about:blank')],
		['a frame inside our page', frame('app://tickmark/', frame('app://tickmark/'))],
		['a page that has gone meanwhile', null],
	])('is not handed to %s', (_, sender) => {
		const created = vi.spyOn(electron.current, 'MessageChannelMain');
		request(sender);
		expect(sender?.postMessage.mock.calls ?? []).toEqual([]);
		expect(created).not.toHaveBeenCalled();
		created.mockRestore();
	});

	it('of a page that was loaded again ends what the old one had running', async () => {
		const page = frame('app://tickmark/');
		request(page);
		const old = await connect(page).app.updates();
		await old.next();
		expect([windows.count, desk.streams]).toEqual([1, 1]);
		const ended = desk.untilStreams(0);
		request(page);
		await ended;
		expect(windows.count).toBe(0);
		const fresh = await connect(page).app.updates();
		await fresh.next();
		expect([windows.count, desk.streams]).toEqual([1, 1]);
	});

	it('of one window is not ended by another window', async () => {
		const [first, second] = [frame('app://tickmark/'), frame('app://tickmark/')];
		request(first, 1);
		const stream = await connect(first).app.updates();
		await stream.next();
		request(second, 2);
		await (await connect(second).app.updates()).next();
		expect(windows.count).toBe(2);
	});
});
