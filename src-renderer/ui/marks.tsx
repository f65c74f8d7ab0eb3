/**
 * The marks of the desk. Each has its own shape, so that colour is never alone; what a person decided (tick, flag, caret)
 * and what the program worked out (=, ≠, ?) never look alike.
 */
import type { Level, Relation } from '../../src-main/contract/model.ts';
import type { FigureVerdict } from '../../src-main/contract/review.ts';

const VERDICTS: Record<FigureVerdict, string> = {
	open: 'M8 3.2a4.8 4.8 0 1 0 0 9.6a4.8 4.8 0 1 0 0-9.6',
	confirmed: 'M2.8 8.6l3.5 3.7L13.4 3.6',
	flagged: 'M4 14.2V2.2M4 2.6h8.6L9.8 5.7l2.8 3.1H4',
	corrected: 'M2.6 12.6L8 4.4l5.4 8.2',
	'not-a-figure': 'M8 3.2a4.8 4.8 0 1 0 0 9.6a4.8 4.8 0 1 0 0-9.6M4.7 11.3l6.6-6.6',
	disputed: 'M2.2 5.4h9.2M8.8 2.8l2.8 2.6l-2.8 2.6M13.8 10.6H4.6M7.2 8L4.4 10.6l2.8 2.6',
};

/** What a person decided on a figure. Says nothing to a screen reader: the words stand beside it. */
export function VerdictMark({ verdict, size = 16 }: { verdict: FigureVerdict; size?: number }) {
	return (
		<svg className={`mark-icon verdict-${verdict}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
			<path d={VERDICTS[verdict]} />
		</svg>
	);
}

const LEVELS: Record<Level, string> = {
	error: 'M3.6 3.6l8.8 8.8M12.4 3.6l-8.8 8.8',
	warning: 'M5.2 5.6a2.8 2.8 0 1 1 4.3 2.4c-1 .6-1.5 1.1-1.5 2.1M8 12.9v.4',
	note: 'M8 7v5.4M8 3.6v.4',
};

/** How grave a finding is: a pencilled cross, a question, an i. */
export function LevelMark({ level, size = 16 }: { level: Level; size?: number }) {
	return (
		<svg className={`mark-icon level-${level}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
			<path d={LEVELS[level]} />
		</svg>
	);
}

const RELATIONS: Record<Relation['verdict'], string> = {
	holds: 'M3 6h10M3 10h10',
	fails: 'M3 6h10M3 10h10M11 2.6L5 13.4',
	'cannot-tell': LEVELS.warning,
};

/** What the program worked out: equal, unequal, cannot tell. */
export function RelationMark({ verdict, size = 16 }: { verdict: Relation['verdict']; size?: number }) {
	return (
		<svg className={`mark-icon relation-${verdict}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
			<path d={RELATIONS[verdict]} />
		</svg>
	);
}

/** How much of an article is decided. */
export function ProgressRing({ done, total, size = 30 }: { done: number; total: number; size?: number }) {
	const share = total === 0 ? 1 : done / total;
	const radius = 12;
	const length = 2 * Math.PI * radius;
	const complete = total > 0 && done >= total;
	return (
		<svg className="ring" width={size} height={size} viewBox="0 0 30 30" aria-hidden="true">
			<circle className="ring-track" cx="15" cy="15" r={radius} />
			{share > 0 && (
				<circle
					className="ring-done"
					cx="15"
					cy="15"
					r={radius}
					strokeDasharray={`${share * length} ${length}`}
					transform="rotate(-90 15 15)"
				/>
			)}
			{complete && <path className="ring-tick" d="M10 15.4l3.5 3.6l6.8-7.6" />}
		</svg>
	);
}
