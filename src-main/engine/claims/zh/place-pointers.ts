/** Chinese words that point at a place without naming it (全市, 该县, 我国), and how large a place they point at. */
import { matchesOf } from '../../matches.ts';
import type { PlaceLevel } from '../types.ts';

const POINTERS =
	/全球|全世界|世界(?=上|第|\p{Script=Han}{0,4}(?:人口|经济|贸易|产量|总量|储量))|全国|我国|中国(?<=(?:^|[^\p{Script=Han}“"《「]|[年月日]|季度|以来|显示|表明|期间|累计)中国)(?!\d|[人队式梦风画网籍]|\p{Script=Han}{0,4}?(?:(?:\p{Script=Han}{0,4}?)网(?![络民购点格上])|日报|青年报|证券报|新闻社|新闻周刊)|银联|联通|移动|电信|石油|石化|人寿|平安|人保|[男女][篮排足]|[东西南北中]部|[东西南北]方|古代|传统|特色|制造|文化|美术|电影|\p{Script=Han}{0,10}?(?:公司|集团|银行|协会|学会|研究院|研究所|科学院|工程院|大学|学院|委员会|中心|总局|民航局|气象局|地震局|地震台网|联合会|基金会|博物馆))|国内|该国(?!家|际|有|产|内|企)|全省|我省|本省|该省|全区|我区|本区|该区|全市|我市|本市|该市|省会|全县|我县|本县|该县|全州|全旗|该镇|全镇|我镇|本镇|该乡|全乡|我乡|本港(?![口区务航珠式货湾池])|本澳|该村|全村|我村|本村|该社区|该小区|该街道|31个省[（(]自治区、直辖市[）)]/gu;

export interface Pointer {
	from: number;
	to: number;
	word: string;
}

export const pointersIn = (text: string): Pointer[] =>
	matchesOf(text, POINTERS).map(({ 0: word, index }) => ({ from: index, to: index + word.length, word }));

export function pointerLevel(word: string): PlaceLevel {
	if (word === '全球' || word.includes('世界')) return 'world';
	if (word === '全国' || word === '我国' || word === '中国' || word === '国内' || word === '该国') return 'country';
	if (word === '省会') return 'city';
	// 31个省（自治区、直辖市）报告: all of them.
	if (word.startsWith('31')) return 'country';
	const last = word.charAt(word.length - 1);
	if (last === '省') return 'province';
	if (last === '市' || last === '州' || last === '港' || last === '澳') return 'city';
	if (word.endsWith('社区') || word.endsWith('小区') || '镇乡村道'.includes(last)) return 'site';
	return 'county';
}
