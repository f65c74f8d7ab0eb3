import type { ReactNode } from 'react';

interface CellProps {
	className: string;
	children?: ReactNode;
	title?: string | undefined;
	columns?: number;
}

/** A cell of a grid that is no table element: its rows are placed by the virtualiser, and the grid has the focus for all of them. */
export function Cell({ className, children, title, columns }: CellProps) {
	return (
		// biome-ignore lint/a11y/useSemanticElements: a cell of a table element cannot stand in a row that is placed.
		// biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and points at the row.
		<div role="gridcell" className={className} title={title} aria-colspan={columns}>
			{children}
		</div>
	);
}
