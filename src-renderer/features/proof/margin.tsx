/** The margin of the proof: notes beside their places, each tied to it by a line. */
import { memo, type RefObject } from 'react';
import { langTag, useWords } from '../../lib/language.tsx';
import { LevelMark, VerdictMark } from '../../ui/marks.tsx';
import { findingText } from '../findings/finding-text.ts';
import type { MarginNote, NoteContent } from './notes.ts';
import type { PlacedNote } from './use-note-places.ts';

interface MarginProps {
	placed: readonly PlacedNote[];
	inHand: string | null;
	onNote(note: MarginNote): void;
	ref: RefObject<HTMLDivElement | null>;
}

export function Margin({ placed, inHand, onNote, ref }: MarginProps) {
	const { language, t } = useWords();
	return (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields, and an aside inside main would be a landmark too many.
		<div ref={ref} className="margin" role="group" lang={langTag(language)} aria-label={t('ui.proof.notes')}>
			{placed.map(({ note, top, at }) => (
				<div key={note.key} className="margin-place" style={{ transform: `translateY(${Math.round(top)}px)` }}>
					<svg className={`leader ${toneOf(note.content)}`} width="24" height="1" aria-hidden="true">
						<path d={`M0 ${Math.round(at - top) + 17}L8 ${Math.round(at - top) + 17}L16 12L24 12`} />
					</svg>
					<NoteButton note={note} inHand={note.key === inHand} onNote={onNote} />
				</div>
			))}
		</div>
	);
}

interface NoteButtonProps {
	note: MarginNote;
	inHand: boolean;
	onNote(note: MarginNote): void;
}

/** A note that leads to what it is about. */
export function NoteButton({ note, inHand, onNote }: NoteButtonProps) {
	return (
		<button
			type="button"
			data-note={note.key}
			className={`margin-note ${toneOf(note.content)}${inHand ? ' in-hand' : ''}`}
			onMouseDown={(event) => event.preventDefault()}
			onClick={() => onNote(note)}
		>
			<NoteBody content={note.content} />
		</button>
	);
}

const toneOf = (content: NoteContent): string => (content.type === 'finding' ? `level-${content.finding.level}` : 'by-hand');

const NoteBody = memo(function NoteBody({ content }: { content: NoteContent }) {
	const { language, t } = useWords();
	switch (content.type) {
		case 'finding':
			return (
				<>
					<LevelMark level={content.finding.level} size={13} />
					<span className="margin-text">
						<span className="spoken">{t(`word.level.${content.finding.level}`)}: </span>
						{findingText(language, content.finding)}
					</span>
				</>
			);
		case 'decision': {
			const { reason, comment } = content.row.state;
			return (
				<>
					<VerdictMark verdict="flagged" size={13} />
					<span className="margin-text">
						{[reason === null ? '' : t(`word.reason.${reason}`), comment].filter(Boolean).join(' · ')}
					</span>
				</>
			);
		}
		case 'note':
			return (
				<span className="margin-text">
					{content.note.by !== '' && <b>{t('ui.proof.note-by', { by: content.note.by })}</b>}
					{content.note.text}
				</span>
			);
	}
});
