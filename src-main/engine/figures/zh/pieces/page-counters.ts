import { matchAt } from '../match.ts';
import type { Filter } from '../types.ts';

/** What a page counts of itself. */
const COUNTED = '(?:条|个|人|次|篇)?(?:评论|跟贴|跟帖|回帖|浏览|阅读|点击|点赞|赞|转发|收藏|分享|在看|播放|观看|回复)';
const COUNTER =
	'(?:评论|跟贴|跟帖|回帖|浏览|阅读|阅读量|浏览量|点击|点击量|点赞|赞|转发|收藏|分享|在看|播放|播放量|回复|分享到朋友圈)';

/** What parts a counter from whatever stands beside it: an end, a bar, a dot, a blank; a sentence has none of them inside. */
const EDGE_BEFORE = /(?:^|[。！？”"|｜·•/\s】)）\]])$/u;
const EDGE_BEHIND = `(?=\\s?(?:$|[|｜·•/)）]|\\s|${COUNTER}))`;

const NUMBER = '\\d[\\d,.]{0,11}(?:万\\+?|\\+)?';
/** 0条评论, 2次浏览. */
const BEHIND = new RegExp(`${NUMBER}\\s?${COUNTED}${EDGE_BEHIND}`, 'uy');
/** 阅读 2153, 评论(12): the number alone behind the word. */
const BARE = new RegExp(`${NUMBER}(?:次|人|条)?[)）]?${EDGE_BEHIND}`, 'uy');
const LABELLED = new RegExp(`(?<edge>^|.)(?:${COUNTER})\\s?[:：(（]?\\s?$`, 'u');

/** The hour that a page was put up at. */
const STAMP = /[\d\s][012]?\d:[0-5]\d$/u;

/** [07-20]: the day of a linked page, in the brackets that lists of links put it in. */
const LINK_DAY =
	/(?<=[[(（【])(?:(?:19|20)?\d{2}[-/.])?(?:0[1-9]|1[0-2])[-/.](?:0[1-9]|[12]\d|3[01])(?:\s\d{1,2}:\d{2})?(?=[\])）】])/uy;

/** （1/4） before or behind a caption: the first of four pictures. */
const PICTURE = /(?<=[（(【[])(\d{1,2})\s?\/\s?(\d{1,2})(?=[）)】\]])/uy;
const ALONE_BEFORE = /(?:^|[。！？”\s])[（(【[]$/u;

export const pageCounters = {
	id: 'page-counters',
	type: 'filter',
	needs:
		/评论|跟[贴帖]|回[帖复]|浏览|阅读|点[击赞]|赞|转发|收藏|分享|在看|播放|观看|[[(（【](?:(?:19|20)?\d{2}[-/.])?[01]\d[-/.][0-3]\d|[（(【[]\d{1,2}\s?\/\s?\d/u,
	why: 'How often a page was read or commented on, and the day of a page it links to, are the site’s and change by the minute.',
	examples: [
		{
			text: '会议通过了三项决定。0条评论 阅读 2153 点赞(45)',
			figures: [{ text: '三项' }],
			others: [
				['0条评论', 'furniture'],
				['2153', 'furniture'],
				['45)', 'furniture'],
			],
		},
		{ text: '新增就业3200人。 阅读 1.2万 · 评论 12', figures: [{ text: '3200人' }] },
		{
			text: '云川楼讯2026-01-29 10:42阅读3172',
			figures: [{ text: '2026-01-2910:42', kind: 'time' }],
			others: [['3172', 'furniture']],
		},
		{ text: '新增就业3200人。阅读2153评论12点赞45', figures: [{ text: '3200人' }] },
		{
			text: '他写了12条评论，视频获赞3万次，全年阅读 2153 册，点评8家。',
			figures: [{ text: '12条' }, { text: '3万次' }, { text: '2153册' }, { text: '8家' }],
		},
		{ text: '视频播放 3万次，收藏 120件文物。', figures: [{ text: '3万次' }, { text: '120件' }] },
		{ text: '我市召开防汛会议[07-20]，水位(07.20)', figures: [], others: [['07-20', 'furniture']] },
		{
			text: '（1/4）图为大桥，占比（1/4）偏低。',
			figures: [{ text: '1/4' }],
			others: [['1/4', 'furniture']],
		},
		{ text: '水位（07.20米）偏高。', figures: [{ text: '07.20米' }] },
	],
	test(m, { text, previous }) {
		const first = text[m.from] ?? '';
		if (first < '0' || first > '9') return null;
		const day = matchAt(LINK_DAY, text, m.from);
		if (day) return { class: 'furniture', to: m.from + day[0].length };
		const picture = matchAt(PICTURE, text, m.from);
		if (picture && Number(picture[1]) <= Number(picture[2])) {
			const to = m.from + picture[0].length;
			if (ALONE_BEFORE.test(text.slice(Math.max(0, m.from - 2), m.from)) || to + 1 >= text.length)
				return { class: 'furniture', to };
		}
		const counted = matchAt(BEHIND, text, m.from);
		if (counted && EDGE_BEFORE.test(text.slice(Math.max(0, m.from - 1), m.from)))
			return { class: 'furniture', to: m.from + counted[0].length };
		const bare = matchAt(BARE, text, m.from);
		if (!bare) return null;
		const labelled = LABELLED.exec(text.slice(Math.max(0, m.from - 10), m.from));
		const edge = labelled?.groups?.['edge'] ?? '';
		// 阅读2153评论12点赞45: one counter begins where the other ends.
		const chained = previous?.verdict?.reason === 'page-counters' && edge === text[previous.to - 1] && m.from - previous.to <= 10;
		// 10:42阅读3172: the stamp of the page stands before the counter.
		const stamped =
			labelled !== null && STAMP.test(text.slice(Math.max(0, m.from - 16), m.from - labelled[0].length + edge.length));
		if (!labelled || (!chained && !stamped && !EDGE_BEFORE.test(edge))) return null;
		return { class: 'furniture', to: m.from + bare[0].length };
	},
} as const satisfies Filter;
