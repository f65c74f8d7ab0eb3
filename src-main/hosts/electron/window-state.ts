import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BrowserWindow, Rectangle } from 'electron';
import { z } from 'zod';
import type { LogLine } from '../desk-door.ts';

const windowStateSchema = z.object({
	/** Of the window when neither maximised nor full screen. */
	bounds: z.object({ x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive() }),
	maximized: z.boolean(),
	fullScreen: z.boolean(),
});
export type WindowState = z.infer<typeof windowStateSchema>;

export interface Placement {
	/** x and y are left out where the system shall choose. */
	bounds: { x?: number; y?: number; width: number; height: number };
	maximized: boolean;
	fullScreen: boolean;
}

export const LEAST = { width: 880, height: 560 };
const FIRST = { width: 1360, height: 860 };
/** What must be seen of a window for a hand to get hold of it, in pixels: of its width, and its title bar. */
const GRIP = { width: 100, height: 32 };

/** The state that was kept; null if there is none or it is not to be trusted. */
export function loadWindowState(file: string): WindowState | null {
	try {
		return windowStateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
	} catch {
		// Absent, cut short or written by hand: the window opens as for the first time.
		return null;
	}
}

/** Written beside and renamed over, so that a crash leaves the old state or the new one. */
export function saveWindowState(file: string, state: WindowState): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(`${file}.new`, JSON.stringify(state));
	renameSync(`${file}.new`, file);
}

/** Where to open: as it was, but never larger than the screen it is on, nor out of reach on one that has gone. */
export function placeWindow(state: WindowState | null, workAreas: readonly Rectangle[]): Placement {
	const first = workAreas[0] ?? { x: 0, y: 0, ...FIRST };
	if (!state) return { bounds: sized(FIRST, first), maximized: false, fullScreen: false };
	const { bounds, maximized, fullScreen } = state;
	const home = workAreas.reduce((best, area) => (shared(bounds, area) > shared(bounds, best) ? area : best), first);
	const size = sized(bounds, home);
	const grip = { x: bounds.x, y: bounds.y, width: size.width, height: GRIP.height };
	const reachable = workAreas.some(
		(area) =>
			overlap(grip.x, grip.width, area.x, area.width) >= GRIP.width &&
			overlap(grip.y, grip.height, area.y, area.height) >= GRIP.height,
	);
	return { bounds: reachable ? { x: bounds.x, y: bounds.y, ...size } : size, maximized, fullScreen };
}

const sized = (size: { width: number; height: number }, area: Rectangle) => ({
	width: Math.min(Math.max(size.width, LEAST.width), area.width),
	height: Math.min(Math.max(size.height, LEAST.height), area.height),
});

const overlap = (a: number, aLength: number, b: number, bLength: number): number =>
	Math.max(0, Math.min(a + aLength, b + bLength) - Math.max(a, b));

const shared = (a: Rectangle, b: Rectangle): number =>
	overlap(a.x, a.width, b.x, b.width) * overlap(a.y, a.height, b.y, b.height);

const CHANGES = ['resize', 'move', 'maximize', 'unmaximize', 'enter-full-screen', 'leave-full-screen'] as const;

/** Keeps the state up to date: shortly after the last change, and at once when the window closes. */
export function keepWindowState(window: BrowserWindow, file: string, log: LogLine, delay = 500): void {
	let timer: NodeJS.Timeout | null = null;
	const save = () => {
		if (timer) clearTimeout(timer);
		timer = null;
		try {
			saveWindowState(file, {
				bounds: window.getNormalBounds(),
				maximized: window.isMaximized(),
				fullScreen: window.isFullScreen(),
			});
		} catch (error) {
			// A window that opens elsewhere next time is no reason to trouble anybody.
			log('the window state was not kept', error);
		}
	};
	const soon = () => {
		if (timer) clearTimeout(timer);
		timer = setTimeout(save, delay);
	};
	// The events share one signature; Electron's types give each name an overload of its own.
	for (const change of CHANGES) window.on(change as 'resize', soon);
	window.on('close', save);
}
