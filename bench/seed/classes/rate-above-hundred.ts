import { compare, exact, whole } from '../../../src-main/engine/exact.ts';
import { digitsOf } from '../digits.ts';
import { ARITHMETIC, reprint } from '../plant.ts';
import { supportsOf } from '../support.ts';
import type { SeedClass } from '../types.ts';

/** Rates of a part of all there is, by the words right before the number. */
const BOUNDED =
	/(?:满意[度率]|覆盖率|普及率|合格率|优良率|达标率|参保率|入学率|毕业率|就业率|失业率|出勤率|绿化率|城镇化率|知晓率|投票率|成活率|治愈率|接种率|检出率|阳性率|回收率|处理率|利用率|入住率|准点率|到访率|占比|turnout|satisfaction|vacancy rate|pass rate|occupancy|unemployment|employment rate|attendance|punctuality)[^，。,.\d]{0,16}$/iu;

export const rateAboveHundred: SeedClass = {
	id: 'rate-above-hundred',
	title: 'A share of all there is above 100 %',
	level: 'error',
	rules: [...ARITHMETIC, 'percent-bound'],
	plant(reading, source, random) {
		const shares = new Set(supportsOf(reading, source).flatMap(({ kind, result }) => (kind === 'share' ? [result.id] : [])));
		for (const figure of random.shuffle(reading.figures)) {
			if (figure.kind !== 'percent' || figure.value === null || figure.modifier !== 'exact' || figure.unit === '‰') continue;
			if (compare(exact(figure.value), whole(10)) < 0 || compare(exact(figure.value), whole(100)) >= 0) continue;
			const text = reading.paragraphs[figure.paragraph]?.text ?? '';
			if (!shares.has(figure.id) && !BOUNDED.test(text.slice(Math.max(0, figure.from - 30), figure.from))) continue;
			const digits = digitsOf(figure, source);
			// The finger that hits one key too many.
			if (digits) return reprint(source, digits, `1${digits.text}`, `rate ${figure.metric.text}:`);
		}
		return null;
	},
};
