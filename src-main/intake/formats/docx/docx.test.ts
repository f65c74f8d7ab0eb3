import { describe, expect, it } from 'vitest';
import { decode } from '../../decode.ts';
import { blocksOf, wordFile } from '../../testing/zipped.ts';
import type { ReadOptions } from '../../types.ts';

const r = (text: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (...runs: string[]) => `<w:p>${runs.map((run) => (run.startsWith('<') ? run : r(run))).join('')}</w:p>`;
const styled = (style: string, text: string) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${r(text)}</w:p>`;
const m = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
const math = (...parts: string[]) => `<m:oMath>${parts.join('')}</m:oMath>`;

async function read(body: string, parts: Record<string, string> = {}, changes: ReadOptions['changes'] = 'accepted') {
	const decoded = await decode(await wordFile(body, parts), 'a.docx', { changes });
	return { blocks: blocksOf(decoded), beside: decoded.beside };
}

describe('a formula in a line', () => {
	it.each([
		['a power', math(`<m:sSup><m:e>${m('10')}</m:e><m:sup>${m('8')}</m:sup></m:sSup>`), '10⁸'],
		['a fraction', math(`<m:f><m:num>${m('3')}</m:num><m:den>${m('4')}</m:den></m:f>`), '3/4'],
		['both scripts', math(`<m:sSubSup><m:e>${m('5')}</m:e><m:sub>${m('1')}</m:sub><m:sup>${m('2')}</m:sup></m:sSubSup>`), '5₁²'],
		['brackets', math(`<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr><m:e>${m('7+2')}</m:e></m:d>`), '[7+2]'],
		['a function', math(`<m:func><m:fName>${m('log')}</m:fName><m:e>${m('30')}</m:e></m:func>`), 'log 30'],
		['a root', math(`<m:rad><m:deg>${m('3')}</m:deg><m:e>${m('27')}</m:e></m:rad>`), '³√27'],
		[
			'a power in a fraction',
			math(`<m:f><m:num>${m('9')}</m:num><m:den><m:sSup><m:e>${m('10')}</m:e><m:sup>${m('3')}</m:sup></m:sSup></m:den></m:f>`),
			'9/10³',
		],
		['what is not known', math(`<m:new>${m('6')}</m:new>`), '6'],
	])('keeps digits apart: %s', async (_, formula, shown) => {
		expect((await read(p('水量', formula, '立方米'))).blocks).toEqual([`paragraph: 水量${shown}立方米`]);
	});
});

describe('how a run is set', () => {
	const styles = `<w:styles>
		<w:style w:type="character" w:styleId="hid"><w:name w:val="x"/><w:rPr><w:vanish/></w:rPr></w:style>
		<w:style w:type="character" w:styleId="up"><w:name w:val="y"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
		<w:style w:type="character" w:styleId="upper"><w:name w:val="z"/><w:basedOn w:val="up"/></w:style>
		<w:style w:type="paragraph" w:styleId="gone"><w:name w:val="g"/><w:rPr><w:vanish/></w:rPr></w:style>
	</w:styles>`;
	const by = (style: string) => `<w:rStyle w:val="${style}"/>`;

	it('is asked of its styles too', async () => {
		const body = p('拦蓄10', r('6', by('upper')), '立方米', r('99', by('hid')), '。') + styled('gone', '内部数88。');
		expect((await read(body, { styles })).blocks).toEqual(['paragraph: 拦蓄10⁶立方米。']);
	});

	it('tells a mark moved up by hand, and low digits behind digits', async () => {
		const moved = '<w:position w:val="8"/>';
		const low = '<w:vertAlign w:val="subscript"/>';
		expect((await read(p('增长3', r('2', moved), '个，CO', r('2', low), '减排5', r('1', low), '万吨'))).blocks).toEqual([
			'paragraph: 增长3²个，CO2减排5₁万吨',
		]);
	});

	it('takes what is struck through by hand as taken back', async () => {
		const body = p('投资', r('41', '<w:strike/>'), '43万元', r('。', '<w:strike w:val="0"/>'));
		expect(await read(body)).toMatchObject({ blocks: ['paragraph: 投资43万元。'], beside: { changes: 1 } });
		expect((await read(body, {}, 'both')).blocks).toEqual(['paragraph: 投资43万元。', 'comment: 投资4143万元。']);
	});

	it('shows the outcome of a field whose beginning is hidden', async () => {
		const sign = (type: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:fldChar w:fldCharType="${type}"/></w:r>`;
		const code = `<w:r><w:rPr><w:vanish/></w:rPr><w:instrText> = SUM </w:instrText></w:r>`;
		const body = p('共', sign('begin', '<w:vanish/>'), code, sign('separate'), '1,250', sign('end'), '人');
		expect((await read(body)).blocks).toEqual(['paragraph: 共1,250人']);
	});
});

describe('numbers that the program computes', () => {
	const level = (n: number, format: string, text: string, more = '') =>
		`<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
	const numbering = `<w:numbering>
		<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '第%1章')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}${level(2, 'decimalEnclosedParen', '%3', '<w:lvlRestart w:val="0"/>')}</w:abstractNum>
		<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="L"/>${level(0, 'ideographTraditional', '%1、')}</w:abstractNum>
		<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="L"/></w:abstractNum>
		<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
	</w:numbering>`;
	const item = (list: number, depth: number, text: string) =>
		`<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${r(text)}</w:p>`;

	it('are those that it prints', async () => {
		const body =
			item(1, 0, '总则') + item(1, 1, '范围') + item(1, 2, '河道') + item(1, 0, '保障') + item(1, 1, '用地') + item(1, 2, '滩地');
		expect((await read(body + item(2, 0, '附件') + item(2, 0, '附图'), { numbering })).blocks).toEqual([
			'listitem: 第一章 总则',
			'listitem: 1.1 范围',
			'listitem: ⑴ 河道',
			'listitem: 第二章 保障',
			'listitem: 2.1 用地',
			'listitem: ⑵ 滩地',
			'listitem: 甲、附件',
			'listitem: 乙、附图',
		]);
	});
});

describe('what stands beside or before a paragraph', () => {
	it('joins a capital over several lines to its paragraph', async () => {
		const cap = `<w:p><w:pPr><w:framePr w:dropCap="drop" w:lines="3"/></w:pPr>${r('1')}</w:p>`;
		expect((await read(cap + p('48公里公路通车。'))).blocks).toEqual(['paragraph: 148公里公路通车。']);
	});

	it('greys a list of contents whose styles say nothing', async () => {
		const gallery = '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>';
		const body = `<w:sdt>${gallery}<w:sdtContent>${p('一、水利', '<w:r><w:tab/></w:r>', '3')}</w:sdtContent></w:sdt>${p('修渠9处。')}`;
		expect((await read(body)).blocks).toEqual(['chrome: 一、水利\t3', 'paragraph: 修渠9处。']);
	});

	it('has the words of diagrams and of word art', async () => {
		const diagram =
			'<w:r><w:drawing><a:graphic><a:graphicData><dgm:relIds r:dm="diagramData"/></a:graphicData></a:graphic></w:drawing></w:r>';
		const art = '<w:r><w:pict><v:shape><v:textpath string="增产5万吨"/></v:shape></w:pict></w:r>';
		const point = (...runs: string[]) =>
			`<dgm:pt><dgm:t><a:p>${runs.map((t) => `<a:r><a:t>${t}</a:t></a:r>`).join('')}</a:p></dgm:t></dgm:pt>`;
		const diagramData = `<dgm:dataModel>${point('站点9处')}${point('投资', '30万元')}</dgm:dataModel>`;
		expect((await read(p('见图。', diagram) + p(art), { diagramData })).blocks).toEqual([
			'paragraph: 见图。',
			'textbox: 站点9处',
			'textbox: 投资30万元',
			'textbox: 增产5万吨',
		]);
	});
});

describe('tracked changes in a table', () => {
	const cell = (...runs: string[]) => `<w:tc>${p(...runs)}</w:tc>`;
	const row = (inner: string, mark = '') => `<w:tr><w:trPr>${mark}</w:trPr>${inner}</w:tr>`;
	const ins = (text: string) => `<w:ins w:id="1">${r(text)}</w:ins>`;
	const del = (text: string) => `<w:del w:id="2"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
	const table = `<w:tbl>${row(cell('石桥') + cell(ins('58'), del('46')))}${row(cell(del('柳河')) + cell(del('31')), '<w:del w:id="3"/>')}</w:tbl>`;

	it.each([
		['accepted', ['tablerow: 石桥\t58']],
		['original', ['tablerow: 石桥\t46', 'tablerow: 柳河\t31']],
		['both', ['tablerow: 石桥\t58', 'comment: 46', 'comment: 柳河\t31']],
	] as const)('%s', async (changes, blocks) => expect((await read(table, {}, changes)).blocks).toEqual(blocks));
});
