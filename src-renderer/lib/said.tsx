/**
 * What the program has to say to the editor: what was done (politely, in the status line, which is a live region) and
 * what went wrong (an alert that stays until it is put away).
 */

import type { ReactNode } from 'react';
import { createContext, use, useMemo, useState } from 'react';
import { explain } from './failure.ts';
import { useWords } from './language.tsx';

export interface Voice {
	/** Said in the status line and to screen readers. */
	say(text: string): void;
	/** Shown as an alert, in words for this error. */
	complain(error: unknown): void;
	/** Shown as an alert as it stands. */
	warn(text: string): void;
}

interface Said {
	/** Counts up, so that the same words said twice are heard twice. */
	turn: number;
	text: string;
}

interface Heard {
	said: Said;
	alerts: string[];
	putAway(text: string): void;
}

const VoiceContext = createContext<Voice | null>(null);
const HeardContext = createContext<Heard | null>(null);

export function useVoice(): Voice {
	const voice = use(VoiceContext);
	if (!voice) throw new Error('useVoice outside VoiceProvider');
	return voice;
}

export function useHeard(): Heard {
	const heard = use(HeardContext);
	if (!heard) throw new Error('useHeard outside VoiceProvider');
	return heard;
}

export function VoiceProvider({ children }: { children: ReactNode }) {
	const { language } = useWords();
	const [said, setSaid] = useState<Said>({ turn: 0, text: '' });
	const [alerts, setAlerts] = useState<string[]>([]);
	const voice = useMemo<Voice>(() => {
		const warn = (text: string): void => setAlerts((all) => [...all.filter((a) => a !== text), text]);
		return {
			say: (text) => setSaid((s) => ({ turn: s.turn + 1, text })),
			complain: (error) => warn(explain(language, error)),
			warn,
		};
	}, [language]);
	const heard = useMemo(
		() => ({ said, alerts, putAway: (text: string) => setAlerts((all) => all.filter((a) => a !== text)) }),
		[said, alerts],
	);
	return (
		<VoiceContext value={voice}>
			<HeardContext value={heard}>{children}</HeardContext>
		</VoiceContext>
	);
}
