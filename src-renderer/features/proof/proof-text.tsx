/**
 * A stretch of a paragraph with its figures marked, each in the shape and colour of its verdict. Article text comes in as text
 * nodes only. What is not article text is marked `data-aside` (offsets.ts).
 */
import type { MouseEvent, PointerEvent } from 'react';
import type { Figure } from '../../../src-main/contract/model.ts';
import { useWords } from '../../lib/language.tsx';
import { type Mark, segments } from '../../lib/segments.ts';
import type { Row } from '../ledger/rows.ts';
import type { Edge } from '../review/types.ts';

type Kind = { type: 'figure'; row: Row } | { type: 'span' };

interface ProofTextProps {
	text: string;
	from: number;
	to: number;
	rows: readonly Row[];
	/** Stretches of the reading text that a finding points at. */
	spans: readonly { from: number; to: number }[];
	/** The figure in hand, where it is one of these. */
	inHand: string | null;
	/** The range that is being tried for the figure in hand. */
	edge: Edge | null;
	total: number;
	onEdge: (side: 'start' | 'end') => (event: PointerEvent) => void;
}

/** A hand that pulls an edge selects no text and moves no focus. */
const stay = (event: MouseEvent): void => event.preventDefault();

type Level = 'error' | 'warning' | 'none';

function levelOf(row: Row): Level {
	let level: Level = 'none';
	for (const finding of row.findings) {
		if (finding.dismissed) continue;
		if (finding.level === 'error') return 'error';
		if (finding.level === 'warning') level = 'warning';
	}
	return level;
}

export function ProofText(props: ProofTextProps) {
	const { text, from, to, rows, spans, inHand, edge, total, onEdge } = props;
	const { t } = useWords();
	const rangeOf = (figure: Figure) => (edge !== null && edge.figure === figure.id ? edge : figure);
	const marks: Mark<Kind>[] = [
		...spans.map((s): Mark<Kind> => ({ from: s.from - from, to: s.to - from, data: { type: 'span' } })),
		...rows.map((row): Mark<Kind> => {
			const range = rangeOf(row.figure);
			return { from: range.from - from, to: range.to - from, data: { type: 'figure', row } };
		}),
	];
	return (
		<span data-text-from={from}>
			{segments(text.slice(from, to), marks).map((segment) => {
				const mark = segment.marks.find((m) => m.type === 'figure');
				const span = segment.marks.some((m) => m.type === 'span');
				if (mark?.type !== 'figure') {
					return span ? (
						<span key={segment.from} className="span">
							{segment.text}
						</span>
					) : (
						segment.text
					);
				}
				const { figure, state, number } = mark.row;
				const level = levelOf(mark.row);
				const held = figure.id === inHand;
				const range = rangeOf(figure);
				const first = segment.from + from === range.from;
				const last = segment.to + from === range.to;
				const names = ['fig', `verdict-${state.verdict}`];
				if (level !== 'none') names.push(`level-${level}`);
				if (held) names.push('in-hand');
				if (first) names.push('first');
				if (last) names.push('last');
				if (span) names.push('span');
				const struck = state.correction !== null;
				return (
					<span key={segment.from} className="fig-place">
						<mark className={names.join(' ')} data-figure={figure.id} tabIndex={-1} aria-current={held ? 'true' : undefined}>
							{held && first && (
								<span
									className="edge start"
									data-aside=""
									aria-hidden="true"
									onPointerDown={onEdge('start')}
									onMouseDown={stay}
								/>
							)}
							{struck ? <del>{segment.text}</del> : segment.text}
							{last && (
								<span className="spoken" data-aside="">
									{t('ui.proof.spoken', { number, total, verdict: t(`word.verdict.${state.verdict}`), level })}
								</span>
							)}
							{held && last && (
								<span className="edge end" data-aside="" aria-hidden="true" onPointerDown={onEdge('end')} onMouseDown={stay} />
							)}
						</mark>
						{struck && last && (
							<ins className="fig-correction" data-aside="">
								{state.correction?.text}
							</ins>
						)}
					</span>
				);
			})}
		</span>
	);
}
