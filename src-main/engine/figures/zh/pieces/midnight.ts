import { readPoint } from '../dates.ts';
import { matchAt } from '../match.ts';
import { readNumeral } from '../numeral.ts';
import { timeOf } from '../time-mention.ts';
import type { Attach } from '../types.ts';

const MIDNIGHT =
	/零\s?[点时](?:\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?分(?!钟|之)许?|整(?!治|改|个|体|合)|半(?!天)|许|刻)?(?![点差区空代间期候尚装效速隙域])/y;
/** What leads up to an hour: a day, a part of it, a preposition. */
const LED =
	/(?:凌晨|深夜|午夜|夜里|当晚|(?:当[日天晚]|昨[日天晚]|今[日天晚]|前[日天]|明[日天晚]|次日|翌日|同日|\d[日号])|截[至止]|[至到从自于过近])\s?$/u;
/** The day that the hour is of, which goes with it. */
const DAY = /(?:凌晨|深夜|午夜|(?:当[日天晚]|昨[日天晚]|今[日天晚]|前[日天]|明[日天晚]|次日|翌日|同日)(?:凌晨)?)\s?$/u;
const THEN = /(?:起(?!点)|前(?!景|沿)|后(?!续)|左右|整|发车|开[始通放行工]|钟声|启动|生效)|[，。；]/y;

/** 零时至6时 */
const JOINT = /\s?(?:至|到|—{1,2}|–|-|~|～)\s?/y;

export const midnight = {
	id: 'midnight',
	type: 'attach',
	needs: /零\s?[点时]/u,
	why: 'Nought hours is a time, though 零点 is also a word.',
	examples: [
		{
			text: '截至今日零时转移80人，末班车零点20分发车，凌晨零点停水，新规零时起施行。',
			published: '2024-05-02',
			figures: [
				{ text: '今日零时', kind: 'time' },
				{ text: '80人' },
				{ text: '零点20分', kind: 'time', value: null },
				{ text: '凌晨零点', kind: 'time' },
				{ text: '零时', kind: 'time' },
			],
		},
		{
			text: '零时至6时限行，零点到5点停水。',
			figures: [
				{ text: '零时至6时', kind: 'time' },
				{ text: '零点到5点', kind: 'time' },
			],
		},
		{ text: '零点行动抓获12人，零时差直播，指数涨零点五。', figures: [{ text: '12人' }, { text: '零点五' }] },
	],
	attach(m, { text }) {
		if (m.kind === 'time' || text[m.from] !== '零') return null;
		const found = matchAt(MIDNIGHT, text, m.from);
		if (!found) return null;
		const to = m.from + found[0].length;
		const joint = matchAt(JOINT, text, to);
		const end = joint && readPoint(text, to + joint[0].length);
		const span = end?.clock ? end : null;
		const before = text.slice(Math.max(0, m.from - 6), m.from);
		const minutes = /[分半整许刻]/u.test(found[0]);
		if (!minutes && !span && !LED.test(before) && !matchAt(THEN, text, to)) return null;
		const from = m.from - (DAY.exec(before)?.[0].length ?? 0);
		return timeOf(
			{ ...m, numeral: m.numeral ?? readNumeral(text, m.from) },
			from,
			span?.to ?? to,
			{ grain: span ? 'span' : 'clock', interval: null },
			'midnight',
		);
	},
} as const satisfies Attach;
