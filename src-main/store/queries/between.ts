/** Findings between articles, looked up by any article they are about. */
import type { Database } from 'better-sqlite3';
import { type BetweenFinding, betweenFindingSchema } from '../../contract/model.ts';

/** Whom a finding is about: the article ids among its documents. */
const members = (finding: BetweenFinding): string[] => [...new Set(finding.figures.map(({ document }) => String(document)))];

export function betweenQueries(db: Database) {
	const insert = db.prepare<[string]>('INSERT INTO between_findings (finding) VALUES (?)');
	const join = db.prepare<[string, number | bigint]>('INSERT INTO between_members (article, finding) VALUES (?, ?)');
	const clear = db.prepare<[string]>(
		'DELETE FROM between_findings WHERE number IN (SELECT finding FROM between_members WHERE article = ?)',
	);
	const about = db.prepare<[string], { finding: string }>(
		`SELECT f.finding FROM between_members m JOIN between_findings f ON f.number = m.finding
		WHERE m.article = ? ORDER BY m.finding`,
	);
	const others = db.prepare<[string, string], { article: string }>(
		`SELECT DISTINCT o.article FROM between_members m JOIN between_members o ON o.finding = m.finding
		WHERE m.article = ? AND o.article <> ? ORDER BY o.article`,
	);
	const parse = ({ finding }: { finding: string }): BetweenFinding => betweenFindingSchema.parse(JSON.parse(finding));
	return {
		/** Puts these in the place of all findings about the article. Returns every other article whose findings changed. */
		replace(article: string, findings: readonly BetweenFinding[]): string[] {
			const before = others.all(article, article).map((row) => row.article);
			clear.run(article);
			for (const finding of findings) {
				const { lastInsertRowid } = insert.run(JSON.stringify(finding));
				for (const member of members(finding)) join.run(member, lastInsertRowid);
			}
			const after = findings.flatMap(members).filter((member) => member !== article);
			return [...new Set([...before, ...after])];
		},
		about: (article: string): BetweenFinding[] => about.all(article).map(parse),
	};
}
