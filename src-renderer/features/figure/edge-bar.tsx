/** While the edges of the figure in hand are being moved: what it would be, and the two ways out. */
import { useWords } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import type { Row } from '../ledger/rows.ts';
import type { Edge } from '../review/types.ts';
import type { Edging } from '../review/use-edge.ts';

export function EdgeBar({ edging, row, onTake }: { edging: Edging; row: Row; onTake(edge: Edge): void }) {
	const { t } = useWords();
	const { edge } = edging;
	if (!edge) return null;
	return (
		<div className="edge-bar">
			<p>{t('ui.proof.trim', { text: row.paragraph.text.slice(edge.from, edge.to) })}</p>
			<Button
				kind="primary"
				cap="Enter"
				onPress={() => {
					onTake(edge);
					edging.leave();
				}}
			>
				{t('ui.proof.trim-take')}
			</Button>
			<Button kind="quiet" cap="Esc" onPress={edging.leave}>
				{t('ui.cancel')}
			</Button>
		</div>
	);
}
