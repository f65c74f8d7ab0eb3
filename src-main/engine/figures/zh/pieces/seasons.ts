import { interval } from '../../calendar.ts';
import { matchAt } from '../match.ts';
import { timeOf } from '../time-mention.ts';
import type { Attach } from '../types.ts';

const SEASON =
	/(?<a>(?:19|20)\d{2})\s?[-–—/~～]\s?(?<b>(?:19|20)?\d{2})(?!\d|\s?[-/.]\d|[万亿%])\s?(?<tail>(?:年\s?)?(?:赛季|雪季|冰雪季|供暖季|采暖季|榨季|制糖期|购销季|流感季|产季)|学年|年度|财年|财政年度|跨年)?(?![\u4e00-\u9fff\d%])?/y;

export const seasons = {
	id: 'seasons',
	type: 'attach',
	needs: /(?:19|20)\d{2}/u,
	why: 'A season or school year is one period over two calendar years, not two numbers.',
	examples: [
		{
			text: '2016-17赛季共进球31个。',
			figures: [
				{ text: '2016-17赛季', kind: 'time', low: '2016', high: '2017', interval: '2016-01-01/2017-12-31' },
				{ text: '31个' },
			],
		},
		{
			text: '2024/25年制糖期收榨，2023-24年榨季产糖4万吨。',
			figures: [
				{ text: '2024/25年制糖期', kind: 'time', low: '2024', high: '2025' },
				{ text: '2023-24年榨季', kind: 'time' },
				{ text: '4万吨' },
			],
		},
		{ text: '2020—2021学年招生600人。', figures: [{ text: '2020—2021学年', kind: 'time' }, { text: '600人' }] },
	],
	attach(m, { text }) {
		if (!/[12]/u.test(text[m.from] ?? '')) return null;
		const found = matchAt(SEASON, text, m.from);
		if (!found) return null;
		const a = Number(found.groups?.['a']);
		const printed = found.groups?.['b'] ?? '';
		const b = printed.length === 2 ? Math.floor(a / 100) * 100 + Number(printed) : Number(printed);
		const tail = found.groups?.['tail'];
		if (
			b <= a ||
			(tail === undefined && (b !== a + 1 || /[年\u4e00-\u9fff]/u.test(text[m.from + found[0].trimEnd().length] ?? '')))
		)
			return null;
		const to = m.from + found[0].trimEnd().length;
		const days = interval({ y: a, m: 1, d: 1 }, { y: b, m: 12, d: 31 }, 'stated');
		const out = timeOf(m, m.from, to, { grain: 'span', interval: days }, 'seasons');
		return { ...out, low: { n: BigInt(a), d: 1n }, high: { n: BigInt(b), d: 1n }, range: true };
	},
} as const satisfies Attach;
