import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Windows } from '../windows.ts';
import { stopWhenIdle } from './idle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function fakeWindows(): Windows & { set(count: number): void } {
	let count = 0;
	const listeners = new Set<(count: number) => void>();
	return {
		interceptor: ({ next }) => next(),
		get count() {
			return count;
		},
		onChange(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		listening: () => Promise.resolve(),
		set(next) {
			count = next;
			for (const listener of [...listeners]) listener(next);
		},
	};
}

it('waits for the first window as long as it takes', () => {
	const stop = vi.fn();
	stopWhenIdle(fakeWindows(), stop, 1000);
	vi.advanceTimersByTime(1_000_000);
	expect(stop).not.toHaveBeenCalled();
});

it('stops once when the last window has been gone for the grace period', () => {
	const windows = fakeWindows();
	const stop = vi.fn();
	stopWhenIdle(windows, stop, 1000);
	windows.set(2);
	windows.set(1);
	vi.advanceTimersByTime(5000);
	expect(stop).not.toHaveBeenCalled();
	windows.set(0);
	vi.advanceTimersByTime(999);
	expect(stop).not.toHaveBeenCalled();
	vi.advanceTimersByTime(1);
	windows.set(1);
	windows.set(0);
	vi.advanceTimersByTime(5000);
	expect(stop).toHaveBeenCalledTimes(1);
});

it('goes on when the window comes back, as after a reload', () => {
	const windows = fakeWindows();
	const stop = vi.fn();
	stopWhenIdle(windows, stop, 1000);
	windows.set(1);
	windows.set(0);
	vi.advanceTimersByTime(900);
	windows.set(1);
	vi.advanceTimersByTime(5000);
	expect(stop).not.toHaveBeenCalled();
});

it('stops when the browser ended before any window came', () => {
	const stop = vi.fn();
	stopWhenIdle(fakeWindows(), stop, 1000).gone();
	vi.advanceTimersByTime(1000);
	expect(stop).toHaveBeenCalledTimes(1);
});

it('stops without waiting when the browser ended after its window had come', () => {
	const windows = fakeWindows();
	const stop = vi.fn();
	const { gone } = stopWhenIdle(windows, stop, 1000);
	windows.set(1);
	gone();
	expect(stop).not.toHaveBeenCalled();
	windows.set(0);
	expect(stop).toHaveBeenCalledTimes(1);
});

it('does not take the end of a wrapper for the end of the window', () => {
	const windows = fakeWindows();
	const stop = vi.fn();
	stopWhenIdle(windows, stop, 1000).gone();
	vi.advanceTimersByTime(900);
	windows.set(1);
	windows.set(0);
	windows.set(1);
	vi.advanceTimersByTime(5000);
	expect(stop).not.toHaveBeenCalled();
});

it('does nothing any more when it was called off', () => {
	const windows = fakeWindows();
	const stop = vi.fn();
	const idle = stopWhenIdle(windows, stop, 1000);
	windows.set(1);
	windows.set(0);
	idle.cancel();
	vi.advanceTimersByTime(5000);
	expect(stop).not.toHaveBeenCalled();
});
