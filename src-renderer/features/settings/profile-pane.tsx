/** Which rules run and how loud they are: a profile of the program's, or the house's own from a file. */
import { useEffect, useState } from 'react';
import { FileTrigger, Button as TriggerButton } from 'react-aria-components';
import type { OwnProfile, ProfileChoice, ProfileProblemInfo, TriedProfile } from '../../../src-main/contract/profile.ts';
import { LONGEST_PROFILE, profileChoices } from '../../../src-main/contract/profile-choices.ts';
import type { Settings } from '../../../src-main/contract/view.ts';
import { useDesk } from '../../lib/desk.tsx';
import { explain } from '../../lib/failure.ts';
import { useWords } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { useChange } from './use-change.ts';

const PROBLEMS_SHOWN = 8;

/** How many rules the profile runs; null until the desk has said so. */
function useTried(profile: ProfileChoice, own: OwnProfile | null): TriedProfile | null {
	const { client } = useDesk();
	const [tried, setTried] = useState<TriedProfile | null>(null);
	const text = profile === 'own' ? (own?.text ?? null) : null;
	useEffect(() => {
		let gone = false;
		setTried(null);
		// A number beside a choice: without it the choice is the same.
		client.settings.tryProfile({ profile, text }).then(
			(answer) => !gone && setTried(answer),
			() => undefined,
		);
		return () => {
			gone = true;
		};
	}, [client, profile, text]);
	return tried;
}

function Problems({ file, problems }: { file: string; problems: readonly ProfileProblemInfo[] }) {
	const { t } = useWords();
	return (
		<div className="problems" role="alert">
			<p>{t('ui.profile.refused', { file })}</p>
			<ul>
				{problems.slice(0, PROBLEMS_SHOWN).map((one) => (
					<li key={`${one.problem} ${one.at}`}>
						{t(`cli.profile.${one.problem}`, { at: one.at, found: one.found, detail: one.detail })}
					</li>
				))}
			</ul>
			{problems.length > PROBLEMS_SHOWN && <p>{t('ui.profile.more', { count: problems.length - PROBLEMS_SHOWN })}</p>}
		</div>
	);
}

export function ProfilePane({ settings }: { settings: Settings }) {
	const { client } = useDesk();
	const { language, t } = useWords();
	const change = useChange();
	const { profile, ownProfile } = settings;
	const tried = useTried(profile, ownProfile);
	const [refused, setRefused] = useState<{ file: string; problems: readonly ProfileProblemInfo[] } | null>(null);
	const [failed, setFailed] = useState<string | null>(null);

	const take = async (file: File): Promise<void> => {
		setRefused(null);
		setFailed(null);
		try {
			const text = await file.text();
			if (text.length > LONGEST_PROFILE) {
				setFailed(t('cli.profile.too-large'));
				return;
			}
			const { problems } = await client.settings.tryProfile({ profile: 'own', text });
			if (problems.length > 0) setRefused({ file: file.name, problems });
			else change({ profile: 'own', ownProfile: { name: file.name.slice(0, 200), text } });
		} catch (error) {
			setFailed(explain(language, error));
		}
	};

	const choices = profileChoices.filter((choice) => choice !== 'own' || ownProfile !== null);
	return (
		<div className="form">
			<Choice
				label={t('ui.profile.choose')}
				value={profile}
				options={choices.map((value) => ({ value, label: t(`ui.profile.${value}`, { file: ownProfile?.name ?? '' }) }))}
				onChange={(value) => change({ profile: value })}
			/>
			<p className="hint" role="status">
				{tried && tried.problems.length === 0 && t('ui.profile.running', { running: tried.running, rules: tried.rules })}
			</p>
			<div className="row-of-buttons">
				<FileTrigger
					acceptedFileTypes={['application/json', '.json']}
					onSelect={(files) => {
						const [file] = Array.from(files ?? []);
						if (file) void take(file);
					}}
				>
					<TriggerButton className="button">{t(ownProfile === null ? 'ui.profile.load' : 'ui.profile.load-other')}</TriggerButton>
				</FileTrigger>
				{ownProfile !== null && profile !== 'own' && (
					<Button kind="quiet" onPress={() => change({ ownProfile: null })}>
						{t('ui.profile.forget', { file: ownProfile.name })}
					</Button>
				)}
			</div>
			{refused && <Problems file={refused.file} problems={refused.problems} />}
			{failed !== null && (
				<p className="problems" role="alert">
					{failed}
				</p>
			)}
			{tried && tried.problems.length > 0 && <Problems file={ownProfile?.name ?? ''} problems={tried.problems} />}
			<p className="hint">{t('ui.profile.means')}</p>
		</div>
	);
}
