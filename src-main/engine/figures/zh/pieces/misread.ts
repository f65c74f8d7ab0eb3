import { endAt } from '../match.ts';
import type { Filter } from '../types.ts';

/** A letter that a scan takes for 1 or 0 grown to the front of the digits: l9日, l.86万吨. A word or a code has more letters. */
const IN_FRONT = /(?:^|[^A-Za-z\d])[lIoO][.,]?$/u;
/** And in their midst: 4l.6万亩, 3.l2亿. Litres (5l) end there. */
const AMONG = /(?:[.,]?[lIoO]{1,2}[.,]?\d{1,6}){1,4}(?!\d)/y;
/** What is counted behind it; a model goes on with letters or stands alone. */
const COUNTED = /(?=\s?(?:[年月日时人户家个名位元岁亩吨米套台件次场所座条项]|[万亿百千]|%|％|平方|公里|公顷|多|余))/y;

/** Or behind the point: 3.l%, 98.S%. */
const BEHIND_POINT = /[.,]\d{0,6}[lIoOS]{1,2}\d{0,6}(?![\dA-Za-z])/y;

export const misread = {
	id: 'misread',
	type: 'filter',
	needs: /[lIoO][.,]?\d|\d[.,]\d{0,6}[lIoOS]/u,
	why: 'A scan takes 1 for l and 0 for O: l.86万吨 is not 86万吨. Which digit was meant is asked, not guessed.',
	examples: [
		{ text: '储备化肥l.86万吨、种子3200吨，播种4l.6万亩。', figures: [{ text: '3200吨' }] },
		{ text: '2026年5月l9日，到场l5人，离场20人。', figures: [{ text: '2026年5月', kind: 'time' }, { text: '20人' }] },
		{ text: '增长3.l%，机收率98.S%，开5S店3家。', figures: [{ text: '3家' }] },
		{ text: 'O2O门店12家，I5处理器8台。', figures: [{ text: '12家' }, { text: '8台' }] },
	],
	test(m, { text }) {
		const first = text[m.from];
		if (m.numeral === null || first === undefined || first < '0' || first > '9') return null;
		const digits = endAt(/\d{1,15}(?:[.,]\d{1,15})?/y, text, m.from);
		if (IN_FRONT.test(text.slice(Math.max(0, m.from - 3), m.from))) {
			return endAt(COUNTED, text, digits) >= 0 ? { class: 'label', to: digits } : null;
		}
		const whole = endAt(/\d{1,15}/y, text, m.from);
		const to =
			[endAt(AMONG, text, digits), endAt(AMONG, text, whole), endAt(BEHIND_POINT, text, whole)].find((end) => end >= 0) ?? -1;
		return to >= 0 && endAt(COUNTED, text, to) >= 0 ? { class: 'label', to } : null;
	},
} as const satisfies Filter;
