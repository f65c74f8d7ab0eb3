import { describe, expect, it } from 'vitest';
import { read } from '../../read.ts';

const places = (lines: readonly string[]): Record<string, string> =>
	Object.fromEntries(read(lines.join('\n\n')).figures.map(({ text, place }) => [text, place.text]));

describe('a town below a prefecture, by the site that its page is from', () => {
	const page = (source: string, more = '') => [
		'旧楼添电梯 群众得实惠',
		`来源：${source} 2023-12-22 08:41 阅读：1362`,
		`加装电梯是义乌今年的一件实事。全市已交付电梯7部，还有26部在施工。${more}`,
		'照金华市下达的任务，明年义乌还要装20部。',
	];
	it('is what 全市 speaks of where the text names it, and the prefecture on the way', () => {
		expect(places(page('义乌新闻网'))).toMatchObject({ '7部': '义乌', '26部': '义乌' });
	});
	it('is not where the page is from elsewhere, or the prefecture is told of', () => {
		expect(places(page('浙江日报'))['7部']).not.toBe('义乌');
		expect(places(page('义乌新闻网', '金华市各县都在装，金华市补贴12万元，金华市还将检查。'))['26部']).not.toBe('义乌');
	});
});

describe('the market of a whole nation', () => {
	const close = (opening: string) => [
		'收评：多数收跌',
		`3月14日电 ${opening}`,
		'现货方面，唐山迁安钢坯出厂价3060元/吨。',
		'截至收盘，51个主力合约中14个上涨。',
	];
	it('is 国内 where a story opens with it', () => {
		const told = places(close('14日国内大宗商品期货多数走低，指数下跌0.8%。'));
		expect(told).toMatchObject({ '0.8%': '国内', '51个': '国内' });
		expect(told['3060元/吨']).toContain('迁安');
	});
	it('is none where 国内 is a sort of thing', () => expect(places(close('14日国内航线旅客增长0.8%。'))['51个']).not.toBe('国内'));
});
