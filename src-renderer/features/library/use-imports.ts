/** Imports: sent off by button, drop or paste; followed while they run; their outcome kept until it has been read. */
import { useCallback, useState } from 'react';
import type { ImportResult, Update } from '../../../src-main/contract/procedures.ts';
import { useDesk, useUpdates } from '../../lib/desk.tsx';
import { useVoice } from '../../lib/said.tsx';

type Progress = Extract<Update, { type: 'progress' }>;

export interface Running {
	job: string;
	files: string[];
	progress: Progress | null;
	cancelling: boolean;
}

export interface Outcome {
	results: ImportResult[];
	/** Names of the files in the order in which they were sent: a failure may not carry one. */
	files: string[];
}

export interface Imports {
	running: Running[];
	outcome: Outcome | null;
	/** `folders`: names of what was dropped and is no file. */
	start(files: readonly File[], options?: { published?: string | null; folders?: readonly string[] }): void;
	cancel(job: string): void;
	putAway(): void;
}

const notAFile = (file: string): ImportResult => ({
	outcome: 'failed',
	failure: { code: 'UNREADABLE_FILE', data: { file, reason: 'is-directory', limit: null, actual: null } },
});

/** `onImported` gets the first article that came of an import. */
export function useImports(onImported: (article: string) => void): Imports {
	const { client } = useDesk();
	const voice = useVoice();
	const [running, setRunning] = useState<Running[]>([]);
	const [outcome, setOutcome] = useState<Outcome | null>(null);

	useUpdates((update) => {
		if (update.type !== 'progress') return;
		setRunning((all) => all.map((r) => (r.job === update.job ? { ...r, progress: update } : r)));
	});

	const start = useCallback<Imports['start']>(
		(files, { published = null, folders = [] } = {}) => {
			const refused = folders.map(notAFile);
			if (files.length === 0) {
				if (refused.length > 0) setOutcome({ results: refused, files: [...folders] });
				return;
			}
			const job = crypto.randomUUID();
			const names = files.map((f) => f.name);
			setRunning((all) => [...all, { job, files: names, progress: null, cancelling: false }]);
			client.library
				.import({ job, files: [...files], published })
				.then(
					(results) => {
						setOutcome({ results: [...results, ...refused], files: [...names, ...folders] });
						const first = results.find((r) => r.outcome !== 'failed');
						if (first) onImported(first.article);
					},
					(error: unknown) => voice.complain(error),
				)
				.finally(() => setRunning((all) => all.filter((r) => r.job !== job)));
		},
		[client, onImported, voice],
	);

	const cancel = useCallback(
		(job: string) => {
			setRunning((all) => all.map((r) => (r.job === job ? { ...r, cancelling: true } : r)));
			client.library.cancel({ job }).catch((error: unknown) => voice.complain(error));
		},
		[client, voice],
	);

	return { running, outcome, start, cancel, putAway: () => setOutcome(null) };
}
