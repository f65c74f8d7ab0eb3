/** A paragraph of the proof, typeset as what it is. Drawn anew only when something in it changes. */
import { memo, type PointerEvent } from 'react';
import type { Paragraph } from '../../../src-main/contract/model.ts';
import { useWords } from '../../lib/language.tsx';
import type { Row } from '../ledger/rows.ts';
import type { Edge } from '../review/types.ts';
import { cellsOf } from './blocks.ts';
import { ProofText } from './proof-text.tsx';
import { LONGEST, stretchesOf } from './stretches.ts';

export interface Span {
	from: number;
	to: number;
}

interface ProofParagraphProps {
	paragraph: Paragraph;
	/** The rows of its figures; the same list until one of them changes. */
	rows: readonly Row[];
	spans: readonly Span[];
	inHand: string | null;
	edge: Edge | null;
	total: number;
	/** Of a table row: how many columns its last cell takes, so that all rows are equally long. */
	fill?: number;
	onEdge(event: PointerEvent, figure: string, side: 'start' | 'end'): void;
}

export const ProofParagraph = memo(function ProofParagraph(props: ProofParagraphProps) {
	const { paragraph, rows, spans, inHand, edge, total, fill, onEdge } = props;
	const { t } = useWords();
	const { kind, text, index } = paragraph;
	const pull = (side: 'start' | 'end') => (event: PointerEvent) => {
		if (inHand !== null) onEdge(event, inHand, side);
	};
	const stretch = (from: number, to: number) => (
		<ProofText {...{ text, from, to, spans, inHand, edge, total }} rows={within(rows, from, to)} onEdge={pull} />
	);
	const body = () =>
		text.length <= LONGEST
			? stretch(0, text.length)
			: stretchesOf(
					text,
					rows.map(({ figure }) => figure),
				).map(({ from, to }) => (
					<span key={from} className="stretch">
						{stretch(from, to)}
					</span>
				));
	const common = { 'data-paragraph': index, className: `para kind-${kind}` };
	switch (kind) {
		case 'headline':
			return <h2 {...common}>{body()}</h2>;
		case 'crosshead':
			return <h3 {...common}>{body()}</h3>;
		case 'listitem':
			return <li {...common}>{body()}</li>;
		case 'pullquote':
			return <blockquote {...common}>{body()}</blockquote>;
		case 'tablecell': {
			const cells = cellsOf(text);
			return cells.map((cell, place) => (
				<td key={cell.from} {...common} colSpan={place === cells.length - 1 ? fill : undefined}>
					{stretch(cell.from, cell.to)}
				</td>
			));
		}
		default:
			return (
				<p {...common}>
					{(kind === 'furniture' || kind === 'noise') && (
						<span className="spoken" data-aside="">
							{t(kind === 'furniture' ? 'ui.proof.furniture' : 'ui.proof.noise')}:{' '}
						</span>
					)}
					{body()}
				</p>
			);
	}
});

const within = (rows: readonly Row[], from: number, to: number): readonly Row[] =>
	rows.filter(({ figure }) => figure.from < to && figure.to > from);
