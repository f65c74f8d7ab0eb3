/**
 * The exchanges as places: 两市 of a report of shares is 沪深两市, 沪市 and 深市 are each of its own statement. And the offices
 * that only 香港 has by those names, whose reports seldom say where they are.
 */
import { matchesOf } from '../../matches.ts';
import type { Found } from './place-found.ts';

const EXCHANGE =
	/(?<=^|[，。；：,;:（(！\s\u3000]|其中|[日末晚，]|目前)(?:两市(?=[近约超逾共有仅\d]|合计|成交|融资|两融|主力|个股|全天|日均|半日|总|[涨跌])|[沪深京]市(?=[近约超逾共仅\d]|成交|融资|两融|主力|全天|[涨跌报]))/gu;

const OF_HONG_KONG =
	/(?<!香港|特区|[市县区省州盟])(?:政府统计处|差饷物业估价署|港府)(?=\p{Script=Han}|（|今|\d)|访港(?=旅客|旅游)/gu;

/** Offices of 香港 and its visitors, ascending. */
export const hongKongIn = (text: string): Found[] =>
	/政府统计处|差饷|港府|访港/u.test(text)
		? matchesOf(text, OF_HONG_KONG).map(({ 0: word, index }) => ({
				from: index,
				to: index + word.length,
				level: 'city',
				name: '香港',
			}))
		: [];

/** The exchanges that clauses of the text begin with, ascending. */
export const exchangesIn = (text: string): Found[] =>
	text.includes('市')
		? matchesOf(text, EXCHANGE).map(({ 0: word, index }) => {
				const span = { from: index, to: index + word.length };
				return word === '两市' ? { ...span, level: 'city', name: '沪深两市' } : { ...span, level: 'site', part: true };
			})
		: [];
