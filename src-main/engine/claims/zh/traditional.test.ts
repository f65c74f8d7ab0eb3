import { expect, it } from 'vitest';
import { claimOf } from '../testing.ts';
import { isTraditional, restorer, toSimplified } from './traditional.ts';

const STORY = '截至目前，雲嶺縣已建成農村養老服務站36個，新增床位1200張，惠及老人8500人，較上年增長12%。';

it('reads metric, period, place and aspect in traditional characters, and quotes them so', () => {
	expect(claimOf(STORY, '36個')).toMatchObject({
		metric: '已建成農村養老服務站',
		period: '截至目前',
		place: '雲嶺縣',
		aspect: 'done',
	});
	expect(claimOf(STORY, '1200張')).toMatchObject({ metric: '新增床位', aspect: 'added' });
});

it('keeps the length and gives the words back', () => {
	expect(toSimplified(STORY)).toHaveLength(STORY.length);
	expect(restorer([STORY])(toSimplified('農村養老服務站'))).toBe('農村養老服務站');
	expect(restorer(['後天、皇后大道'])('皇后')).toBe('皇后');
	const storm = restorer(['南瑪都颱風進入臺灣']);
	expect(storm('台湾、台风')).toBe('臺灣、颱風');
});

it('takes a text with one quoted name for what it is', () => {
	expect(isTraditional(STORY)).toBe(true);
	expect(isTraditional('展厅里挂着“萬壽無疆”的匾额，今年以来接待游客3万人次，同比增长一成，市民纷纷前来参观拍照留念。')).toBe(
		false,
	);
});
