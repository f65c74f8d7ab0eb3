/**
 * Short names of places that one story establishes: 汀山 of 汀山市, or a name the lists do not know that stands where only
 * a place can (a dateline, before 地铁, 电网, 海关 …) and comes back in the story.
 */
import { finderOf, matchesOf } from '../../matches.ts';
import type { PlaceLevel, PlacePart } from '../types.ts';
import { type CountyNames, countiesOf } from './counties.ts';
import { COUNTIES, ORDINARY_COUNTIES } from './lexicon/counties.ts';
import { GENERIC_PLACE_WORDS, NEEDS_SUFFIX, PREFECTURES, PROVINCES } from './lexicon/places.ts';
import { ACTION_VERBS, FUNCTION_WORDS, PREDICATE_VERBS, WEAK_VERBS } from './lexicon/words.ts';
import { wordsOf } from './segment.ts';

export interface StoryPlacesZh {
	/** By the short name: the name in full, as far as the story gives it. */
	names: ReadonlyMap<string, PlacePart>;
	/** Counties that the story may call by their short names. */
	counties: CountyNames | null;
}

/** Words that stand behind the name of a place and make something of it. */
const HEADS =
	/地铁|轨道交通|公交(?=集团|公司)|机场|(?<!香)港(?![股币元口澳台商资人剧珠务]|水文)|海关|口岸|电网|电力|供电|水务|燃气|马拉松|古城|古镇|老城|新城|城区|市区|港区|[东西南北]站|火车站|高铁站|日报|晚报|商报|都市报|电视台|发布|公安|警方|法院|检察院|消防|海事|铁路|地区|境内|一带|籍|人社|房地产|楼市|(?:第[一二三四五六七八九十]|人民|中心|中医|妇幼|儿童|职业|技术|科技|师范|理工|工业|农业|医科|财经|外国语|国际|高等|专科|综合|高级|中级|实验|广播|开放|博物|自然|美术|市|省|县)*(?:大学|学院|学校|医院|博物院|博物馆|图书馆|美术馆|体育馆|法院)|第[一二三四五六七八九十](?:中学|小学|医院|人民医院)/gu;
export const headsIn = finderOf(HEADS);
/** X讯, X3月5日电, 3月5日X报道. */
const DATELINES =
	/(?:新华社|中新社|中新网|本报|本网|[\p{Script=Han}]{2,4}(?:社|报|周刊|网|时报))\s*([\p{Script=Han}]{2,4}?)\s*(?:\d{1,2}月\d{1,2}日)?(?:[专快]?电|讯)|\d日\s*(?![前后内起将已全])([\p{Script=Han}]{2,4}?)(?:报道|[专快]?电)/gu;
/** Each of them ends with it. */
const IS_FILED = /电|讯|报道/u;
const NO_DATELINE = /本报|本网|本台|记者|综合|联合|消息|快讯|特约|评论|社|报$/u;
const HAN = /^\p{Script=Han}+$/u;
const LEVEL = /[省市州县区旗]$/u;

/** What many names of towns end with: the dictionary knows some of them as words. */
const TOPONYM = /^\p{Script=Han}[州阳江岭溪川昌宁泉浦]$/u;

/** How often a name must come back to be one: once more than where it was found. */
const TIMES = 2;

const isListed = (name: string): boolean => PROVINCES.has(name) || PREFECTURES.has(name);
/** 大同, 朝阳 are known for places only in a story that names them in full. */
const isKnown = (name: string): boolean => isListed(name) && !NEEDS_SUFFIX.has(name);

/** The names of a story. `named` are the names found by their suffix, in full. Linear in the text. */
export function storyPlacesZh(texts: readonly string[], named: ReadonlyMap<string, PlaceLevel>): StoryPlacesZh {
	const names = new Map<string, PlacePart>();
	for (const [full, level] of named) {
		const short = full.replace(LEVEL, '');
		// 延边朝鲜族自治|州 has no such short name.
		if (short.length >= 2 && HAN.test(short) && short !== full && level !== 'site' && !isKnown(short) && !short.endsWith('自治'))
			names.set(short, { text: full, level });
	}
	const seen = new Map<string, number>();
	const whole = texts.join('\n');
	const level = levelSpokenFor(whole);
	for (const text of texts) {
		for (const match of IS_FILED.test(text) ? matchesOf(text, DATELINES) : []) {
			const name = match[1] ?? match[2] ?? '';
			if (!NO_DATELINE.test(name) && plausible(name) && !isListed(name) && !names.has(name))
				names.set(name, { text: name, level });
		}
		for (const match of headsIn(text)) {
			// 云岭法院, 云岭警方: a county of the lists, before what every county has of its own.
			const county = OWN_OFFICE.test(match[0]) ? countyBefore(text, match.index) : '';
			if (county !== '' && !names.has(county)) names.set(county, { text: county, level: 'county' });
			const name = nameBefore(text, match.index);
			if (name === '') continue;
			if (!isListed(name)) seen.set(name, (seen.get(name) ?? 0) + 1);
		}
	}
	for (const name of seen.keys()) {
		if (names.has(name)) continue;
		if (occurs(whole, name) >= TIMES) names.set(name, { text: name, level });
	}
	return { names, counties: countiesOf(whole) };
}

const OWN_OFFICE = /^(?:法院|检察院|公安|警方)/u;
/** Counties whose names are no words and are borne by one county alone. */
const OWN_COUNTIES: ReadonlySet<string> = new Set(
	(() => {
		const times = new Map<string, number>();
		for (const { counties } of COUNTIES) for (const county of counties) times.set(county, (times.get(county) ?? 0) + 1);
		return [...times].filter(([county, n]) => n === 1 && !ORDINARY_COUNTIES.has(county)).map(([county]) => county);
	})(),
);
/** The county whose name ends at `at`, behind nothing that a longer name could begin with. */
function countyBefore(text: string, at: number): string {
	for (const length of [4, 3, 2]) {
		const name = text.slice(Math.max(0, at - length), at);
		if (name.length === length && OWN_COUNTIES.has(name) && !isListed(name)) return name;
	}
	return '';
}

/** How large a place of a bare name is: a story that says 全省 and never 全市 is a province's. */
const levelSpokenFor = (text: string): PlaceLevel => (/[全我]省/u.test(text) && !/[全我]市/u.test(text) ? 'province' : 'city');

function occurs(text: string, name: string): number {
	let count = 0;
	for (let at = text.indexOf(name); at >= 0 && count < TIMES; at = text.indexOf(name, at + name.length)) count++;
	return count;
}

/** The name right before `at`: a listed one, or two or three characters that the dictionary knows no word for. */
function nameBefore(text: string, at: number): string {
	// What ends so is no name, however its words are cut, which is dear.
	if (!CAN_END_NAME.test(text.slice(Math.max(0, at - 2), at))) return '';
	const words = wordsOf(text, Math.max(0, at - 6), at);
	let from = at;
	for (let i = words.length - 1; i >= 0; i--) {
		const word = words[i];
		if (!word?.word || !HAN.test(word.text)) break;
		if (word.text.length > 1) {
			if (from === at && (isListed(word.text) || TOPONYM.test(word.text)) && plausible(word.text)) return word.text;
			// 望江|市|第一人民医院: the level belongs to the name, not to its short form.
			break;
		}
		if (from === at && LEVEL.test(word.text)) {
			const rest = nameBefore(text, word.from);
			if (rest !== '') return rest + word.text;
		}
		if (isStop(word.text) || (from < at && LEVEL.test(word.text))) break;
		from = word.from;
	}
	const name = text.slice(from, at);
	// 3.1亿人|人社部: a unit behind its number.
	return plausible(name) && !(/^[亿万千百]/u.test(name) && /\d/u.test(text.charAt(from - 1))) ? name : '';
}

function plausible(name: string): boolean {
	if (name.length < 2 || name.length > 4) return false;
	// 进出|港: what ships and aircraft do.
	return !GENERIC_PLACE_WORDS.has(name) && !isStop(name) && !MOVES.test(name) && !NOT_IN_NAMES.test(name);
}

const NOT_IN_NAMES = /[某各该此本我其第年月日的了在和与及最用供输变配级全]/u;
/** Two characters (or the second half of one) that bar no name: none is shorter. */
const CAN_END_NAME = new RegExp(`^(?:(?!${NOT_IN_NAMES.source})[\\p{Script=Han}\\udc00-\\udfff]){1,2}$`, 'u');

const MOVES = /^(?:进出|出入|往来|往返|抵离|到发|始发|转运|中转)$/u;

const isStop = (word: string): boolean =>
	FUNCTION_WORDS.has(word) || WEAK_VERBS.has(word) || ACTION_VERBS.has(word) || PREDICATE_VERBS.has(word);
