import type { FigureChange } from '../../../src-main/contract/drafts.ts';

const SHAPES: Record<FigureChange, string> = {
	kept: 'M3 6h10M3 10h10',
	moved: 'M8 2.6v10.8M4.4 9.8L8 13.4l3.6-3.6',
	changed: 'M2.6 12.6L8 4.4l5.4 8.2',
	new: 'M8 3v10M3 8h10',
	gone: 'M3 8h10',
};

/** What became of a figure in the next draft: each its own shape. */
export function ChangeMark({ change }: { change: FigureChange }) {
	return (
		<svg className={`mark-icon change-${change}`} width={14} height={14} viewBox="0 0 16 16" aria-hidden="true">
			<path d={SHAPES[change]} />
		</svg>
	);
}
