import { expect, it } from 'vitest';
import { recordingTrace } from '../../trace.ts';
import { extractEn } from './index.ts';

it('says which piece found, extended, merged and classed what', () => {
	const trace = recordingTrace();
	extractEn('About 5 to 7 km of Route 12 is closed.', { paragraphKind: 'body', published: null, trace });
	const lines = trace.lines.map(({ piece, action, text }) => `${piece} ${action} ${text}`);
	expect(lines).toContain('numbers found 7');
	expect(lines).toContain('measures extended 7 km');
	expect(lines).toContain('ranges merged About 5 to 7 km');
	expect(lines).toContain('labels classed 12');
});
