import { showDay } from '../../lib/dates.ts';
import { useWords } from '../../lib/language.tsx';
import { today } from './today.ts';

/** The day by which an article has to be checked. Past it and not done, it says so in words, not in colour alone. */
export function DueDay({ day, done }: { day: string; done: boolean }) {
	const { language, t } = useWords();
	const now = today();
	const late = !done && day < now;
	const shown = day === now ? t('ui.library.today') : showDay(language, day);
	return <span className={late ? 'due late' : 'due'}>{t(late ? 'ui.library.overdue' : 'ui.library.due', { day: shown })}</span>;
}
