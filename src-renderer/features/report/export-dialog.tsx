/** In which form, for whom and in which language the report leaves the desk. Enter makes it with what was chosen last time. */
import { useState } from 'react';
import type { Language } from '../../../src-main/contract/model.ts';
import {
	type ReportFormat,
	type ReportProfile,
	reportFormatFacts,
	reportFormats,
	reportProfiles,
} from '../../../src-main/contract/report-formats.ts';
import { useDesk } from '../../lib/desk.tsx';
import { useWords } from '../../lib/language.tsx';
import { useVoice } from '../../lib/said.tsx';
import { saveFile } from '../../lib/save-file.ts';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';

const LANGUAGES = ['zh', 'en'] as const satisfies readonly Language[];

interface Chosen {
	format: ReportFormat;
	profile: ReportProfile;
}

/** What was exported last in this window: an editor sends the same kind of report again and again. */
let last: Chosen = { format: 'html', profile: 'full' };

interface ExportDialogProps {
	/** Several articles become one report. */
	articles: readonly string[];
	onClose(): void;
}

export function ExportDialog({ articles, onClose }: ExportDialogProps) {
	const { client } = useDesk();
	const { language: own, t } = useWords();
	const voice = useVoice();
	const [{ format, profile }, setChosen] = useState(last);
	const [language, setLanguage] = useState<Language>(own);
	const [busy, setBusy] = useState(false);
	const { profiled } = reportFormatFacts[format];

	const run = async (): Promise<void> => {
		setBusy(true);
		last = { format, profile };
		try {
			const request = { articles: [...articles], format, profile: profiled ? profile : ('full' as const), language };
			const { name, file } = await client.article.report(request);
			saveFile(name, file);
			voice.say(t('ui.said.exported', { name }));
			onClose();
		} catch (error) {
			setBusy(false);
			voice.complain(error);
		}
	};
	return (
		<Dialog title={t('ui.export')} onClose={onClose}>
			<form
				className="form"
				onSubmit={(event) => {
					event.preventDefault();
					if (!busy) void run();
				}}
			>
				<Choice<ReportFormat>
					autoFocus
					columns
					label={t('ui.export.format')}
					value={format}
					options={reportFormats.map((value) => ({ value, label: t(`ui.export.format.${value}`) }))}
					onChange={(value) => setChosen({ format: value, profile })}
				/>
				<p className="hint" aria-live="polite">
					{t(`ui.export.hint.${format}`)}
				</p>
				{profiled && (
					<Choice<ReportProfile>
						label={t('ui.export.profile')}
						value={profile}
						options={reportProfiles.map((value) => ({ value, label: t(`ui.export.profile.${value}`) }))}
						onChange={(value) => setChosen({ format, profile: value })}
					/>
				)}
				<Choice<Language>
					row
					label={t('ui.export.language')}
					value={language}
					options={LANGUAGES.map((value) => ({ value, label: t(`ui.language.${value}`) }))}
					onChange={setLanguage}
				/>
				<DialogActions submit={t(busy ? 'ui.export.busy' : 'ui.export.save')} disabled={busy} onCancel={onClose} />
			</form>
		</Dialog>
	);
}
