/**
 * Who said it, in Chinese reports: X表示, 据X介绍, X显示, 记者从X获悉. The act of speaking is found first, then the name
 * beside it: acts are rare, so the work is that of one scan.
 */
import { matchesOf } from '../../matches.ts';
import type { SpeakerMention } from '../types.ts';

const SAID =
	/(?:表示|介绍|说|指出|认为|强调|透露|坦言|告诉记者|告诉本报记者|称|预计|预测|解释|回忆|感慨|建议|提醒|分析|回应|补充|提到|直言)(?:道|说)?(?=[，,：:。]|$)/gu;
const SHOWN = /(?:显示|表明)(?=[，,：:]|$)/gu;
const LEARNED = /(?:处)?(?:获悉|了解到|得知)/gu;
const ACCORDING = /(?:根据|按照|据)/gu;
/** Looked for behind 据, over a bounded stretch only. */
const SOURCE_ACT =
	/(?:的)?(?:介绍|统计(?![局部所员公])|了解|透露|报道|测算|预测|显示|通报|消息|数据(?![局中平])|公布|发布|监测|估算|初步核算)/u;

const NAME_LENGTH = 30;
/** What ends a name on its left. */
const MARKS = new Set('，。；：！？、,;:!?“”"（）()…—\n\r\t 　');

/** Times and connectives in front of the name. */
const LEAD =
	/^(?:近日|日前|昨日|昨天|今天|今日|当天|对此|同时|此外|其中|但|而|不过|目前|随后|记者|居民|他们|他|她|我们|大家|有人)+/u;
const EMPTY: ReadonlySet<string> = new Set([
	'',
	'了解',
	'悉',
	'介绍',
	'统计',
	'他',
	'她',
	'记者',
	'有的',
	'有人',
	'也',
	'可以',
	'可',
	'不能',
]);

/** All speakers a paragraph names, ascending by the end of the act. Linear: each act looks over a bounded stretch. */
export function speakerMentionsZh(text: string): SpeakerMention[] {
	const out: SpeakerMention[] = [];
	const add = (from: number, to: number, actTo: number) => {
		const raw = text.slice(from, to);
		const name = raw.replace(LEAD, '');
		if (name.length < 2 || EMPTY.has(name)) return;
		out.push({ from: from + raw.length - name.length, to, text: name, actTo });
	};
	for (const pattern of [SAID, SHOWN]) {
		for (const match of matchesOf(text, pattern)) {
			const from = nameStart(text, match.index);
			// 据X介绍 is read from its 据.
			if (from !== null && !/^(?:根据|按照|据)/u.test(text.slice(from, from + 2)))
				add(from, match.index, match.index + match[0].length);
		}
	}
	for (const match of matchesOf(text, LEARNED)) {
		const start = Math.max(0, match.index - NAME_LENGTH);
		const from = text.lastIndexOf('从', match.index);
		if (from >= start) add(from + 1, match.index, match.index + match[0].length);
	}
	for (const match of matchesOf(text, ACCORDING)) {
		const from = match.index + match[0].length;
		const stretch = text.slice(from, from + NAME_LENGTH + 6);
		const act = SOURCE_ACT.exec(stretch);
		if (act && act.index >= 2 && ![...stretch.slice(0, act.index)].some((c) => MARKS.has(c))) {
			add(from, from + act.index, from + act.index + act[0].length);
		}
	}
	out.sort((a, b) => a.actTo - b.actTo || b.from - a.from);
	return out.filter((mention, i) => i === 0 || mention.actTo !== out[i - 1]?.actTo);
}

/** Where the name that ends at `to` begins: behind the mark before it. Null when none stands near enough. */
function nameStart(text: string, to: number): number | null {
	for (let i = to - 1; i >= to - NAME_LENGTH - 1; i--) {
		if (i < 0 || MARKS.has(text.charAt(i))) return i + 1;
	}
	return null;
}
