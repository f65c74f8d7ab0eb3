import { describe, expect, it } from 'vitest';
import { renderHtml } from './html.ts';
import { escapeText } from './html-text.ts';
import { reportModel } from './model.ts';
import { exampleInput, exampleView, HOSTILE, openState } from './testing.ts';
import { wordedReport } from './worded.ts';

const renderHtmlReport = (view: ReturnType<typeof exampleView>, language: 'zh' | 'en') =>
	renderHtml([wordedReport(reportModel({ ...exampleInput(), view }), language, 'full')]);
const strip = (html: string) => html.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]+>/g, '');

describe('the HTML report', () => {
	const view = exampleView();
	const html = renderHtmlReport(view, 'zh');
	const text = strip(html);

	it('says on every page that the article is still open, and how much is left', () => {
		expect(text).toContain('4 个数字中还有 3 个待核，1 条问题未处理');
		expect(html).toContain(
			'.report-0{page:report-0}@page report-0{@top-center{font:600 9pt sans-serif;color:#a8231c;content:"未核完：4 个数字中还有 3 个待核，1 条问题未处理。"}}',
		);
	});

	it('shows each figure with its reading, verdict, checker, time and notes beside its paragraph', () => {
		const paragraph =
			/<article class="paragraph">(?:(?!<\/article>).)*修路(?:(?!<\/article>).)*<\/article>/s.exec(html)?.[0] ?? '';
		const inside = strip(paragraph).replace(/\s+/g, ' ');
		expect(inside).toContain('全镇计划修路120公里，已修好96公里，占任务的85%。');
		for (const part of ['120公里 = 120 公里', '目标', '存疑：数值不对', '2026-03-03 09:00 UTC', '问记者', '编辑甲'])
			expect(inside).toContain(part);
		expect(paragraph).toContain('<mark class="flagged">85%</mark>');
	});

	it('shows the arithmetic of a finding, and what holds as support', () => {
		expect(text).toContain('96 ÷ 120 · 重算 80% · [79, 81] · 原文 85% · 相差 3.5');
		expect(text).toContain('✓ 36 = 36');
	});

	it('names program, source hash and last event', () => {
		for (const part of ['核数台 0.1.0', '0.1.0 engine-1', view.revision.sha256, view.head]) expect(text).toContain(part);
	});

	it('prints notes of paragraph and article, and what was not counted', () => {
		for (const part of ['段落批注', '全篇批注', '标号 (1)']) expect(text).toContain(part);
	});

	it('keeps hostile text as text in every place an article or an editor can put it', () => {
		expect(html).not.toContain('<img');
		expect(html.split('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;').length - 1).toBeGreaterThanOrEqual(8);
		expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
		expect(html).toContain('U+202E');
		expect(html).toContain(`default-src 'none'`);
		expect(html).not.toMatch(/(?:src|href)\s*=\s*["'](?!#)/);
	});

	it('marks what is doubted by its shape, with values that a browser takes', () => {
		const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
		// A border has no wavy style: the whole border would be none, and the flag be told by nothing.
		expect(style).not.toMatch(/border[^;}]*wavy/);
		expect(style).toMatch(/mark\.flagged,mark\.disputed\{[^}]*text-decoration:underline wavy/);
	});

	it('leaves the style sheet as it is written: entities are not decoded there', () => {
		const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
		expect(style).toContain('--serif:"Noto Serif CJK SC"');
		expect(style).not.toContain('&quot;');
	});

	it('gives the same bytes for the same state', () => {
		expect(renderHtmlReport(exampleView(), 'zh')).toBe(html);
	});

	it('says so when everything is decided and dismissed findings keep their reason', () => {
		const done = exampleView();
		for (const id of Object.keys(done.states))
			done.states[id] = { ...openState, verdict: 'confirmed', by: '甲', at: '2026-03-03T09:00:00.000Z' };
		done.findingStates['print-1'] = {
			dismissed: true,
			reason: `口径不同${HOSTILE}`,
			by: '甲',
			at: '2026-03-03T10:00:00.000Z',
			event: 'e9',
		};
		const report = strip(renderHtmlReport(done, 'zh'));
		expect(report).toContain('全部 4 个数字都已有结论');
		expect(report).toContain('由 甲 于 2026-03-03 10:00 UTC 排除：口径不同');
	});

	it('speaks English', () => {
		expect(strip(renderHtmlReport(view, 'en'))).toContain('Unfinished: 3 of 4 figures still open, 1 finding not dealt with.');
	});
});

describe('escaping', () => {
	it('makes controls visible and leaves line breaks', () => {
		expect(escapeText('a\u0000b\n"c"')).toBe('a\ufffdb\n&quot;c&quot;');
	});
});
