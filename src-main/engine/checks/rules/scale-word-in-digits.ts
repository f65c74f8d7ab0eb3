import type { Figure } from '../../../contract/model.ts';
import type { Rule } from '../rule.ts';
import { groupDigits } from '../wording/digits.ts';
import { type Hit, lookThrough, type Place, ZH } from '../wording/look.ts';

const MIXED = /\d[千百](?!分)/u;

/** 千公顷 and 百羽 are of the statistical yearbooks; 千瓦 and 百帕 are units, of which the prefix is a part. */
function isMixed(figure: Figure): boolean {
	const at = figure.text.search(MIXED);
	if (at < 0) return false;
	const rest = figure.text.slice(at + 1);
	return !(/^[千百]/u.test(figure.unit) && rest.startsWith(figure.unit)) && !/^[千百](?:字|吨|兆|公顷|羽)/u.test(rest);
}

function* look({ figures, isQuoted }: Place): Generator<Hit> {
	for (const figure of figures) {
		if (figure.kind === 'time' || isQuoted(figure.from) || !isMixed(figure)) continue;
		const place = { from: figure.from, to: figure.to, level: 'note' as const };
		if (figure.value === null || figure.modifier !== 'exact') yield { ...place, variant: 'mixed' };
		else yield { ...place, variant: 'value', params: { value: groupDigits(figure.value) } };
	}
}

export const scaleWordInDigits: Rule = {
	id: 'scale-word-in-digits',
	title: { zh: '数字与“千”“百”混用', en: 'Arabic digits with 千 or 百' },
	why:
		'Of the scale words only 万 and 亿 stand with Arabic digits: 3千人 is 3000人 or 三千人, 2亿3千4百万 is 2.34亿. ' +
		'千瓦, 千克 and 千伏 are units, and names keep their form.',
	authority: 'GB/T 15835-2011 on Arabic numerals used together with Chinese ones.',
	level: 'note',
	needs: [],
	examples: {
		hit: [
			{ text: '音乐会吸引观众3千人。', variant: 'value', figures: ['3千人'] },
			{ text: '工程总投资2亿3千4百万元。', variant: 'value' },
			{ text: '养殖场存栏5百多头。', variant: 'mixed' },
			{ text: '基金规模达3千万元。', variant: 'value' },
		],
		miss: [
			{ text: '电站装机5千瓦，输电110千伏，每箱3千克，长4千米。', because: 'units' },
			{ text: '音乐会吸引观众3000人，投资2.34亿元，另有三千人在线观看。', because: 'as the standard has it' },
			{ text: '“起码来了3千人。”老李说。', because: 'a quotation' },
			{ text: '服务覆盖三千户，气压为8百帕，播种面积284.6千公顷，家禽存栏5131百羽。', because: 'Chinese numerals, and units' },
		],
	},
	run: (view) => lookThrough(view, ZH, look),
};
