import { message } from '../contract/messages/index.ts';
import { command } from './command.ts';
import { type LibraryClient, withLibrary } from './library.ts';

/** tickmark drafts [ARTICLE]: the drafts of an article, the oldest first; without one, the articles. */
export const drafts = command({
	name: 'drafts',
	options: { home: { type: 'string' } },
	async run({ values, positionals, io, language }) {
		const wanted = positionals.join(' ').trim();
		return withLibrary(values.home, language, async (client) => {
			if (wanted === '') {
				for (const { id, title, fileName, drafts } of await client.library.list()) {
					await io.out(`${message(language, 'cli.drafts.article', { id, title: oneLine(title), file: fileName, drafts })}\n`);
				}
				return 0;
			}
			const found = await findArticle(client, wanted);
			if ('problem' in found) {
				await io.err(`tickmark: ${message(language, `cli.drafts.${found.problem}`, { name: wanted })}\n`);
				for (const { id, title } of found.candidates) await io.err(`  ${id}  ${oneLine(title)}\n`);
				return 2;
			}
			const revisions = await client.article.revisions({ article: found.id });
			for (const [index, { importedAt, fileName, sha256 }] of revisions.entries()) {
				const params = { number: index + 1, at: importedAt, file: fileName, sha256: sha256.slice(0, DIGEST_SHOWN) };
				await io.out(`${message(language, 'cli.drafts.line', params)}\n`);
			}
			return 0;
		});
	},
});

const DIGEST_SHOWN = 12;

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

type Article = Awaited<ReturnType<LibraryClient['library']['list']>>[number];

export type FoundArticle = Pick<Article, 'id' | 'title'> | { problem: 'unknown' | 'ambiguous'; candidates: Article[] };

/** By its id, else the name of its newest file, else its title: as given, and only where that is one article. */
export async function findArticle(client: LibraryClient, name: string): Promise<FoundArticle> {
	const articles = await client.library.list();
	for (const key of ['id', 'fileName', 'title'] as const) {
		const candidates = articles.filter((article) => article[key] === name);
		const [only] = candidates;
		if (only && candidates.length === 1) return only;
		if (candidates.length > 1) return { problem: 'ambiguous', candidates };
	}
	return { problem: 'unknown', candidates: [] };
}
