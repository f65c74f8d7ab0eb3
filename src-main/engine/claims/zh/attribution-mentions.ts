/** Who said it, in Chinese reports: X表示, 据X介绍, X显示, 记者从X获悉. */
import type { SpeakerMention } from '../types.ts';

const SPOKE =
	'表示|介绍|说|指出|认为|强调|透露|坦言|告诉记者|告诉本报记者|称|预计|预测|解释|回忆|感慨|建议|提醒|分析|回应|补充|提到|直言';
const NAME = '[^，。；：！？、,;:!?“”"（）()\\n\\s]{2,30}?';
const SAID = new RegExp(`(${NAME})(?:${SPOKE})(?:道|说)?(?=[，,：:。]|$)`, 'gu');
const ACCORDING = new RegExp(
	`(?:据|根据|按照?)(${NAME})(?:的)?(?:介绍|统计|了解|透露|报道|测算|预测|显示|通报|消息|数据|公布|发布|监测|估算|初步核算)`,
	'gu',
);
const LEARNED = new RegExp(`从(${NAME})(?:获悉|了解到|得知|处获悉)`, 'gu');
const SHOWN = new RegExp(`(${NAME})(?:显示|表明)(?=[，,：:]|$)`, 'gu');

/** Times and connectives in front of the name. */
const LEAD =
	/^(?:近日|日前|昨日|昨天|今天|今日|当天|对此|同时|此外|其中|但|而|不过|目前|随后|记者|居民|他们|他|她|我们|大家|有人)+/u;
const EMPTY = new Set(['', '了解', '悉', '介绍', '统计', '他', '她', '记者', '有的', '有人', '也', '可以', '可', '不能']);

/** All speakers a paragraph names, ascending by the end of the act. Linear: every pattern is bounded. */
export function speakerMentionsZh(text: string): SpeakerMention[] {
	const out: SpeakerMention[] = [];
	for (const pattern of [SAID, ACCORDING, LEARNED, SHOWN]) {
		for (const match of text.matchAll(pattern)) {
			const raw = match[1] ?? '';
			const name = raw.replace(LEAD, '');
			if (EMPTY.has(name) || name.length < 2) continue;
			const from = match.index + match[0].indexOf(raw) + (raw.length - name.length);
			out.push({ from, to: from + name.length, text: name, actTo: match.index + match[0].length });
		}
	}
	out.sort((a, b) => a.actTo - b.actTo || b.from - a.from);
	return out.filter((mention, i) => i === 0 || mention.actTo !== out[i - 1]?.actTo);
}
