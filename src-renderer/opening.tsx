/** The desk, or what stands in its place while its library cannot be opened. */
import { useEffect, useState } from 'react';
import type { Recovery } from '../src-main/contract/safekeeping.ts';
import { App } from './app.tsx';
import { RecoveryScreen } from './features/backup/recovery-screen.tsx';
import { useDesk, useUpdates } from './lib/desk.tsx';
import { useWords } from './lib/language.tsx';
import { StatusLine } from './ui/status-line.tsx';

export function Opening() {
	const { client } = useDesk();
	const { t } = useWords();
	/** Undefined until it is known: a desk drawn over a library that does not open would only complain. */
	const [recovery, setRecovery] = useState<Recovery | null | undefined>(undefined);
	const look = (): void => {
		// A desk that does not answer is no library that does not open: the stream says that it is away.
		client.recovery.state().then(setRecovery, () => setRecovery((known) => known ?? null));
	};
	// biome-ignore lint/correctness/useExhaustiveDependencies: once, at the beginning.
	useEffect(look, []);
	useUpdates((update) => {
		if (update.type === 'hello') look();
	});
	useEffect(() => {
		document.title = t('ui.brand');
	}, [t]);
	if (recovery === null) return <App />;
	if (recovery === undefined) {
		return (
			<div className="window recovering">
				<main className="recovery">
					<p className="hint">{t('ui.library.loading')}</p>
				</main>
				<StatusLine hint={false} />
			</div>
		);
	}
	return (
		<div className="window recovering">
			<RecoveryScreen recovery={recovery} onState={setRecovery} />
			<StatusLine hint={false} />
		</div>
	);
}
