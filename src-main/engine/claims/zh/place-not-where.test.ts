import { describe, expect, it } from 'vitest';
import { placeMentionsZh } from './place-mentions.ts';

const names = (text: string) => placeMentionsZh(text, []).map((mention) => mention.text);

describe('names that are no places', () => {
	it.each([
		['北方网讯　昨天，学校开学', []],
		['南方日报记者 湖南日报讯', []],
		['南方网络建设', ['南方']],
		['普通国省道建成35公里，国省干线养护完成', []],
		['云东省道路运输发展', ['云东省']],
		['天津大学与天津银行', []],
		['天津一家医院、天津多所大学', ['天津', '天津']],
		['河南的银行', ['河南']],
		['其中县级医院', []],
	])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});
