/** The sign-off sheet: reviews and proofs in two columns, and the error rate below. */
import { useRef, useState } from 'react';
import { roundInWords } from '../../../src-main/contract/event-words.ts';
import type { SignoffSheet } from '../../../src-main/contract/signoff.ts';
import { roundKinds } from '../../../src-main/contract/usual-rounds.ts';
import type { ActResult, ArticleView } from '../../../src-main/contract/view.ts';
import { useDesk } from '../../lib/desk.tsx';
import { explain } from '../../lib/failure.ts';
import { useWords } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ErrorRateView } from './error-rate-view.tsx';
import { RoundCard } from './round-card.tsx';
import { useSheet } from './use-sheet.ts';

type Entry = SignoffSheet['rounds'][number];

interface SignoffDialogProps {
	view: ArticleView;
	/** Sends an act of this article after those before it. */
	perform(call: () => Promise<ActResult>): Promise<ActResult>;
	onClose(): void;
}

export function SignoffDialog({ view, perform, onClose }: SignoffDialogProps) {
	const { client, settings, command } = useDesk();
	const { language, t } = useWords();
	const by = settings?.name ?? '';
	const article = view.summary.id;
	const state = useSheet(article, view.head, by);
	const [signing, setSigning] = useState<string | null>(null);
	const says = useRef<HTMLParagraphElement>(null);
	const [said, setSaid] = useState({ turn: 0, text: '', failed: false });

	const tell = (text: string, failed = false): void => {
		setSaid(({ turn }) => ({ turn: turn + 1, text, failed }));
		// What was pressed is gone from the sheet by now: the hands go on from its head.
		says.current?.closest<HTMLElement>('[role=dialog]')?.focus();
	};
	const follow = (answer: Promise<ActResult>, words: string): void => {
		answer.then(
			() => tell(words),
			(error: unknown) => tell(explain(language, error), true),
		);
	};
	const nameOf = ({ round }: Entry) => roundInWords(language, round.id, round.name);
	const sign = (entry: Entry, opinion: string): void => {
		setSigning(null);
		follow(
			perform(() => client.article.sign({ article, round: entry.round.id, opinion })),
			t('signoff.said', { round: nameOf(entry) }),
		);
	};
	const withdraw = (entry: Entry, event: string): void =>
		follow(
			perform(() => client.article.act({ article, target: { type: 'article' }, act: { kind: 'undo', event } })),
			t('signoff.said.withdrawn', { round: nameOf(entry) }),
		);
	const openSettings = (which: 'settings' | 'settings-rounds') => (): void => {
		onClose();
		command(which);
	};

	const rounds = state.status === 'ready' ? state.sheet.rounds : [];
	return (
		<Dialog broad title={t('signoff.title')} onClose={onClose}>
			<p ref={says} className={said.failed ? 'signoff-said trouble' : 'signoff-said'} role="status">
				<span key={said.turn}>{said.text}</span>
			</p>
			{by === '' && (
				<div className="signoff-name">
					<p>{t('signoff.hindrance.no-name')}</p>
					<Button onPress={openSettings('settings')}>{t('signoff.go-settings')}</Button>
				</div>
			)}
			{state.status === 'waiting' && <p className="hint">{t('signoff.loading')}</p>}
			{state.status === 'failed' && (
				<Empty title={t('signoff.failed')}>
					<p role="alert">{explain(language, state.error)}</p>
				</Empty>
			)}
			{state.status === 'ready' && rounds.length === 0 && (
				<Empty title={t('signoff.no-rounds')}>{t('signoff.no-rounds-do')}</Empty>
			)}
			<div className="sheet-columns">
				{roundKinds
					.map((kind) => ({ kind, entries: rounds.filter(({ round }) => round.kind === kind) }))
					.filter(({ entries }) => entries.length > 0)
					.map(({ kind, entries }) => (
						<section key={kind} aria-labelledby={`sheet-${kind}`}>
							<h3 id={`sheet-${kind}`}>{t(`signoff.column.${kind}`)}</h3>
							<ol className="rounds">
								{entries.map((entry) => (
									<RoundCard
										key={entry.round.id}
										entry={entry}
										by={by}
										signing={signing === entry.round.id}
										onBegin={() => setSigning(entry.round.id)}
										onLeave={() => setSigning(null)}
										onSign={(opinion) => sign(entry, opinion)}
										onWithdraw={({ event }) => withdraw(entry, event)}
									/>
								))}
							</ol>
						</section>
					))}
			</div>
			<ErrorRateView view={view} />
			<div className="dialog-actions between">
				<Button kind="quiet" onPress={openSettings('settings-rounds')}>
					{t('signoff.go-rounds')}
				</Button>
				<button type="button" className="button" onClick={onClose}>
					{t('ui.close')}
				</button>
			</div>
		</Dialog>
	);
}
