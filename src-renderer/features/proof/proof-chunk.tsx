/**
 * A stretch of the proof that is laid out, or left out, as one. It is drawn anew only when something in it changes: a decision
 * touches one stretch of a book, and the others are passed by without a look at their paragraphs.
 */
import { Fragment, memo, type ReactNode } from 'react';
import type { Paragraph } from '../../../src-main/contract/model.ts';
import { langTag, useWords } from '../../lib/language.tsx';
import type { Row } from '../ledger/rows.ts';
import type { Edge } from '../review/types.ts';
import { type Chunk, cellsOf, columnsOf, paragraphsOf } from './blocks.ts';
import { NoteButton } from './margin.tsx';
import type { MarginNote } from './notes.ts';
import { ProofParagraph, type Span } from './proof-paragraph.tsx';
import type { OnEdge } from './use-dragging.ts';

const NO_ROWS: readonly Row[] = [];
const NO_SPANS: readonly Span[] = [];
const NO_NOTES: readonly MarginNote[] = [];

/** What is in hand. */
export interface Held {
	figure: string;
	paragraph: number;
	/** The range that is being tried for it. */
	edge: Edge | null;
}

interface ProofChunkProps {
	chunk: Chunk;
	/** By paragraph, as are `spans` and `notesIn`; the same lists for paragraphs in which nothing changed. */
	rowsIn: ReadonlyMap<number, readonly Row[]>;
	spans: ReadonlyMap<number, readonly Span[]>;
	/** Notes that stand below their paragraphs: null where they stand in the margin. */
	notesIn: ReadonlyMap<number, readonly MarginNote[]> | null;
	noteInHand: string | null;
	held: Held | null;
	/** Figures of the whole article. */
	total: number;
	onEdge: OnEdge;
	onNote(note: MarginNote): void;
}

export const ProofChunk = memo(function ProofChunk(props: ProofChunkProps) {
	const { chunk, rowsIn, spans, notesIn, noteInHand, held, total, onEdge, onNote } = props;
	const { language, t } = useWords();
	const paragraph = (p: Paragraph, fill?: number): ReactNode => {
		const here = held?.paragraph === p.index ? held : null;
		return (
			<ProofParagraph
				key={p.index}
				paragraph={p}
				rows={rowsIn.get(p.index) ?? NO_ROWS}
				spans={spans.get(p.index) ?? NO_SPANS}
				inHand={here?.figure ?? null}
				edge={here?.edge ?? null}
				total={total}
				{...(fill === undefined ? {} : { fill })}
				onEdge={onEdge}
			/>
		);
	};
	return (
		<div className="chunk" style={{ containIntrinsicBlockSize: `auto ${chunk.height}px` }}>
			{chunk.blocks.map((block) => {
				const notes = notesIn ? paragraphsOf(block).flatMap((p) => notesIn.get(p.index) ?? NO_NOTES) : NO_NOTES;
				return (
					<Fragment key={block.key}>
						<BlockView block={block} paragraph={paragraph} />
						{notes.length > 0 && (
							<ul className="inline-notes" lang={langTag(language)} aria-label={t('ui.proof.notes')}>
								{notes.map((note) => (
									<li key={note.key}>
										<NoteButton note={note} inHand={note.key === noteInHand} onNote={onNote} />
									</li>
								))}
							</ul>
						)}
					</Fragment>
				);
			})}
		</div>
	);
}, sameChunk);

/** Whether nothing that this stretch shows has changed. */
function sameChunk(before: ProofChunkProps, after: ProofChunkProps): boolean {
	const { chunk } = after;
	if (before.chunk !== chunk || before.total !== after.total) return false;
	if (before.onEdge !== after.onEdge || before.onNote !== after.onNote) return false;
	if (before.notesIn !== after.notesIn || (after.notesIn !== null && before.noteInHand !== after.noteInHand)) return false;
	const holds = (held: Held | null): Held | null => (held !== null && chunk.indices.has(held.paragraph) ? held : null);
	const [was, is] = [holds(before.held), holds(after.held)];
	if (was?.figure !== is?.figure || was?.edge !== is?.edge) return false;
	for (const index of chunk.indices) {
		if (before.rowsIn.get(index) !== after.rowsIn.get(index) || before.spans.get(index) !== after.spans.get(index)) return false;
	}
	return true;
}

type Block = Chunk['blocks'][number];

function BlockView({ block, paragraph }: { block: Block; paragraph(p: Paragraph, fill?: number): ReactNode }) {
	switch (block.type) {
		case 'list':
			return <ul className="para-list">{block.items.map((item) => paragraph(item))}</ul>;
		case 'table': {
			const columns = columnsOf(block.rows);
			return (
				<div className="para-table">
					<table>
						<tbody>
							{block.rows.map((cells) => {
								const used = cells.reduce((sum, cell) => sum + cellsOf(cell.text).length, 0);
								return (
									<tr key={cells[0]?.index}>
										{cells.map((cell, place) => paragraph(cell, place === cells.length - 1 ? columns - used + 1 : 1))}
									</tr>
								);
							})}
						</tbody>
					</table>
				</div>
			);
		}
		default:
			return paragraph(block.paragraph);
	}
}
