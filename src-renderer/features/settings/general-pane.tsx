/** Name, language and look of the desk; each takes effect as it is chosen. */
import { useState } from 'react';
import { Input, Label, NumberField, TextField } from 'react-aria-components';
import type { Settings } from '../../../src-main/contract/view.ts';
import { useWords } from '../../lib/language.tsx';
import { Choice } from '../../ui/choice.tsx';
import { WatchedFolder } from '../intake/watched-folder.tsx';
import { useChange } from './use-change.ts';

const LANGUAGES = ['system', 'zh', 'en'] as const satisfies readonly Settings['language'][];
const THEMES = ['system', 'light', 'dark'] as const satisfies readonly Settings['theme'][];

export function GeneralPane({ settings }: { settings: Settings }) {
	const { t } = useWords();
	const change = useChange();
	const [name, setName] = useState(settings.name);
	const keepName = (): void => {
		if (name.trim() !== settings.name) change({ name: name.trim() });
	};
	return (
		<div className="form">
			<TextField className="field" value={name} onChange={setName} onBlur={keepName} maxLength={100}>
				<Label className="field-label">{t('ui.settings.name')}</Label>
				<Input className="input" onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && keepName()} />
			</TextField>
			<p className="hint">{t('ui.settings.name-means')}</p>
			<Choice
				row
				label={t('ui.settings.language')}
				value={settings.language}
				options={LANGUAGES.map((value) => ({ value, label: t(`ui.language.${value}`) }))}
				onChange={(language) => change({ language })}
			/>
			<Choice
				row
				label={t('ui.settings.theme')}
				value={settings.theme}
				options={THEMES.map((value) => ({ value, label: t(`ui.theme.${value}`) }))}
				onChange={(theme) => change({ theme })}
			/>
			<NumberField
				className="field short"
				minValue={1}
				maxValue={3650}
				value={settings.trashDays}
				onChange={(trashDays) => Number.isInteger(trashDays) && change({ trashDays })}
			>
				<Label className="field-label">{t('ui.settings.trash-days')}</Label>
				<Input className="input" />
			</NumberField>
			<WatchedFolder settings={settings} />
		</div>
	);
}
