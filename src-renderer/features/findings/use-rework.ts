/** The sum of a finding over figures that the editor paired; nothing of it is kept. */
import { useState } from 'react';
import type { Relation } from '../../../src-main/contract/model.ts';
import { useDesk } from '../../lib/desk.tsx';
import { useVoice } from '../../lib/said.tsx';

export interface Rework {
	/** As paired by hand; null while it stands as the program paired it. */
	relation: Relation | null;
	/** What was paired gives no number. */
	nothing: boolean;
	swap(index: number, figure: string): void;
	restore(): void;
}

export function useRework(article: string, printed: Relation): Rework {
	const { client } = useDesk();
	const voice = useVoice();
	const [relation, setRelation] = useState<Relation | null>(null);
	const [nothing, setNothing] = useState(false);
	return {
		relation,
		nothing,
		swap: (index, figure) => {
			const operands = (relation ?? printed).operands.map(({ role, figure: own }, at) => ({
				role,
				figure: at === index ? figure : own,
			}));
			client.article.rework({ article, rule: printed.rule, operands }).then(
				(answer) => {
					setNothing(answer === null);
					if (answer) setRelation(answer);
				},
				(error: unknown) => voice.complain(error),
			);
		},
		restore: () => {
			setRelation(null);
			setNothing(false);
		},
	};
}
