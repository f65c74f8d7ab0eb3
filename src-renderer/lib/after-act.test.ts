import { expect, it } from 'vitest';
import { afterAct } from '../../src-main/contract/after-act.ts';
import { fakeDesk } from '../testing/fake-client.ts';
import { FAKE_ARTICLE, fakeView } from '../testing/view.ts';

it('lays what an act changed over the view, and leaves the rest as it was', async () => {
	const view = fakeView();
	const { client } = fakeDesk();
	const result = await client.article.act({
		article: FAKE_ARTICLE,
		target: { type: 'figure', figure: 'f2' },
		act: { kind: 'confirm' },
	});
	const only = { ...result, states: { f2: result.states['f2']! } };
	const next = afterAct(view, only);
	expect(next.states['f2']?.verdict).toBe('confirmed');
	expect(next.states['f3']).toBe(view.states['f3']);
	expect(next.summary.progress.decided).toBe(1);
	expect(next.head).toBe(result.head);
	expect(next.canUndo).toBe(true);
	expect(next.reading).toBe(view.reading);
	expect(view.states['f2']?.verdict).toBe('open');
});
