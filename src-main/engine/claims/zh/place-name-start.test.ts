import { describe, expect, it } from 'vitest';
import { placeMentionsZh } from './place-mentions.ts';

const names = (text: string) => placeMentionsZh(text, []).map((mention) => mention.text);

describe('where a name begins', () => {
	it.each([
		['最少的是云溪区，为200户', ['云溪区']],
		['其次是云溪县，有31户', ['云溪县']],
		['本报7月16日讯云溪县公布', ['云溪县']],
		['电白区与电白区的', ['电白区', '电白区']],
		['相邻的沅中县有雨', ['沅中县']],
		['从石桥走进阆中市', ['阆中市']],
		['其中东湖区30户', ['东湖区']],
		['其中西湖区30户，在东山区8户', ['西湖区', '东山区']],
		['北部山区、江东湖区', []],
		['相关链接市消防支队提供', []],
		['新闻背景县农业局', []],
		['新闻链接云溪县有31户', ['云溪县']],
		['学区内新增学位', []],
		['青岛口岸出口汽车31辆', ['青岛口岸']],
	])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});
