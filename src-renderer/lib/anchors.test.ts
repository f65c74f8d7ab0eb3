import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { fakeReading } from '../testing/view.ts';
import { anchorOf, isAbout } from './anchors.ts';

it('names a figure by its paragraph, its text and its turn among equals', async () => {
	const { reading } = fakeReading();
	const figure = reading.figures[3]!;
	const paragraph = reading.paragraphs[figure.paragraph]!;
	expect(await anchorOf(reading, figure.id)).toEqual({
		paragraph: createHash('sha256').update(paragraph.text).digest('hex'),
		text: figure.text,
		occurrence: 0,
	});
	// The same paragraph printed twice: the same anchor but for the turn.
	const twice = {
		...reading,
		paragraphs: reading.paragraphs.map((p) => (p.index === 7 ? { ...p, text: reading.paragraphs[6]!.text } : p)),
	};
	const [first, second] = twice.figures.filter((f) => f.text === '12.5%');
	const a = (await anchorOf(twice, first!.id))!;
	const b = (await anchorOf(twice, second!.id))!;
	expect({ ...b, occurrence: 0 }).toEqual(a);
	expect(b.occurrence).toBe(1);
	expect(isAbout({ type: 'figure', anchor: a }, b)).toBe(false);
	expect(isAbout({ type: 'figure', anchor: b }, b)).toBe(true);
	expect(isAbout({ type: 'article' }, b)).toBe(false);
	expect(await anchorOf(reading, 'f999')).toBeNull();
});
