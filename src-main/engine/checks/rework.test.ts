import { describe, expect, it } from 'vitest';
import { reworkable } from '../../contract/reworkable.ts';
import { check } from '../check.ts';
import { read } from '../read.ts';
import { rework, works } from './rework.ts';
import { viewOf } from './view.ts';

/** The first relation of a rule in a text, and the text's view. */
function found(text: string, rule: string) {
	const reading = read(text, { published: '2026-05-12' });
	const [checks] = check([{ reading, source: text }]).documents;
	const relation = checks?.relations.find((one) => one.rule === rule);
	if (!relation) throw new Error(`no ${rule} in “${text}”`);
	const view = viewOf(reading, text);
	const named = (words: string) => {
		const figure = reading.figures.find((one) => one.text === words);
		if (!figure) throw new Error(`no ${words}`);
		return figure;
	};
	const operands = relation.operands.map(({ role, figure }) => ({ role, figure: view.figure(figure)! }));
	const instead = (role: string, words: string) =>
		operands.map((one) => (one.role === role ? { role, figure: named(words) } : one));
	return { view, relation, operands, instead };
}

describe('arithmetic over figures paired by hand', () => {
	it.each([
		['share', '海棠湾镇共有渔船420艘，其中装有卫星定位的336艘，占比85%。'],
		['completion-rate', '清河镇今年计划修路120公里，目前已建成96公里，完成年度任务的85%。'],
		['growth', '粮食产量由去年的400吨增加到今年的500吨，增长30%。'],
		['difference', '渔船由去年的400艘增加到今年的500艘，增加120艘。'],
		['sum', '全县有甲类学校3所、乙类学校4所，共8所。'],
		['mean', '春节前，合作社向社员分红960万元，惠及社员1200户，户均分红9000元。'],
	])('%s: comes to the same with the same figures', (rule, text) => {
		const { view, relation, operands } = found(text, rule);
		const again = rework(view, rule, operands);
		expect(again).toMatchObject({ rule, verdict: relation.verdict, printed: relation.printed, gap: relation.gap });
		// A sum is shown with its unit here.
		expect(again?.computed).toContain(relation.computed);
		expect(again?.operands).toEqual(relation.operands);
		expect(again?.pairedBy).toEqual([]);
	});

	it('writes a fall as the larger number less the smaller', () => {
		const fell = '登记的渔船由去年的500艘减少到今年的400艘，减少100艘。';
		expect(found(fell, 'difference').relation).toMatchObject({ verdict: 'holds', formula: '500 − 400', computed: '100艘' });
		const shrank = '粮食产量由去年的500吨下降到今年的400吨，下降20%。';
		expect(found(shrank, 'growth').relation).toMatchObject({ verdict: 'holds', formula: '(500 − 400) ÷ 500', computed: '20.0%' });
	});

	it('is there for every rule that the window offers it for', () => {
		expect(Object.keys(works).sort()).toEqual([...reworkable].sort());
	});

	it('recomputes with another whole', () => {
		const text = '全镇有渔船420艘，码头泊位395个。镇上登记渔船384艘。\n\n全镇有渔船420艘，其中装有卫星定位的336艘，占比87.5%。';
		const { view, instead } = found(text, 'share');
		expect(rework(view, 'share', instead('whole', '384艘'))).toMatchObject({
			verdict: 'holds',
			computed: '87.50%',
			formula: '336 ÷ 384',
		});
	});

	it('is silent where nothing can be computed', () => {
		const { view, operands } = found('海棠湾镇共有渔船420艘，其中装有卫星定位的336艘，占比85%。', 'share');
		expect(rework(view, 'weekday-mismatch', operands)).toBeNull();
		expect(rework(view, 'growth', operands)).toBeNull();
		expect(rework(view, 'share', [])).toBeNull();
		expect(rework(view, 'sum', operands)).toBeNull();
	});
});
