import { describe, expect, it } from 'vitest';
import { decode } from '../../decode.ts';
import { blocksOf } from '../../testing/zipped.ts';
import type { ReadOptions } from '../../types.ts';

async function read(html: string, changes: ReadOptions['changes'] = 'accepted') {
	const decoded = await decode(new TextEncoder().encode(html), 'a.html', { changes });
	return { blocks: blocksOf(decoded), beside: decoded.beside, declared: decoded.declared };
}

describe('a page whose tags are not where they should be', () => {
	it.each([
		['no html, head or body', '<!doctype html><meta charset=utf-8><title>x</title><p>5', ['paragraph: 5']],
		['no body', '<html><meta charset=utf-8><title>x</title><p>5</p><div>6</div></html>', ['paragraph: 5', 'paragraph: 6']],
		[
			'a head that does not end',
			'<html><head><script>1</script><title>x</title><p>5<body><p>6',
			['paragraph: 5', 'paragraph: 6'],
		],
		['text behind its end', '<html><title>x</title><body><p>5</p></body></html><div>6</div>', ['paragraph: 5', 'paragraph: 6']],
		[
			'a second page in it',
			'<html><title>x</title><body><p>5</p><html><head></head><body><p>6</p></body></html></body></html>',
			['paragraph: 5', 'paragraph: 6'],
		],
		['ends of what did not begin', '<html><title>x</title><body></td></div><p>5</p></p></body>', ['paragraph: 5']],
	])('%s', async (_, html, blocks) => {
		expect(await read(html)).toMatchObject({ blocks, declared: { title: 'x' } });
	});

	it.each(['<html><!-- <body><p>5', '<html <b>', '<!doctype html><frameset><frame src=a></frameset>'])(
		'%s shows nothing',
		async (html) => {
			await expect(read(html)).rejects.toMatchObject({ failure: { code: 'UNREADABLE_FILE', data: { reason: 'empty' } } });
		},
	);
});

describe('how text is set', () => {
	it.each([
		['10<sup>6</sup>方', '10⁶方'],
		['8.5%<sup>[1]</sup>，', '8.5%[¹]，'],
		['42公里<span style="font-size:9px;vertical-align: super">2</span>', '42公里²'],
		['<a class="sdfootnotesym" href="#a">1</a>含3处', '¹含3处'],
		['CO<sub>2</sub>减排5<sub>1</sub>吨', 'CO2减排5₁吨'],
		['<ruby>云溪<rp>(</rp><rt>yunxi5</rt><rp>)</rp></ruby>河', '云溪河'],
		['<math><msup><mn>10</mn><mn>3</mn></msup><annotation>10^3</annotation></math>方', '10³方'],
		['<math><mfrac><mn>3</mn><mn>4</mn></mfrac></math>', '3/4'],
		['甲&#49;&#x32;座&shy;、3<wbr>4&zwnj;处', '甲12座、34\u200c处'],
		['43<span style="text-decoration: line-through">41</span>万吨', '43万吨'],
		['7<span style="mso-hide:all">9</span><i style="font-size:0">8</i><b style="opacity:0">6</b>处', '7处'],
		['<span class="sr-only">约五</span>6处', '6处'],
	])('%s', async (html, shown) => {
		expect((await read(`<html><body><p>${html}</p></body></html>`)).blocks).toEqual([`paragraph: ${shown}`]);
	});
});

describe('what a style sheet hides', () => {
	const page = (style: string, body: string) => read(`<html><head><style>${style}</style></head><body>${body}</body></html>`);

	it('is greyed', async () => {
		const found = await page('/* .b{} */ .a, #b { color: red; display: none }', '<p class="a">7处</p><p id=b>8处</p><p>9处</p>');
		expect(found.blocks).toEqual(['chrome: 7处', 'chrome: 8处', 'paragraph: 9处']);
	});

	it('is told by what it stands in', async () => {
		const inside = '<div class="outer"><div class="a"><i>x</i><p class="b">7处</p></div></div><p class="b">8处</p>';
		expect((await page('div.outer > .a p.b { visibility: hidden }', inside)).blocks).toEqual([
			'paragraph: x',
			'chrome: 7处',
			'paragraph: 8处',
		]);
	});

	it.each([
		['a narrower rule shows it', '.tab{display:none} .tab.on{display:block}', '<div class="tab on">7处</div>'],
		['it is hidden on small screens only', '@media (max-width:600px) { .wide { display: none } }', '<p class="wide">7处</p>'],
		[
			'it is hidden in another place',
			'.outer > .a .b { display: none }',
			'<div class="outer"><div><p class="a b">7处</p></div></div>',
		],
		['the rule speaks of a state', '.a:hover { display: none }', '<p class="a">7处</p>'],
		['no selector at all', '}{ display: none } .x[ { display: none }', '<p class="x">7处</p>'],
		['another class shows it on wide screens', '', '<p class="hidden md:block">7处</p>'],
	])('not so where %s', async (_, style, body) => {
		expect((await page(style, body)).blocks).toEqual(['paragraph: 7处']);
	});
});

it('shows both wordings of a changed cell', async () => {
	const table = '<table><tr><td>镇</td><td>里程</td></tr><tr><td>石桥</td><td><del>46</del><ins>58</ins></td></tr></table>';
	expect((await read(table, 'both')).blocks).toEqual(['tablerow: 镇\t里程', 'tablerow: 石桥\t58', 'comment: 46']);
	expect(await read(table)).toMatchObject({ beside: { changes: 1 } });
	expect((await read(table, 'original')).blocks).toContain('tablerow: 石桥\t46');
});
