import { expect, test } from 'vitest';
import { read } from '../read.ts';
import { betweenRules, compareDocuments, FactIndex, factsOfDocument, MOST_PER_KEY } from './between.ts';
import { viewOf } from './view.ts';

const factsOf = (source: string, document: number | string) => factsOfDocument(viewOf(read(source), source), document);

const OLD =
	'2023-01-20\n\n2022年，绵溪市蜜柚总产量38.1万吨，好于常年。\n\n2022年，绵溪市共查处占道摊点2417处，发放告知书1.3万份。';
const NEW =
	'2024-01-20\n\n2023年，绵溪市蜜柚总产量43.2万吨，比上年增长10%。\n\n2023年，绵溪市共查处占道摊点2417处，发放告知书1.3万份。';

test('every rule leaves facts under keys of its own, and reads no others', () => {
	const keys = factsOf(NEW, 'b').map(({ key }) => key);
	const ids = betweenRules().map(({ id }) => id);
	expect(keys.every((key) => ids.some((id) => key.startsWith(`${id}:`)))).toBe(true);
	const said = compareDocuments(factsOf(NEW, 'b'), factsOf(OLD, 'a')).map(({ rule, variant }) => `${rule}.${variant}`);
	expect(said.sort()).toEqual(['implied-base.between', 'stale-copy.stale']);
});

test('whichever article comes second, the findings and their ids are the same', () => {
	const ids = (facts: ReturnType<typeof compareDocuments>) => facts.map(({ id }) => id).sort();
	expect(ids(compareDocuments(factsOf(OLD, 'a'), factsOf(NEW, 'b')))).toEqual(
		ids(compareDocuments(factsOf(NEW, 'b'), factsOf(OLD, 'a'))),
	);
});

test('the index hands over the facts under the fresh keys only, each once', () => {
	const index = new FactIndex();
	const [old, other] = [factsOf(OLD, 'a'), factsOf('2022年，青杉县修缮渡口12处，添置渡船31艘。', 'c')];
	index.add(old);
	index.add(other);
	const under = index.under([...factsOf(NEW, 'b'), ...factsOf(NEW, 'b')]);
	expect(under.length).toBeGreaterThan(0);
	expect(new Set(under).size).toBe(under.length);
	expect(under.some(({ document }) => document === 'c')).toBe(false);
	expect(compareDocuments(factsOf(NEW, 'b'), under)).toEqual(compareDocuments(factsOf(NEW, 'b'), [...old, ...other]));
});

test('of a key that every article has, the index hands over the newest so many and no more', () => {
	const index = new FactIndex();
	const [one] = factsOf(OLD, 0);
	if (!one) throw new Error('no facts');
	for (let document = 0; document < 10 * MOST_PER_KEY; document++) index.add([{ ...one, document }]);
	const under = index.under([one]);
	expect(under).toHaveLength(MOST_PER_KEY);
	expect(under.at(-1)?.document).toBe(10 * MOST_PER_KEY - 1);
});
