import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';
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
		['小榄代表团位列镇区第一，荣获镇区奖', []],
		['千年古县，十万人家', []],
		['访县教育局局长', []],
		['其中东湖区30户', ['东湖区']],
		['其中西湖区30户，在东山区8户', ['西湖区', '东山区']],
		['北部山区、江东湖区', []],
		['相关链接市消防支队提供', []],
		['新闻背景县农业局', []],
		['新闻链接云溪县有31户', ['云溪县']],
		['学区内新增学位', []],
		['青岛口岸出口汽车31辆', ['青岛口岸']],
		['李川前年从石桥市辞职回村，收了860单', ['石桥市']],
		['看病得坐车去县城，路费20元', []],
		['沿着通村公路驶进云溪县', ['云溪县']],
		['产业路通村到户', []],
		['去年冬天社区入户问过', []],
		['本周市区猪肉供应充足', []],
		['候选项目下周提交市人代会', []],
		['成绩可登录省教育考试院网站', []],
		['请予审议，并请县政协委员提出', []],
		['通跨省结算的医院有9家', []],
		['健儿省运会夺金，孙川在本届省运会', []],
		['石坪是人口大县', []],
		['云溪、石坪等产粮乡镇早稻成熟', []],
		['建设一批大型灌区', []],
		['沿江的老厂区，评论区聊聊', []],
		['建制村通客车率', []],
		['日本总务省和财务省公布', ['日本']],
		['金川市域轨道交通', []],
		['国道G324线云溪县段', ['云溪县']],
		['居各州市之首', []],
		['通县公路，在湾区不远', ['通县']],
	])('%s', (text, expected) => expect(names(text)).toEqual(expected));

	it('cuts no verb for it, and takes towns and counties for no town', () => {
		const of = (text: string, figure: string) => claimOf([text], figure, 'zh').place;
		expect(of('改造提升单村水站255座。', '255座')).toBe('');
		expect(of('年内启动场镇管网建设，日处理能力800吨。', '800吨')).toBe('');
		expect(of('其余预计20日前复电。全队投入120人抢修。', '120人')).toBe('');
		expect(of('全年淀区水位稳在6.8米。', '6.8米')).toBe('淀区');
	});
});

describe('a county of the lists', () => {
	it.each([
		['会议在大余县召开', ['大余县']],
		['返还民和镇一家茶厂', ['民和镇']],
		['送到泰和县', ['泰和县']],
		['居民和镇干部、县和镇、乡和村', []],
		['会同县级部门', []],
	])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('what is called 区 and is no district', () => {
	it.each([
		['与苏区振兴相比、原中央苏区、赣南老区', []],
		['暴雪区明天南移，强降水区与大风区、降雨落区', []],
		['姑苏区改造小区', ['姑苏区']],
	])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('a city in the name of a county', () => {
	it.each([
		['峨眉山市新开专线', ['峨眉山市']],
		['五大连池市与大连市', ['五大连池市', '大连市']],
		['五通桥区有线路', ['五通桥区']],
	])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('a name behind the place that it lies in', () => {
	it.each([
		['走进泸水市六库街道小沙坝村的果园', ['泸水市六库街道小沙坝村']],
		['浮梁县瑶里镇下雨', ['浮梁县瑶里镇']],
		['石坪县各镇、石坪县十个村、石坪县所有乡、石坪县老旧小区', ['石坪县', '石坪县', '石坪县', '石坪县']],
	])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});
