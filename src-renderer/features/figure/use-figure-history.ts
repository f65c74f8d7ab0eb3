import { useEffect, useState } from 'react';
import type { Reading } from '../../../src-main/contract/model.ts';
import type { Anchor, ReviewEvent } from '../../../src-main/contract/review.ts';
import { anchorOf, isAbout } from '../../lib/anchors.ts';

/** The events about one figure, newest first. Empty until its anchor has been worked out. */
export function useFigureHistory(reading: Reading, figure: string, history: readonly ReviewEvent[]): ReviewEvent[] {
	const [known, setKnown] = useState<{ figure: string; anchor: Anchor } | null>(null);
	useEffect(() => {
		let stale = false;
		void anchorOf(reading, figure).then((anchor) => {
			if (!stale && anchor) setKnown({ figure, anchor });
		});
		return () => {
			stale = true;
		};
	}, [reading, figure]);
	if (known?.figure !== figure) return [];
	return history.filter((e) => isAbout(e.target, known.anchor)).reverse();
}
