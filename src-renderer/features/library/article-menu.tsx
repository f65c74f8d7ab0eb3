/** What can be done with the article as a whole, beside its review. */
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { ArticleSummary } from '../../../src-main/contract/view.ts';
import { useWords } from '../../lib/language.tsx';
import type { WindowCommand } from '../../lib/window-commands.ts';

export function ArticleMenu({ summary, onCommand }: { summary: ArticleSummary; onCommand(command: WindowCommand): void }) {
	const { t } = useWords();
	const away = summary.filing.archivedAt !== null || summary.filing.trashedAt !== null;
	const items: WindowCommand[] = [
		'new-version',
		'versions',
		'hand-over',
		'file-article',
		...(away ? [] : (['archive-article', 'trash-article'] as const)),
	];
	return (
		<MenuTrigger>
			<Button className="button quiet">
				{t('ui.article.menu')}
				<span className="picker-arrow" aria-hidden="true" />
			</Button>
			<Popover className="overlay popover menu" placement="bottom end">
				<Menu className="menu-list" aria-label={t('ui.article.menu')}>
					{items.map((command) => (
						<MenuItem key={command} id={command} className="menu-item" onAction={() => onCommand(command)}>
							{t(`ui.window.${command}`)}
						</MenuItem>
					))}
				</Menu>
			</Popover>
		</MenuTrigger>
	);
}
