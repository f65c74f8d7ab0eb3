/**
 * A long list of one selection: a listbox whose rows are made only while in sight, with heights measured as they come.
 * The focus stays on the list and `aria-activedescendant` points at the row, so rows may come and go beneath it.
 */
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useCallback, useEffect, useId, useRef } from 'react';

interface ListProps<T> {
	label: string;
	items: readonly T[];
	keyOf(item: T): string;
	/** A first guess at the height in CSS pixels, until the row has been measured. */
	estimate(item: T): number;
	render(item: T, selected: boolean): ReactNode;
	selected: string | null;
	onSelect(key: string, event?: MouseEvent): void;
	/** Enter, Space and double click. Without it these keys are left to others. */
	onActivate?: (key: string) => void;
	className?: string;
	/** The last rows are in sight: more may be fetched. */
	onEnd?: () => void;
	/** Marks the list as the place where the desk's own keys hold (lib/keys.ts). */
	ledger?: boolean;
}

const STEPS: Record<string, (at: number, last: number) => number> = {
	ArrowDown: (at, last) => Math.min(last, at + 1),
	ArrowUp: (at) => Math.max(0, at - 1),
	Home: () => 0,
	End: (_, last) => last,
};

/** So much of the rows before and after stays in sight around the selected one, in CSS pixels. */
const CONTEXT = 64;

/**
 * The keys of the items, as the same array for as long as they are the same keys: the virtualiser measures everything anew
 * when it is given another way to name its rows, and after a decision the rows are new but their names are not.
 */
function useKeys<T>(items: readonly T[], keyOf: (item: T) => string): readonly string[] {
	const before = useRef<readonly string[]>([]);
	const keys = items.map(keyOf);
	const same = keys.length === before.current.length && keys.every((key, index) => key === before.current[index]);
	const settled = same ? before.current : keys;
	useEffect(() => {
		before.current = settled;
	}, [settled]);
	return settled;
}

export function List<T>(props: ListProps<T>) {
	const { label, items, keyOf, estimate, render, selected, onSelect, onActivate, onEnd, className, ledger = false } = props;
	const scroller = useRef<HTMLDivElement>(null);
	const id = useId();
	const keys = useKeys(items, keyOf);
	const active = selected === null ? -1 : keys.indexOf(selected);

	// The active row is always made, in sight or not: a screen reader must find what aria-activedescendant names.
	const rangeExtractor = useCallback(
		(range: Range) => {
			const shown = defaultRangeExtractor(range);
			return active < 0 || shown.includes(active) ? shown : [...shown, active].sort((a, b) => a - b);
		},
		[active],
	);
	const getItemKey = useCallback((index: number) => keys[index] ?? index, [keys]);
	const virtual = useVirtualizer({
		count: items.length,
		getScrollElement: () => scroller.current,
		estimateSize: (index) => {
			const item = items[index];
			return item === undefined ? 0 : estimate(item);
		},
		getItemKey,
		overscan: 3,
		scrollPaddingStart: CONTEXT,
		scrollPaddingEnd: CONTEXT,
		rangeExtractor,
		useFlushSync: false,
	});

	useEffect(() => {
		if (active >= 0) virtual.scrollToIndex(active, { align: 'auto' });
	}, [active, virtual]);

	const rows = virtual.getVirtualItems();
	const atEnd = items.length > 0 && rows.some(({ index }) => index === items.length - 1);
	useEffect(() => {
		if (atEnd) onEnd?.();
	}, [atEnd, onEnd]);

	const onKeyDown = (event: KeyboardEvent): void => {
		if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
		const step = STEPS[event.code];
		if (step) {
			event.preventDefault();
			const item = items[step(active, items.length - 1)];
			if (item !== undefined) onSelect(keyOf(item));
		} else if (onActivate && selected !== null && (event.code === 'Enter' || event.code === 'Space')) {
			event.preventDefault();
			onActivate(selected);
		}
	};

	return (
		<div
			ref={scroller}
			className={`list ${className ?? ''}`}
			role="listbox"
			aria-label={label}
			aria-activedescendant={active < 0 ? undefined : `${id}-${active}`}
			tabIndex={0}
			onKeyDown={onKeyDown}
			data-ledger={ledger ? '' : undefined}
		>
			<div className="list-length" role="presentation" style={{ height: virtual.getTotalSize() }}>
				{rows.map(({ index, key, start }) => {
					const item = items[index];
					if (item === undefined) return null;
					const own = keyOf(item);
					return (
						// biome-ignore lint/a11y/useKeyWithClickEvents: the listbox has the focus and the keys.
						// biome-ignore lint/a11y/useFocusableInteractive: the listbox has the focus and points here.
						<div
							key={key}
							ref={virtual.measureElement}
							data-index={index}
							id={`${id}-${index}`}
							className="list-row"
							role="option"
							aria-selected={own === selected}
							aria-setsize={items.length}
							aria-posinset={index + 1}
							style={{ transform: `translateY(${start}px)` }}
							onClick={(event) => onSelect(own, event)}
							onDoubleClick={() => onActivate?.(own)}
						>
							{render(item, own === selected)}
						</div>
					);
				})}
			</div>
		</div>
	);
}
