import { expect, test } from 'vitest';
import { digest, event, fact, openTestStore, progress, putArticle, reading } from '../testing/open.ts';
import { plainReading } from '../testing/plain-reading.ts';
import { SHARED_PER_KEY } from './facts.ts';

test('an article is found by its id and by its bytes, the newest first in the library', async () => {
	const store = await openTestStore();
	expect(store.articles.none()).toBe(true);
	putArticle(store, 'a1', 'first');
	putArticle(store, 'a2', 'second');
	expect(store.articles.none()).toBe(false);
	expect(store.articles.list().map(({ id }) => id)).toEqual(['a2', 'a1']);
	expect(store.articles.get('a1')).toMatchObject({
		title: 'first',
		fileName: 'a1.txt',
		sample: false,
		touchedAt: null,
		progress,
	});
	expect(store.articles.get('a3')).toBeNull();
	expect(store.revisions.articleWith(digest('second'))).toBe('a2');
	expect(store.revisions.articleWith(digest('third'))).toBeNull();
	expect(new TextDecoder().decode(store.revisions.bytes(digest('first')) ?? undefined)).toBe('first');
});

test('texts come back to the character, whatever is in them', async () => {
	const store = await openTestStore();
	const text = 'a\u0000b 𠮷 \r\n\ufeff\u2028 3.5％';
	putArticle(store, 'a1', text);
	expect(store.revisions.newestOf('a1')?.sourceText).toBe(text);
});

test('a reading is given out only for the engine that made it', async () => {
	const store = await openTestStore();
	putArticle(store, 'a1');
	putArticle(store, 'a2', 'other');
	const checks = { relations: [], findings: [], notices: [] };
	store.readings.put('a1r', { engine: '1', reading, checks });
	store.readings.put('a2r', { engine: '2', reading, checks });
	expect(store.readings.by('1', 'a1r')).toEqual({ engine: '1', reading, checks, marks: '' });
	expect(store.readings.by('2', 'a1r')).toBeNull();
	expect(store.readings.notBy('2')).toEqual(['a1']);
	store.readings.put('a1r', { engine: '2', reading, checks });
	expect(store.readings.notBy('2')).toEqual([]);
});

test('facts are found by key in other articles, so many of a key', async () => {
	const store = await openTestStore();
	for (const id of ['a1', 'a2', 'a3']) putArticle(store, id, id);
	store.facts.replace('a1', 'E', [fact('a1', 'f1', 'ferries'), fact('a1', 'f2', 'quays')]);
	store.facts.replace('a2', 'E', [fact('a2', 'f1', 'ferries'), fact('a2', 'f2', 'piers')]);
	expect(store.facts.under(['ferries', 'piers', 'ferries'], { except: 'a1', engine: 'E' })).toEqual(
		[fact('a2', 'f2', 'piers'), fact('a2', 'f1', 'ferries')].reverse(),
	);
	expect(store.facts.under([], { except: 'a1', engine: 'E' })).toEqual([]);
	store.facts.replace('a2', 'E', [fact('a2', 'f1', 'gulls')]);
	expect(store.facts.under(['ferries'], { except: 'a1', engine: 'E' })).toEqual([]);
	store.facts.replace('a1', 'F', [fact('a1', 'f1', 'gulls')]);
	expect(store.facts.under(['gulls'], { except: 'a3', engine: 'E' })).toEqual([fact('a2', 'f1', 'gulls')]);
	const many = Array.from({ length: SHARED_PER_KEY + 5 }, (_, i) => fact('a3', `f${i}`, 'ferries'));
	store.facts.replace('a3', 'E', many);
	expect(store.facts.under(['ferries'], { except: 'a2', engine: 'E' })).toHaveLength(SHARED_PER_KEY);
});

test('one figure is given out with its paragraph and the title of its article', async () => {
	const store = await openTestStore();
	putArticle(store, 'a1', 'Ferries 12\nGulls 4');
	const read = plainReading('Ferries 12\nGulls 4');
	store.readings.put('a1r', { engine: '1', reading: read, checks: { relations: [], findings: [], notices: [] } });
	const placed = { title: 'Ferries 12\nGulls 4', figure: read.figures[1], paragraph: read.paragraphs[1] };
	expect(store.readings.figure('a1', 'f2')).toEqual(placed);
	expect(store.readings.figure('a1', 'f3')).toBeNull();
	expect(store.readings.figure('a2', 'f1')).toBeNull();
});

test('a finding between articles is found from each of them, and replaced as one', async () => {
	const store = await openTestStore();
	for (const id of ['a1', 'a2', 'a3']) putArticle(store, id, id);
	const between = (...documents: string[]) => ({
		...{ id: documents.join(), fingerprint: documents.join(), rule: 'r', variant: 'v', level: 'note' as const, params: {} },
		figures: documents.map((document) => ({ document, id: 'f1' })),
	});
	expect(store.between.replace('a2', [between('a2', 'a1')])).toEqual(['a1']);
	expect(store.between.replace('a3', [between('a3', 'a1'), between('a3', 'a2')])).toEqual(['a1', 'a2']);
	expect(store.between.about('a1').map(({ id }) => id)).toEqual(['a2,a1', 'a3,a1']);
	expect(store.between.replace('a3', [])).toEqual(['a1', 'a2']);
	expect(store.between.about('a1').map(({ id }) => id)).toEqual(['a2,a1']);
	expect(store.between.about('a3')).toEqual([]);
	expect(store.defects()).toEqual([]);
});

test('events come back in the order of their ids, each article for itself', async () => {
	const store = await openTestStore();
	putArticle(store, 'a1');
	putArticle(store, 'a2', 'other');
	for (const id of ['e2', 'e1', 'e3']) store.events.append(event(id, id === 'e3' ? 'a2' : 'a1'));
	expect(store.events.of('a1')).toEqual([event('e1', 'a1'), event('e2', 'a1')]);
});

test('a transaction that throws leaves nothing', async () => {
	const store = await openTestStore();
	putArticle(store, 'a1');
	const work = () => {
		store.events.append(event('e1', 'a1'));
		store.settings.set('name', 'Ida');
		throw new Error('after all not');
	};
	expect(() => store.transaction(work)).toThrow('after all not');
	expect(store.events.of('a1')).toEqual([]);
	expect(store.settings.all()).toEqual({});
});

test('settings are JSON by key, the last one counts', async () => {
	const store = await openTestStore();
	store.settings.set('theme', 'dark');
	store.settings.set('theme', 'light');
	store.settings.set('name', 'Øystein');
	expect(store.settings.all()).toEqual({ theme: 'light', name: 'Øystein' });
});
