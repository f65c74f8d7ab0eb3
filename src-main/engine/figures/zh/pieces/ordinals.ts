import type { Filter } from '../types.ts';

/** 第二批, 第十一次: an ordinal in front of what it names. Ranks were taken before by pieces/rank.ts. */
export const ordinals = {
	id: 'ordinals',
	type: 'filter',
	needs: /第/u,
	why: 'An ordinal tells one thing from the others of its row; it counts nothing.',
	examples: [
		{ text: '第三届博览会签约项目52个。', figures: [{ text: '52个' }], others: [['三届', 'label']] },
		{ text: '入选第二批名单的有6家。', figures: [{ text: '6家' }] },
		{ text: '这是公司第7次获奖。', figures: [] },
	],
	test(m, { text, previous }) {
		let i = m.from - 1;
		if (text[i] === ' ') i--;
		if (text[i] === '第') return { class: 'label', to: m.to };
		// 第三、四批: the ordinal mark serves both.
		const shared =
			previous?.verdict?.reason === 'ordinals' && previous.unit === '' && /^[、和至到-]$/u.test(text.slice(previous.to, m.from));
		return shared ? { class: 'label', to: m.to } : null;
	},
} as const satisfies Filter;
