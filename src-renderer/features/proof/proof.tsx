/**
 * The article as it was printed: its stories and paragraphs typeset as what they are, every figure marked in place, questions
 * and remarks in the margin. All of it stands in the document (so that the browser finds in it, prints it, and reads it out);
 * what is out of sight is not laid out (`content-visibility`), and what has not changed is not drawn again.
 */
import { type MouseEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ArticleView } from '../../../src-main/contract/view.ts';
import { useCaps } from '../../lib/keymap.tsx';
import { langTag, useWords } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import type { Review } from '../review/use-review.ts';
import { chunksOf, storyBlocks } from './blocks.ts';
import { Margin } from './margin.tsx';
import { type MarginNote, noteCache } from './notes.ts';
import { ProofChunk } from './proof-chunk.tsx';
import { findingSpans } from './spans.ts';
import { useDragging } from './use-dragging.ts';
import { useInlineNotes } from './use-inline-notes.ts';
import { useNotePlaces } from './use-note-places.ts';
import { useSelecting } from './use-selecting.ts';

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
		() =>
			storyBlocks({ paragraphs, stories: reading.stories }, sourceText).map(({ index, title, blocks }) => ({
				index,
				title,
				chunks: chunksOf(blocks),
			})),
		[paragraphs, reading.stories, sourceText],
	);
	const spans = useMemo(() => findingSpans(entries, paragraphs), [entries, paragraphs]);
	const [writeNotes] = useState(noteCache);
	const notes = useMemo(
		() => writeNotes({ rows, rowOf, entries }, paragraphs, paragraphNotes),
		[writeNotes, rows, rowOf, entries, paragraphs, paragraphNotes],
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
	const latest = useRef({ review, finding });
	useEffect(() => {
		latest.current = { review, finding };
	});
	const onNote = useCallback((note: MarginNote): void => {
		const { review: now, finding: chosen } = latest.current;
		if (note.content.type === 'finding') {
			if (chosen?.key === note.content.finding.key && now.tab === 'findings') now.openFinding(note.content.finding);
			else now.selectFinding(note.content.finding);
		} else if (note.figure !== null) now.selectFigure(note.figure);
		else now.setTab('notes');
	}, []);
	const held = row && { figure: row.figure.id, paragraph: row.paragraph.index, edge: edging.edge };

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
							{story.chunks.map((chunk) => (
								<ProofChunk
									key={chunk.blocks[0]?.key}
									chunk={chunk}
									rowsIn={rowsIn}
									spans={spans}
									notesIn={inline ? notesIn : null}
									noteInHand={noteInHand}
									held={held}
									total={rows.length}
									onEdge={onEdge}
									onNote={onNote}
								/>
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
