/** What a page says of itself in its head: the names that Chinese government sites must use (国办发〔2017〕47号) and the common ones. */
import type { Declared } from '../../../contract/layout.ts';

const TITLE = ['articletitle', 'og:title', 'twitter:title', 'dc.title'];
const PUBLISHED = [
	'pubdate',
	'article:published_time',
	'publishdate',
	'publish_time',
	'publishtime',
	'date',
	'dc.date',
	'dc.date.issued',
	'parsely-pub-date',
	'sailthru.date',
];
const AUTHOR = ['author', 'article:author', 'dc.creator', 'parsely-author'];
const SOURCE = ['contentsource', 'source', 'mediaid', 'og:site_name', 'dc.publisher'];

/** "2024-05-06" at the head of what is written there, or null. */
export function dayOf(text: string): string | null {
	const m = /(?<!\d)((?:19|20)\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)|(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/.exec(
		text,
	);
	const [year, month, day] = [m?.[1] ?? m?.[4], m?.[2] ?? m?.[5], m?.[3] ?? m?.[6]].map(Number);
	if (!year || !month || !day || month > 12 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function declaredBy(document: Document): Declared {
	const metas = new Map<string, string>();
	for (const meta of document.querySelectorAll('meta')) {
		const key = (meta.getAttribute('name') ?? meta.getAttribute('property') ?? meta.getAttribute('itemprop') ?? '').toLowerCase();
		const value = (meta.getAttribute('content') ?? '').replace(/\s+/g, ' ').trim();
		if (key !== '' && value !== '' && !metas.has(key)) metas.set(key, value);
	}
	const first = (keys: readonly string[]): string | null => keys.map((key) => metas.get(key)).find((value) => value) ?? null;
	const title = (document.querySelector('title')?.textContent ?? '').replace(/\s+/g, ' ').trim();
	const time = document.querySelector('article time[datetime], time[itemprop=datePublished], time[pubdate]');
	return {
		title: first(TITLE) ?? (title === '' ? null : title),
		published: dayOf(first(PUBLISHED) ?? '') ?? dayOf(time?.getAttribute('datetime') ?? ''),
		author: shortOrNull(first(AUTHOR)),
		source: shortOrNull(first(SOURCE)),
	};
}

/** An address or a paragraph is no name. */
const shortOrNull = (text: string | null): string | null =>
	text === null || text.length > 60 || /^https?:|@/.test(text) ? null : text;
