import type { Windows } from '../windows.ts';

/** How long the host waits for a window to come back (a reload, a machine that slept) before it stops. */
const GRACE_MS = 8_000;

/**
 * Calls `stop` once when the last window has been gone for the grace period. Until the first window has come it waits:
 * somebody may still be copying the address.
 *
 * `gone()` says that the browser's process has ended. After a window was seen that was the window's end, and nobody need
 * be waited for. Before one was seen it may have been a wrapper that handed over to the real one, so the grace holds.
 */
export function stopWhenIdle(windows: Windows, stop: () => void, grace: number = GRACE_MS): { gone(): void; cancel(): void } {
	let timer: NodeJS.Timeout | null = null;
	let seen = windows.count > 0;
	let ended = false;
	const disarm = () => {
		if (timer) clearTimeout(timer);
		timer = null;
	};
	const end = () => {
		cancel();
		stop();
	};
	const settle = (count: number) => {
		if (count > 0) {
			seen = true;
			disarm();
		} else if (ended) end();
		else timer ??= setTimeout(end, grace);
	};
	const unlisten = windows.onChange(settle);
	const cancel = () => {
		disarm();
		unlisten();
	};
	return {
		gone() {
			ended = seen;
			if (windows.count === 0) settle(0);
		},
		cancel,
	};
}
