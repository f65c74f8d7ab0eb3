import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexTerms, phraseQuery } from './terms.ts';

/** Whether the index finds `text` by `phrase`. */
function finds(text: string, phrase: string): boolean {
	const db = new Database(':memory:');
	db.exec(`CREATE VIRTUAL TABLE t USING fts5(terms, tokenize="unicode61 remove_diacritics 0", prefix='1')`);
	db.prepare('INSERT INTO t VALUES (?)').run(indexTerms(text));
	const query = phraseQuery(phrase);
	const found = query !== null && db.prepare('SELECT 1 FROM t WHERE t MATCH ?').get(query) !== undefined;
	db.close();
	return found;
}

test.each([
	['渡口改造了12座码头', '头'],
	['渡口改造了12座码头', '渡'],
	['渡口改造了12座码头', '码头'],
	['渡口改造了12座码头', '了12座'],
	['渡口改造了12座码头', '座'],
	['渡口改造了12座码头', '造了12'],
	['新增3.66万个泊位', '3.66万'],
	['新增３.６６万个泊位', '3.66万个'],
	['Ferries carried 1,240 cars', 'FERRIES CARRIED'],
	['Ferries carried 1,240 cars', '1,240'],
	['Café Øresund', 'øresund'],
])('%s is found by %s', (text, phrase) => expect(finds(text, phrase)).toBe(true));

test.each([
	['渡口改造了12座码头', '码口'],
	['渡口改造了12座码头', '改了'],
	['Ferries carried 1,240 cars', 'carried ferries'],
	['Ferries carried 1,240 cars', 'ferr'],
	['anything', '，。'],
])('%s is not found by %s', (text, phrase) => expect(finds(text, phrase)).toBe(false));

const han = fc.string({ unit: fc.constantFrom(...'水电路桥港𠮷'), minLength: 1, maxLength: 12 });

test('every stretch of Chinese is found, and only what is there', () => {
	fc.assert(
		fc.property(han, han, (text, phrase) => {
			expect(finds(text, phrase)).toBe(text.includes(phrase));
		}),
		{ numRuns: 300 },
	);
});
