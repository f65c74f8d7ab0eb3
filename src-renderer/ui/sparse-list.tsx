/**
 * A listbox over rows that are fetched as they come into sight. The arrows move a cursor and open nothing; Enter and a
 * click open the row. A row that has not come yet keeps its place and says so.
 */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';

interface SparseListProps<T> {
	label: string;
	total: number;
	at(index: number): T | undefined;
	keyOf(item: T): string;
	/** Rows in sight; `to` is past the last. */
	onShow(from: number, to: number): void;
	onOpen(item: T): void;
	render(item: T): ReactNode;
	/** What stands in the place of a row that has not come. */
	waiting: string;
	/** The key of the row that is open beside the list. */
	current: string | null;
	/** A first guess at the height, in CSS pixels. */
	estimate: number;
	className?: string;
}

const STEPS: Record<string, (at: number, last: number) => number> = {
	ArrowDown: (at, last) => Math.min(last, at + 1),
	ArrowUp: (at) => Math.max(0, at - 1),
	PageDown: (at, last) => Math.min(last, at + 8),
	PageUp: (at) => Math.max(0, at - 8),
	Home: () => 0,
	End: (_, last) => last,
};

export function SparseList<T>(props: SparseListProps<T>) {
	const { label, total, at, keyOf, onShow, onOpen, render, waiting, current, estimate, className = '' } = props;
	const scroller = useRef<HTMLDivElement>(null);
	const id = useId();
	const [cursor, setCursor] = useState<number | null>(null);
	const virtual = useVirtualizer({
		count: total,
		getScrollElement: () => scroller.current,
		estimateSize: () => estimate,
		overscan: 6,
		useFlushSync: false,
	});
	const rows = virtual.getVirtualItems();
	const from = rows[0]?.index ?? 0;
	const to = (rows.at(-1)?.index ?? -1) + 1;
	useEffect(() => {
		if (to > from) onShow(from, to);
	}, [from, to, onShow]);

	const opened = rows.find(({ index }) => {
		const item = at(index);
		return item !== undefined && keyOf(item) === current;
	});
	const active = cursor !== null && cursor < total ? cursor : (opened?.index ?? null);
	const shown = active !== null && rows.some(({ index }) => index === active);

	const onKeyDown = (event: KeyboardEvent): void => {
		if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing || total === 0) return;
		const step = STEPS[event.code];
		if (step) {
			event.preventDefault();
			const next = step(active ?? -1, total - 1);
			setCursor(next);
			virtual.scrollToIndex(next, { align: 'auto' });
		} else if (event.code === 'Enter' || event.code === 'Space') {
			event.preventDefault();
			const item = active === null ? undefined : at(active);
			if (item !== undefined) onOpen(item);
		}
	};

	return (
		<div
			ref={scroller}
			className={`list ${className}`}
			role="listbox"
			aria-label={label}
			aria-activedescendant={shown ? `${id}-${active}` : undefined}
			tabIndex={0}
			onKeyDown={onKeyDown}
		>
			<div className="list-length" role="presentation" style={{ height: virtual.getTotalSize() }}>
				{rows.map(({ index, key, start }) => {
					const item = at(index);
					const open = item !== undefined && keyOf(item) === current;
					return (
						// biome-ignore lint/a11y/useKeyWithClickEvents: the listbox has the focus and the keys.
						// biome-ignore lint/a11y/useFocusableInteractive: the listbox has the focus and points here.
						<div
							key={key}
							ref={virtual.measureElement}
							data-index={index}
							id={`${id}-${index}`}
							className={open ? 'list-row current' : 'list-row'}
							role="option"
							aria-selected={index === active}
							aria-current={open ? 'page' : undefined}
							aria-setsize={total}
							aria-posinset={index + 1}
							style={{ transform: `translateY(${start}px)` }}
							onClick={() => {
								setCursor(index);
								if (item !== undefined) onOpen(item);
							}}
						>
							{item === undefined ? (
								<span className="list-waiting" style={{ height: estimate }}>
									{waiting}
								</span>
							) : (
								render(item)
							)}
						</div>
					);
				})}
			</div>
		</div>
	);
}
