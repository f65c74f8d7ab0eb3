/**
 * What happened at a time, where the time counts nothing: 3月，就业局举行现场招聘会 is the day of the 现场招聘会, 2019年联合印发
 * 实施意见 that of 印发实施意见. Read from the first clause behind the time that has a verb.
 */
import type { Mention } from '../types.ts';
import { covers, type Range, type Site, type View } from '../view.ts';
import { ACTION_VERBS, PREDICATE_VERBS, VERB_NOUNS, WEAK_VERBS } from './lexicon/words.ts';
import { leftPhrase } from './noun-before.ts';
import { clean } from './noun-words.ts';
import { isFunctionWord, type Word, wordsOf } from './segment.ts';

/** How far behind a time its event is looked for. */
const REACH = 60;
/** The longest event that is still told in words of the article. */
const LONGEST = 20;

/** Verbs that only say that something took place: their object is the event. */
const LIGHT: ReadonlySet<string> = new Set(
	'举行 举办 召开 开展 组织 组织开展 启动 推进 实施 进行 发布 公布 开启 迎来 推出 参加 参与 主办 承办 打造 获得 获评 荣获 取得 实现 是 为 有 成为 作为 发生 出现 公告 披露'.split(
		' ',
	),
);
/** Verbs that need no object, and say what happened themselves. */
const COMPLETE: ReadonlySet<string> = new Set(
	'开学 开幕 闭幕 开业 开馆 开园 开播 播出 开赛 鸣枪 开跑 登陆 减弱 停运 恢复 通车 开通 投产 投用 开工 竣工 封顶 上市 挂牌 揭牌 揭幕 生效 施行 实施 执行 出院 入院 去世 逝世 出生 毕业 结婚 落网 归案 到案 宣判 开庭 起火 爆炸 发布 启动 截至 截止 结束 开始 举行'.split(
		' ',
	),
);

const isVerb = (word: string): boolean =>
	!VERB_NOUNS.has(word) &&
	(LIGHT.has(word) || COMPLETE.has(word) || ACTION_VERBS.has(word) || PREDICATE_VERBS.has(word) || WEAK_VERBS.has(word)) &&
	!isFunctionWord(word);

export interface Event extends Range {
	text: string;
}

/** The event of a time figure, or null: nothing is told, or what is told is a count that has a metric of its own. */
export function eventAt(site: Site, view: View, times: readonly Mention[], places: readonly Mention[]): Event | null {
	const sentence = view.sentences[site.sentence];
	const end = Math.min(sentence?.to ?? view.text.length, site.figure.to + REACH);
	let from = site.figure.to;
	for (let clauses = 0; clauses < 3 && from < end; clauses++) {
		const to = clauseEnd(view.text, from, end);
		const found = inClause(view, site, { from, to }, times, places);
		if (found !== undefined) return found;
		from = to + 1;
	}
	return null;
}

function clauseEnd(text: string, from: number, end: number): number {
	for (let i = from; i < end; i++) if ('，,；;。！？：'.includes(text.charAt(i))) return i;
	return end;
}

/** Null: the clause tells of a figure. Undefined: it has no verb, the next one may. */
function inClause(
	view: View,
	site: Site,
	range: Range,
	times: readonly Mention[],
	places: readonly Mention[],
): Event | null | undefined {
	let told = false;
	for (let i = site.index + 1; !told && (view.sites[i]?.figure.from ?? range.to) < range.to; i++)
		told = view.sites[i]?.figure.kind !== 'time';
	if (told) return null;
	const words = wordsOf(view.text, range.from, range.to).filter(
		(word) => word.text.trim() !== '' && !covers(times, word.from, word.to),
	);
	const verb = words.findIndex((word) => word.word && isVerb(word.text));
	if (verb < 0) return undefined;
	const said = words[verb];
	if (!said) return undefined;
	const object = objectOf(words.slice(verb + 1), view.text);
	if (object) {
		const from = LIGHT.has(said.text) ? object.from : said.from;
		const whole = clean(view.text.slice(from, object.to));
		const text = whole.length <= LONGEST ? whole : said.text + clean(view.text.slice(object.from, object.to));
		return { from, to: object.to, text: text.length <= LONGEST ? text : text.slice(text.length - LONGEST) };
	}
	const subject = words
		.slice(0, verb)
		.filter((word) => word.word && !isFunctionWord(word.text) && !covers(places, word.from, word.to));
	const first = subject[0];
	// 展览于[9月20日]开幕: who did it stands before the time.
	const before = !first && COMPLETE.has(said.text) ? leftPhrase(view.text, site.left, times, places) : null;
	const text = clean((first ? view.text.slice(first.from, subject.at(-1)?.to ?? first.to) : (before?.noun ?? '')) + said.text);
	return text.length >= 3 && text.length <= LONGEST ? { from: first?.from ?? said.from, to: said.to, text } : undefined;
}

/** The last noun phrase of a verb's objects; what describes it over 的 stays away. */
function objectOf(words: readonly Word[], text: string): Range | null {
	let from = -1;
	let to = -1;
	for (const word of words) {
		if (word.text === '的' || word.text === '了') {
			from = -1;
			continue;
		}
		if (/^[《》]$/u.test(word.text)) continue;
		if (!word.word && !/^[“”‘’"、·（）()]$/u.test(word.text)) break;
		if (word.word && isFunctionWord(word.text) && !/^(?:和|与|及|暨)$/u.test(word.text)) {
			if (from >= 0 && to - from >= 2) break;
			from = -1;
			continue;
		}
		if (from < 0) from = word.from;
		to = word.to;
	}
	return from >= 0 && to - from >= 2 && /\p{Script=Han}{2}/u.test(text.slice(from, to)) ? { from, to } : null;
}
