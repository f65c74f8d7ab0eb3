/** All findings of the article, the gravest first. */
import { useWords } from '../../lib/language.tsx';
import { Empty } from '../../ui/empty.tsx';
import { List } from '../../ui/list.tsx';
import { FindingItem } from './finding-item.tsx';
import type { FindingEntry } from './findings.ts';

interface FindingsListProps {
	entries: readonly FindingEntry[];
	selected: string | null;
	onSelect(finding: FindingEntry): void;
	onOpen(finding: FindingEntry): void;
}

export function FindingsList({ entries, selected, onSelect, onOpen }: FindingsListProps) {
	const { t } = useWords();
	if (entries.length === 0) return <Empty title={t('ui.findings.none')}>{t('ui.findings.none-means')}</Empty>;
	const by = (key: string): FindingEntry | undefined => entries.find((e) => e.key === key);
	return (
		<List
			className="findings"
			label={t('ui.findings.label')}
			items={entries}
			keyOf={(entry) => entry.key}
			estimate={() => 84}
			selected={selected}
			onSelect={(key) => {
				const entry = by(key);
				if (entry) onSelect(entry);
			}}
			onActivate={(key) => {
				const entry = by(key);
				if (entry) onOpen(entry);
			}}
			render={(entry) => <FindingItem finding={entry} />}
		/>
	);
}
