import { describe, expect, it } from 'vitest';
import { decode } from '../../decode.ts';
import { blocksOf, relations, zipped } from '../../testing/zipped.ts';

const text = (ref: string, words: string) => `<c r="${ref}" t="inlineStr"><is><t>${words}</t></is></c>`;

async function read(rows: string, sheetParts: Record<string, string> = {}, styles = '', book = '') {
	const bytes = await zipped({
		'[Content_Types].xml': '<Types/>',
		'xl/workbook.xml': `<workbook><sheets><sheet name="表一" r:id="rId1"/></sheets>${book}</workbook>`,
		'xl/_rels/workbook.xml.rels': relations([
			['rId1', 'worksheet', 'worksheets/sheet1.xml'],
			['rId2', 'styles', 'styles.xml'],
		]),
		'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
		'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
		'xl/worksheets/_rels/sheet1.xml.rels': relations(Object.keys(sheetParts).map((type) => [type, type, `../${type}.xml`])),
		'xl/_rels/drawing.xml.rels': relations(sheetParts['chart'] === undefined ? [] : [['rId1', 'chart', 'chart.xml']]),
		...Object.fromEntries(Object.entries(sheetParts).map(([type, xml]) => [`xl/${type}.xml`, xml])),
	});
	return decode(bytes, 'a.xlsx');
}

describe('a workbook', () => {
	it('shows merged cells once, over empty ones', async () => {
		const rows = `<row r="1">${text('A1', '乡镇')}${text('B1', '上半年')}<c r="C1"/></row><row r="2"><c r="A2"/>${text('B2', '里程')}${text('C2', '投资')}</row><row r="3">${text('A3', '石桥')}<c r="B3"><v>46.2</v></c><c r="C3"><v>7350</v></c></row>`;
		const found = await read(rows);
		expect(found.text.split('\n').slice(0, 3)).toEqual(['乡镇\t上半年\t', '\t里程\t投资', '石桥\t46.2\t7350']);
	});

	it('shows numbers, days and shares as the cells do', async () => {
		const styles =
			'<numFmts><numFmt numFmtId="170" formatCode="#,##0.0 &quot;万元&quot;"/><numFmt numFmtId="171" formatCode="0!.0,&quot;万&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="10"/><xf numFmtId="31"/></cellXfs>';
		const cells = [
			['A1', 1, '1234.56'],
			['B1', 2, '36500'],
			['C1', 3, '0.0851'],
			['D1', 4, '45482'],
		].map(([ref, style, value]) => `<c r="${ref}" s="${style}"><v>${value}</v></c>`);
		const found = await read(`<row r="1">${cells.join('')}</row>`, {}, styles);
		expect(blocksOf(found)).toEqual(['tablerow: 1,234.6 万元\t3.7万\t8.51%\t2024年7月9日']);
	});

	it('reads escaped characters as what they are', async () => {
		const rows = `<row r="1">${text('A1', '新建_x000D_\n3座')}<c r="B1" t="str"><f>A9</f><v>5_x0020_座</v></c></row>`;
		expect(blocksOf(await read(rows))).toEqual(['tablerow: 新建 3座\t5 座']);
	});

	it('says which formulas have no value in the file', async () => {
		const rows = `<row r="1">${text('A1', '合计')}<c r="B1"><f>SUM(B2:B4)</f></c></row><row r="2">${text('A2', '甲')}<c r="B2"><f>1+1</f><v>2</v></c></row>`;
		const found = await read(rows);
		expect(blocksOf(found)).toEqual(['title: 合计', 'tablerow: 甲\t2', 'comment: =SUM(B2:B4)']);
		expect(found.layout?.origins.at(-1)?.origin).toEqual({ in: 'cell', sheet: '表一', cell: 'B1' });
	});

	it('says so too where a formula is shared, and where its value is empty', async () => {
		const rows = `<row r="1">${text('A1', '合计')}<c r="B1"><f t="shared" ref="B1:C1" si="0">SUM(B2:B$4)</f></c><c r="C1"><f t="shared" si="0"/><v/></c><c r="D1" t="str"><f>""</f><v/></c></row><row r="2">${text('A2', '甲')}<c r="B2"><v>2</v></c></row>`;
		const found = await read(rows);
		expect(blocksOf(found)).toEqual(['title: 合计', 'tablerow: 甲\t2', 'comment: =SUM(B2:B$4)', 'comment: =SUM(C2:C$4)']);
		expect(found.beside).toMatchObject({ unreckoned: 2 });
	});

	it('takes no 0 for a value in a book that is to be reckoned by whoever opens it', async () => {
		const rows = `<row r="1">${text('A1', '甲')}<c r="B1"><v>0</v></c><c r="C1"><f>B1+1</f><v>0</v></c><c r="D1"><f>B1+2</f><v>2</v></c></row>`;
		expect(blocksOf(await read(rows))).toEqual(['tablerow: 甲\t0\t0\t2']);
		const late = await read(rows, {}, '', '<calcPr fullCalcOnLoad="1"/>');
		expect(blocksOf(late)).toEqual(['tablerow: 甲\t0\t\t2', 'comment: =B1+1']);
		expect(late.beside).toMatchObject({ unreckoned: 1 });
	});

	it('has the text of boxes over a sheet', async () => {
		const drawing =
			'<xdr:wsDr><xdr:sp><xdr:txBody><a:p><a:r><a:t>单位：</a:t></a:r><a:r><a:t>3万元</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>';
		const found = await read(`<row r="1">${text('A1', '甲')}<c r="B1"><v>2</v></c></row>`, { drawing });
		expect(blocksOf(found)).toEqual(['tablerow: 甲\t2', 'textbox: 单位：3万元']);
	});

	describe('with a chart', () => {
		const words = (text: string) => `<c:tx><c:rich><a:p><a:r><a:t>${text}</a:t></a:r></a:p></c:rich></c:tx>`;
		const series = (reference: string, value: string) =>
			`<c:ser><c:tx><c:strRef><c:f>表一!$B$1</c:f><c:strCache><c:pt idx="0"><c:v>产量</c:v></c:pt></c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:f>表一!$A$2</c:f><c:strCache><c:pt idx="0"><c:v>甲</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>${reference}</c:f><c:numCache><c:formatCode>0.0</c:formatCode><c:pt idx="0"><c:v>${value}</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>`;
		const withChart = (inside: string) =>
			read(
				`<row r="1">${text('A1', '乡')}${text('B1', '产量')}</row><row r="2">${text('A2', '甲')}<c r="B2"><v>46</v></c></row>`,
				{
					drawing: '<xdr:wsDr/>',
					chart: `<c:chartSpace><c:chart><c:title>${words('产量比上年增12.5%')}</c:title><c:plotArea><c:barChart>${inside}</c:barChart><c:valAx><c:title>${words('万吨')}</c:title></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
				},
			);
		const cells = ['tablerow: 乡\t产量', 'tablerow: 甲\t46'];
		const titles = ['caption: 产量比上年增12.5%', 'caption: 万吨'];

		it('has its titles and typed labels, and no value of a cell twice', async () => {
			const label = `<c:dLbls><c:dLbl><c:idx val="0"/>${words('含试种3.5')}</c:dLbl></c:dLbls>`;
			const found = await withChart(series("'表一'!$B$2", '46').replace('</c:ser>', `${label}</c:ser>`));
			expect(blocksOf(found)).toEqual([...cells, ...titles, 'textbox: 含试种3.5']);
			expect(found.beside).toBeUndefined();
		});

		it.each(["'[旧表.xlsx]表一'!$B$2", '[1]表一!$B$2', '底稿!$B$2'])(
			'has values that no shown cell has (%s)',
			async (reference) => {
				const found = await withChart(series(reference, '46.25'));
				expect(blocksOf(found)).toEqual([...cells, ...titles, 'tablerow: 产量', 'tablerow: 甲\t46.3']);
				expect(found.beside).toMatchObject({ charts: 1 });
			},
		);
	});
});
