/** Threads of notes: who wrote what and when, the answers, and whether it is settled. */
import { useState } from 'react';
import { TextArea, TextField } from 'react-aria-components';
import type { Note, Reply } from '../../../src-main/contract/review.ts';
import { showMoment } from '../../lib/dates.ts';
import { useWords } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import type { ThreadActs } from './types.ts';

interface NoteListProps {
	notes: readonly Note[];
	/** Left out where notes are only shown. */
	acts?: ThreadActs;
}

export function NoteList({ notes, acts }: NoteListProps) {
	return (
		<ul className="notes">
			{notes.map((note) => (
				<Thread key={note.event} note={note} {...(acts ? { acts } : {})} />
			))}
		</ul>
	);
}

function Said({ by, at, text }: Reply) {
	const { language, t } = useWords();
	return (
		<>
			<p className="note-text">{text}</p>
			<p className="by">{by ? t('ui.by-at', { by, at: showMoment(language, at) }) : showMoment(language, at)}</p>
		</>
	);
}

function Thread({ note, acts }: { note: Note; acts?: ThreadActs }) {
	const { language, t } = useWords();
	const [replying, setReplying] = useState(false);
	const { resolved, replies } = note;
	return (
		<li className={resolved ? 'note resolved' : 'note'}>
			<Said {...note} />
			{replies.length > 0 && (
				<ul className="replies">
					{replies.map((reply) => (
						<li key={reply.event}>
							<Said {...reply} />
						</li>
					))}
				</ul>
			)}
			{resolved && (
				<p className="by">
					{resolved.by
						? t('ui.thread.resolved', { by: resolved.by, at: showMoment(language, resolved.at) })
						: t('ui.thread.resolved-plain', { at: showMoment(language, resolved.at) })}
				</p>
			)}
			{acts && replying && (
				<ReplyForm
					onCancel={() => setReplying(false)}
					onSend={(text) => {
						setReplying(false);
						acts.reply(note, text);
					}}
				/>
			)}
			{acts && !replying && (
				<p className="note-tools">
					<Button kind="quiet" onPress={() => setReplying(true)}>
						{t('ui.thread.reply')}
					</Button>
					{resolved ? (
						<Button kind="quiet" onPress={() => acts.unresolve(note)}>
							{t('ui.thread.unresolve')}
						</Button>
					) : (
						<Button kind="quiet" onPress={() => acts.resolve(note)}>
							{t('ui.thread.resolve')}
						</Button>
					)}
				</p>
			)}
		</li>
	);
}

function ReplyForm({ onSend, onCancel }: { onSend(text: string): void; onCancel(): void }) {
	const { t } = useWords();
	const [text, setText] = useState('');
	const send = (): void => {
		if (text.trim() !== '') onSend(text.trim());
	};
	return (
		<form
			className="form reply"
			onSubmit={(event) => {
				event.preventDefault();
				send();
			}}
		>
			<TextField
				className="field"
				aria-label={t('ui.thread.reply-text')}
				value={text}
				onChange={setText}
				maxLength={10_000}
				autoFocus
				onKeyDown={(event) => {
					if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) send();
					else if (event.key === 'Escape') onCancel();
					else event.continuePropagation();
				}}
			>
				<TextArea className="input" rows={2} />
			</TextField>
			<p className="note-tools">
				<button type="submit" className="button" disabled={text.trim() === ''}>
					{t('ui.thread.send')}
				</button>
				<Button kind="quiet" onPress={onCancel}>
					{t('ui.cancel')}
				</Button>
			</p>
		</form>
	);
}
