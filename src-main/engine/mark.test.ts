import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Figure, Qualifier } from '../contract/model.ts';
import { claimOfMark, markedIn } from './mark.ts';
import { read } from './read.ts';

const said = ({ text, origin, source }: Qualifier) => ({ text, origin, source });
const claimOf = ({ metric, aspect, period, place, attribution }: Figure) => ({
	metric: said(metric),
	aspect,
	period: { ...said(period), interval: period.interval },
	place: said(place),
	attribution: said(attribution),
});

test.each(['sample-zh.txt', 'sample-en.txt'])(
	'in %s, a figure that was not read and is marked says what it says when it is read',
	(name) => {
		const reading = read(readFileSync(join(import.meta.dirname, '..', '..', 'resources', 'samples', name), 'utf8'));
		expect(reading.figures.length).toBeGreaterThan(20);
		for (const figure of reading.figures) {
			const without = { ...reading, figures: reading.figures.filter(({ id }) => id !== figure.id) };
			expect(claimOfMark(markedIn(without, figure.paragraph), figure), figure.text).toEqual(claimOf(figure));
		}
		expect(reading.figures.filter(({ metric, period }) => metric.text !== '' && period.interval !== null).length).toBeGreaterThan(
			10,
		);
	},
);

test('what a mark reaches over does not count beside it, and other stories say nothing', () => {
	const reading = read('临江市新建公厕\n\n2030年，临江市新建公厕36座，改造公厕12座。');
	const [whole] = reading.figures.filter(({ text }) => text === '36座');
	if (!whole) throw new Error('not read');
	// The reading has the figure, and the mark is laid over it.
	const claim = claimOfMark(markedIn(reading, whole.paragraph), whole);
	expect(claim).toEqual(claimOf(whole));
	expect(claim?.period.interval).toMatchObject({ from: '2030-01-01' });
	expect(
		markedIn({ ...reading, paragraphs: reading.paragraphs.map((each) => ({ ...each, story: each.index })) }, 1).paragraphs,
	).toHaveLength(1);
});

test('a paragraph that is not there has no claim', () => {
	const reading = read('临江市新建公厕36座。');
	const [figure] = reading.figures;
	if (!figure) throw new Error('not read');
	expect(claimOfMark(markedIn(reading, 9), { ...figure, paragraph: 9 })).toBeNull();
});
