/**
 * The window's one way to the desk. Inside Electron the preload hands over one end of a MessagePort; in a browser the
 * loopback host answers under the page's own origin. Both carry the same contract.
 */
import { createORPCClient } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../../src-main/contract/procedures.ts';
import { tellSent } from './after-sending.ts';

export type DeskClient = ContractRouterClient<Contract>;

const PORT_MESSAGE = 'tickmark:port';

function receivePort(): Promise<MessagePort> {
	return new Promise((resolve) => {
		const receive = (event: MessageEvent): void => {
			const port = event.ports[0];
			if (event.source !== window || event.data !== PORT_MESSAGE || !port) return;
			window.removeEventListener('message', receive);
			port.start();
			resolve(port);
		};
		window.addEventListener('message', receive);
	});
}

// Asked for when this module is first evaluated: the preload posts the port once, on load, and does not repeat it.
const port = typeof navigator !== 'undefined' && navigator.userAgent.includes('Electron') ? receivePort() : null;

/** The port, telling of what is posted through it. */
function telling(port: MessagePort): MessagePort {
	const post = port.postMessage.bind(port) as (message: unknown, options?: StructuredSerializeOptions) => void;
	port.postMessage = (message: unknown, options?: unknown) => {
		post(message, options as StructuredSerializeOptions);
		tellSent();
	};
	return port;
}

/** Connects to the desk. Resolves as soon as there is somebody to ask; says nothing yet about whether he answers. */
export async function connect(): Promise<DeskClient> {
	const link = port
		? new PortLink({ port: telling(await port) })
		: new FetchLink({
				url: `${location.origin}/rpc`,
				fetch: (request, init) => {
					const answer = fetch(request, init);
					tellSent();
					return answer;
				},
			});
	return createORPCClient<DeskClient>(link);
}
