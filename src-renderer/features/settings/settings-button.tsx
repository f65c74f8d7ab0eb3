/** Name, language and look of the desk; each takes effect as it is chosen. */
import { useState } from 'react';
import { Button, DialogTrigger, Input, Label, Popover, TextField } from 'react-aria-components';
import type { Settings } from '../../../src-main/contract/view.ts';
import { useDesk, useUpdates } from '../../lib/desk.tsx';
import { useWords } from '../../lib/language.tsx';
import { useVoice } from '../../lib/said.tsx';
import { Choice } from '../../ui/choice.tsx';

const LANGUAGES = ['system', 'zh', 'en'] as const satisfies readonly Settings['language'][];
const THEMES = ['system', 'light', 'dark'] as const satisfies readonly Settings['theme'][];

function SettingsForm({ settings }: { settings: Settings }) {
	const { changeSettings, info } = useDesk();
	const { t } = useWords();
	const voice = useVoice();
	const [name, setName] = useState(settings.name);
	const change = (part: Partial<Settings>): void => void changeSettings(part).catch((error: unknown) => voice.complain(error));
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
			{info && (
				<p className="hint about">
					{t('ui.settings.about', { version: info.version })}
					<br />
					{t('ui.settings.home', { home: info.home })}
				</p>
			)}
		</div>
	);
}

// No Dialog inside: the popover is the dialog then, with React Aria's hidden dismiss buttons inside of it and not beside it.
export function SettingsButton() {
	const { settings } = useDesk();
	const { t } = useWords();
	const [open, setOpen] = useState(false);
	useUpdates((update) => {
		if (update.type === 'command' && update.command === 'settings') setOpen(true);
	});
	return (
		<DialogTrigger isOpen={open} onOpenChange={setOpen}>
			<Button className="button quiet" isDisabled={settings === null}>
				{settings === null || settings.name === '' ? t('ui.settings') : settings.name}
			</Button>
			<Popover aria-label={t('ui.settings')} className="overlay popover settings" placement="bottom end">
				<div className="dialog">
					<h2 className="dialog-title">{t('ui.settings')}</h2>
					{settings && <SettingsForm settings={settings} />}
				</div>
			</Popover>
		</DialogTrigger>
	);
}
