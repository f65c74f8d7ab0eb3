import type { Rule } from '../rule.ts';
import { type Hit, lookThrough, type Place, ZH } from '../wording/look.ts';

const RANGE = /\d[^\d，。、]{0,6}[-~～—–－至到]\s?\d/u;
const TAIL = /(?:左右|上下|以上|以下)$/u;
/** 以上游, 以下级. */
const NOT_THE_WORD = /[游级述]/u;

function* look({ text, figures, isQuoted }: Place): Generator<Hit> {
	for (const figure of figures) {
		if (figure.low === null || figure.high === null || figure.kind === 'time' || isQuoted(figure.from)) continue;
		if (!RANGE.test(figure.text)) continue;
		const word =
			TAIL.exec(text.slice(figure.from, figure.to))?.[0] ??
			/^(?:左右|上下|以上|以下)/u.exec(text.slice(figure.to, figure.to + 3))?.[0];
		if (!word) continue;
		const end = text.slice(figure.from, figure.to).endsWith(word) ? figure.to : figure.to + word.length;
		if (NOT_THE_WORD.test(text.charAt(end))) continue;
		yield { from: figure.from, to: end, variant: 'approximated', level: 'warning', params: { word } };
	}
}

export const approximatedRange: Rule = {
	id: 'approximated-range',
	title: { zh: '范围带概数词', en: 'A range made approximate' },
	why: 'A range says its own latitude: 20～50米左右 leaves open which end is about. Speech is left as it was spoken, and times of day are no measures.',
	authority: 'GB/T 15835-2011 on ranges and on 概数; 《咬文嚼字》 on 左右 behind ranges.',
	level: 'warning',
	needs: ['count', 'measure', 'money', 'percent'],
	examples: {
		hit: [
			{ text: '防护林宽20～50米左右，沿河栽种。', variant: 'approximated', figures: ['20～50米左右'] },
			{ text: '每批实习生有15至20人左右。', variant: 'approximated' },
			{ text: '苗床水深宜保持2－4厘米左右。', variant: 'approximated' },
			{ text: '药材价格涨了5%—8%左右。', variant: 'approximated' },
		],
		miss: [
			{ text: '防护林宽20～50米，长约300米。', because: 'a range and another figure' },
			{ text: '“走过去也就15—20分钟左右。”店主说。', because: 'speech' },
			{ text: '门诊量由200人增至350人左右。', because: 'a change, not a range' },
			{ text: '市集于上午9点至10点左右最热闹。', because: 'a time of day' },
			{ text: '河道3至5公里以上游地段为保护区。', because: '上游 is a word of its own' },
		],
	},
	run: (view) => lookThrough(view, ZH, look),
};
