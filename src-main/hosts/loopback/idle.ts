import type { Windows } from '../windows.ts';

/** How long the host waits for a window to come back (a reload, a machine that slept) before it stops. */
export const GRACE_MS = 8_000;

/**
 * Calls `stop` once when the last window has been gone for the grace period. Until the first window has come it waits:
 * somebody may still be copying the address. `gone()` says that no window will come any more (its browser ended).
 */
export function stopWhenIdle(windows: Windows, stop: () => void, grace: number = GRACE_MS): { gone(): void; cancel(): void } {
	let timer: NodeJS.Timeout | null = null;
	const disarm = () => {
		if (timer) clearTimeout(timer);
		timer = null;
	};
	const arm = () => {
		timer ??= setTimeout(() => {
			cancel();
			stop();
		}, grace);
	};
	const unlisten = windows.onChange((count) => (count === 0 ? arm() : disarm()));
	const cancel = () => {
		disarm();
		unlisten();
	};
	return {
		gone: () => {
			if (windows.count === 0) arm();
		},
		cancel,
	};
}
