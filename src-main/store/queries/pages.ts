/** One stretch of the library, filtered and sorted in the database: thousands of articles cost what is shown of them. */
import type { Database, Statement } from 'better-sqlite3';
import type { ArticleSort, PageRequest } from '../../contract/library.ts';
import type { ArticleSummary } from '../../contract/view.ts';
import type { Plan } from '../search/quantity-plan.ts';
import { SUMMARY_ROWS, type SummaryTableRow, summaryOfRow } from './summary-rows.ts';

/** What is sorted by. Ids ascend with the time of import. */
const columns: Readonly<Record<ArticleSort, string>> = {
	imported: 'a.id',
	touched: 's.touched_at',
	published: 's.published',
	due: 'f.due',
	title: 's.title COLLATE NOCASE',
	open: 's.open_figures',
	errors: 's.error_findings',
};

/** A row without a filing has no archived_at either: the LEFT JOIN gives NULL. */
const shelfConditions: Readonly<Record<PageRequest['shelf'], string>> = {
	desk: 'f.archived_at IS NULL AND f.trashed_at IS NULL',
	archive: 'f.archived_at IS NOT NULL AND f.trashed_at IS NULL',
	trash: 'f.trashed_at IS NOT NULL',
};

const LISTED = `FROM articles a JOIN summaries s ON s.article = a.id LEFT JOIN filings f ON f.article = a.id`;

interface Filter {
	where: string;
	params: string[];
}

function filterOf(request: PageRequest): Filter {
	const where = [shelfConditions[request.shelf]];
	const params: string[] = [];
	const add = (condition: string, ...values: string[]) => {
		where.push(condition);
		params.push(...values);
	};
	const { folder, tag, assignee, dueUntil, title } = request;
	if (folder === '') add('f.folder IS NULL');
	// "0" follows "/": everything that begins with the folder's name and a slash.
	else if (folder !== undefined) add('(f.folder = ? OR (f.folder > ? AND f.folder < ?))', folder, `${folder}/`, `${folder}0`);
	if (tag !== undefined) add('a.id IN (SELECT article FROM article_tags WHERE tag = ?)', tag);
	if (assignee === '') add('f.assignee IS NULL');
	else if (assignee !== undefined) add('f.assignee = ?', assignee);
	if (dueUntil !== undefined) add('f.due <= ?', dueUntil);
	if (title !== undefined && title.trim() !== '') {
		const pattern = `%${title.trim().replace(/[\\%_]/g, '\\$&')}%`;
		add(
			`(s.title LIKE ? ESCAPE '\\' OR a.id IN (SELECT article FROM revisions WHERE file_name LIKE ? ESCAPE '\\'))`,
			pattern,
			pattern,
		);
	}
	return { where: where.join(' AND '), params };
}

export function pagePlan(request: PageRequest): Plan {
	const { where, params } = filterOf(request);
	const way = request.ascending ? 'ASC' : 'DESC';
	const column = columns[request.sort];
	const order = `ORDER BY ${column} ${way} NULLS LAST, s.article ${way}`;
	// The ids first: what else a row shows is looked up for those that are shown, not for all that are sorted.
	const sql = `${SUMMARY_ROWS} WHERE a.id IN (SELECT a.id ${LISTED} WHERE ${where} ${order} LIMIT ? OFFSET ?) ${order}`;
	return { sql, params: [...params, request.limit, request.offset] };
}

export function countPlan(request: PageRequest): Plan {
	const { where, params } = filterOf(request);
	const sql = `SELECT count(*) AS total ${LISTED} WHERE ${where}`;
	return { sql, params };
}

export function pageQueries(db: Database) {
	const statements = new Map<string, Statement<unknown[]>>();
	const prepared = (sql: string): Statement<unknown[]> => {
		const statement = statements.get(sql) ?? db.prepare<unknown[]>(sql);
		statements.set(sql, statement);
		return statement;
	};
	return {
		page(request: PageRequest): { articles: ArticleSummary[]; total: number } {
			const { sql, params } = pagePlan(request);
			const count = countPlan(request);
			const rows = prepared(sql).all(...params) as SummaryTableRow[];
			const counted = prepared(count.sql).get(...count.params) as { total: number };
			return { articles: rows.map(summaryOfRow), total: counted.total };
		},
	};
}
