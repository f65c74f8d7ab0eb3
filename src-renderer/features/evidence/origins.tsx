import type { Tie } from '../../../src-main/contract/evidence.ts';
import { useWords } from '../../lib/language.tsx';

/** "3 sources, 1 origin": a release reprinted three times is one witness. Nothing for fewer than two. */
export function Origins({ ties }: { ties: readonly Pick<Tie, 'origin'>[] }) {
	const { t } = useWords();
	if (ties.length < 2) return null;
	const origins = new Set(ties.map(({ origin }) => origin)).size;
	return <p className="hint origins">{t('evidence.origins', { sources: ties.length, origins })}</p>;
}
