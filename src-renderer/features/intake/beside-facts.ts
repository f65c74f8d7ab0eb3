import type { Receipt } from '../../../src-main/contract/model.ts';
import type { Words } from '../../lib/language.tsx';

/** What a file keeps beside its text, as lines of its receipt; only what there is. */
export function besideFacts({ beside }: Receipt, t: Words['t']): [string, string][] {
	if (!beside) return [];
	const { changes, wording, comments, hiddenSheets, hiddenRows, charts, unreckoned = 0, embedded } = beside;
	const facts: [string, string][] = [];
	if (changes > 0)
		facts.push([t('ui.beside.changes'), `${t('ui.beside.changes-value', { changes })} · ${t(`ui.beside.wording.${wording}`)}`]);
	if (comments > 0) facts.push([t('ui.beside.comments'), t('ui.beside.comments-value', { comments })]);
	if (hiddenSheets.length > 0)
		facts.push([t('ui.beside.hidden-sheets'), t('ui.beside.hidden-sheets-value', { sheets: hiddenSheets.join(', ') })]);
	if (hiddenRows > 0) facts.push([t('ui.beside.hidden-rows'), t('ui.beside.hidden-rows-value', { rows: hiddenRows })]);
	if (charts > 0) facts.push([t('ui.beside.charts'), t('ui.beside.charts-value', { charts })]);
	if (unreckoned > 0) facts.push([t('ui.beside.unreckoned'), t('ui.beside.unreckoned-value', { unreckoned })]);
	if (embedded > 0) facts.push([t('ui.beside.embedded'), t('ui.beside.embedded-value', { embedded })]);
	return facts;
}
