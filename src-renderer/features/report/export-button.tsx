import { useState } from 'react';
import { useDesk, useUpdates } from '../../lib/desk.tsx';
import { useWords } from '../../lib/language.tsx';
import { useVoice } from '../../lib/said.tsx';
import { saveFile } from '../../lib/save-file.ts';
import { Button } from '../../ui/button.tsx';

/** Makes the verified-figure report and hands it to the browser to keep. */
export function ExportButton({ article }: { article: string }) {
	const { client } = useDesk();
	const { language, t } = useWords();
	const voice = useVoice();
	const [busy, setBusy] = useState(false);
	const run = async (): Promise<void> => {
		setBusy(true);
		try {
			const { name, file } = await client.article.report({ article, format: 'html', language });
			saveFile(name, file);
			voice.say(t('ui.said.exported', { name }));
		} catch (error) {
			voice.complain(error);
		} finally {
			setBusy(false);
		}
	};
	useUpdates((update) => {
		if (update.type === 'command' && update.command === 'report' && !busy) void run();
	});
	return (
		<Button disabled={busy} onPress={() => void run()}>
			{t(busy ? 'ui.export.busy' : 'ui.export')}
		</Button>
	);
}
