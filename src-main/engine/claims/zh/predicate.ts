/** What is said of the counted behind the figure: 134万人|紧急转移安置, 4.1万间|房屋|倒塌. */

import type { Range } from '../view.ts';
import { CHANGE_PATTERN } from './lexicon/change.ts';
import { ACTION_VERBS, PREDICATE_VERBS, STATES, VERB_NOUNS, WEAK_VERBS } from './lexicon/words.ts';
import { clean } from './noun-words.ts';
import { isFunctionWord, type Word, wordsOf } from './segment.ts';

/** The longest predicate that still names a set of people. */
const LONGEST = 8;
const REACH = 14;

/** What may befall or be reached by things; said at the end of a clause it tells which of them are counted. */
const THING_STATES: ReadonlySet<string> = new Set(
	'倒塌 损毁 损坏 受损 坍塌 被毁 被淹 进水 上涨 下跌 涨停 跌停 飘红 翻红 封板 停牌 完工 竣工 开工 动工 投产 投用 建成 通车 封顶 停电 停运 停产 停业 停工 关闭 关停 达标 超标 超警 超汛限 摘帽 出列 上市 挂牌 入选 上榜 营业 复工 复产 复电 开放 绝收 歇业 断流 恢复供电 恢复通行 到位 落地 签约 登陆 折返 取消 延误 晚点'.split(
		' ',
	),
);

const isActing = (word: string): boolean =>
	STATES.has(word) || ACTION_VERBS.has(word) || PREDICATE_VERBS.has(word) || VERB_NOUNS.has(word);

function after(text: string, range: Range): Word[] {
	return wordsOf(text, range.from, Math.min(range.to, range.from + REACH)).filter((word) => word.text.trim() !== '');
}

/** What so many persons do or suffer, where nothing else names them: "紧急[转移安置]". Null when no verb follows. */
export function doing(text: string, range: Range): Range | null {
	const words = after(text, range);
	let i = 0;
	while (words[i]?.word && isFunctionWord(words[i]?.text ?? '') && words[i]?.text !== '的') i++;
	let first = words[i];
	// 3.1万人|升至|3.8万人: where the number came to, not what those counted did.
	if (!first || !isActing(first.text) || CAME_TO.test(first.text) || LINKS.test(first.text)) return null;
	// 紧急|转移安置: how it had to be done makes it another thing.
	const manner = words[i - 1];
	if (manner && MANNER.test(manner.text) && manner.to === first.from) first = manner;
	let end = i;
	for (; end < words.length; end++) {
		const word = words[end];
		if (!word?.word || (end > i && isFunctionWord(word.text)) || word.to - first.from > LONGEST) break;
	}
	// Cut off by the reach or by a word of grammar: only the verb itself is sure.
	const whole = end === words.length && range.to <= range.from + REACH;
	const last = whole ? words[end - 1] : lastActing(words, i);
	return last ? { from: first.from, to: last.to } : null;
}

const CAME_TO = new RegExp(`^(?:${CHANGE_PATTERN})(?:至|到|为)$`, 'u');

/** 412户里|有三分之一进水: what links two amounts is nothing that those counted do. */
const LINKS = /^(?:有|是|为|作为|成为|达到?)$/u;

/** In what way people are moved or helped. */
const MANNER = /^(?:紧急|临时|集中|应急|提前|自愿)$/u;

function lastActing(words: readonly Word[], from: number): Word | undefined {
	let last = words[from];
	for (let i = from + 1; i < words.length; i++) {
		const word = words[i];
		if (!word?.word || !isActing(word.text) || word.from !== last?.to) break;
		last = word;
	}
	return last;
}

/** The longest predicate that can be put in front of its noun. */
const RELATIVE = 8;

/**
 * The predicate that fills the rest of the clause behind a counted noun, as words that describe it: 32个|社区|开办老年食堂
 * is 开办老年食堂的 社区. "" when the clause says more, or nothing that one can do.
 */
export function predicateOf(text: string, noun: Range, end: number): string {
	if (end - noun.to > REACH) return '';
	const words = after(text, { from: noun.to, to: end });
	let i = 0;
	while (words[i]?.word && ADVERBS.test(words[i]?.text ?? '')) i++;
	const first = words[i];
	const last = words.at(-1);
	if (!first || !last || !(ACTION_VERBS.has(first.text) || PREDICATE_VERBS.has(first.text) || WEAK_VERBS.has(first.text)))
		return '';
	if (first === last || SAYS.test(first.text) || isFunctionWord(first.text)) return '';
	for (const word of words.slice(i))
		if (!(word.word || /^[“”‘’"、]$/u.test(word.text)) || /^[的了着过]$|\d/u.test(word.text)) return '';
	const said = clean(text.slice(first.from, last.to));
	return said.length <= RELATIVE ? said : '';
}

const ADVERBS = /^(?:已|均|全部|都|将|也|已经|正在|即将|已全部|均已|先后|相继|陆续|成功|顺利|同时)$/u;
const SAYS = /^(?:是|为|有|达|达到|占|作为|成为|属于|认为|表示|觉得|称|说|等)$/u;

/** The state with which the clause behind a counted noun ends: 房屋|倒塌, 老旧小区改造项目|已提前|完工. "" when there is none. */
export function stateBehind(text: string, noun: Range, end: number): string {
	if (end - noun.to > REACH) return '';
	const words = after(text, { from: noun.to, to: end });
	let from = words.length;
	let said = '';
	for (let i = words.length - 1; i >= 0 && i >= words.length - 2; i--) {
		const joined = clean(
			words
				.slice(i)
				.map((word) => word.text)
				.join(''),
		);
		if (THING_STATES.has(joined) || STATES.has(joined)) {
			from = i;
			said = joined;
		}
	}
	if (said === '') return '';
	for (let i = 0; i < from; i++)
		if (!isFunctionWord(words[i]?.text ?? '') && !/^(?:提前|正式|同时)$/u.test(words[i]?.text ?? '')) return '';
	return words[from - 1]?.text === '提前' ? `提前${said}` : said;
}
