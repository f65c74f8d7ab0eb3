import { EventEmitter } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepWindowState, LEAST, loadWindowState, placeWindow, saveWindowState, type WindowState } from './window-state.ts';

const screen = { x: 0, y: 25, width: 1920, height: 1015 };
const second = { x: 1920, y: 0, width: 2560, height: 1400 };
const state = (bounds: Partial<WindowState['bounds']>): WindowState => ({
	bounds: { x: 100, y: 100, width: 1200, height: 800, ...bounds },
	maximized: false,
	fullScreen: false,
});

describe('where the window opens', () => {
	it('the first time the system chooses the place, and the size fits', () => {
		expect(placeWindow(null, [screen]).bounds).toEqual({ width: 1360, height: 860 });
		expect(placeWindow(null, [{ x: 0, y: 0, width: 1024, height: 700 }]).bounds).toEqual({ width: 1024, height: 700 });
	});

	it.each([
		['as it was', state({}), [screen], { x: 100, y: 100, width: 1200, height: 800 }],
		['as it was, on the second screen', state({ x: 2000 }), [screen, second], { x: 2000, y: 100, width: 1200, height: 800 }],
		['within reach when the second screen has gone', state({ x: 2000 }), [screen], { width: 1200, height: 800 }],
		['no larger than its screen', state({ width: 5000, height: 3000 }), [screen], { x: 100, y: 100, width: 1920, height: 1015 }],
		[
			'no larger than the screen it is most on',
			state({ x: 1800, width: 2500 }),
			[screen, second],
			{ x: 1800, y: 100, width: 2500, height: 800 },
		],
		['no smaller than can be worked in', state({ width: 10, height: 10 }), [screen], { x: 100, y: 100, ...LEAST }],
		['within reach when its title bar is above the screen', state({ y: -200 }), [screen], { width: 1200, height: 800 }],
		['within reach when its title bar is below the screen', state({ y: 1030 }), [screen], { width: 1200, height: 800 }],
		['where a hand still gets hold of it', state({ x: 1810 }), [screen], { x: 1810, y: 100, width: 1200, height: 800 }],
		['within reach when a sliver is left of it', state({ x: 1850 }), [screen], { width: 1200, height: 800 }],
	])('%s', (_, given, screens, bounds) => {
		expect(placeWindow(given, screens).bounds).toEqual(bounds);
	});

	it('always within reach of a hand, on any screens', () => {
		const area = fc.record({
			x: fc.integer({ min: -4000, max: 4000 }),
			y: fc.integer({ min: -4000, max: 4000 }),
			width: fc.integer({ min: 640, max: 5000 }),
			height: fc.integer({ min: 400, max: 3000 }),
		});
		fc.assert(
			fc.property(area, fc.array(area, { minLength: 1, maxLength: 3 }), (bounds, screens) => {
				const placed = placeWindow(state(bounds), screens).bounds;
				expect(screens.some(({ width, height }) => placed.width <= width && placed.height <= height)).toBe(true);
				if (placed.x === undefined || placed.y === undefined) return;
				const { x, y } = placed;
				expect(
					screens.some(
						(s) => Math.min(x + placed.width, s.x + s.width) - Math.max(x, s.x) >= 100 && y >= s.y && y + 32 <= s.y + s.height,
					),
				).toBe(true);
			}),
		);
	});
});

describe('the state of the window', () => {
	let folder: string;
	let file: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'tickmark-window-state-'));
		file = join(folder, 'home', 'window.json');
	});
	afterEach(() => {
		vi.useRealTimers();
		rmSync(folder, { recursive: true });
	});

	it('is read as it was written, with nothing left beside it', () => {
		const kept = { ...state({ x: -20 }), maximized: true };
		saveWindowState(file, kept);
		expect(loadWindowState(file)).toEqual(kept);
		expect(readdirSync(join(folder, 'home'))).toEqual(['window.json']);
	});

	it.each([
		'',
		'{',
		'null',
		'{"bounds":{"x":0,"y":0,"width":-5,"height":10},"maximized":false,"fullScreen":false}',
		'{"bounds":{"x":0.5,"y":0,"width":5,"height":10},"maximized":false,"fullScreen":false}',
	])('is not taken from %j', (text) => {
		const broken = join(folder, 'broken.json');
		writeFileSync(broken, text);
		expect(loadWindowState(broken)).toBeNull();
	});

	it('is kept shortly after the last change, at once on closing, and as the size that the window goes back to', () => {
		vi.useFakeTimers();
		const window = Object.assign(new EventEmitter(), {
			normal: { x: 1, y: 2, width: 900, height: 600 },
			getNormalBounds: () => window.normal,
			isMaximized: () => true,
			isFullScreen: () => false,
		});
		keepWindowState(window as unknown as BrowserWindow, file, () => {});
		window.emit('resize');
		vi.advanceTimersByTime(400);
		window.emit('move');
		vi.advanceTimersByTime(400);
		expect(existsSync(file)).toBe(false);
		vi.advanceTimersByTime(100);
		expect(loadWindowState(file)).toEqual({ bounds: window.normal, maximized: true, fullScreen: false });
		window.normal = { x: 3, y: 4, width: 1000, height: 700 };
		window.emit('resize');
		window.emit('close');
		expect(loadWindowState(file)?.bounds).toEqual(window.normal);
	});

	it('is not worth an error when it cannot be written', () => {
		writeFileSync(join(folder, 'home'), 'a file where the folder should be');
		const log = vi.fn();
		const window = Object.assign(new EventEmitter(), {
			getNormalBounds: () => ({ x: 1, y: 2, width: 900, height: 600 }),
			isMaximized: () => false,
			isFullScreen: () => false,
		});
		keepWindowState(window as unknown as BrowserWindow, file, log);
		window.emit('close');
		expect(log.mock.calls[0]?.[0]).toBe('the window state was not kept');
	});
});
