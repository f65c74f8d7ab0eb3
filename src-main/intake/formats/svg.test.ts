import { describe, expect, it } from 'vitest';
import { decode } from '../decode.ts';
import { LayoutWriter } from '../layout-writer.ts';
import { blocksOf, relations, wordFile, zipped } from '../testing/zipped.ts';
import { writeSvg } from './svg.ts';

const DRAWING =
	'<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg xmlns="http://www.w3.org/2000/svg"><title>Chart 7</title><defs><text>88</text></defs><g><text x="9" y="20">Wool spun,\n <tspan>40.2</tspan> tonnes<tspan x="9" dy="1.2em">in two mills</tspan></text><text display="none">99</text></g><text y="60">North 31.3</text></svg>';
const WORDS = ['textbox: Wool spun, 40.2 tonnes\nin two mills', 'textbox: North 31.3'];
const ODF = 'application/vnd.oasis.opendocument';

describe('the words of a drawing', () => {
	it('are read in a Word file, behind the paragraph that it stands in', async () => {
		const blip =
			'<w:r><w:drawing><a:blip r:embed="p"><a:extLst><a:ext><asvg:svgBlip r:embed="s"/></a:ext></a:extLst></a:blip></w:drawing></w:r>';
		const bytes = await zipped({
			'[Content_Types].xml': '<Types/>',
			'word/document.xml': `<w:document><w:body><w:p><w:r><w:t>See the chart.</w:t></w:r>${blip}</w:p></w:body></w:document>`,
			'word/_rels/document.xml.rels': relations([
				['p', 'image', 'media/image1.png'],
				['s', 'image', 'media/image2.svg'],
			]),
			'word/media/image1.png': 'no picture',
			'word/media/image2.svg': DRAWING,
		});
		expect(blocksOf(await decode(bytes, 'a.docx'))).toEqual(['paragraph: See the chart.', ...WORDS]);
	});

	it.each([
		['text', 'a.odt', '<text:p>See the chart.', '</text:p>', 'paragraph'],
		[
			'spreadsheet',
			'a.ods',
			'<table:table table:name="A"><table:table-row><table:table-cell><text:p>See the chart.</text:p>',
			'</table:table-cell></table:table-row></table:table>',
			'title',
		],
	])('are read in an OpenDocument %s', async (type, name, before, after, kind) => {
		const frame = '<draw:frame><draw:image xlink:href="Pictures/1.svg"/><draw:image xlink:href="Pictures/1.png"/></draw:frame>';
		const bytes = await zipped({
			mimetype: `${ODF}.${type}`,
			'content.xml': `<office:document-content><office:body><office:${type}>${before}${frame}${after}</office:${type}></office:body></office:document-content>`,
			'META-INF/manifest.xml': '<m/>',
			'Pictures/1.svg': DRAWING,
		});
		expect(blocksOf(await decode(bytes, name))).toEqual([`${kind}: See the chart.`, ...WORDS]);
	});

	it('are read in a workbook, and greyed on a hidden sheet', async () => {
		for (const state of ['visible', 'hidden']) {
			const bytes = await zipped({
				'xl/workbook.xml': `<workbook><sheets><sheet name="A" state="${state}" r:id="r"/></sheets></workbook>`,
				'xl/_rels/workbook.xml.rels': relations([['r', 'worksheet', 'sheet1.xml']]),
				'xl/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1"><v>4</v></c></row></sheetData></worksheet>',
				'xl/_rels/sheet1.xml.rels': relations([['r', 'drawing', 'drawing1.xml']]),
				'xl/drawing1.xml': '<xdr:wsDr/>',
				'xl/_rels/drawing1.xml.rels': relations([['r', 'image', 'media/image1.svg']]),
				'xl/media/image1.svg': DRAWING,
			});
			const found = blocksOf(await decode(bytes, 'a.xlsx')).slice(1);
			expect(found).toEqual(state === 'hidden' ? WORDS.map((line) => line.replace('textbox', 'chrome')) : WORDS);
		}
	});

	it('are counted as not read where a drawing is damaged or defines entities', () => {
		const writer = new LayoutWriter('a');
		const bytes = (text: string) => new TextEncoder().encode(text);
		expect(writeSvg(writer, bytes('<svg><text>4'), 'a')).toBe(false);
		expect(writeSvg(writer, bytes('<!DOCTYPE svg [<!ENTITY a "4">]><svg><text>&a;</text></svg>'), 'a')).toBe(false);
		expect(writer.blocks).toBe(0);
	});

	it('cost nothing where there are none', async () => {
		expect(blocksOf(await decode(await wordFile('<w:p><w:r><w:t>4 ships</w:t></w:r></w:p>'), 'a.docx'))).toEqual([
			'paragraph: 4 ships',
		]);
	});
});
