/** The folder whose files are imported as they appear. A path is typed: the desk may run where no dialog can ask for one. */
import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import type { Settings } from '../../../src-main/contract/view.ts';
import { useWords } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import { useChange } from '../settings/use-change.ts';

export function WatchedFolder({ settings }: { settings: Settings }) {
	const { t } = useWords();
	const change = useChange();
	const [folder, setFolder] = useState(settings.watchedFolder ?? '');
	const keep = (): void => {
		const watchedFolder = folder.trim() === '' ? null : folder.trim();
		if (watchedFolder !== settings.watchedFolder) change({ watchedFolder });
	};
	return (
		<>
			<TextField className="field" value={folder} onChange={setFolder} onBlur={keep} maxLength={4096}>
				<Label className="field-label">{t('ui.watch.folder')}</Label>
				<Input
					className="input"
					spellCheck={false}
					onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && keep()}
				/>
			</TextField>
			<p className="hint">{t('ui.watch.means')}</p>
			{settings.watchedFolder !== null && (
				<div>
					<Button
						onPress={() => {
							setFolder('');
							change({ watchedFolder: null });
						}}
					>
						{t('ui.watch.stop')}
					</Button>
				</div>
			)}
		</>
	);
}
