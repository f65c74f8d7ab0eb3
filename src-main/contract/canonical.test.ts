import { expect, test } from 'vitest';
import { fc } from '../desk/testing/histories.ts';
import { canonicalJson } from './canonical.ts';

test('the same value is the same text, in whatever order its keys were written', () => {
	expect(canonicalJson({ b: 1, a: [{ d: null, c: 'é"\n' }], ü: true })).toBe(
		String.raw`{"a":[{"c":"é\"\n","d":null}],"b":1,"ü":true}`,
	);
	expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
});

test('canonical JSON is JSON of the same value', () => {
	fc.assert(
		fc.property(fc.jsonValue(), (value) => {
			const json = JSON.stringify(value);
			expect(JSON.parse(canonicalJson(JSON.parse(json)))).toEqual(JSON.parse(json));
		}),
	);
});
