/** The ledger: every figure beside the paragraph that it stands in. */
import { type MouseEvent, useCallback } from 'react';
import type { Language } from '../../../src-main/contract/model.ts';
import { useWords } from '../../lib/language.tsx';
import { List } from '../../ui/list.tsx';
import { LedgerRow } from './ledger-row.tsx';
import type { Row } from './rows.ts';

interface LedgerProps {
	rows: readonly Row[];
	/** The rows of each paragraph, for the faint marks. */
	rowsIn: ReadonlyMap<number, readonly Row[]>;
	/** Where mentions of one fact stand together: the mentions of each figure; else null. */
	mentions: ReadonlyMap<string, readonly string[]> | null;
	selected: string | null;
	onSelect(figure: string): void;
	pending: ReadonlySet<string>;
	articleLanguage: Language;
	total: number;
}

/** Characters of a paragraph that fit a line, by rough measure: only a first guess at the height. */
const LINE: Record<Language, number> = { zh: 26, en: 55 };
const NO_ROWS: readonly Row[] = [];
const keyOf = (row: Row): string => row.figure.id;

export function Ledger({ rows, rowsIn, mentions, selected, onSelect, pending, articleLanguage, total }: LedgerProps) {
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
			keyOf={keyOf}
			estimate={estimate}
			selected={selected}
			onSelect={select}
			render={(row) => {
				const group = mentions?.get(row.figure.id);
				return (
					<LedgerRow
						row={row}
						neighbours={rowsIn.get(row.paragraph.index) ?? NO_ROWS}
						mention={group ? group.indexOf(row.figure.id) + 1 : 0}
						mentions={group?.length ?? 0}
						articleLanguage={articleLanguage}
						pending={pending.has(row.figure.id)}
						total={total}
					/>
				);
			}}
		/>
	);
}
