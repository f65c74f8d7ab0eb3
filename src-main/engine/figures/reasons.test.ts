/** The reasons that digits are no figure are shown to people: each has words. */
import { expect, it } from 'vitest';
import { hasMessage } from '../../contract/messages/index.ts';
import { NO_TRACE } from '../trace.ts';
import { extractEn } from './en/index.ts';
import { pieces as englishPieces } from './en/pieces/index.ts';
import { extractZh } from './zh/index.ts';
import { pipeline } from './zh/pipeline.ts';

it('has words for every reason that the examples of all pieces bring up', () => {
	const reasons = new Set<string>();
	for (const [extract, pieces] of [
		[extractEn, englishPieces],
		[extractZh, pipeline],
	] as const) {
		for (const { examples } of pieces) {
			for (const { text } of examples) {
				for (const paragraphKind of ['headline', 'body', 'furniture'] as const) {
					const { others } = extract(text, { paragraphKind, published: null, trace: NO_TRACE });
					for (const { reason } of others) reasons.add(reason);
				}
			}
		}
	}
	expect(reasons.size).toBeGreaterThan(40);
	expect([...reasons].filter((reason) => !hasMessage(`word.no-figure.${reason}`))).toEqual([]);
});
