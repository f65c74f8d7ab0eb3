/**
 * Sorts of towns and of country that figures are told of for a statement: 一线城市, 21个城市, 农村地区, 主产省份. They are no part of
 * the story's place, and the next sentence is of that place again.
 */
import { matchesOf } from '../../matches.ts';

const CLASS =
	/(?<=^|[，。；：,;:（(\s\u3000“]|其中|[年月日末个]|期间|目前|显示|表明|[中和]，)(?:[一二三四五](?:[、和][一二三四五])?线(?:及以[下上])?城市|\d{1,3}个(?:大|主要|重点|试点|监测)?城市|(?:农村|城镇|贫困|试点|牧|民族)地区|(?:主产|主销|产销平衡)(?:省份?|地区)|试点(?:城市|省份)|首都地区)/gu;
const HAS_CLASS = /城市|地区|主产省|主销省|省份/u;
/** One of several, or what is said of it without a figure. */
const NOT_TOLD = /^(?:[、和与及或中的里内之]|群|更新|建设|规划|管理|\p{Script=Han}{0,4}(?:入选|上榜|参[加与]))/u;
const TELLS = /^[^，。；！？]{0,16}\d/u;

/** The sorts of places with which clauses of the text begin, ascending. */
export const townClassesIn = (text: string): { from: number; to: number }[] =>
	HAS_CLASS.test(text)
		? matchesOf(text, CLASS)
				.map(({ 0: { length }, index }) => ({ from: index, to: index + length }))
				.filter(({ to }) => !NOT_TOLD.test(text.slice(to, to + 8)) && TELLS.test(text.slice(to, to + 18)))
		: [];
