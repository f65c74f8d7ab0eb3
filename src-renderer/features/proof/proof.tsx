/**
 * The article as it was printed: its stories and paragraphs typeset as what they are, every figure marked in place, questions
 * and remarks in the margin. All of it stands in the document (so that the browser finds in it, prints it, and reads it out);
 * what is out of sight is not laid out (`content-visibility`), and what has not changed is not drawn again.
 */
import { Fragment, type MouseEvent, type ReactNode, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { Paragraph } from '../../../src-main/contract/model.ts';
import type { ArticleView } from '../../../src-main/contract/view.ts';
import { useCaps } from '../../lib/keymap.tsx';
import { langTag, useWords } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import type { Row } from '../ledger/rows.ts';
import type { Review } from '../review/use-review.ts';
import { type Block, cellsOf, chunksOf, columnsOf, guessedHeight, paragraphsOf, storyBlocks } from './blocks.ts';
import { Margin, NoteButton } from './margin.tsx';
import { type MarginNote, marginNotes } from './notes.ts';
import { ProofParagraph, type Span } from './proof-paragraph.tsx';
import { findingSpans } from './spans.ts';
import { useDragging } from './use-dragging.ts';
import { useInlineNotes } from './use-inline-notes.ts';
import { useNotePlaces } from './use-note-places.ts';
import { useSelecting } from './use-selecting.ts';

const NO_ROWS: readonly Row[] = [];
const NO_SPANS: readonly Span[] = [];
const NO_NOTES: readonly MarginNote[] = [];

export function Proof({ review, view }: { review: Review; view: ArticleView }) {
	const { t } = useWords();
	const cap = useCaps();
	const { reading, sourceText, paragraphNotes } = view;
	const { paragraphs } = reading;
	const { rows, rowOf, rowsIn, entries, row, finding, edging, acts } = review;
	const scroller = useRef<HTMLElement>(null);
	const page = useRef<HTMLDivElement>(null);
	const margin = useRef<HTMLDivElement>(null);
	const inHand = row?.figure.id ?? null;

	const stories = useMemo(
		() => storyBlocks({ paragraphs, stories: reading.stories }, sourceText),
		[paragraphs, reading.stories, sourceText],
	);
	const spans = useMemo(() => findingSpans(entries, paragraphs), [entries, paragraphs]);
	const notes = useMemo(
		() => marginNotes({ rows, rowOf, entries }, paragraphs, paragraphNotes),
		[rows, rowOf, entries, paragraphs, paragraphNotes],
	);
	const notesIn = useMemo(() => Map.groupBy(notes, (note) => note.paragraph), [notes]);
	const noteInHand = useMemo(() => {
		if (finding && (review.tab === 'findings' || finding.figures.includes(inHand ?? ''))) return `finding ${finding.key}`;
		return notes.find((note) => note.figure !== null && note.figure === inHand)?.key ?? null;
	}, [finding, review.tab, notes, inHand]);
	const length = useCallback((index: number) => paragraphs[index]?.text.length ?? 0, [paragraphs]);
	const inline = useInlineNotes(scroller);
	const placed = useNotePlaces({ scroller, page, margin }, inline ? NO_NOTES : notes, noteInHand, length);
	const selected = useSelecting(page, paragraphs);
	const onEdge = useDragging(edging, acts);

	// The figure in hand is kept in sight; on opening it stands in the middle, wherever the ledger had been.
	const opening = useRef(true);
	useLayoutEffect(() => {
		if (inHand === null) return;
		const mark = page.current?.querySelector<HTMLElement>(`[data-figure="${CSS.escape(inHand)}"]`);
		mark?.scrollIntoView({ block: opening.current ? 'center' : 'nearest' });
		opening.current = false;
		// Moving is heard: the focus goes along with the hand, as long as it is in the article at all.
		if (mark && scroller.current?.contains(document.activeElement)) mark.focus({ preventScroll: true });
	}, [inHand]);

	const onClick = (event: MouseEvent): void => {
		const hit = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-figure]') : null;
		const id = hit?.dataset['figure'];
		if (id !== undefined && document.getSelection()?.isCollapsed !== false) review.selectFigure(id);
	};
	const onNote = (note: MarginNote): void => {
		if (note.content.type === 'finding') {
			if (finding?.key === note.content.finding.key && review.tab === 'findings') review.openFinding(note.content.finding);
			else review.selectFinding(note.content.finding);
		} else if (note.figure !== null) review.selectFigure(note.figure);
		else review.setTab('notes');
	};
	const notesBelow = (block: Block): ReactNode => {
		const own = inline ? paragraphsOf(block).flatMap((p) => notesIn.get(p.index) ?? NO_NOTES) : NO_NOTES;
		if (own.length === 0) return null;
		return (
			<ul className="inline-notes" aria-label={t('ui.proof.notes')}>
				{own.map((note) => (
					<li key={note.key}>
						<NoteButton note={note} inHand={note.key === noteInHand} onNote={onNote} />
					</li>
				))}
			</ul>
		);
	};
	const paragraph = (p: Paragraph, fill?: number): ReactNode => {
		const own = rowsIn.get(p.index) ?? NO_ROWS;
		const here = row !== null && row.paragraph.index === p.index;
		return (
			<ProofParagraph
				key={p.index}
				paragraph={p}
				rows={own}
				spans={spans.get(p.index) ?? NO_SPANS}
				inHand={here ? inHand : null}
				edge={here ? edging.edge : null}
				total={rows.length}
				{...(fill === undefined ? {} : { fill })}
				onEdge={onEdge}
			/>
		);
	};
	// The key that marks a figure means what is selected, while something is.
	const { tellSelected } = review;
	useEffect(() => {
		tellSelected(selected);
		return () => tellSelected(null);
	}, [selected, tellSelected]);
	const add = (): void => {
		review.run('add-figure');
		document.getSelection()?.removeAllRanges();
	};

	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must by keyboard too.
		// biome-ignore lint/a11y/useKeyWithClickEvents: a short cut for the mouse; J and K reach every figure.
		<section ref={scroller} className="proof" aria-label={t('ui.proof.label')} data-ledger="" tabIndex={0} onClick={onClick}>
			<div ref={page} className={inline ? 'page inline' : 'page'} lang={langTag(reading.language)}>
				<div className="column">
					{stories.map((story) => (
						<section
							key={story.index}
							className="story"
							aria-label={story.title === '' ? t('ui.proof.story', { number: story.index + 1 }) : story.title}
						>
							{chunksOf(story.blocks).map((chunk) => (
								<div
									key={chunk[0]?.key}
									className="chunk"
									style={{ containIntrinsicBlockSize: `auto ${guessedHeight(chunk)}px` }}
								>
									{chunk.map((block) => (
										<Fragment key={block.key}>
											<BlockView block={block} paragraph={paragraph} />
											{notesBelow(block)}
										</Fragment>
									))}
								</div>
							))}
						</section>
					))}
				</div>
				<Margin ref={margin} placed={placed} inHand={noteInHand} onNote={onNote} />
				{selected && (
					<div
						className="selecting"
						style={{ transform: `translate(${Math.round(selected.x)}px, ${Math.round(selected.y)}px) translateX(-100%)` }}
					>
						<Button kind="primary" cap={cap('add-figure')} onPress={add}>
							{t('ui.proof.add')}
						</Button>
					</div>
				)}
			</div>
		</section>
	);
}

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
