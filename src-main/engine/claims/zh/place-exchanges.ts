/** The exchanges as places: 两市 of a report of shares is 沪深两市, 沪市 and 深市 are each of its own statement. */
import { matchesOf } from '../../matches.ts';
import type { Found } from './place-found.ts';

const EXCHANGE =
	/(?<=^|[，。；：,;:（(！\s\u3000]|其中|[日末晚，]|目前)(?:两市(?=[近约超逾共有仅\d]|合计|成交|融资|两融|主力|个股|全天|日均|半日|总|[涨跌])|[沪深京]市(?=[近约超逾共仅\d]|成交|融资|两融|主力|全天|[涨跌报]))/gu;

/** The exchanges that clauses of the text begin with, ascending. */
export const exchangesIn = (text: string): Found[] =>
	text.includes('市')
		? matchesOf(text, EXCHANGE).map(({ 0: word, index }) => {
				const span = { from: index, to: index + word.length };
				return word === '两市' ? { ...span, level: 'city', name: '沪深两市' } : { ...span, level: 'site', part: true };
			})
		: [];
