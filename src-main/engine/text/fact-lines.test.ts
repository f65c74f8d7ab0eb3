import { describe, expect, it } from 'vitest';
import { readText } from './index.ts';

const read = (source: string) => readText(source).paragraphs.map((paragraph) => paragraph.text);
const kinds = (source: string) => readText(source).paragraphs.map((paragraph) => paragraph.kind);

describe('lines that each tell a figure', () => {
	const FACTS = [
		'Underlying profit up 21% to £418m (H1 2021: £345m)',
		'Profit after tax up 13% to £322m (H1 2021: £285m)',
		'Dividend per share up 5% to 8.40p (H1 2021: 8.0p)',
		'Interim payment of 2.10p per share (H1 2021: 2.0p)',
	];
	it('are paragraphs of their own, however like in length', () => {
		expect(read(`Highlights:\n${FACTS.join('\n')}\n`)).toEqual(['Highlights:', ...FACTS]);
	});

	it('end where a line begins with a capital', () => {
		const lines = [
			'Revenue £335M',
			'Pre-tax profit £205M',
			'Sold 4,180 homes at £253,000 each',
			'On track to meet its aims for the full year',
		];
		expect(read(`Kesh Homes said in its half-year report on Monday:\n\n${lines.join('\n')}\n`).slice(1)).toEqual(lines);
	});

	it('are no lines of a column', () => {
		const text =
			'The ferry carried 14,000\npassengers in the spring and 22,000\nin the summer, when Hale, Marlow and\nKesh added sailings, so that 11 boats\nran on every day of the week in June.';
		expect(read(`${text}\n`)).toEqual([text.replace(/\n/g, ' ')]);
	});
});

describe('items behind the same sign', () => {
	it('stay apart where they begin with small letters', () => {
		const items = [
			'- grain prices increased 10.7 percent',
			'- tea, coffee, and cocoa prices in shops increased 8.6 percent',
			'- meat, poultry, and fish prices in shops increased 6.9 percent',
			'- soft drinks and juice prices together increased 8.3 percent',
			'- fruit prices increased 1.4 percent.',
		];
		const source = `Prices rose in all five groups in the year to May, the office said on Monday:\n${items.join('\n')}\n`;
		expect(read(source).slice(1)).toEqual(items);
		expect(kinds(source).slice(1)).toEqual(items.map(() => 'listitem'));
	});

	it.each(['Ø', '➢', '§', '✓', 'o'])('are known by %s', (sign) => {
		const items = [
			`${sign} Earnings before tax of £86 million (H1 2016: £88 million), as the board of the brewer expected`,
			`${sign} Profit after tax rose to £21 million (H1 2016: £6 million), mainly because interest on its debt fell`,
		];
		expect(read(`The brewer said on Tuesday:\n${items.join('\n')}\n`).slice(1)).toEqual(items);
	});
});
