/** The ledger: every figure beside the paragraph that it stands in. */
import { type MouseEvent, useCallback } from 'react';
import type { Language } from '../../../src-main/contract/model.ts';
import type { FigureVerdict } from '../../../src-main/contract/review.ts';
import { useWords } from '../../lib/language.tsx';
import { List } from '../../ui/list.tsx';
import { LedgerRow } from './ledger-row.tsx';
import type { Row } from './rows.ts';

interface LedgerProps {
	rows: readonly Row[];
	selected: string | null;
	onSelect(figure: string): void;
	verdictOf(figure: string): FigureVerdict;
	pending: ReadonlySet<string>;
	articleLanguage: Language;
	total: number;
}

/** Characters of a paragraph that fit a line, by rough measure: only a first guess at the height. */
const LINE: Record<Language, number> = { zh: 26, en: 55 };

export function Ledger({ rows, selected, onSelect, verdictOf, pending, articleLanguage, total }: LedgerProps) {
	const { t } = useWords();
	const estimate = useCallback(
		(row: Row) => Math.max(116, 40 + 29 * Math.ceil(row.paragraph.text.length / LINE[articleLanguage])),
		[articleLanguage],
	);
	const select = useCallback(
		(figure: string, event?: MouseEvent) => {
			const other = event?.target instanceof Element ? event.target.closest<HTMLElement>('[data-figure]') : null;
			onSelect(other?.dataset['figure'] ?? figure);
		},
		[onSelect],
	);
	return (
		<List
			ledger
			className="ledger"
			label={t('ui.ledger.label')}
			items={rows}
			keyOf={(row) => row.figure.id}
			estimate={estimate}
			selected={selected}
			onSelect={select}
			render={(row) => (
				<LedgerRow
					row={row}
					articleLanguage={articleLanguage}
					verdictOf={verdictOf}
					pending={pending.has(row.figure.id)}
					total={total}
				/>
			)}
		/>
	);
}
