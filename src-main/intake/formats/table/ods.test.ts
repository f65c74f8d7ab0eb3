import { describe, expect, it } from 'vitest';
import { decode } from '../../decode.ts';
import { blocksOf } from '../../testing/zipped.ts';

const SPACES = ['office', 'table', 'text', 'style', 'drawing', 'chart', 'xsl-fo-compatible']
	.map((name) => {
		const prefix = name === 'drawing' ? 'draw' : name.startsWith('xsl') ? 'fo' : name;
		return `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`;
	})
	.join(' ');

/** The flat form: one XML file. */
const read = (sheets: string, styles = '') =>
	decode(
		new TextEncoder().encode(
			`<?xml version="1.0"?><office:document ${SPACES} office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${sheets}</office:spreadsheet></office:body></office:document>`,
		),
		'a.fods',
	);
const sheet = (inside: string, name = 'Wool', style = '') =>
	`<table:table table:name="${name}" table:style-name="${style}">${inside}</table:table>`;
const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const cell = (text: string, attributes = '') => `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
const rest = '<table:table-cell table:number-columns-repeated="16380"/>';

describe('an OpenDocument table', () => {
	it('has rows and cells as often as they are repeated, and each at its address', async () => {
		const found = await read(
			sheet(
				row(cell('Mill') + cell('2023') + cell('2024') + rest) +
					row(rest, 'table:number-rows-repeated="3"') +
					row(cell('North') + cell('40.2', 'table:number-columns-repeated="2"') + rest, 'table:number-rows-repeated="2"') +
					row(cell('South') + cell('31.3') + rest) +
					row(rest, 'table:number-rows-repeated="1048000"'),
			),
		);
		expect(found.format).toBe('application/vnd.oasis.opendocument.spreadsheet-flat-xml');
		expect(blocksOf(found)).toEqual([
			'tablerow: Mill\t2023\t2024',
			'tablerow: North\t40.2\t40.2',
			'tablerow: North\t40.2\t40.2',
			'tablerow: South\t31.3',
		]);
		expect(found.layout?.origins.map(({ origin }) => 'cell' in origin && origin.cell)).toEqual([
			...['A1', 'B1', 'C1', 'A5', 'B5', 'C5', 'A6', 'B6', 'C6', 'A7', 'B7'],
		]);
	});

	it('greys what the program does not show, and counts it', async () => {
		const columns = `<table:table-columns><table:table-column/><table:table-column table:visibility="collapse"/></table:table-columns>`;
		const rows = `<table:table-row-group>${row(cell('North') + cell('39.9') + cell('40.2'))}${row(cell('South') + cell('31') + cell('32'), 'table:visibility="filter"')}</table:table-row-group>`;
		const found = await read(
			sheet(columns + rows) + sheet(row(cell('old') + cell('17')), 'Notes', 'ta2'),
			'<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>',
		);
		expect(blocksOf(found)).toEqual(['tablerow: North\t\t40.2', 'chrome: 39.9', 'chrome: South\t31\t32', 'chrome: old\t17']);
		expect(found.beside).toMatchObject({ hiddenRows: 2, hiddenSheets: ['Notes'] });
	});

	it('reads values where a program left out their text, and says which formulas have none', async () => {
		const value = (type: string, of: string) => `<table:table-cell office:value-type="${type}" ${of}/>`;
		const found = await read(
			sheet(
				row(
					cell('North') +
						value('float', 'office:value="40.200000000000003"') +
						value('percentage', 'office:value="0.0851"') +
						value('date', 'office:date-value="2024-07-09"'),
				) + row(`${cell('All')}<table:table-cell table:formula="of:=SUM([.B1:.B4])+['Old mill'.C7]"/>`),
			),
		);
		expect(blocksOf(found)).toEqual([
			'tablerow: North\t40.2\t8.51%\t2024-07-09',
			'paragraph: All',
			"comment: =SUM(B1:B4)+'Old mill'.C7",
		]);
		expect(found.beside).toMatchObject({ unreckoned: 1, comments: 0 });
	});

	it('keeps comments and boxes apart, and takes the table of a chart inside for no sheet', async () => {
		const chart = `<draw:frame><draw:object><office:document><office:body><office:chart><chart:chart><chart:title><text:p>Wool spun, tonnes</text:p></chart:title><chart:plot-area><chart:series chart:values-cell-range-address="local-table.B2:local-table.B3"/></chart:plot-area><table:table table:name="local-table"><table:table-rows>${row(cell('') + cell('Wool'))}${row(cell('East') + cell('12.5', 'office:value-type="float" office:value="12.5"'))}</table:table-rows></table:table></chart:chart></office:chart></office:body></office:document></draw:object></draw:frame>`;
		const found = await read(
			sheet(
				`<table:shapes><draw:frame><draw:text-box><text:p>All weights in tonnes</text:p></draw:text-box></draw:frame></table:shapes>${row(
					`${cell('North')}<table:table-cell><office:annotation><text:p>was 39.9</text:p></office:annotation><text:p>40.2</text:p>${chart}</table:table-cell>`,
				)}${row(cell('South') + cell('31.3'))}`,
			),
		);
		expect(blocksOf(found)).toEqual([
			'tablerow: North\t40.2',
			'tablerow: South\t31.3',
			'comment: was 39.9',
			'textbox: All weights in tonnes',
			'caption: Wool spun, tonnes',
			'tablerow: Wool',
			'tablerow: East\t12.5',
		]);
		expect(found.beside).toMatchObject({ comments: 1, charts: 1, embedded: 0 });
	});

	it('refuses rows without end', async () => {
		await expect(read(sheet(row(cell('1'), 'table:number-rows-repeated="1048576"')))).rejects.toMatchObject({
			failure: { data: { reason: 'too-complex' } },
		});
	});
});
