import { useState } from 'react';
import { useUpdates } from '../../lib/desk.tsx';
import { useWords } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import { ExportDialog } from './export-dialog.tsx';

/** Opens the dialog that makes the verified-figure report. */
export function ExportButton({ article }: { article: string }) {
	const { t } = useWords();
	const [open, setOpen] = useState(false);
	useUpdates((update) => {
		if (update.type === 'command' && update.command === 'report') setOpen(true);
	});
	return (
		<>
			<Button onPress={() => setOpen(true)}>{t('ui.export')}</Button>
			{open && <ExportDialog articles={[article]} onClose={() => setOpen(false)} />}
		</>
	);
}
