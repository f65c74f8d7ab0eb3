import { useCallback } from 'react';
import type { Settings } from '../../../src-main/contract/view.ts';
import { useDesk } from '../../lib/desk.tsx';
import { useVoice } from '../../lib/said.tsx';

/** Changes settings; what the desk would not keep is said. */
export function useChange(): (part: Partial<Settings>) => void {
	const { changeSettings } = useDesk();
	const voice = useVoice();
	return useCallback(
		(part) => void changeSettings(part).catch((error: unknown) => voice.complain(error)),
		[changeSettings, voice],
	);
}
