/** The dialogs in which the hands of the desk end, one at a time. */
import type { ArticleView } from '../../../src-main/contract/view.ts';
import { useWords } from '../../lib/language.tsx';
import { EvidenceDialog } from '../evidence/evidence-dialog.tsx';
import { NO_TIES } from '../evidence/use-ties.ts';
import { DismissDialog } from '../findings/dismiss-dialog.tsx';
import { findingText } from '../findings/finding-text.ts';
import { isProven, type Row } from '../ledger/rows.ts';
import { UncountedDialog } from '../ledger/uncounted-dialog.tsx';
import { AddDialog } from '../proof/add-dialog.tsx';
import { SignoffDialog } from '../signoff/signoff-dialog.tsx';
import { CorrectDialog } from './correct-dialog.tsx';
import { FlagDialog } from './flag-dialog.tsx';
import { GroupDialog } from './group-dialog.tsx';
import { NoteDialog } from './note-dialog.tsx';
import type { Review } from './use-review.ts';

export function ReviewDialogs({ review, view }: { review: Review; view: ArticleView }) {
	const { language, t } = useWords();
	const { asking, row, finding, acts, rowOf } = review;
	const close = (): void => review.ask(null);
	/** Closes the dialog, then acts. */
	const then =
		<A extends unknown[]>(act: (...args: A) => void) =>
		(...args: A): void => {
			close();
			act(...args);
		};
	switch (asking) {
		case 'flag':
			return (
				row && (
					<FlagDialog
						figure={row.printed}
						reason={row.state.reason}
						comment={row.state.comment}
						onClose={close}
						onFlag={then(acts.flag)}
					/>
				)
			);
		case 'correct':
			return (
				row && (
					<CorrectDialog
						article={view.summary.id}
						figure={row.figure.id}
						printed={row.printed}
						initial={row.state.correction?.text ?? row.printed}
						onClose={close}
						onCorrect={then(acts.correct)}
					/>
				)
			);
		case 'note':
			return (
				<NoteDialog
					figure={row?.printed ?? null}
					place={review.tab === 'notes' ? 'article' : 'figure'}
					onClose={close}
					onNote={then(acts.note)}
				/>
			);
		case 'dismiss':
			return finding && <DismissDialog finding={findingText(language, finding)} onClose={close} onDismiss={then(acts.dismiss)} />;
		case 'mentions': {
			if (!row) return null;
			const others = (review.mentions.get(row.figure.id) ?? [])
				.filter((id) => id !== row.figure.id)
				.flatMap((id): Row | readonly Row[] => rowOf.get(id) ?? []);
			const verdict = t(`word.verdict.${row.state.verdict}`);
			return (
				<GroupDialog
					title={t('ui.mentions.title', { figure: row.printed })}
					means={t('ui.mentions.means', { verdict })}
					rows={others}
					submit={(count) => t('ui.mentions.apply', { count })}
					shows="verdict"
					onClose={close}
					onSubmit={then(acts.applyToMentions)}
				/>
			);
		}
		case 'proven':
			return (
				<GroupDialog
					title={t('ui.proven.title')}
					means={t('ui.proven.means')}
					rows={review.rows.filter(isProven)}
					submit={(count) => t('ui.proven.confirm', { count })}
					shows="arithmetic"
					onClose={close}
					onSubmit={then(acts.confirmProven)}
				/>
			);
		case 'add':
			return (
				<AddDialog view={view} rowsIn={review.rowsIn} start={row?.paragraph.index ?? 0} onClose={close} onAdd={then(acts.add)} />
			);
		case 'uncounted':
			return (
				<UncountedDialog
					others={view.reading.others}
					coverage={view.reading.coverage}
					paragraphs={view.reading.paragraphs}
					onClose={close}
					onAdd={then(acts.add)}
				/>
			);
		case 'evidence':
			return (
				row && (
					<EvidenceDialog
						view={view}
						row={row}
						ties={review.ties[row.figure.id] ?? NO_TIES}
						verdictOf={review.verdictOf}
						perform={review.perform}
						onClose={close}
					/>
				)
			);
		case 'signoff':
			return <SignoffDialog view={view} perform={review.perform} onClose={close} />;
		default:
			return null;
	}
}
