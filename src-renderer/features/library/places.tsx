/** The ways through the desk: search, the inbox of findings, all articles, the trash, settings. */
import { useWords } from '../../lib/language.tsx';
import { Cap } from '../../ui/cap.tsx';
import { useFindingTotals } from './use-finding-totals.ts';
import { useShelves } from './use-shelves.ts';

export type Screen = 'article' | 'inbox' | 'library' | 'trash' | 'drafts';

export interface PlacesProps {
	screen: Screen;
	onScreen(screen: Screen): void;
	onSearch(): void;
	/** The key that opens the search, as printed; undefined where the editor has left it none. */
	searchCap: string | undefined;
}

export function Places({ screen, onScreen, onSearch, searchCap }: PlacesProps) {
	const { t } = useWords();
	const shelves = useShelves();
	const totals = useFindingTotals();
	const place = (name: Screen, label: string, count: number | null, spoken: string | null) => (
		<li>
			<button type="button" className="way" aria-current={screen === name ? 'page' : undefined} onClick={() => onScreen(name)}>
				<span>{label}</span>
				{count !== null && count > 0 && (
					<span className="way-count tabular">
						<span aria-hidden="true">{t('ui.places.count', { count })}</span>
						<span className="spoken">{spoken}</span>
					</span>
				)}
			</button>
		</li>
	);
	return (
		<ul className="ways">
			<li>
				<button type="button" className="way" aria-keyshortcuts={searchCap} onClick={onSearch}>
					<span>{t('ui.places.search')}</span>
					{searchCap !== undefined && <Cap>{searchCap}</Cap>}
				</button>
			</li>
			{place(
				'inbox',
				t('ui.places.inbox'),
				totals && totals.error + totals.warning,
				totals && t('ui.places.inbox-spoken', { errors: totals.error, warnings: totals.warning }),
			)}
			{place('library', t('ui.places.library'), shelves && shelves.desk + shelves.archive, null)}
			{place('trash', t('ui.places.trash'), shelves?.trash ?? null, null)}
		</ul>
	);
}
