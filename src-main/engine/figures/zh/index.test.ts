import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_TRACE, recordingTrace } from '../../trace.ts';
import { extract } from '../index.ts';
import type { ExtractContext } from '../types.ts';
import { NUMERAL_CLASS } from './chars.ts';
import { extractZh } from './index.ts';
import { pipeline } from './pipeline.ts';

const body: ExtractContext = { paragraphKind: 'body', published: '2021-06-30', trace: NO_TRACE };
const NUMERAL = new RegExp(`[${NUMERAL_CLASS}]`, 'gu');

/** Ascending, apart from one another, and every numeral character inside exactly one. */
function expectAccounted(text: string): void {
	const { figures, others } = extractZh(text, body);
	const all = [...figures, ...others].sort((a, b) => a.from - b.from);
	let past = 0;
	for (const { from, to } of all) {
		expect(from, text).toBeGreaterThanOrEqual(past);
		expect(to, text).toBeGreaterThan(from);
		past = to;
	}
	expect(past).toBeLessThanOrEqual(text.length);
	for (const m of text.matchAll(NUMERAL))
		expect(
			all.some((x) => x.from <= m.index && m.index < x.to),
			`${text} at ${m.index}`,
		).toBe(true);
	for (const f of figures) {
		expect(f.value === null || (f.low === null && f.high === null)).toBe(true);
		expect(f.low === null).toBe(f.high === null);
	}
}

const ATOMS =
	'0 1 2 9 12 2019 3.5 一 二 三 五 十 百 千 万 亿 两 半 几 数 零 〇 廿 俩 个 年 月 日 元 % ‰ 成 倍 番 第 近 约 超 过 前 上 下 余 多 来 以上 以下 左右 至 — ～ - / : . , ， 。 、 “ ” （ ） 的 了 是 分之 点 时 分 号 级 岁 公里 平方米 个百分点 A G k 翻 零下 星期 农历 世纪 年代 季度 半年 五 ① 壹 拾 大 人 户 每 其'.split(
		' ',
	);

describe('tenths before a word that begins with 成', () => {
	it.each([
		['新车中逾九成为国产车，三成为进口。', ['逾九成', '三成']],
		['近七成人认为够用，其中四成年轻人常去。', ['近七成', '四成']],
		['他排名第三成为队长，有一成为国内首创，两地统一成为试点。', []],
	])('%s', (text, expected) => {
		expect(extractZh(text, body).figures.map((f) => text.slice(f.from, f.to))).toEqual(expected);
	});
});

describe('account', () => {
	it('loses no numeral of any text, however odd', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...ATOMS, ' '), { maxLength: 24 }), (atoms) => {
				expectAccounted(atoms.join(''));
			}),
			{ numRuns: 4000 },
		);
	});

	it('accounts for the text of every example', () => {
		for (const piece of pipeline) for (const e of piece.examples) expectAccounted(e.text);
	});

	it('leaves no numeral of ordinary prose unclassified', () => {
		for (const piece of pipeline)
			for (const e of piece.examples)
				expect(extractZh(e.text, body).others.filter((o) => o.class === 'unclassified')).toEqual([]);
	});

	it('knows the units that are one character of their own', () => {
		const { figures } = extractZh('水深30㎝，雨量73㎜，路长120㎞，箱重5㎏，容积3㎥，面积9㎡。', body);
		expect(figures.map(({ kind, unit }) => `${kind} ${unit}`)).toEqual(
			['㎝', '㎜', '㎞', '㎏', '㎥', '㎡'].map((unit) => `measure ${unit}`),
		);
	});

	it('is empty for text without numerals', () => {
		expect(extractZh('', body)).toEqual({ figures: [], others: [] });
		expect(extractZh('山清水秀。', body)).toEqual({ figures: [], others: [] });
	});

	it('keeps only times of furniture', () => {
		const { figures, others } = extractZh('2021-06-30 08:15 浏览量3200次', { ...body, paragraphKind: 'furniture' });
		expect(figures.map((f) => f.kind)).toEqual(['time']);
		expect(others.map((o) => o.class)).toEqual(['furniture']);
	});

	it('traces who decided what, when asked', () => {
		const trace = recordingTrace();
		extractZh('第三届展会成交近2.4亿元。', { ...body, trace });
		expect(trace.lines.map((l) => `${l.piece} ${l.action} ${l.text}`)).toEqual([
			'ordinals classed 三届',
			'approximators-before extended 近2.4亿元',
			'scan found 近2.4亿元',
		]);
	});

	it('is chosen by language', () => {
		expect(extract('售出3.2万张门票', 'zh', body).figures.map((f) => f.value)).toEqual(['32000']);
		expect(extract('sold 32,000 tickets', 'en', body).figures.map((f) => f.value)).toEqual(['32000']);
	});
});

describe('growth', () => {
	/** Characters that the regular expressions and look-ups are handed, counted through a text that counts. */
	it.each([
		'3',
		'三',
		'十',
		'一十',
		'3个',
		'一、',
		'第三、',
		'3—',
		'近近近3',
		'一X一',
		'“三',
		'3.3.',
		'2021年',
		'年3月',
		'零',
		'多3',
		'百千万亿',
		'3:',
		'约3约',
	])('of %s repeated stays linear in the number of results', (unit) => {
		const count = (n: number): number => {
			const trace = recordingTrace();
			extractZh(unit.repeat(n), { ...body, trace });
			return trace.lines.reduce((sum, l) => sum + 1 + (l.to - l.from), 0);
		};
		const small = count(200);
		expect(count(800)).toBeLessThanOrEqual(small * 4 + 400);
	});
});

it.each([
	['灾害波及8省区市。', '省区市'],
	['调研走过5地市。', '地市'],
	['命中5记三分球。', '记'],
	['踢出3脚射门。', '脚'],
	['家禽存栏51313百羽。', '羽'],
	['铺设管网33Km。', 'Km'],
	['采访5记者。', ''],
	['迈出3脚步。', ''],
	['储备5万吨粮食。', '吨'],
	['外运3吨煤炭。', '吨'],
	['腾退6套房屋。', '套'],
	['减排7吨标准煤。', '吨标准煤'],
	['用了3度电。', '度电'],
	['历时18天时间。', '天'],
	['实现36倍增长。', '倍'],
])('%s is counted in %s', (text, unit) => {
	expect(extractZh(text, body).figures.map((figure) => figure.unit)).toEqual([unit]);
});
