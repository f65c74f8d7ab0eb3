/** One round of the sheet: its signatures, or how to sign it, or what is in the way. */
import { useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { roundInWords } from '../../../src-main/contract/event-words.ts';
import type { Signature, SignoffSheet } from '../../../src-main/contract/signoff.ts';
import { useWords } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import { VerdictMark } from '../../ui/marks.tsx';
import { SignatureView } from './signature-view.tsx';

interface RoundCardProps {
	entry: SignoffSheet['rounds'][number];
	/** Who signs here. */
	by: string;
	signing: boolean;
	onBegin(): void;
	onLeave(): void;
	onSign(opinion: string): void;
	onWithdraw(signature: Signature): void;
}

export function RoundCard({ entry, by, signing, onBegin, onLeave, onSign, onWithdraw }: RoundCardProps) {
	const { language, t } = useWords();
	const { round, signatures, hindrance } = entry;
	const name = roundInWords(language, round.id, round.name);
	// A signature is given once; given again, it takes note of what was changed since.
	const again = signatures.length > 0;
	const wanted = !again || signatures.every(({ changes }) => changes.length > 0);
	const signable = hindrance === null && wanted;
	return (
		<li className={again ? 'round signed' : 'round'}>
			<h4>
				<VerdictMark verdict={again ? 'confirmed' : 'open'} />
				{name}
			</h4>
			{!again && <p className="hint">{t('signoff.unsigned')}</p>}
			{signatures.map((signature) => (
				<SignatureView
					key={signature.event}
					signature={signature}
					round={name}
					onWithdraw={signature.by === by && by !== '' ? () => onWithdraw(signature) : null}
				/>
			))}
			{/* A missing name is said once, above all rounds. */}
			{!again && hindrance !== null && hindrance !== 'no-name' && (
				<p className="hint round-hindrance">{t(`signoff.hindrance.${hindrance}`)}</p>
			)}
			{signable &&
				(signing ? (
					<SignForm submit={t('signoff.sign', { round: name })} onSign={onSign} onLeave={onLeave} />
				) : (
					<div>
						<Button kind={again ? 'plain' : 'primary'} onPress={onBegin}>
							{again ? t('signoff.sign-again') : t('signoff.sign', { round: name })}
						</Button>
					</div>
				))}
		</li>
	);
}

function SignForm({ submit, onSign, onLeave }: { submit: string; onSign(opinion: string): void; onLeave(): void }) {
	const { t } = useWords();
	const [opinion, setOpinion] = useState('');
	return (
		<form
			className="form sign-form"
			onSubmit={(event) => {
				event.preventDefault();
				onSign(opinion.trim());
			}}
			onKeyDown={(event) => {
				if (event.code !== 'Escape' || event.nativeEvent.isComposing) return;
				event.stopPropagation();
				onLeave();
			}}
		>
			<TextField className="field" value={opinion} onChange={setOpinion} maxLength={10_000} autoFocus>
				<Label className="field-label">
					{t('signoff.opinion')} <span className="hint">{t('signoff.opinion.hint')}</span>
				</Label>
				<TextArea className="input" rows={2} />
			</TextField>
			<DialogActions submit={submit} cap="Ctrl+Enter" onCancel={onLeave} />
		</form>
	);
}
