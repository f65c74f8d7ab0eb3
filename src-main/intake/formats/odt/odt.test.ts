import { describe, expect, it } from 'vitest';
import { decode } from '../../decode.ts';
import { blocksOf, zipped } from '../../testing/zipped.ts';
import type { ReadOptions } from '../../types.ts';

const MIME = 'application/vnd.oasis.opendocument.text';
const STYLES = `<office:automatic-styles>
	<style:style style:name="Hid"><style:text-properties text:display="none"/></style:style>
	<style:style style:name="Str"><style:text-properties style:text-line-through-style="solid"/></style:style>
	<style:style style:name="Sup"><style:text-properties style:text-position="super 58%"/></style:style>
	<style:style style:name="Mark" style:parent-style-name="Sup"/>
	<style:style style:name="Sub"><style:text-properties style:text-position="sub 58%"/></style:style>
</office:automatic-styles>`;
const CHANGES = `<text:tracked-changes>
	<text:changed-region text:id="out"><text:deletion><text:p>31</text:p></text:deletion></text:changed-region>
	<text:changed-region text:id="in"><text:insertion/></text:changed-region>
</text:tracked-changes>`;
const span = (style: string, text: string) => `<text:span text:style-name="${style}">${text}</text:span>`;
const changed =
	'<text:change text:change-id="out"/><text:change-start text:change-id="in"/>38<text:change-end text:change-id="in"/>';
const POWER = '<math><semantics><msup><mn>10</mn><mn>8</mn></msup><annotation>10^8</annotation></semantics></math>';

async function read(body: string, changes: ReadOptions['changes'] = 'accepted', more: Record<string, string> = {}) {
	const content = `<office:document-content>${STYLES}<office:body><office:text>${CHANGES}${body}</office:text></office:body></office:document-content>`;
	const bytes = await zipped({ mimetype: MIME, 'content.xml': content, 'META-INF/manifest.xml': '<m/>', ...more });
	const decoded = await decode(bytes, 'a.odt', { changes });
	return { blocks: blocksOf(decoded), beside: decoded.beside };
}
const p = (inner: string) => `<text:p>${inner}</text:p>`;

describe('how text is set', () => {
	it('is asked of styles and what they are made from', async () => {
		const body = p(`拦水10${span('Mark', '6')}方，CO${span('Sub', '2')}减排5${span('Sub', '1')}吨${span('Hid', '99户')}`);
		expect((await read(body)).blocks).toEqual(['paragraph: 拦水10⁶方，CO2减排5₁吨']);
		expect((await read(`<text:p text:style-name="Hid">88</text:p>${p('9处')}`)).blocks).toEqual(['paragraph: 9处']);
	});

	it('takes what is struck through as taken back', async () => {
		const body = p(`投资${span('Str', '41')}43万元`);
		expect(await read(body)).toMatchObject({ blocks: ['paragraph: 投资43万元'], beside: { changes: 3 } });
	});
});

describe('tracked changes', () => {
	it.each([
		['accepted', ['paragraph: 修渠38公里']],
		['original', ['paragraph: 修渠31公里']],
		['both', ['paragraph: 修渠38公里', 'comment: 修渠31公里']],
	] as const)('%s', async (changes, blocks) => {
		expect((await read(p(`修渠${changed}公里`), changes)).blocks).toEqual(blocks);
	});

	it('are shown for cells too', async () => {
		const cell = (inner: string) => `<table:table-cell>${p(inner)}</table:table-cell>`;
		const table = `<table:table><table:table-row>${cell('渠道')}${cell(changed)}</table:table-row></table:table>`;
		expect((await read(table, 'both')).blocks).toEqual(['tablerow: 渠道\t38', 'comment: 31']);
	});
});

describe('what is kept apart', () => {
	it('reads a formula in its line, and counts other objects', async () => {
		const object = (place: string) => `<draw:frame><draw:object xlink:href="./${place}"/></draw:frame>`;
		const found = await read(p(`系数${object('Object 1')}吨${object('Object 2')}`), 'accepted', {
			'Object 1/content.xml': POWER,
			'Object 2/content.xml': '<office:document-content/>',
		});
		expect(found).toMatchObject({ blocks: ['paragraph: 系数10⁸吨'], beside: { embedded: 1 } });
	});

	it('has the text of a box that stands in a cell', async () => {
		const box = `<draw:frame><draw:text-box>${p('水表860只')}</draw:text-box></draw:frame>`;
		const row = `<table:table-row><table:table-cell>${p(`甲${box}`)}</table:table-cell><table:table-cell>${p('7')}</table:table-cell></table:table-row>`;
		expect((await read(`<table:table>${row}</table:table>`)).blocks).toEqual(['tablerow: 甲\t7', 'textbox: 水表860只']);
	});
});

it('has the text of shapes apart from the paragraph they stand in, and no bytes of pictures', async () => {
	const shape = `<draw:custom-shape>${p('水表860只')}<draw:enhanced-geometry>7</draw:enhanced-geometry></draw:custom-shape>`;
	const picture = '<draw:frame><draw:image><office:binary-data>AAAA1234</office:binary-data></draw:image></draw:frame>';
	expect((await read(p(`共31处。${shape}${picture}`) + shape.replace('860', '870'))).blocks).toEqual([
		'paragraph: 共31处。',
		'textbox: 水表860只',
		'textbox: 水表870只',
	]);
});

it('reads the flat form, and refuses XML of other kinds', async () => {
	const flat = `<?xml version="1.0"?><office:document xmlns:x="y" office:mimetype="${MIME}">${STYLES}<office:body><office:text>${p('修渠38公里')}</office:text></office:body></office:document>`;
	const decoded = await decode(new TextEncoder().encode(flat), 'a.fodt');
	expect(blocksOf(decoded)).toEqual(['paragraph: 修渠38公里']);
	const feed = new TextEncoder().encode('<?xml version="1.0"?><rss version="2.0"><item>38</item></rss>');
	await expect(decode(feed, 'a.txt')).rejects.toMatchObject({ failure: { data: { reason: 'unsupported-format' } } });
});
