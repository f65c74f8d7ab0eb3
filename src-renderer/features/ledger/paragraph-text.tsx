/**
 * A paragraph as it reads, with the figures in it marked: the one in hand strongly, its neighbours faintly, each in the
 * shape of its verdict. Article text comes in as text nodes only. Of a paragraph of many thousands of characters only what
 * surrounds the figure in hand is shown, and of a long run without a figure the ends: the proof has all of it.
 */
import { memo } from 'react';
import type { Figure, Paragraph } from '../../../src-main/contract/model.ts';
import type { FigureVerdict } from '../../../src-main/contract/review.ts';
import { abridged, type Stretch, shownAround } from '../../lib/abridged.ts';
import { type Mark, segments } from '../../lib/segments.ts';

type Kind = { type: 'figure'; id: string; current: boolean; verdict: FigureVerdict } | { type: 'span' };

interface ParagraphTextProps {
	paragraph: Paragraph;
	figures: readonly Figure[];
	/** Figures to mark strongly. */
	current: readonly string[];
	verdictOf(figure: string): FigureVerdict;
	/** Further stretches that a finding points at, in the reading text. */
	spans?: readonly Stretch[];
	/** Said after the strongly marked figure to those who hear the page ("figure 12 of 48, open"). */
	spoken?: string;
}

export const ParagraphText = memo(function ParagraphText(props: ParagraphTextProps) {
	const { paragraph, figures, current, verdictOf, spans = [], spoken } = props;
	const shown = shownAround(paragraph.text, [...spans, ...figures.filter(({ id }) => current.includes(id))]);
	const here = ({ from, to }: Stretch) => ({ from: from - shown.from, to: to - shown.from });
	const inSight = ({ from, to }: Stretch): boolean => from >= shown.from && to <= shown.to;
	const marks: Mark<Kind>[] = [
		...spans.map((s): Mark<Kind> => ({ ...here(s), data: { type: 'span' } })),
		...figures.filter(inSight).map(
			(f): Mark<Kind> => ({
				...here(f),
				data: { type: 'figure', id: f.id, current: current.includes(f.id), verdict: verdictOf(f.id) },
			}),
		),
	];
	return (
		<>
			{shown.from > 0 && '……'}
			{segments(paragraph.text.slice(shown.from, shown.to), marks).map((segment) => {
				const figure = segment.marks.find((m) => m.type === 'figure');
				const span = segment.marks.some((m) => m.type === 'span') ? ' span' : '';
				if (figure?.type !== 'figure') {
					return span === '' ? (
						abridged(segment.text)
					) : (
						<span key={segment.from} className="span">
							{segment.text}
						</span>
					);
				}
				if (!figure.current) {
					return (
						<span key={segment.from} className={`neighbour verdict-${figure.verdict}${span}`} data-figure={figure.id}>
							{segment.text}
						</span>
					);
				}
				return (
					<mark key={segment.from} className={`figure-mark verdict-${figure.verdict}${span}`}>
						{segment.text}
						{spoken !== undefined && <span className="spoken">{spoken}</span>}
					</mark>
				);
			})}
			{shown.to < paragraph.text.length && '……'}
		</>
	);
});
