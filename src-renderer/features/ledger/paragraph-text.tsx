/**
 * A paragraph as it reads, with the figures in it marked: the one in hand strongly, its neighbours faintly, each in the
 * shape of its verdict. Article text comes in as text nodes only. Of a run of thousands of characters without a figure only
 * the ends are shown: the proof has all of it.
 */
import { memo } from 'react';
import type { Figure, Paragraph } from '../../../src-main/contract/model.ts';
import type { FigureVerdict } from '../../../src-main/contract/review.ts';
import { abridged } from '../../lib/abridged.ts';
import { type Mark, segments } from '../../lib/segments.ts';

type Kind = { type: 'figure'; id: string; current: boolean; verdict: FigureVerdict } | { type: 'span' };

interface ParagraphTextProps {
	paragraph: Paragraph;
	figures: readonly Figure[];
	/** Figures to mark strongly. */
	current: readonly string[];
	verdictOf(figure: string): FigureVerdict;
	/** Further stretches that a finding points at, in the reading text. */
	spans?: readonly { from: number; to: number }[];
	/** Said after the strongly marked figure to those who hear the page ("figure 12 of 48, open"). */
	spoken?: string;
}

export const ParagraphText = memo(function ParagraphText(props: ParagraphTextProps) {
	const { paragraph, figures, current, verdictOf, spans = [], spoken } = props;
	const marks: Mark<Kind>[] = [
		...spans.map((s): Mark<Kind> => ({ from: s.from, to: s.to, data: { type: 'span' } })),
		...figures.map(
			(f): Mark<Kind> => ({
				from: f.from,
				to: f.to,
				data: { type: 'figure', id: f.id, current: current.includes(f.id), verdict: verdictOf(f.id) },
			}),
		),
	];
	return (
		<>
			{segments(paragraph.text, marks).map((segment) => {
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
		</>
	);
});
