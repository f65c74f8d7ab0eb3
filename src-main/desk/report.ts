/** The verified-figure report as a file. */
import type { Language } from '../contract/model.ts';
import { renderHtmlReport } from '../reports/html.ts';
import type { DeskContext } from './context.ts';
import { openArticle } from './open-article.ts';

/** What no file system takes in a name, and what would hide the file or make a path of it. */
const UNFIT = /[\u0000-\u001f\u007f"*/:<>?\\|]+/g;
const NAME_LENGTH = 80;

/** Errors: as {@link openArticle}. */
export async function report(
	context: DeskContext,
	{ article, language }: { article: string; format: 'html'; language: Language },
): Promise<{ name: string; file: File }> {
	const view = await openArticle(context, article);
	const name = `${fileStem(view.summary.title)}.html`;
	const html = renderHtmlReport(view, language, { version: context.version });
	return { name, file: new File([html], name, { type: 'text/html;charset=utf-8' }) };
}

/** A title as a file name: never empty, a path, or hidden; cut between characters, not inside one. */
export function fileStem(title: string): string {
	const plain = title
		.replace(UNFIT, ' ')
		.replace(/\s+/g, ' ')
		.replace(/^[. ]+/, '');
	return (
		Array.from(plain)
			.slice(0, NAME_LENGTH)
			.join('')
			.replace(/[. ]+$/, '') || 'report'
	);
}
