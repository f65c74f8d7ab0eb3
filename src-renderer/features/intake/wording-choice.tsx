/** A file that keeps its changes: which of its wordings is read. Another choice reads the same file again, as a new draft. */
import { useState } from 'react';
import type { Beside } from '../../../src-main/contract/beside.ts';
import { useDesk } from '../../lib/desk.tsx';
import { useWords } from '../../lib/language.tsx';
import { useVoice } from '../../lib/said.tsx';
import { Choice } from '../../ui/choice.tsx';

// Not the schema's own list: the window's policy forbids what zod tries on building the schemas of its file.
const WORDINGS = ['accepted', 'original', 'both'] as const satisfies readonly Beside['wording'][];

interface WordingChoiceProps {
	article: string;
	beside: Beside;
}

export function WordingChoice({ article, beside }: WordingChoiceProps) {
	const { client } = useDesk();
	const { t } = useWords();
	const voice = useVoice();
	const [wording, setWording] = useState(beside.wording);
	const [busy, setBusy] = useState(false);
	const choose = (changes: Beside['wording']): void => {
		if (busy || changes === wording) return;
		setBusy(true);
		client.article
			.readChanges({ article, changes, job: crypto.randomUUID() })
			.then(() => {
				setWording(changes);
				voice.say(t('ui.beside.read'));
			}, voice.complain)
			.finally(() => setBusy(false));
	};
	return (
		<div>
			<Choice
				label={t('ui.beside.wording')}
				value={wording}
				options={WORDINGS.map((value) => ({ value, label: t(`ui.beside.wording.${value}`) }))}
				onChange={choose}
			/>
			{busy && (
				<p className="hint" role="status">
					{t('ui.beside.reading')}
				</p>
			)}
		</div>
	);
}
