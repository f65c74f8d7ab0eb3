/** Everything that can be set: who signs, language and look, checks, keys, and where the data is and how safe. */
import { type ReactNode, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useDesk } from '../../lib/desk.tsx';
import { useWords } from '../../lib/language.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DataPane } from '../backup/data-pane.tsx';
import { RoundsPane } from '../signoff/rounds-pane.tsx';
import { GeneralPane } from './general-pane.tsx';
import { KeysList } from './keys-list.tsx';
import { ProfilePane } from './profile-pane.tsx';

export const settingsTabs = ['general', 'checks', 'rounds', 'keys', 'data'] as const;
export type SettingsTab = (typeof settingsTabs)[number];

interface SettingsDialogProps {
	start: SettingsTab;
	onClose(): void;
}

function KeysPane() {
	const { t } = useWords();
	return (
		<div className="form">
			<p className="hint">{t('ui.keys.means')}</p>
			<KeysList />
		</div>
	);
}

export function SettingsDialog({ start, onClose }: SettingsDialogProps) {
	const { settings, info } = useDesk();
	const { t } = useWords();
	const [tab, setTab] = useState<SettingsTab>(start);
	const panes: Record<SettingsTab, ReactNode> = {
		general: settings && <GeneralPane settings={settings} />,
		checks: settings && <ProfilePane settings={settings} />,
		rounds: settings && <RoundsPane settings={settings} />,
		keys: <KeysPane />,
		data: <DataPane />,
	};
	return (
		<Dialog broad title={t('ui.settings')} onClose={onClose}>
			<Tabs
				className="settings-tabs"
				orientation="vertical"
				selectedKey={tab}
				onSelectionChange={(key) => {
					const chosen = settingsTabs.find((name) => name === key);
					if (chosen) setTab(chosen);
				}}
			>
				<TabList className="settings-list" aria-label={t('ui.settings')}>
					{settingsTabs.map((name) => (
						<Tab key={name} id={name} className="settings-tab">
							{t(`ui.settings.tab.${name}`)}
						</Tab>
					))}
				</TabList>
				{settingsTabs.map((name) => (
					<TabPanel key={name} id={name} className="settings-pane">
						{panes[name]}
					</TabPanel>
				))}
			</Tabs>
			<div className="dialog-actions between">
				<span className="hint">{info && t('ui.settings.about', { version: info.version })}</span>
				<button type="button" className="button" onClick={onClose}>
					{t('ui.close')}
				</button>
			</div>
		</Dialog>
	);
}
