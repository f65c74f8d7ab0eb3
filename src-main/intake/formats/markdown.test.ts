import { describe, expect, it } from 'vitest';
import { decode } from '../decode.ts';
import { blocksOf } from '../testing/zipped.ts';
import type { ReadOptions } from '../types.ts';

async function read(text: string, changes: ReadOptions['changes'] = 'accepted') {
	const decoded = await decode(new TextEncoder().encode(text), 'a.md', { changes });
	return { blocks: blocksOf(decoded), beside: decoded.beside };
}

describe('Markdown', () => {
	it.each([
		['蓄水10<sup>6</sup>方', '蓄水10⁶方'],
		['CO<sub>2</sub>减排5<sub>1</sub>吨', 'CO2减排5₁吨'],
		['增长3.5%[^1]，人均4本[^注]。', '增长3.5%[¹]，人均4本。'],
		['蓄水$3.2\\times 10^8$方', '蓄水3.2\\times 10⁸方'],
		['票价$5，原价$6_', '票价$5，原价$6_'],
		['投资~~41~~43万元', '投资43万元'],
		['**12**座、[26所](http://x/77)、`3`处', '12座、26所、3处'],
	])('%s', async (text, shown) => expect((await read(text)).blocks).toEqual([`paragraph: ${shown}`]));

	it('reads the notes that marks lead to, and no other definitions', async () => {
		expect((await read('增长3.5%[^1]。\n\n[^1]: 含在建3处，\n    共5处。\n\n[a]: http://x/77')).blocks).toEqual([
			'paragraph: 增长3.5%[¹]。',
			'footnote: [¹] 含在建3处，\n共5处。',
		]);
	});

	it('shows what was struck through when asked', async () => {
		const text = '投资~~41~~43万元\n\n| 镇 | 里程 |\n|---|---|\n| 石桥 | ~~46~~58 |';
		expect(await read(text)).toMatchObject({ beside: { changes: 2 } });
		expect((await read(text, 'both')).blocks).toEqual([
			'paragraph: 投资43万元',
			'comment: 投资4143万元',
			'tablerow: 镇\t里程',
			'tablerow: 石桥\t58',
			'comment: 4658',
		]);
		expect((await read(text, 'original')).blocks).toContain('tablerow: 石桥\t4658');
	});
});
